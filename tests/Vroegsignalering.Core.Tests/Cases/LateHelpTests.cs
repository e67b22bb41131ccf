namespace Vroegsignalering.Core.Tests.Cases;

public sealed class LateHelpTests
{
    private static readonly CaseOpened Opening = new("Z-1", [A.Signal()]) { On = A.Day };

    /// <summary>The four published ways, for help in time, late in an open case, and late after closing. The four weeks end on 7 April 2027.</summary>
    public static TheoryData<LateHelpPolicy, LateHelpTreatment, LateHelpTreatment> Ways { get; } = new()
    {
        { LateHelpPolicy.NotStated, LateHelpTreatment.OnThisCase, LateHelpTreatment.OnThisCase },
        { LateHelpPolicy.RegisterOnReport, LateHelpTreatment.OnThisCase, LateHelpTreatment.OnThisCase },
        { LateHelpPolicy.RegisterElsewhere, LateHelpTreatment.Elsewhere, LateHelpTreatment.Elsewhere },
        { LateHelpPolicy.OnlyIfOpen, LateHelpTreatment.OnThisCase, LateHelpTreatment.NotCounted },
        { LateHelpPolicy.DoNotRegister, LateHelpTreatment.NotCounted, LateHelpTreatment.NotCounted },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void Each_way_of_registering_says_where_late_help_counts(LateHelpPolicy policy, LateHelpTreatment whenOpen, LateHelpTreatment whenClosed)
    {
        Assert.Equal(LateHelpTreatment.NoHelp, LateHelp.Of(CaseHistory.Open(Opening).Case, policy).Treatment);
        Assert.Equal(LateHelpTreatment.InTime, LateHelp.Of(Accepted(new LocalDate(2027, 4, 7)), policy).Treatment);
        Assert.Equal(whenOpen, LateHelp.Of(Accepted(new LocalDate(2027, 4, 8)), policy).Treatment);
        Assert.Equal(whenClosed, LateHelp.Of(AfterClosing(true), policy).Treatment);
        Assert.Equal(LateHelpTreatment.NoHelp, LateHelp.Of(AfterClosing(false), policy).Treatment);
    }

    [Theory]
    [InlineData(LateHelpPolicy.RegisterOnReport, true, true)]
    [InlineData(LateHelpPolicy.OnlyIfOpen, true, false)]
    [InlineData(LateHelpPolicy.RegisterElsewhere, false, false)]
    [InlineData(LateHelpPolicy.DoNotRegister, false, false)]
    public void Late_help_is_in_the_figures_where_the_municipality_counts_it(LateHelpPolicy policy, bool whenOpen, bool whenClosed)
    {
        SignalCase late = Accepted(new LocalDate(2027, 4, 8)) with { Help = [new HelpProvided(HelpKind.DebtHelp, new LocalDate(2027, 4, 8))], Result = CaseResult.FollowUpFinancial };

        Assert.Equal((whenOpen, whenClosed), (Counts(late), Counts(AfterClosing(true))));
        Assert.Equal((true, false), (Counts(Accepted(A.Day) with { Result = CaseResult.FollowUpFinancial }), Counts(AfterClosing(false))));

        bool Counts(SignalCase one)
        {
            HelpAcceptanceRow row = HelpAcceptanceComparison.Of([one], [HelpAcceptanceDefinitions.Ddas12], A.Day.PlusDays(60), policy).Rows[0];
            IndicatorValue figure = MonitorFigures.Compute(new MonitorInput { Signals = one.Signals, Cases = [one], Definitions = [HelpAcceptanceDefinitions.Ddas12], LateHelp = policy })
                .First(v => v.Indicator.Id == Indicators.AcceptanceOfPickedUpCases(HelpAcceptanceDefinitions.Ddas12).Id);
            Assert.Equal(row.Accepted, figure.Numerator);
            return row.Accepted == 1;
        }
    }

    [Fact]
    public void The_facts_stay_whatever_counts()
    {
        LateHelp late = LateHelp.Of(AfterClosing(true), LateHelpPolicy.DoNotRegister);

        Assert.Equal((A.Day.PlusDays(50), A.Day.PlusDays(40), false), (late.AcceptedOn, late.ClosedOn, late.CountsOnCase));
        Assert.False(late.Explanation.Dutch == late.Explanation.English);
    }

    [Fact]
    public void Late_help_is_on_the_report_by_default() => Assert.True(LateHelp.Of(AfterClosing(true)).CountsOnCase);

    private static SignalCase Accepted(LocalDate on) => CaseHistory.Replay([Opening, new HelpAccepted { On = on }]).Case;

    private static SignalCase AfterClosing(bool accepted) => CaseHistory.Replay(
    [
        Opening,
        new CaseClosed(CaseResult.NoContact) { On = A.Day.PlusDays(40) },
        new LateContact(ContactChannel.Phone, accepted) { On = A.Day.PlusDays(50) },
    ]).Case;
}
