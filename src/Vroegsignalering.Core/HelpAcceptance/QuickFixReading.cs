namespace Vroegsignalering.HelpAcceptance;

/// <summary>How a definition reads the 30 days of a quick fix. The text of DDAS is: such help that the resident <i>can</i> solve the arrears within 30 days
/// of accepting help.</summary>
public enum QuickFixReading
{
    /// <summary>Not stated; no definition has it.</summary>
    NotStated = 0,

    /// <summary>By expectation: help that is no longer track counts when it is given.</summary>
    Expectation = 1,

    /// <summary>By outcome: it counts when the arrears were solved within 30 days; until that is known it is counted apart.</summary>
    Outcome = 2,
}
