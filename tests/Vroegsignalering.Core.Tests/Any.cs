namespace Vroegsignalering.Core.Tests;

/// <summary>Generators. They choose from few values, so that signals meet: the same address, BSN, partner and day.</summary>
internal static class Any
{
    private static readonly Gen<Address?> Addresses = Gen.Elements<Address?>(
        null, A.Address(10), A.Address(10, "a"), A.Address(11), A.Address(12), A.Address(10, null, "1234AC"));

    private static readonly Gen<Person> Persons = Gen.Elements(
        Vroegsignalering.Signals.Person.Unknown, A.Person(), A.Person(A.OtherBsnDigits), A.Person(A.ThirdBsnDigits), new Person { UnverifiedBsn = A.UnverifiedBsn() });

    public static readonly Gen<PartnerType> Partner = Gen.Elements(PartnerType.Rent, PartnerType.Energy, PartnerType.Water, PartnerType.HealthInsurance, PartnerType.Other);

    public static readonly Gen<bool> Seldom = Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)));

    public static readonly Gen<Signal> Signal =
        from reference in Gen.Elements("a", "b", "c", "d")
        from partner in Partner
        from address in Addresses
        from person in Persons
        from euros in Gen.Elements<int?>(null, 0, 20, 49, 50, 100, 250, 400, 1_000, 5_000)
        from days in Gen.Elements<int?>(null, 0, -1, -10, -24, -27, -28, -29, -60)
        from end in Gen.Frequency((6, Gen.Constant<int?>(null)), (1, Gen.Elements<int?>(-3, 0, 5, 30)))
        from kind in Gen.Frequency((8, Gen.Constant(SignalKind.Early)), (1, Gen.Constant(SignalKind.EndOfSupply)), (1, Gen.Constant(SignalKind.Eviction)))
        from crisis in Seldom
        from handover in Seldom
        from name in Gen.Elements(null, "Nergens", "Ergens")
        select new Signal
        {
            Reference = reference,
            Partner = partner,
            PartnerName = name,
            Address = address,
            Person = person,
            Arrears = euros is int amount ? Money.FromEuros(amount) : null,
            SentOn = days is int d ? A.Day.PlusDays(d) : null,
            Kind = kind,
            EndOfSupplyOn = end is int e ? A.Day.PlusDays(e) : null,
            Crisis = crisis,
            WarmHandover = handover,
            Status = SignalStatus.NotYetPickedUp,
        };

    public static readonly Gen<Signal[]> SomeSignals = Gen.Choose(0, 20).SelectMany(n => Signal.ArrayOf(n));

    /// <summary>Every fact of the closed list, known and unknown; few are threatening, and supply ends only on a day when it ends.</summary>
    public static readonly Gen<PriorityFacts> Facts =
        from facts in PriorityFact.All.Aggregate(
            Gen.Constant(default(PriorityFacts)),
            (all, fact) => from others in all from number in NumberOf(fact) select fact.In(others, number))
        from threatening in Seldom
        select facts with
        {
            IsThreatening = threatening,
            ThreateningSituations = threatening ? facts.ThreateningSituations : ThreateningSituations.None,
            WorkingDaysUntilEndOfSupply = facts.HasEndOfSupply ? facts.WorkingDaysUntilEndOfSupply : null,
        };

    /// <summary>A number that a fact can have, near the limits of rules; sometimes unknown.</summary>
    public static Gen<long?> NumberOf(PriorityFact fact)
    {
        Gen<long?> known = (fact.Unit switch
        {
            PriorityFactUnit.Cents => Gen.Choose(0, 300_000),
            PriorityFactUnit.Days => Gen.Elements(0, 30, 59, 60, 99, 100, 184, 185, 365, 366, 400),
            PriorityFactUnit.WorkingDays => Gen.Elements(-30, -4, -1, 0, 1, 5, 6, 10, 11, 20, 40),
            PriorityFactUnit.Years => Gen.Elements(0, 17, 18, 26, 27, 66, 67, 150),
            PriorityFactUnit.YesNo => Gen.Elements(0, 0, 1),
            PriorityFactUnit.Count => Gen.Frequency((1, Gen.Constant((int)fact.Minimum)), (1, Gen.Choose((int)fact.Minimum, 5))),
            PriorityFactUnit.Set => Gen.Choose(1, (int)fact.Maximum),
            _ => Gen.Choose((int)fact.Minimum, (int)fact.Maximum),
        }).Select(number => (long?)number);
        return fact.MayBeUnknown ? Gen.Frequency((3, known), (1, Gen.Constant<long?>(null))) : known;
    }

    public static readonly Gen<ContactAttempt> Attempt =
        from channel in Gen.Elements(Enum.GetValues<ContactChannel>())
        from days in Gen.Elements<int?>(null, 0, -1, -5, -20)
        from reached in Gen.Frequency((3, Gen.Constant<bool?>(null)), (6, Gen.Constant<bool?>(false)), (1, Gen.Constant<bool?>(true)))
        select new ContactAttempt(channel, days is int d ? A.Day.PlusDays(d) : null, reached);

    public static readonly Gen<ContactAttempt[]> Attempts = Gen.Choose(0, 5).SelectMany(n => Attempt.ArrayOf(n));

    private static readonly Gen<HelpProvided[]> Help = Gen.Frequency(
        (4, Gen.Constant(Array.Empty<HelpProvided>())),
        (1, Gen.Elements(Enum.GetValues<HelpKind>()).Select(k => new[] { new HelpProvided(k, A.Day) })));

    public static readonly Gen<SignalCase> Case =
        from number in Gen.Choose(1, 1_000_000)
        from signals in Gen.Choose(1, 3).SelectMany(n => Signal.ArrayOf(n))
        from result in Gen.OneOf(Gen.Constant<CaseResult?>(null), Gen.Choose(1, 16).Select(r => (CaseResult?)r))
        from attempts in Attempts
        from help in Help
        from days in Gen.Choose(-100, 0)
        select new SignalCase
        {
            Id = $"Z-{number}",
            Signals = signals,
            PickedUpOn = A.Day.PlusDays(days),
            MatchedOn = A.Day.PlusDays(days),
            Result = result,
            Attempts = attempts,
            Help = help,
        };

    public static readonly Gen<SignalCase[]> Cases = Gen.Choose(0, 12).SelectMany(n => Case.ArrayOf(n));
}
