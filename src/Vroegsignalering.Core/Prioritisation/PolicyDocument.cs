using NodaTime;

namespace Vroegsignalering.Prioritisation;

/// <summary>What a municipality writes down with a policy: whose it is, what it is for, from when until when, and where it comes from.</summary>
/// <remarks>Source: Wgs art. 2: the council's plan holds for at most four years, so a policy that follows from it does too.</remarks>
public sealed record PolicyDocument
{
    /// <summary>The most years that a policy holds.</summary>
    public const int MaximumYears = 4;

    /// <summary>What people call it; the id when empty.</summary>
    public string Title { get; init; } = "";

    /// <summary>Who answers for it, such as the college of a municipality.</summary>
    public string Owner { get; init; } = "";

    /// <summary>What it is meant to reach.</summary>
    public string Goal { get; init; } = "";

    /// <summary>The council's plan that it follows from; <c>null</c> when none is named.</summary>
    public string? CouncilPlan { get; init; }

    /// <summary>The first day on which it holds; <c>null</c> when not stated.</summary>
    public LocalDate? ValidFrom { get; init; }

    /// <summary>The last day on which it holds; <c>null</c> when not stated.</summary>
    public LocalDate? ValidUntil { get; init; }

    /// <summary>Whether it holds on a day; what is not stated sets no limit.</summary>
    public bool IsInForce(LocalDate on) => !(on < ValidFrom) && !(on > ValidUntil);

    /// <summary>Where its rules are published.</summary>
    public IReadOnlyList<LegalSource> Sources { get; init; } = [];

    /// <summary>What a reader must know, such as which figure a source did not publish.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
