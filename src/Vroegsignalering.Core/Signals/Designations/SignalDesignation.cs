using NodaTime;

namespace Vroegsignalering.Signals.Designations;

/// <summary>Which signals of one type of partner are designated, from when until when, and under which limits
/// (<i>aangewezen signaal</i>).</summary>
/// <remarks>Data, not code: a host adds and replaces designations in a <see cref="DesignationTable"/>, which checks them.
/// Source: Wgs art. 3 lid 1 onder b and art. 10, since 2021-01-01.</remarks>
public sealed record SignalDesignation
{
    /// <summary>The longest that an experiment may last, in years: five. Source: Wgs art. 10, since 2021-01-01.</summary>
    public const int MaximumExperimentYears = 5;

    /// <summary>The name, unique in a table, such as <c>energy-2022</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The type of partner.</summary>
    public required PartnerType Partner { get; init; }

    /// <summary>The kind of signal; <see cref="SignalKind.NotStated"/> for every kind.</summary>
    public SignalKind Kind { get; init; }

    /// <summary>On what it rests.</summary>
    public required DesignationBasis Basis { get; init; }

    /// <summary>The first day on which it holds.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day on which it holds; <c>null</c> when no end is known.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The last day on which it can hold: <see cref="To"/>, and for an experiment without it the end of its fifth year;
    /// <c>null</c> when there is no end.</summary>
    public LocalDate? LastDay => To ?? (Basis == DesignationBasis.Experiment ? LastDayOfFiveYears : null);

    /// <summary>The least age of the arrears in days on the day of sending; <c>null</c> when there is no such limit or it is not known.</summary>
    public int? MinimumDays { get; init; }

    /// <summary>The greatest age of the arrears in days on the day of sending; <c>null</c> when there is no such limit.</summary>
    public int? MaximumDays { get; init; }

    /// <summary>The least age of the arrears in whole months; <c>null</c> when there is no such limit or it is not known.</summary>
    public int? MinimumMonths { get; init; }

    /// <summary>The least amount; <c>null</c> when there is no such limit or it is not known.</summary>
    public Money? MinimumArrears { get; init; }

    /// <summary>The municipalities for which it holds. <c>null</c> means every one, but for an experiment that they are not given; empty
    /// means none.</summary>
    public IReadOnlyList<MunicipalityCode>? Municipalities { get; init => field = value is null ? null : [.. value.Distinct().Order()]; }

    /// <summary>The names of the municipalities as the source gives them; codes change, so the host gives those.</summary>
    public IReadOnlyList<string> MunicipalityNames { get; init => field = [.. value]; } = [];

    /// <summary>What the partner must do or what must be so, in words; not judged here.</summary>
    public IReadOnlyList<Text> Conditions { get; init => field = [.. value]; } = [];

    /// <summary>Where it comes from.</summary>
    public required LegalSource Source { get; init; }

    /// <summary>What is not known or was read in a certain way; <c>null</c> when there is nothing to say.</summary>
    public Text? Remark { get; init; }

    internal LocalDate LastDayOfFiveYears => From.PlusYears(MaximumExperimentYears).PlusDays(-1);

    /// <summary>Whether it holds on a day.</summary>
    public bool HoldsOn(LocalDate day) => day >= From && !(day > LastDay);

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
