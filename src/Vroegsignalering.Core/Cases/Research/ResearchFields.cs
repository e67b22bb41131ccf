namespace Vroegsignalering.Cases.Research;

/// <summary>Columns of a research file that can be blank.</summary>
[Flags]
public enum ResearchFields
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The band of attempts.</summary>
    Attempts = 1,

    /// <summary>The band of the arrears.</summary>
    Arrears = 2,

    /// <summary>The month.</summary>
    Month = 4,

    /// <summary>The types of partner.</summary>
    Partners = 8,

    /// <summary>Whether there was contact.</summary>
    Reached = 16,

    /// <summary>The outcome.</summary>
    Outcome = 32,

    /// <summary>All of them.</summary>
    All = Attempts | Arrears | Month | Partners | Reached | Outcome,
}
