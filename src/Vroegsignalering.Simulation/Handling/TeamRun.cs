using System.Globalization;
using System.Numerics;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Contact.Planning;
using Vroegsignalering.Households;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Residency;
using Vroegsignalering.Signals;
using Vroegsignalering.Simulation.Lives;
using Vroegsignalering.Simulation.Randomness;
using Vroegsignalering.Time;

namespace Vroegsignalering.Simulation.Handling;

/// <summary>The months of one team under one way of working: households live, partners report, caseworkers work.</summary>
internal sealed class TeamRun
{
    private const int HighCents = 1_000_00;

    private readonly TeamMemory _memory;
    private readonly ulong _first;
    private readonly int _households;
    private readonly SimulationRandom _random;
    private readonly LifeRates _rates;
    private readonly ContactRates _contact;
    private readonly MonthDays[] _days;
    private readonly WayOfWorking _way;
    private readonly WeekWork _week;
    private readonly List<CaseWork> _open = [];

    public TeamRun(
        TeamMemory memory, ulong first, int households, SimulationRandom random, LifeRates rates, ContactRates contact, MonthDays[] days, WayOfWorking way, double inhabitantsPerHousehold)
    {
        (_memory, _first, _households, _random) = (memory, first, households, random);
        (_rates, _contact, _days, _way) = (rates, contact, days, way);
        Inhabitants = (int)((households * inhabitantsPerHousehold) + 0.5);
        Outcomes = new Outcomes(memory, first, random, contact);
        Tally = new WorkTally();
        _week = new WeekWork(this, way, ContactCapacity.ForStaff(way.Variant.FtePer10000Inhabitants * Inhabitants / 10_000m, way.Variant.Time));
    }

    public required int WarmUpMonths { get; init; }

    public int Inhabitants { get; }

    public List<Signal> Signals => _memory.Signals;

    public List<CaseWork> Cases => _memory.Cases;

    public WorkTally Tally { get; }

    public ContactRates Contact => _contact;

    public Outcomes Outcomes { get; }

    public TeamMemory Memory => _memory;

    /// <summary>Whether a month counts, or comes before the study.</summary>
    public bool Counts(int month) => month >= WarmUpMonths;

    /// <summary>The first day on which work counts.</summary>
    public LocalDate CountsFrom => _days[WarmUpMonths].ReceivedOn;

    public void Live()
    {
        for (int h = 0; h < _households; h++)
        {
            _memory.Lives[h].InTrouble = LifeStep.StartsInTrouble(_first + (ulong)h, _memory.Traits[h], _rates, _random);
        }

        for (int month = 0; month < _days.Length; month++)
        {
            for (int h = 0; h < _households; h++)
            {
                if (LifeStep.Live(ref _memory.Lives[h], _memory.Traits[h], _first + (ulong)h, month, _rates, _random))
                {
                    Report(h, month);
                }
            }

            _open.RemoveAll(c => c.Closed is not null);
            foreach ((LocalDate on, LocalDate before) in _days[month].Weeks)
            {
                _week.Work(_open, month, on, before);
                _open.RemoveAll(c => c.Closed is not null);
            }
        }
    }

    private void Report(int household, int month)
    {
        ref Life life = ref _memory.Lives[household];
        MonthDays days = _days[month];
        RandomWords report = _random.Draw(_first + (ulong)household, (ushort)Purpose.Report, (ushort)month);
        uint sectors = 0;
        for (int sector = 0; sector < Sector.Count; sector++)
        {
            int lasting = life.Lasting[sector];
            uint random = sector switch { 0 => report.A, 1 => report.B, 2 => report.C, _ => report.D };
            if (lasting > 1 && days.Designated[sector][lasting - 1] && (life.Reported[sector] == 0 || (random & 0xFFFF) < _rates.Repeat[sector]))
            {
                sectors |= 1u << sector;
                life.Reported[sector] = life.Owed[sector];
            }
        }

        if (sectors != 0)
        {
            TakeIn(household, month, ref life, sectors);
        }
    }

    private void TakeIn(int household, int month, ref Life life, uint sectors)
    {
        MonthDays days = _days[month];
        RandomWords intake = _random.Draw(_first + (ulong)household, (ushort)Purpose.Intake, (ushort)month);
        SignalStatus status = intake.A < _contact.NotResident ? SignalStatus.NotResident
            : intake.A < _contact.Deceased ? SignalStatus.Deceased
            : intake.A < _contact.InDebtHelp ? SignalStatus.AlreadyInDebtHelp
            : intake.A < _contact.OtherReason ? SignalStatus.NotPickedUpOther
            : SignalStatus.PickedUp;
        Signal[] signals = SignalsOf(household, month, ref life, sectors, status);
        HouseholdHistory history = _memory.Histories[household] ??= new HouseholdHistory();
        if (status == SignalStatus.PickedUp)
        {
            PriorityFacts facts = FactsOf(household, signals, history, days.ReceivedOn);
            PriorityScore score = _way.Variant.Policy.Score(facts);
            if (score.Tier == PriorityTier.LeftOut)
            {
                status = facts.Repeat == RepeatKind.NotGrown ? SignalStatus.NotPickedUpRepeat : SignalStatus.NotPickedUpUnjustified;
                signals = Array.ConvertAll(signals, s => s with { Status = status });
            }
            else
            {
                CaseWork open = Open(household, month);
                open.Signals.AddRange(signals);
                Begin(open, facts, score, sectors, days);
            }
        }

        Signals.AddRange(signals);
        history.Signals.AddRange(signals);
    }

    private Signal[] SignalsOf(int household, int month, ref Life life, uint sectors, SignalStatus status)
    {
        MonthDays days = _days[month];
        Resident resident = _memory.Residents[household] ??= new Resident(household, _memory.Traits[household]);
        RandomWords kind = _random.Draw(_first + (ulong)household, (ushort)Purpose.Kind, (ushort)month);
        bool crisis = (kind.A & 0xFFFF) < _contact.Crisis;
        bool eviction = life.Lasting[Sector.Rent] > 3 && (kind.A >> 16) < _contact.Eviction;
        bool endOfSupply = days.HasEndOfSupply && life.Lasting[Sector.Energy] > 2 && (kind.B & 0xFFFF) < _contact.EndOfSupply;
        bool warm = (kind.B >> 16) < _contact.WarmHandover;
        Signal[] signals = new Signal[BitOperations.PopCount(sectors)];
        for (int sector = 0, place = 0; sector < Sector.Count; sector++)
        {
            if ((sectors & (1u << sector)) != 0)
            {
                bool ends = sector == Sector.Energy && endOfSupply;
                signals[place++] = new Signal
                {
                    Reference = resident.Key,
                    Partner = Sector.Partners[sector],
                    PartnerName = Sector.Ids[sector],
                    Person = resident.Person,
                    Arrears = Money.FromCents(life.Owed[sector]),
                    ArrearsStartOn = days.StartOf[life.Lasting[sector] - 1],
                    SentOn = days.ReceivedOn,
                    ReceivedOn = days.ReceivedOn,
                    Kind = ends ? SignalKind.EndOfSupply : sector == Sector.Rent && eviction ? SignalKind.Eviction : SignalKind.Early,
                    EndOfSupplyOn = ends ? days.EndOfSupplyOn : null,
                    Crisis = crisis ? true : null,
                    WarmHandover = warm ? true : null,
                    Status = status,
                };
            }
        }

        return signals;
    }

    private CaseWork Open(int household, int month)
    {
        if (_memory.OpenCases[household] is CaseWork before)
        {
            Outcomes.CloseForNext(before, _days[month].ReceivedOn);
        }

        CaseWork opened = new(household, month, string.Create(CultureInfo.InvariantCulture, $"{month:000}-{household:000000}"))
        {
            OpenedOn = _days[month].ReceivedOn,
            Deadline = _days[month].Deadline,
            GivenUpAfter = _days[month].Deadline,
        };
        _open.Add(opened);
        Cases.Add(opened);
        _memory.OpenCases[household] = opened;
        return opened;
    }

    private void Begin(CaseWork open, in PriorityFacts facts, PriorityScore score, uint sectors, MonthDays days)
    {
        open.Facts = facts;
        open.Score = score;
        open.Sectors = sectors;
        open.IsHigh = facts.TotalArrears is Money total && total.Cents >= HighCents;
        open.Strategy = _way.StrategyOf(score);
        if (facts.IsThreatening)
        {
            open.IsThreatening = true;
            open.Deadline = days.ThreateningDeadline;
            open.DeadlineSource = StatutoryTerms.ThreateningSituationSource;
        }
    }

    private PriorityFacts FactsOf(int household, Signal[] signals, HouseholdHistory history, LocalDate on) =>
        PriorityFacts.From(new Household(signals), on, history.Signals, known: new HouseholdContext
        {
            EarlierOutcome = history.Outcome,
            EarlierOutcomeOn = history.ClosedOn,
            HasMinorChildren = _way.AsksChildren ? _memory.Traits[household].HasChildren : null,
            Residency = ResidencyOutcome.ExactBsn,
        });
}
