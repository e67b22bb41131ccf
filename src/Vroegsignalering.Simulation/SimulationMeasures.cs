using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Monitoring;
using Vroegsignalering.Signals;
using Vroegsignalering.Simulation.Handling;
using Vroegsignalering.Time;

namespace Vroegsignalering.Simulation;

/// <summary>The measures of a study: the indicators of the product, and those of work, terms and money.</summary>
public static class SimulationMeasures
{
    private static readonly ContactChannel[] Channels =
        [ContactChannel.Letter, ContactChannel.Email, ContactChannel.TextMessage, ContactChannel.Phone, ContactChannel.HomeVisit, ContactChannel.Card, ContactChannel.OfficeAppointment];

    // A scenario never changes, so its measures are made once; they go when it goes.
    private static readonly ConditionalWeakTable<SimulationScenario, ReadOnlyCollection<SimulationMeasure>> Known = [];

    /// <summary>Cases of which the first conversation was held after the term of the law, or that had no attempt within it, of the picked-up cases.</summary>
    public static SimulationMeasure TermsMissed { get; } = new("term-missed-share-of-picked-up-cases", new(
        "deel van de opgepakte zaken zonder poging of gesprek binnen de termijn", "share of picked-up cases without an attempt or conversation within the term"))
    { IsShare = true };

    /// <summary>Cases with a threatening situation and an attempt within three working days, of the cases with a threatening situation.</summary>
    public static SimulationMeasure ThreateningInTime { get; } = new("tried-in-time-share-of-threatening-cases", new(
        "deel van de zaken met een bedreigende situatie en een poging binnen drie werkdagen", "share of cases with a threatening situation and an attempt within three working days"))
    { IsShare = true };

    /// <summary>Minutes of staff for each 1,000 inhabitants in a month, all together.</summary>
    public static SimulationMeasure Minutes { get; } = new("minutes-per-1000-inhabitants-per-month", new("minuten werk per 1.000 inwoners per maand", "minutes of work per 1,000 inhabitants per month")) { Factor = 1000 };

    /// <summary>Costs of staff in euros for each 1,000 inhabitants in a month.</summary>
    public static SimulationMeasure Costs { get; } = new("costs-per-1000-inhabitants-per-month", new("kosten in euro per 1.000 inwoners per maand", "costs in euros per 1,000 inhabitants per month")) { Factor = 1000 };

    /// <summary>Benefits in euros of accepted help for each 1,000 inhabitants in a month, under the first definition.</summary>
    public static SimulationMeasure Benefits { get; } = new("benefits-per-1000-inhabitants-per-month", new("baten in euro per 1.000 inwoners per maand", "benefits in euros per 1,000 inhabitants per month")) { Factor = 1000 };

    /// <summary>Costs in euros for each case with help accepted, under the first definition: what the benefit of one has to be to break even.</summary>
    public static SimulationMeasure BreakEven { get; } = new("costs-per-case-with-help", new("kosten in euro per zaak met hulp", "costs in euros per case with help"));

    /// <summary>The measures of a study, in the order in which units count them.</summary>
    public static IReadOnlyList<SimulationMeasure> Of(SimulationScenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return Known.GetValue(scenario, Make);
    }

    private static ReadOnlyCollection<SimulationMeasure> Make(SimulationScenario scenario) =>
        Array.AsReadOnly<SimulationMeasure>(
        [
            .. Indicators(InputOf(scenario, [], [], 1)).Select(OfIndicator),
            TermsMissed, ThreateningInTime, Minutes, .. Channels.Select(OfChannel), Costs, Benefits, BreakEven,
        ]);

    internal static long[] Count(SimulationScenario scenario, SimulationVariant variant, TeamRun run)
    {
        SignalCase[] cases = [.. run.Cases.Select(c => c.Closed ?? c.ToCase())];
        MonitorInput input = InputOf(scenario, run.Signals, cases, run.Inhabitants) with { LateHelp = variant.LateHelp };
        List<long> counts = new(2 * Of(scenario).Count);
        foreach (IndicatorValue value in Indicators(input))
        {
            counts.Add(value.Numerator);
            counts.Add(value.Denominator);
        }

        AddOwn(counts, scenario, run, cases);
        return [.. counts];
    }

    private static SimulationMeasure OfChannel(ContactChannel channel) => Minutes with { Breakdown = Breakdown.Channel, Group = channel.ToString() };

    // The older of the two ways to count consecutive cases says its version, so that each measure has a key of its own.
    private static SimulationMeasure OfIndicator(IndicatorValue value) => new(
        value.Indicator.Equals(Monitoring.Indicators.ConsecutiveToMonthShareOfCases) ? $"{value.Indicator.Id}/1" : value.Indicator.Id, value.Indicator.Name)
    {
        Breakdown = value.Breakdown,
        Group = value.Group,
        Month = value.Month,
        Factor = value.Indicator.PerThousand ? 1000 : 1,
        IsShare = value.Indicator.IsShare,
    };

    private static MonitorInput InputOf(SimulationScenario scenario, IReadOnlyList<Signal> signals, IReadOnlyList<SignalCase> cases, int inhabitants) => new()
    {
        Signals = signals,
        Cases = cases,
        Period = new MonitorPeriod(scenario.From, scenario.From.PlusMonths(scenario.Months - 1)),
        Inhabitants = inhabitants,
        Definitions = scenario.Definitions,
        Breakdowns = [Breakdown.PartnerType, Breakdown.AgeBand, Breakdown.AmountBand, Breakdown.Channel],
        ResidentKey = signal => signal.Reference,
    };

    private static IEnumerable<IndicatorValue> Indicators(MonitorInput input) => MonitorFigures.Compute(input).Where(IsShown).Concat(EarlyOrLate.Of(input).InTime);

    // Of months only the rates of signals and cases are kept: the rest makes results long and is read by nobody.
    private static bool IsShown(IndicatorValue value) => value.Month is null
        || (value.Breakdown == Breakdown.None && value.Indicator.Id is "signals-per-1000-inhabitants" or "picked-up-cases-per-1000-inhabitants");

    private static void AddOwn(List<long> counts, SimulationScenario scenario, TeamRun run, SignalCase[] cases)
    {
        LocalDate from = scenario.From.ToDateInterval().Start;
        LocalDate last = scenario.From.PlusMonths(scenario.Months - 1).ToDateInterval().End;
        (long pickedUp, long missed, long threatening, long inTime) = (0, 0, 0, 0);
        foreach (SignalCase one in cases.Where(c => c.PickedUpOn >= from && c.PickedUpOn <= last))
        {
            CaseTerm term = CaseTerm.Of(one, last, WorkingDayCalendar.Dutch)!;
            bool tried = one.Attempts.Any(a => a.On <= term.Term.LastDay);
            bool threatens = one.Signals.Any(s => s.IsThreatening);
            pickedUp++;
            missed += term.State == StatutoryTermState.Missed || !tried ? 1 : 0;
            threatening += threatens ? 1 : 0;
            inTime += threatens && tried ? 1 : 0;
        }

        // Work counts when it is done, as the attempts in the tally do: a conversation about a case of the month before the study too.
        SignalCase[] talked = [.. cases.Where(c => c.FirstConversationOn >= run.CountsFrom)];
        long accepted = scenario.Definitions.Count > 0 ? talked.Count(scenario.Definitions[0].IsAccepted) : 0;
        long other = (pickedUp * run.Contact.MinutesPerCase) + (talked.Length * (long)run.Contact.MinutesPerConversation) + (accepted * run.Contact.MinutesPerHelp);
        long inhabitants = (long)run.Inhabitants * scenario.Months;
        long minutes = other + run.Tally.Minutes.Sum();
        long cents = minutes * run.Contact.CentsPerHour / 60;
        counts.AddRange([missed, pickedUp, inTime, threatening, minutes, inhabitants]);
        foreach (ContactChannel channel in Channels)
        {
            counts.AddRange([run.Tally.Minutes[(int)channel], inhabitants]);
        }

        counts.AddRange([cents / 100, inhabitants, accepted * run.Contact.BenefitCents / 100, inhabitants, cents / 100, accepted]);
    }
}
