namespace Vroegsignalering.Core.Tests.Cases;

public sealed class CaseTermReportTests
{
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.Dutch;

    [Fact]
    public void A_report_names_what_is_at_risk_and_missed_with_days_and_source()
    {
        SignalCase atRisk = A.Case(id: "Z-risk", signals: A.Signal(sentOn: A.Day.PlusDays(-24)));
        SignalCase missed = A.Case(id: "Z-missed", signals: A.Signal(sentOn: A.Day.PlusDays(-35)));
        SignalCase open = A.Case(id: "Z-open", signals: A.Signal(sentOn: A.Day));

        CaseTermReport report = CaseTermReport.Make([open, missed, atRisk], A.Day, Calendar);

        Assert.Equal(("Z-risk", 3), (Assert.Single(report.AtRisk).CaseNumber, Assert.Single(report.AtRisk).WorkingDaysLeft));
        CaseTerm over = Assert.Single(report.Missed);
        Assert.Equal(("Z-missed", -5, "Wgs art. 4 lid 1 onder b"), (over.CaseNumber, over.WorkingDaysLeft, over.Term.Source.ToString()));
        Assert.Equal(["Z-missed", "Z-risk", "Z-open"], report.Terms.Select(t => t.CaseNumber));
        Assert.Equal((1, 1, 1), (report.Count(StatutoryTermState.Open), report.Count(StatutoryTermState.AtRisk), report.Count(StatutoryTermState.Missed)));
    }

    [Fact]
    public void Only_a_conversation_meets_the_term_and_an_offer_in_time_is_told_beside_it()
    {
        SignalCase late = A.Case(signals: A.Signal(sentOn: A.Day.PlusDays(-35))) with { FirstConversationOfferedOn = A.Day.PlusDays(-30) };

        CaseTerm term = CaseTerm.Of(late, A.Day, Calendar)!;
        CaseTerm held = CaseTerm.Of(late with { FirstConversationOn = A.Day.PlusDays(-7) }, A.Day, Calendar)!;

        Assert.Equal((StatutoryTermState.Missed, true), (term.State, term.OfferedInTime));
        Assert.Equal((StatutoryTermState.Met, 0), (held.State, held.WorkingDaysLeft));
        Assert.False(CaseTerm.Of(late with { FirstConversationOfferedOn = A.Day }, A.Day, Calendar)!.OfferedInTime);
    }

    [Fact]
    public void A_case_that_closed_without_a_conversation_has_a_term_that_lapsed() => Assert.Equal(
        StatutoryTermState.Lapsed, CaseTerm.Of(A.Case(CaseResult.NoContact, signals: A.Signal(sentOn: A.Day.PlusDays(-60))), A.Day, Calendar)!.State);

    [Fact]
    public void Of_several_signals_the_term_that_ends_first_holds_in_any_order()
    {
        Signal ordinary = A.Signal(reference: "a");
        Signal threatening = A.Signal(reference: "b") with { Crisis = true };

        Assert.All(new Signal[][] { [ordinary, threatening], [threatening, ordinary] }, signals =>
            Assert.Equal(StatutoryTermKind.ThreateningSituation, CaseTerm.Of(A.Case(signals: signals), A.Day, Calendar)!.Term.Kind));
    }

    [Fact]
    public void A_case_without_a_day_of_receipt_is_counted_apart() => Assert.Equal(
        ["Z-1"], CaseTermReport.Make([A.Case(signals: A.Signal() with { SentOn = null, ReceivedOn = null })], A.Day, Calendar).WithoutTerm);

    [Fact]
    public void A_notice_with_fewer_than_twenty_working_days_is_a_finding_about_the_supplier()
    {
        LocalDate end = Calendar.Add(A.Day, 20);
        Signal inTime = A.Signal() with { EndOfSupplyOn = end };
        Signal late = A.Signal() with { EndOfSupplyOn = end.PlusDays(-1) };

        Assert.Empty(CaseTermReport.Make([A.Case(signals: inTime)], A.Day, Calendar).LateNotices);
        Diagnostic finding = Assert.Single(CaseTermReport.Make([A.Case(signals: late)], A.Day, Calendar).LateNotices);
        Assert.Equal(("VS5391", "Energy", "Z-1"), (finding.Code.Id, finding.Source, finding.Field));
        Assert.Empty(CaseTermReport.Make([A.Case(signals: late with { Partner = PartnerType.Water })], A.Day, Calendar).LateNotices);
    }
}
