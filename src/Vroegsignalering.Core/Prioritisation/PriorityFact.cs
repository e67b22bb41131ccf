namespace Vroegsignalering.Prioritisation;

/// <summary>One fact that a decision may depend on, with its name, unit and range; the closed list is <see cref="All"/>.</summary>
/// <remarks>Every fact is a whole number or unknown: yes is 1, an amount is in cents, a choice is its number. So facts can be stored,
/// read, described and varied without knowing which they are.</remarks>
public class PriorityFact
{
    /// <summary>The highest age that a person can have.</summary>
    internal const int HighestAge = 150;

    /// <summary>The most things or days that a fact counts.</summary>
    internal const int HighestCount = 100_000;

    /// <summary>The most working days that a day has passed.</summary>
    internal const int LowestWorkingDays = -10_000;

    private readonly Getter _get;
    private readonly Setter _set;

    private protected PriorityFact(string id, Text name, PriorityFactUnit unit, Getter get, Setter set) =>
        (Id, Name, Unit, _get, _set) = (id, name, unit, get, set);

    private protected delegate long? Getter(in PriorityFacts facts);

    private protected delegate PriorityFacts Setter(in PriorityFacts facts, long? value);

    /// <summary>How many signals there are.</summary>
    public static PriorityFact SignalCount { get; } = new(
        "signalCount", new("aantal meldingen", "number of signals"), PriorityFactUnit.Count,
        (in f) => f.SignalCount, (in f, v) => f with { SignalCount = (int)Known(v) })
    { Minimum = 1 };

    /// <summary>The types of partner that sent them.</summary>
    public static PriorityFact PartnerTypes { get; } = new(
        "partnerTypes", new("soorten bedrijven", "types of partner"), PriorityFactUnit.Set,
        (in f) => f.PartnerTypes.Bits, (in f, v) => f with { PartnerTypes = Prioritisation.PartnerTypes.FromBits((uint)Known(v)) })
    { Choices = PriorityFactChoices.Of<Signals.PartnerType>() };

    /// <summary>How many different organisations sent them.</summary>
    public static PriorityFact PartnerCount { get; } = new(
        "partnerCount", new("aantal bedrijven", "number of partners"), PriorityFactUnit.Count,
        (in f) => f.PartnerCount, (in f, v) => f with { PartnerCount = (int)Known(v) })
    { Minimum = 1 };

    /// <summary>The arrears together.</summary>
    public static PriorityFact TotalArrears { get; } = new(
        "totalArrears", new("achterstand samen", "arrears together"), PriorityFactUnit.Cents,
        (in f) => f.TotalArrears?.Cents, (in f, v) => f with { TotalArrears = Amount(v) })
    { MayBeUnknown = true };

    /// <summary>The arrears of the signal with the most.</summary>
    public static PriorityFact HighestArrears { get; } = new(
        "highestArrears", new("hoogste achterstand van één melding", "highest arrears of one signal"), PriorityFactUnit.Cents,
        (in f) => f.HighestArrears?.Cents, (in f, v) => f with { HighestArrears = Amount(v) })
    { MayBeUnknown = true };

    /// <summary>How many signals have no amount.</summary>
    public static PriorityFact SignalsWithoutAmount { get; } = new(
        "signalsWithoutAmount", new("meldingen zonder bedrag", "signals without an amount"), PriorityFactUnit.Count,
        (in f) => f.SignalsWithoutAmount, (in f, v) => f with { SignalsWithoutAmount = (int)Known(v) });

    /// <summary>The age of the oldest arrears.</summary>
    public static PriorityFact DaysInArrears { get; } = new(
        "daysInArrears", new("dagen achterstand", "days in arrears"), PriorityFactUnit.Days,
        (in f) => f.DaysInArrears, (in f, v) => f with { DaysInArrears = (int?)v })
    { MayBeUnknown = true };

    /// <summary>Whether a signal tells of a threatening situation or a crisis.</summary>
    public static PriorityFact IsThreatening { get; } = new(
        "isThreatening", new("bedreigende situatie", "threatening situation"), PriorityFactUnit.YesNo,
        (in f) => f.IsThreatening ? 1 : 0, (in f, v) => f with { IsThreatening = Known(v) != 0 })
    { Source = new LegalSource("Wgs", "art. 4 lid 2") };

    /// <summary>Which of the six threatening situations of the law.</summary>
    public static PriorityFact ThreateningSituations { get; } = new(
        "threateningSituations", new("soort bedreigende situatie", "kind of threatening situation"), PriorityFactUnit.Set,
        (in f) => f.ThreateningSituations.Bits, (in f, v) => f with { ThreateningSituations = Prioritisation.ThreateningSituations.FromBits((uint)Known(v)) })
    { Choices = PriorityFactChoices.Of<Signals.ThreateningSituationKind>(), Source = new LegalSource("Wgs", "art. 4 lid 2") };

    /// <summary>Whether the end of energy supply was announced.</summary>
    public static PriorityFact HasEndOfSupply { get; } = new(
        "hasEndOfSupply", new("einde van de levering aangekondigd", "end of supply announced"), PriorityFactUnit.YesNo,
        (in f) => f.HasEndOfSupply ? 1 : 0, (in f, v) => f with { HasEndOfSupply = Known(v) != 0 });

    /// <summary>Working days until supply ends.</summary>
    public static PriorityFact WorkingDaysUntilEndOfSupply { get; } = new(
        "workingDaysUntilEndOfSupply", new("werkdagen tot het einde van de levering", "working days until supply ends"), PriorityFactUnit.WorkingDays,
        (in f) => f.WorkingDaysUntilEndOfSupply, (in f, v) => f with { WorkingDaysUntilEndOfSupply = (int?)v })
    { Minimum = LowestWorkingDays, MayBeUnknown = true };

    /// <summary>Whether there is a late signal: one after escalation.</summary>
    public static PriorityFact HasLateSignal { get; } = new(
        "hasLateSignal", new("late melding", "late signal"), PriorityFactUnit.YesNo,
        (in f) => f.HasLateSignal ? 1 : 0, (in f, v) => f with { HasLateSignal = Known(v) != 0 });

    /// <summary>Whether a partner asks for a warm handover.</summary>
    public static PriorityFact IsWarmHandover { get; } = new(
        "isWarmHandover", new("warme overdracht", "warm handover"), PriorityFactUnit.YesNo,
        (in f) => f.IsWarmHandover ? 1 : 0, (in f, v) => f with { IsWarmHandover = Known(v) != 0 });

    /// <summary>Whether the same partner reported before, and whether the arrears grew.</summary>
    public static PriorityFact Repeat { get; } = new(
        "repeat", new("herhaalde melding", "repeated signal"), PriorityFactUnit.Choice,
        (in f) => (long)f.Repeat, (in f, v) => f with { Repeat = (Households.RepeatKind)Known(v) })
    { Choices = PriorityFactChoices.Of<Households.RepeatKind>(), Source = new LegalSource("DDAS", "Niet opgepakt: herhaalde melding") };

    /// <summary>How much the arrears grew since the reports before.</summary>
    public static PriorityFact ArrearsGrowth { get; } = new(
        "arrearsGrowth", new("groei van de achterstand", "growth of the arrears"), PriorityFactUnit.Cents,
        (in f) => f.ArrearsGrowth?.Cents, (in f, v) => f with { ArrearsGrowth = Amount(v) })
    { MayBeUnknown = true };

    /// <summary>How many signals there were in the half year before.</summary>
    public static PriorityFact EarlierSignalCount { get; } = new(
        "earlierSignalCount", new("eerdere meldingen in een half jaar", "earlier signals in half a year"), PriorityFactUnit.Count,
        (in f) => f.EarlierSignalCount, (in f, v) => f with { EarlierSignalCount = (int)Known(v) });

    /// <summary>Days since the last of those.</summary>
    public static PriorityFact DaysSinceEarlierSignal { get; } = new(
        "daysSinceEarlierSignal", new("dagen sinds de vorige melding", "days since the signal before"), PriorityFactUnit.Days,
        (in f) => f.DaysSinceEarlierSignal, (in f, v) => f with { DaysSinceEarlierSignal = (int?)v })
    { MayBeUnknown = true };

    /// <summary>How the last closed case ended.</summary>
    public static PriorityFact EarlierOutcome { get; } = new(
        "earlierOutcome", new("afloop van de vorige zaak", "outcome of the case before"), PriorityFactUnit.Choice,
        (in f) => (long)f.EarlierOutcome, (in f, v) => f with { EarlierOutcome = (EarlierOutcome)Known(v) })
    { Choices = PriorityFactChoices.Of<EarlierOutcome>() };

    /// <summary>Days since that case closed.</summary>
    public static PriorityFact DaysSinceEarlierOutcome { get; } = new(
        "daysSinceEarlierOutcome", new("dagen sinds de vorige zaak", "days since the case before"), PriorityFactUnit.Days,
        (in f) => f.DaysSinceEarlierOutcome, (in f, v) => f with { DaysSinceEarlierOutcome = (int?)v })
    { MayBeUnknown = true };

    /// <summary>The age of the youngest person that a signal is about.</summary>
    public static PriorityFact YoungestAge { get; } = new(
        "youngestAge", new("leeftijd van de jongste", "age of the youngest"), PriorityFactUnit.Years,
        (in f) => f.YoungestAge, (in f, v) => f with { YoungestAge = (int?)v })
    { MayBeUnknown = true, Maximum = HighestAge };

    /// <summary>The age of the oldest person that a signal is about.</summary>
    public static PriorityFact OldestAge { get; } = new(
        "oldestAge", new("leeftijd van de oudste", "age of the oldest"), PriorityFactUnit.Years,
        (in f) => f.OldestAge, (in f, v) => f with { OldestAge = (int?)v })
    { MayBeUnknown = true, Maximum = HighestAge };

    /// <summary>Whether there are minor children in the household; only when the policy asks for it by name.</summary>
    public static PriorityFact HasMinorChildren { get; } = new(
        "hasMinorChildren", new("minderjarige kinderen", "minor children"), PriorityFactUnit.YesNo,
        (in f) => f.HasMinorChildren is bool b ? b ? 1 : 0 : null, (in f, v) => f with { HasMinorChildren = v is long known ? known != 0 : null })
    { MayBeUnknown = true, IsOnRequest = true };

    /// <summary>What the residency check found.</summary>
    public static PriorityFact Residency { get; } = new(
        "residency", new("uitkomst van de controle in de BRP", "outcome of the residency check"), PriorityFactUnit.Choice,
        (in f) => (long)f.Residency, (in f, v) => f with { Residency = (Vroegsignalering.Residency.ResidencyOutcome)Known(v) })
    { Choices = PriorityFactChoices.Of<Vroegsignalering.Residency.ResidencyOutcome>() };

    /// <summary>Whether the person is on the list of who is not visited alone.</summary>
    public static PriorityFact IsOnSafetyList { get; } = new(
        "isOnSafetyList", new("op de uitsluitingslijst", "on the safety list"), PriorityFactUnit.YesNo,
        (in f) => f.IsOnSafetyList is bool b ? b ? 1 : 0 : null, (in f, v) => f with { IsOnSafetyList = v is long known ? known != 0 : null })
    { MayBeUnknown = true };

    /// <summary>How many home visits can still be made this month.</summary>
    public static PriorityFact VisitsLeft { get; } = new(
        "visitsLeft", new("huisbezoeken die deze maand nog kunnen", "home visits left this month"), PriorityFactUnit.Count,
        (in f) => f.VisitsLeft, (in f, v) => f with { VisitsLeft = (int?)v })
    { MayBeUnknown = true };

    /// <summary>Working days until the statutory term ends.</summary>
    public static PriorityFact WorkingDaysUntilDeadline { get; } = new(
        "workingDaysUntilDeadline", new("werkdagen tot het einde van de wettelijke termijn", "working days until the statutory term ends"),
        PriorityFactUnit.WorkingDays,
        (in f) => f.WorkingDaysUntilDeadline, (in f, v) => f with { WorkingDaysUntilDeadline = (int?)v })
    { Minimum = LowestWorkingDays, MayBeUnknown = true, Source = new LegalSource("Wgs", "art. 4 lid 1 onder b") };

    /// <summary>The closed list, in a fixed order; a policy may add facts of the host to it.</summary>
    public static IReadOnlyList<PriorityFact> All { get; } =
    [
        SignalCount, PartnerTypes, PartnerCount, TotalArrears, HighestArrears, SignalsWithoutAmount, DaysInArrears, IsThreatening,
        ThreateningSituations, HasEndOfSupply, WorkingDaysUntilEndOfSupply, HasLateSignal, IsWarmHandover, Repeat, ArrearsGrowth,
        EarlierSignalCount, DaysSinceEarlierSignal, EarlierOutcome, DaysSinceEarlierOutcome, YoungestAge, OldestAge, HasMinorChildren,
        Residency, IsOnSafetyList, VisitsLeft, WorkingDaysUntilDeadline,
    ];

    /// <summary>The stable id, as in files, such as <c>totalArrears</c>.</summary>
    public string Id { get; }

    /// <summary>What people call it, in a few words without a capital.</summary>
    public Text Name { get; }

    /// <summary>What its number counts.</summary>
    public PriorityFactUnit Unit { get; }

    /// <summary>The lowest number that it can have.</summary>
    public long Minimum { get; private protected init; }

    /// <summary>The highest number that it can have.</summary>
    public long Maximum
    {
        get => field != 0 ? field : Unit switch
        {
            PriorityFactUnit.YesNo => 1,
            PriorityFactUnit.Choice => Choices.Count - 1,
            PriorityFactUnit.Set => (1L << Choices.Count) - 1,
            PriorityFactUnit.Cents => 100_000_000_00,
            PriorityFactUnit.Years => HighestAge,
            _ => HighestCount,
        };
        private protected init;
    }

    /// <summary>Whether it can be unknown. A choice says so with its first member instead.</summary>
    public bool MayBeUnknown { get; private protected init; }

    /// <summary>Whether a host may give it only to a policy that asks for it by name.</summary>
    public bool IsOnRequest { get; private init; }

    /// <summary>The members of a choice or set, by their number, as in files; empty for other units.</summary>
    public IReadOnlyList<string> Choices { get; private init; } = [];

    /// <summary>Where it comes from; <c>null</c> when that is the signal itself.</summary>
    public LegalSource? Source { get; private init; }

    /// <summary>The number that facts have for it; <c>null</c> when unknown.</summary>
    public long? Of(in PriorityFacts facts) => _get(facts);

    /// <summary>The same facts with another number for this one.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="value">The number; <c>null</c> for unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range, or unknown where it cannot be.</exception>
    public PriorityFacts In(in PriorityFacts facts, long? value)
    {
        if (value is long number ? number < Minimum || number > Maximum : !MayBeUnknown)
        {
            throw new ArgumentOutOfRangeException(nameof(value), $"'{Id}' is a number from {Minimum} to {Maximum}{(MayBeUnknown ? ", or unknown" : "")}.");
        }

        return _set(facts, value);
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>The same facts with a number that may be outside the range, as a host may have given it; for reading back what was stored.</summary>
    internal PriorityFacts Restore(in PriorityFacts facts, long? value) => _set(facts, value);

    private static long Known(long? value) => value ?? 0;

    private static Money? Amount(long? cents) => cents is long known ? Money.FromCents(known) : null;
}
