using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.HelpAcceptance;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>The counts over which costs are divided.</summary>
public sealed record CostCounts
{
    /// <summary>The definition of help acceptance under which <see cref="AcceptedCases"/> counts.</summary>
    public required HelpAcceptanceDefinition Definition { get; init; }

    /// <summary>The attempts of the year, by channel.</summary>
    public required IReadOnlyDictionary<ContactChannel, long> Attempts { get; init => field = new Dictionary<ContactChannel, long>(value); }

    /// <summary>The picked-up cases (<see cref="CaseCounting.IsPickedUp"/>).</summary>
    public required long PickedUpCases { get; init; }

    /// <summary>The picked-up cases with contact (<see cref="CaseCounting.IsReached"/>).</summary>
    public required long ReachedCases { get; init; }

    /// <summary>The reached cases with help accepted.</summary>
    public required long AcceptedCases { get; init; }

    /// <summary>The different residents in the reached cases; <c>null</c> when not counted. Who is the same resident, is as in <see cref="MonitorInput.ResidentKey"/>.</summary>
    public long? ReachedResidents { get; init; }

    /// <summary>The different residents in the cases with help accepted; <c>null</c> when not counted.</summary>
    public long? AcceptedResidents { get; init; }

    /// <summary>The number of inhabitants; <c>null</c> when not known.</summary>
    public int? Inhabitants { get; init; }

    /// <summary>Counts cases as <see cref="MonitorFigures"/> does, so that a cost is divided over the same number as stands in the figures.</summary>
    /// <param name="cases">The cases of the year. Those with the CAK list only do not count, and neither do their attempts.</param>
    /// <param name="definition">What counts as accepted.</param>
    /// <param name="inhabitants">The number of inhabitants; <c>null</c> when not known.</param>
    /// <param name="lateHelp">Where help counts that a resident accepted late.</param>
    public static CostCounts Of(
        IEnumerable<SignalCase> cases, HelpAcceptanceDefinition definition, int? inhabitants = null, LateHelpPolicy lateHelp = LateHelpPolicy.RegisterOnReport)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(definition);
        SignalCase[] all = [.. cases];
        IReadOnlyList<IndicatorValue> figures = MonitorFigures.Compute(new MonitorInput
        {
            Signals = [.. all.SelectMany(c => c.Signals).Distinct(ReferenceEqualityComparer.Instance).Cast<Signal>()],
            Cases = all,
            LateHelp = lateHelp,
            Definitions = [definition],
            Breakdowns = [],
        });
        IndicatorValue accepted = Of(figures, Indicators.AcceptanceOfReachedCases(definition));
        IndicatorValue residents = Of(figures, Indicators.AcceptanceOfReachedResidents(definition));
        return new CostCounts
        {
            Definition = definition,
            Attempts = all.Where(CaseCounting.IsEarly).Select(c => LateHelp.AsCounted(c, lateHelp)).Where(CaseCounting.IsPickedUp)
                .SelectMany(c => c.Attempts).CountBy(a => a.Channel).ToDictionary(a => a.Key, a => (long)a.Value),
            PickedUpCases = Of(figures, Indicators.ReachOfPickedUpCases).Denominator,
            ReachedCases = accepted.Denominator,
            AcceptedCases = accepted.Numerator,
            ReachedResidents = residents.Denominator,
            AcceptedResidents = residents.Numerator,
            Inhabitants = inhabitants,
        };
    }

    private static IndicatorValue Of(IReadOnlyList<IndicatorValue> figures, IndicatorDefinition indicator) =>
        figures.First(f => f.Indicator == indicator && f is { Month: null, Group: null });
}
