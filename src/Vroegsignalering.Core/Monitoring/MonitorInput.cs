using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.HelpAcceptance;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Monitoring;

/// <summary>The registration of one municipality over which figures are made.</summary>
public sealed record MonitorInput
{
    /// <summary>All signals of the period, in a case or not.</summary>
    public required IReadOnlyList<Signal> Signals { get; init; }

    /// <summary>All cases of the period.</summary>
    public required IReadOnlyList<SignalCase> Cases { get; init; }

    /// <summary>The months to count; <c>null</c>, the default, counts all that is given and shows the months in which something happened.</summary>
    /// <remarks>With a period every month of it is shown, also an empty one. What has a day outside it is counted nowhere, but is looked back at: give the
    /// half year before the period as well, or consecutive reports are missed. What has no day counts in the whole.</remarks>
    public MonitorPeriod? Period { get; init; }

    /// <summary>The number of inhabitants; <c>null</c> when not known, and then there is no figure per inhabitant.</summary>
    public int? Inhabitants { get; init; }

    /// <summary>The number of inhabitants in a month, where it is another than <see cref="Inhabitants"/>, such as when municipalities join during the year.</summary>
    public IReadOnlyDictionary<YearMonth, int> InhabitantsInMonth { get; init; } = new Dictionary<YearMonth, int>();

    /// <summary>Where help counts that a resident accepted late.</summary>
    public LateHelpPolicy LateHelp { get; init; } = LateHelpPolicy.RegisterOnReport;

    /// <summary>The definitions of help acceptance under which to count; by default <see cref="HelpAcceptanceDefinitions.ForMonitor"/>.</summary>
    public IReadOnlyList<HelpAcceptanceDefinition> Definitions { get; init; } = HelpAcceptanceDefinitions.ForMonitor;

    /// <summary>By what to split the figures over the whole period; by default by type of partner, age, amount and way of contact, for which
    /// signals and cases are enough. The others need <see cref="Context"/>.</summary>
    public IReadOnlyList<Breakdown> Breakdowns { get; init => field = [.. value]; } = [Breakdown.PartnerType, Breakdown.AgeBand, Breakdown.AmountBand, Breakdown.Channel];

    /// <summary>Whether the figures of each month are split as well; they are not by default. The parts that a figure itself has, such as types of partner, are
    /// always given for each month.</summary>
    public bool SplitMonths { get; init; }

    /// <summary>What a case itself does not hold; <c>null</c> when nothing is known of any case, and a case of which it says <c>null</c> is not known.</summary>
    public Func<SignalCase, CaseContext?>? Context { get; init; }

    /// <summary>The bands of ages, amounts and days.</summary>
    public MonitorBands Bands { get; init; } = new();

    /// <summary>On which day the age of a resident is taken; by default the day of the signal: of its receipt, otherwise of its sending.</summary>
    public Func<Signal, LocalDate?> AgeOn { get; init; } = signal => signal.TermStartsOn;

    /// <summary>Who is the same resident; equal keys are, and <c>null</c> is nobody else. By default <see cref="ResidentKeys.BsnOrAddressAndBirthDate"/>.</summary>
    public Func<Signal, object?> ResidentKey { get; init; } = ResidentKeys.BsnOrAddressAndBirthDate;
}
