namespace Vroegsignalering.HelpAcceptance;

/// <summary>What a definition looks at when a case has both facts of help and a registered result.</summary>
public enum HelpEvidence
{
    /// <summary>Not stated; no definition has it.</summary>
    NotStated = 0,

    /// <summary>The registered result (<i>eindresultaat</i>); the facts only where there is none. What is counted in a DDAS delivery can be nothing else.</summary>
    RegisteredResult = 1,

    /// <summary>Either is enough: the facts of help, or the result. A quick fix of which all registered help does not count, does not count.</summary>
    HelpOrResult = 2,
}
