namespace Vroegsignalering.Core.Tests.Signals.Designations;

public sealed class DesignationTableProperties
{
    private static readonly MunicipalityCode?[] Municipalities = [null, MunicipalityCode.Parse("0344"), MunicipalityCode.Parse("0363")];

    private static readonly Gen<Signal> Signals =
        from signal in Any.Signal
        from partner in Gen.Elements(Enum.GetValues<PartnerType>())
        from days in Gen.Elements<int?>(null, -1, 0, 29, 30, 49, 50, 100, 101, 150, 400)
        from euros in Gen.Elements<int?>(null, 0, 99, 100, 599, 600)
        from legal in Any.Seldom
        from route in Gen.Elements(Enum.GetValues<SignalRoute>())
        select signal with
        {
            Partner = partner,
            ArrearsStartOn = days is int d ? A.Day.PlusDays(-d) : null,
            Arrears = euros is int e ? Money.FromEuros(e) : null,
            AboutLegalPerson = legal,
            Route = route,
        };

    private static readonly Gen<SignalDesignation> Designations =
        from number in Gen.Choose(1, 1_000)
        from partner in Gen.Elements(Enum.GetValues<PartnerType>())
        from kind in Gen.Elements(Enum.GetValues<SignalKind>())
        from basis in Gen.Elements(Enum.GetValues<DesignationBasis>())
        from fromDays in Gen.Elements(-2_000, -1_000, -1, 0, 1)
        from lasts in Gen.Elements<int?>(null, 0, 100, 1_500)
        from least in Gen.Elements<int?>(null, 30, 50)
        from most in Gen.Elements<int?>(null, 100)
        from months in Gen.Elements<int?>(null, null, 5)
        from euros in Gen.Elements<int?>(null, 100, 600)
        from municipalities in Gen.Elements<MunicipalityCode[]?>(null, [], [MunicipalityCode.Parse("0344")])
        select new SignalDesignation
        {
            Id = $"{number}",
            Partner = partner,
            Kind = kind,
            Basis = basis,
            From = A.Day.PlusDays(fromDays),
            To = lasts is int days ? A.Day.PlusDays(fromDays + days) : null,
            MinimumDays = least,
            MaximumDays = most,
            MinimumMonths = months,
            MinimumArrears = euros is int e ? Money.FromEuros(e) : null,
            Municipalities = municipalities,
            Source = new LegalSource("test"),
        };

    private static readonly Gen<(Signal Signal, DesignationTable Table, SignalDesignation Extra, MunicipalityCode? Municipality, bool Grown)> Cases =
        from signal in Signals
        from number in Gen.Choose(0, 6)
        from designations in Designations.ArrayOf(number)
        from standard in Gen.Elements(true, false)
        from extra in Designations
        from municipality in Gen.Elements(Municipalities)
        from grown in Any.Seldom
        select (
            signal,
            new DesignationTable([.. standard ? DesignationTable.Default.Designations : [], .. designations.DistinctBy(d => d.Id)]),
            extra with { Id = "extra" },
            municipality,
            grown);

    [Fact]
    public void A_signal_is_justified_or_has_exactly_one_reason() => Prop.ForAll(
        Cases.ToArbitrary(),
        c =>
        {
            SignalJustification judged = c.Table.Judge(c.Signal, A.Day, c.Municipality, c.Grown);
            return Enum.IsDefined(judged.Verdict) && judged.Verdict != JustificationVerdict.NotStated
                && judged.IsJustified == judged.Verdict is >= JustificationVerdict.Designated and <= JustificationVerdict.OtherSource
                && judged.Explanation.Dutch.Length > 0 && judged.Explanation.English.Length > 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void Adding_a_designation_never_makes_a_justified_signal_unjustified() => Prop.ForAll(
        Cases.ToArbitrary(),
        c => !c.Table.Judge(c.Signal, A.Day, c.Municipality, c.Grown).IsJustified
            || c.Table.With(c.Extra).Judge(c.Signal, A.Day, c.Municipality, c.Grown).IsJustified)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void What_must_be_followed_up_is_never_unjustified_by_age_or_amount() => Prop.ForAll(
        Cases.ToArbitrary(),
        c =>
        {
            bool must = c.Grown || c.Signal.IsThreatening || c.Signal.Kind == SignalKind.EndOfSupply || c.Signal.EndOfSupplyOn is not null;
            return !must || c.Table.Judge(c.Signal, A.Day, c.Municipality, c.Grown).Verdict
                is not (JustificationVerdict.TooYoung or JustificationVerdict.TooOld or JustificationVerdict.BelowMinimum);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void Knowing_less_never_makes_a_justified_signal_unjustified() => Prop.ForAll(
        Cases.ToArbitrary(),
        c => !c.Table.Judge(c.Signal, A.Day, c.Municipality, c.Grown).IsJustified
            || c.Table.Judge(c.Signal with { ArrearsStartOn = null, Arrears = null }, A.Day, null, c.Grown).IsJustified)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void The_order_of_the_designations_changes_nothing() => Prop.ForAll(
        Cases.ToArbitrary(),
        c => new DesignationTable(c.Table.Designations.Reverse()).Judge(c.Signal, A.Day, c.Municipality, c.Grown)
            == c.Table.Judge(c.Signal, A.Day, c.Municipality, c.Grown))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
}
