namespace Vroegsignalering.Monitoring;

/// <summary>What a case itself does not hold and figures can be split by. It comes from the caller; what is not known is <c>null</c>.</summary>
/// <remarks>For figures only: no rule sees it. A text is shown as the name of a group, so it may be about no person and no address.</remarks>
public sealed record CaseContext
{
    /// <summary>The contact strategy that was followed, such as <c>phone-message-visit</c>.</summary>
    public string? Strategy { get; init; }

    /// <summary>The priority class in which the case was put.</summary>
    public string? PriorityClass { get; init; }

    /// <summary>The district (<i>wijk</i>).</summary>
    public string? District { get; init; }

    /// <summary>The size class of the municipality, such as <c>50-100</c> for 50,000 to 100,000 inhabitants.</summary>
    public string? SizeClass { get; init; }

    /// <summary>The version of the policy that ranked it, such as <c>standard-2027.1</c>.</summary>
    public string? PolicyVersion { get; init; }

    internal string? Of(Breakdown breakdown) => breakdown switch
    {
        Breakdown.Strategy => Strategy,
        Breakdown.PriorityClass => PriorityClass,
        Breakdown.District => District,
        Breakdown.SizeClass => SizeClass,
        Breakdown.PolicyVersion => PolicyVersion,
        _ => null,
    };
}
