namespace Vroegsignalering.Monitoring;

/// <summary>A national figure as it was published, and the indicator of this product to which it belongs. What was not published has no value and a reason.</summary>
/// <remarks>Nothing is filled in between: a figure that could be computed from others is given in words in <see cref="Open"/>.</remarks>
public sealed record PublishedFigure
{
    /// <summary>The id of the indicator, such as <c>signals-per-1000-inhabitants</c>.</summary>
    public required string IndicatorId { get; init; }

    /// <summary>The version of the indicator.</summary>
    public int IndicatorVersion { get; init; } = 1;

    /// <summary>By what it is split.</summary>
    public Breakdown Breakdown { get; init; }

    /// <summary>The group; <c>null</c> when it is about all.</summary>
    public string? Group { get; init; }

    /// <summary>The year, or the part of it.</summary>
    public required PublishedPeriod Period { get; init; }

    /// <summary>The value in the unit of the indicator: a share of 17% is 0.17. <c>null</c> when nothing was published, or we could not get it.</summary>
    public decimal? Value { get; init; }

    /// <summary>In what steps it was published: 0.01 for whole percents; wider where the source says <i>about</i>, a choice of this product.</summary>
    public decimal Step { get; init; } = 0.01m;

    /// <summary>Where it stands; <c>null</c> when there is no value.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Why there is no value; <c>null</c> when there is one.</summary>
    public Text? Open { get; init; }

    /// <summary>Why it cannot be compared with the figure of this product; <c>null</c> when it can.</summary>
    public Text? NotComparable { get; init; }

    /// <summary>Whether it has a value that can be compared.</summary>
    public bool IsComparable => Value is not null && NotComparable is null;

    /// <summary>Indicator, group and period.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{IndicatorId}/{IndicatorVersion} {(Group is null ? "" : $"{Group} ")}{Period}");
}
