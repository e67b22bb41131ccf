using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Residency;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Testing;

/// <summary>An invented municipality: the files that came in this month, and the signals and cases of the months before.</summary>
/// <remarks>Nothing in it is about a person who exists: names and streets are made from syllables, and BSNs begin with 9999. There
/// are a little over 9,000 such BSNs; when more persons are signalled, the BSNs are spread over them and the others have none.
/// Rates follow published figures where there are any. The figures of one month vary, as real ones do.</remarks>
public sealed class SyntheticMunicipality
{
    private const int ThousandInhabitants = 1_000;

    private static readonly PartnerLayout[] Layouts =
        [PartnerLayouts.Energy, PartnerLayouts.Rent, PartnerLayouts.Water, PartnerLayouts.Health];

    private SyntheticMunicipality(
        int inhabitants, SyntheticMonths months, SyntheticOptions options, IReadOnlyList<SyntheticFile> files,
        IReadOnlyList<Signal> signals, IReadOnlyList<SignalCase> cases, IReadOnlyList<RegisteredPerson> residents,
        IReadOnlyList<SignalWithdrawal> withdrawals)
    {
        (Inhabitants, On, ReceivedOn) = (inhabitants, options.On, months.ReceivedOn);
        (Files, HistorySignals, HistoryCases) = (files, signals, cases);
        (Residents, Withdrawals) = (residents, withdrawals);
    }

    /// <summary>The name, which is also the name of its only town.</summary>
    public string Name => SyntheticTown.Name;

    /// <summary>An invented code, 9901.</summary>
    public MunicipalityCode Code => SyntheticTown.Code;

    /// <summary>The number of inhabitants.</summary>
    public int Inhabitants { get; }

    /// <summary>The day it is.</summary>
    public LocalDate On { get; }

    /// <summary>The working day on which the files came in; the files themselves do not say it.</summary>
    public LocalDate ReceivedOn { get; }

    /// <summary>The files of the current month, one for each sector: energy, rent, water and health.</summary>
    public IReadOnlyList<SyntheticFile> Files { get; }

    /// <summary>The signals of the months before the current one, oldest month first.</summary>
    public IReadOnlyList<Signal> HistorySignals { get; }

    /// <summary>What became of those signals, oldest month first; a few are still open, and some signals have no case.</summary>
    public IReadOnlyList<SignalCase> HistoryCases { get; }

    /// <summary>What the register of residents knows of everybody who is signalled, by BSN: most live where the partners say, some moved or died,
    /// and some are not found. Empty when there are more persons than invented BSNs.</summary>
    public IReadOnlyList<RegisteredPerson> Residents { get; }

    /// <summary>Notices of partners about signals of the current month: taken back, paid, or a payment arrangement.</summary>
    public IReadOnlyList<SignalWithdrawal> Withdrawals { get; }

    /// <summary>Makes a municipality. The same options give the same bytes, on any machine and in any culture.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A setting is outside its range.</exception>
    public static SyntheticMunicipality Generate(SyntheticOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        SyntheticOptions.Check(options);
        Chance chance = new(options.Seed);
        SyntheticMonths months = new(options, chance);
        int inhabitants = options.Inhabitants ?? FittingInhabitants(options);
        // Never fewer addresses than signals, so that households cannot run out.
        SyntheticTown town = new(Math.Max(options.Signals, inhabitants / SyntheticRates.InhabitantsPerAddress), chance);
        MunicipalityPlanner planner = new(months, town, chance);
        PlannedSignal[][] planned = [.. Enumerable.Range(0, months.Count).Select(planner.Plan)];

        BsnSupply bsns = new(planner.Persons, chance);
        HistoryWriter history = new(planner.History, new CaseWriter(months, chance, options.On), PersonOf);
        IReadOnlyList<SyntheticFile> files = [.. Layouts.Select(layout => PartnerFileWriter.Write(
            layout, [.. planned[^1].Where(signal => PartnerLayouts.Of(signal.Partner.Type) == layout)], PersonOf, options.WithFaults, chance))];
        return new SyntheticMunicipality(
            inhabitants, months, options, files, history.Signals(planned.Take(months.Current).SelectMany(month => month)), history.Cases,
            new SyntheticRegister(town, chance).Of(planned.SelectMany(month => month), PersonOf), [.. planned[^1].Select(Withdrawal).OfType<SignalWithdrawal>()]);

        SignalWithdrawal? Withdrawal(PlannedSignal signal, int place) =>
            chance.Pick(SyntheticRates.Withdrawn, Purpose.Withdrawn, signal.Household.Index, signal.Resident, (int)signal.Partner.Type) is var kind
            && kind != WithdrawalKind.NotStated
                ? new SignalWithdrawal
                {
                    Partner = signal.Partner.Type,
                    PartnerName = signal.Partner.Name,
                    Reference = signal.Reference,
                    Kind = kind,
                    On = options.On.PlusDays(-1),
                }
                : null;

        Person PersonOf(PlannedSignal signal) => signal.Household.Person(
            signal.Resident, (household, resident, number) =>
                SyntheticNames.PersonAt(chance, household.Index, resident, bsns.Of(number), options.On));
    }

    /// <summary>Name and code only.</summary>
    public override string ToString() => $"{Name} ({Code})";

    private static int FittingInhabitants(SyntheticOptions options)
    {
        double thousands = options.Signals / (double)options.Months / SyntheticRates.SignalsPerThousandPerMonth;
        return Math.Max(1, (int)Math.Round(thousands, MidpointRounding.AwayFromZero)) * ThousandInhabitants;
    }
}
