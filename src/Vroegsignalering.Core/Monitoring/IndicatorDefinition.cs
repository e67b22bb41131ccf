using System.Globalization;

namespace Vroegsignalering.Monitoring;

/// <summary>What an indicator counts: its numerator and its denominator, so that no figure can be read without them.</summary>
/// <remarks>Two definitions are the same when name and version are; whoever changes how something is counted, raises the version.</remarks>
/// <param name="Id">The name, which says the denominator, such as <c>reach-of-picked-up-cases</c>.</param>
/// <param name="Name">What people call it, the denominator included.</param>
/// <param name="Version">The version; figures of two versions are not comparable, unless <see cref="Changes"/> says so.</param>
/// <param name="Numerator">What is counted.</param>
/// <param name="Denominator">Out of what.</param>
/// <param name="PerThousand">Whether the value is per 1,000; otherwise it is a share or a mean.</param>
/// <param name="IsShare">Whether the numerator is part of the denominator, so that the value is a percentage.</param>
public sealed record IndicatorDefinition(
    string Id, Text Name, int Version, Text Numerator, Text Denominator, bool PerThousand = false, bool IsShare = true)
{
    /// <summary>What the numerator counts.</summary>
    public CountUnit Unit { get; init; }

    /// <summary>What the denominator counts; the same as <see cref="Unit"/> by default.</summary>
    public CountUnit DenominatorUnit { get => field == CountUnit.NotStated ? Unit : field; init; }

    /// <summary>By which day something falls in a month or period.</summary>
    public Text Period { get; init; } = new("de periode of de maand van het cijfer", "the period or the month of the figure");

    /// <summary>What is left out, and what stands in a line of its own; empty when nothing does.</summary>
    public IReadOnlyList<Text> Exclusions { get; init => field = [.. value]; } = [];

    /// <summary>Where the definition comes from; <c>null</c> when it is a choice of this product.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>What must be known to read the figure well; <c>null</c> when nothing more than the rest.</summary>
    public Text? Reading { get; init; }

    /// <summary>For which parts numerators and denominators add up.</summary>
    public AddingUp AddingUp { get; init; } = AddingUp.Anywhere;

    /// <summary>By what the figure itself is split, such as a share of each type of partner; <see cref="Breakdown.None"/> when it is one figure.</summary>
    public Breakdown Splits { get; init; }

    /// <summary>What changed with each version, oldest first; the first version needs no line.</summary>
    public IReadOnlyList<IndicatorChange> Changes { get; init => field = [.. value]; } = [];

    /// <summary>Whether name and version are the same.</summary>
    public bool Equals(IndicatorDefinition? other) =>
        other is not null && Version == other.Version && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id) ^ Version;

    /// <summary>Name and version, such as <c>reach-of-picked-up-cases/1</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}/{Version}");
}
