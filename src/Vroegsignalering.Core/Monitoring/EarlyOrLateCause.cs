namespace Vroegsignalering.Monitoring;

/// <summary>One of the four possible causes when people are not in view in time, with what the registration says about it.</summary>
/// <remarks>Figures, no verdict: a fact points to a cause and proves none. Source: Inspectie SZW, letter of 2017-01-11.</remarks>
/// <param name="Kind">The cause.</param>
/// <param name="Question">The question in plain words.</param>
/// <param name="Facts">The figures that bear on it.</param>
/// <param name="Caution">How to read them, and what else they can mean.</param>
public sealed record EarlyOrLateCause(EarlyOrLateCauseKind Kind, Text Question, IReadOnlyList<IndicatorValue> Facts, Text Caution);

/// <summary>The four causes that the Inspectorate named.</summary>
public enum EarlyOrLateCauseKind
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>The kind or the amount of information.</summary>
    Information = 1,

    /// <summary>How information is collected.</summary>
    Collection = 2,

    /// <summary>How signals are combined and interpreted.</summary>
    Combination = 3,

    /// <summary>What is done and when.</summary>
    Action = 4,
}
