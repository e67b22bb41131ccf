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
        Reported reported = default;
        for (int sector = 0; sector < Sector.Count; sector++)
        {
            int lasting = life.Lasting[sector];
            uint random = sector switch { 0 => report.A, 1 => report.B, 2 => report.C, _ => report.D };
            if (lasting > 1 && days.Designated[sector][lasting - 1] && (life.Reported[sector] == 0 || (random & 0xFFFF) < _rates.Repeat[sector]))
            {
                reported.Add(sector, life.Owed[sector], life.Reported[sector]);
                life.Reported[sector] = life.Owed[sector];
            }
        }

        if (reported.Sectors != 0)
        {
            TakeIn(household, month, ref life, reported);
        }
    }

    private void TakeIn(int household, int month, ref Life life, Reported reported)
    {
        MonthDays days = _days[month];
        Resident resident = _memory.Residents[household] ??= new Resident(household, _memory.Traits[household]);
        RandomWords kind = _random.Draw(_first + (ulong)household, (ushort)Purpose.Kind, (ushort)month);
        RandomWords intake = _random.Draw(_first + (ulong)household, (ushort)Purpose.Intake, (ushort)month);
        bool crisis = (kind.A & 0xFFFF) < _contact.Crisis;
        bool eviction = (reported.Sectors & 1) != 0 && life.Lasting[Sector.Rent] > 3 && (kind.A >> 16) < _contact.Eviction;
        bool endOfSupply = (reported.Sectors & 2) != 0 && days.HasEndOfSupply && life.Lasting[Sector.Energy] > 2 && (kind.B & 0xFFFF) < _contact.EndOfSupply;
        bool warm = (kind.B >> 16) < _contact.WarmHandover;
        SignalStatus refused = intake.A < _contact.NotResident ? SignalStatus.NotResident
            : intake.A < _contact.Deceased ? SignalStatus.Deceased
            : intake.A < _contact.InDebtHelp ? SignalStatus.AlreadyInDebtHelp
            : intake.A < _contact.OtherReason ? SignalStatus.NotPickedUpOther
            : SignalStatus.NotStated;
        bool threatening = crisis || eviction;
        PriorityFacts facts = refused == SignalStatus.NotStated
            ? FactsOf(household, month, ref life, reported, threatening, eviction, endOfSupply, warm)
            : default;
        PriorityScore score = refused == SignalStatus.NotStated ? _way.Variant.Policy.Score(facts) : default;
        if (refused == SignalStatus.NotStated && score.Tier == PriorityTier.LeftOut)
        {
            refused = facts.Repeat == RepeatKind.NotGrown ? SignalStatus.NotPickedUpRepeat : SignalStatus.NotPickedUpUnjustified;
        }

        SignalStatus status = refused == SignalStatus.NotStated ? SignalStatus.PickedUp : refused;
        CaseWork? open = refused == SignalStatus.NotStated ? Open(household, month) : null;

        for (int sector = 0; sector < Sector.Count; sector++)
        {
            if ((reported.Sectors & (1u << sector)) == 0)
            {
                continue;
            }

            Signal signal = new()
            {
                Reference = resident.Key,
                Partner = Sector.Partners[sector],
                Person = resident.Person,
                Arrears = Money.FromCents(life.Owed[sector]),
                ArrearsStartOn = days.StartOf[life.Lasting[sector] - 1],
                SentOn = days.ReceivedOn,
                ReceivedOn = days.ReceivedOn,
                Kind = sector == Sector.Energy && endOfSupply ? SignalKind.EndOfSupply : sector == Sector.Rent && eviction ? SignalKind.Eviction : SignalKind.Early,
                EndOfSupplyOn = sector == Sector.Energy && endOfSupply ? days.EndOfSupplyOn : null,
                Crisis = crisis ? true : null,
                WarmHandover = warm ? true : null,
                Status = status,
            };
            Signals.Add(signal);
            open?.Signals.Add(signal);
        }

        life.Signalled |= 1;
        if (open is not null)
        {
            Begin(open, facts, score, reported.Sectors, threatening, days);
        }
    }

    private CaseWork Open(int household, int month)
    {
        if (_memory.OpenCases[household] is CaseWork before)
        {
            Outcomes.CloseForNext(before, month, _days[month].ReceivedOn);
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

    private void Begin(CaseWork open, in PriorityFacts facts, PriorityScore score, uint sectors, bool threatening, MonthDays days)
    {
        open.Facts = facts;
        open.Score = score;
        open.Sectors = sectors;
        open.IsHigh = facts.TotalArrears is Money total && total.Cents >= HighCents;
        open.Strategy = _way.StrategyOf(score);
        if (threatening)
        {
            open.IsThreatening = true;
            open.Deadline = days.ThreateningDeadline;
            open.DeadlineSource = StatutoryTerms.ThreateningSituationSource;
        }
    }

    private PriorityFacts FactsOf(
        int household, int month, ref Life life, Reported reported, bool threatening, bool eviction, bool endOfSupply, bool warm)
    {
        MonthDays days = _days[month];
        ref readonly Traits traits = ref _memory.Traits[household];
        uint before = life.Signalled & 0b111_1110;
        int lasting = 0;
        PartnerTypes partners = PartnerTypes.None;
        for (int sector = 0; sector < Sector.Count; sector++)
        {
            if ((reported.Sectors & (1u << sector)) != 0)
            {
                lasting = Math.Max(lasting, life.Lasting[sector]);
                partners = partners.With(Sector.Partners[sector]);
            }
        }

        int age = AgeOn(traits.BornOn, days.ReceivedOn);
        LocalDate deadline = threatening ? days.ThreateningDeadline : days.Deadline;
        return new PriorityFacts
        {
            SignalCount = BitOperations.PopCount(reported.Sectors),
            PartnerTypes = partners,
            PartnerCount = BitOperations.PopCount(reported.Sectors),
            TotalArrears = Money.FromCents(reported.Total),
            HighestArrears = Money.FromCents(reported.Highest),
            DaysInArrears = Period.DaysBetween(days.StartOf[lasting - 1], days.ReceivedOn),
            IsThreatening = threatening,
            ThreateningSituations = eviction ? ThreateningSituations.Of(ThreateningSituationKind.ForcedEviction) : ThreateningSituations.None,
            HasEndOfSupply = endOfSupply,
            WorkingDaysUntilEndOfSupply = endOfSupply ? days.WorkingDaysUntilEndOfSupply : null,
            HasLateSignal = endOfSupply || eviction,
            IsWarmHandover = warm,
            Repeat = reported.Repeat,
            ArrearsGrowth = reported.Repeat is RepeatKind.Grown or RepeatKind.NotGrown ? Money.FromCents(reported.Growth) : null,
            EarlierSignalCount = BitOperations.PopCount(before),
            DaysSinceEarlierSignal = before == 0 ? null : Period.DaysBetween(_days[month - BitOperations.TrailingZeroCount(before)].ReceivedOn, days.ReceivedOn),
            EarlierOutcome = life.ClosedIn == 0 ? EarlierOutcome.None : (EarlierOutcome)life.Outcome,
            DaysSinceEarlierOutcome = life.ClosedIn == 0 ? null : Period.DaysBetween(_days[life.ClosedIn - 1].ReceivedOn, days.ReceivedOn),
            YoungestAge = age,
            OldestAge = age,
            HasMinorChildren = _way.AsksChildren ? traits.HasChildren : null,
            Residency = ResidencyOutcome.ExactBsn,
            WorkingDaysUntilDeadline = WorkingDayCalendar.Dutch.Between(days.ReceivedOn, deadline),
        };
    }

    private static int AgeOn(int bornOn, LocalDate on) => (Period.DaysBetween(new LocalDate(1900, 1, 1), on) - bornOn) * 4 / 1461;

    /// <summary>What partners report about a household in a month.</summary>
    private struct Reported
    {
        public uint Sectors;
        public long Total;
        public long Highest;
        public long Growth;
        private bool _anyNew;
        private bool _anyGrown;

        public readonly RepeatKind Repeat => _anyGrown ? RepeatKind.Grown : _anyNew ? RepeatKind.None : RepeatKind.NotGrown;

        public void Add(int sector, int owed, int before)
        {
            Sectors |= 1u << sector;
            Total += owed;
            Highest = Math.Max(Highest, owed);
            Growth += before == 0 ? 0 : Math.Max(0, owed - before);
            _anyNew |= before == 0;
            _anyGrown |= before > 0 && owed > before;
        }
    }
}
