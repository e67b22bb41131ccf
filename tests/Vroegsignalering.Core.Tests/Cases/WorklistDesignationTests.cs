namespace Vroegsignalering.Core.Tests.Cases;

public sealed class WorklistDesignationTests
{
    private static readonly Signal TooYoung = Aged(3);

    [Fact]
    public void Without_a_table_no_signal_is_judged()
    {
        WorklistItem item = Assert.Single(Worklist.Make(A.Request(TooYoung)).Items);

        Assert.True(item.Case.IsOpen);
        Assert.Null(item.Unjustified);
    }

    [Fact]
    public void An_unjustified_signal_is_a_decided_line_with_its_reason()
    {
        Worklist worklist = Worklist.Make(Judged(TooYoung));

        WorklistItem item = Assert.Single(worklist.Items);
        Assert.Equal((WorklistOrigin.DecidedBefore, CaseResult.NotPickedUpUnjustified), (item.Origin, item.Case.Result));
        Assert.Equal(JustificationVerdict.TooYoung, item.Unjustified!.Verdict);
        Assert.Equal(SignalStatus.NotPickedUpUnjustified, worklist.Current(TooYoung).Status);
        Assert.Null(item.Case.PickedUpOn);
        Assert.Equal(
            "afgerond: niet opgepakt: onterecht signaal, want de achterstand is te jong (minimaal 30 dagen)", item.NextStep(item.Plan()).Dutch);
    }

    [Fact]
    public void A_justified_signal_of_the_same_household_is_a_case_without_the_unjustified_one()
    {
        Signal rent = Aged(60, PartnerType.Rent);

        IReadOnlyList<WorklistItem> items = Worklist.Make(Judged(TooYoung, rent)).Items;

        Assert.Equal([PartnerType.Rent, PartnerType.Energy], items.Select(i => Assert.Single(i.Case.Signals).Partner));
        Assert.True(items[0].Case.IsOpen);
        Assert.Null(items[0].Unjustified);
    }

    [Fact]
    public void A_legal_person_has_its_reason_too()
    {
        WorklistItem item = Assert.Single(Worklist.Make(Judged(Aged(60) with { AboutLegalPerson = true })).Items);

        Assert.Equal(JustificationVerdict.LegalPerson, item.Unjustified!.Verdict);
        Assert.Equal(CaseResult.NotPickedUpUnjustified, item.Case.Result);
    }

    [Fact]
    public void Waiting_at_the_municipality_makes_no_signal_too_old()
    {
        Signal sentInTime = Aged(100, PartnerType.HealthInsurance, A.Day.PlusDays(-10));

        Assert.True(Assert.Single(Worklist.Make(Judged(sentInTime)).Items).Case.IsOpen);
        Assert.False(Assert.Single(Worklist.Make(Judged(Aged(101, PartnerType.HealthInsurance))).Items).Case.IsOpen);
    }

    [Fact]
    public void Arrears_that_grew_are_picked_up_also_outside_the_window()
    {
        Signal now = Aged(150, PartnerType.HealthInsurance);
        Signal less = now with { Reference = "before", Arrears = A.Euros(50m), SentOn = A.Day.PlusMonths(-1), ReceivedOn = A.Day.PlusMonths(-1) };

        WorklistRequest withHistory = Judged(now) with { EarlierSignals = [less] };
        WorklistRequest withOpenCase = Judged(now) with { EarlierCases = [A.Case(id: "Z-open", signals: less)] };

        Assert.True(Assert.Single(Worklist.Make(withHistory).Items).Case.IsOpen);
        Assert.Equal(WorklistOrigin.Joined, Assert.Single(Worklist.Make(withOpenCase).Items).Origin);
        Assert.False(Assert.Single(Worklist.Make(Judged(now) with { EarlierSignals = [less with { Arrears = now.Arrears }] }).Items).Case.IsOpen);
    }

    [Theory]
    [InlineData(SignalStatus.PickedUp, null)]
    [InlineData(SignalStatus.NotPickedUpOther, CaseResult.NotPickedUpOther)]
    [InlineData(SignalStatus.Deceased, CaseResult.Deceased)]
    public void What_was_decided_or_picked_up_before_is_not_judged_again(SignalStatus status, CaseResult? result)
    {
        WorklistItem item = Assert.Single(Worklist.Make(Judged(TooYoung with { Status = status })).Items);

        Assert.Equal(result, item.Case.Result);
        Assert.Null(item.Unjustified);
    }

    [Fact]
    public void The_municipality_of_the_request_decides_about_an_experiment()
    {
        Signal tax = Aged(60, PartnerType.TaxAuthority) with { Arrears = A.Euros(700m) };
        DesignationTable here = DesignationTable.Default.WithMunicipalities("tax-debt", MunicipalityCode.Parse("0344"));
        DesignationTable elsewhere = DesignationTable.Default.WithMunicipalities("tax-debt", MunicipalityCode.Parse("0363"));

        Assert.True(Assert.Single(Worklist.Make(Judged(tax) with { Designations = here }).Items).Case.IsOpen);
        Assert.Equal(
            JustificationVerdict.NotDesignatedHere,
            Assert.Single(Worklist.Make(Judged(tax) with { Designations = elsewhere }).Items).Unjustified!.Verdict);
    }

    [Fact]
    public void Every_signal_is_on_one_line_and_only_unjustified_ones_have_a_reason() => Prop.ForAll(
        Any.SomeSignals.ToArbitrary(),
        signals =>
        {
            Signal[] aged = [.. signals.Select((s, i) => s with { ArrearsStartOn = i % 4 == 0 ? null : A.Day.PlusDays(-60 - (i % 3 * 45)) })];
            Worklist worklist = Worklist.Make(Judged(aged));
            return worklist.Items.Sum(i => i.Case.Signals.Count) == aged.Length
                && worklist.Items.All(i => i.Unjustified is null || (i.Case.Result == CaseResult.NotPickedUpUnjustified && !i.Unjustified.IsJustified))
                && worklist.Items.Where(i => i.Unjustified?.Verdict is JustificationVerdict.TooOld or JustificationVerdict.TooYoung)
                    .All(i => !i.Facts.IsThreatening && !i.Facts.HasEndOfSupply && i.Facts.Repeat != RepeatKind.Grown);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static WorklistRequest Judged(params Signal[] signals) => A.Request(signals) with { Designations = DesignationTable.Default };

    private static Signal Aged(int days, PartnerType partner = PartnerType.Energy, LocalDate? sentOn = null) =>
        A.Signal(partner, sentOn: sentOn) with { ArrearsStartOn = (sentOn ?? A.Day).PlusDays(-days) };
}
