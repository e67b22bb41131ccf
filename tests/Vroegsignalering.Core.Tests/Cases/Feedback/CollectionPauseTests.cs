using Vroegsignalering.Cases.Feedback;

namespace Vroegsignalering.Core.Tests.Cases.Feedback;

public sealed class CollectionPauseTests
{
    [Fact]
    public void A_pause_lasts_thirty_days_by_covenant()
    {
        CollectionPause pause = CollectionPausePolicy.Covenant.PauseOf(A.Signal(), A.Day)!;

        Assert.Equal((A.Day, A.Day.PlusDays(30), CollectionPauseBasis.Covenant), (pause.From, pause.Until, pause.Basis));
        Assert.Equal((false, true, true, false), (On(-1), On(0), On(30), On(31)));
        bool On(int days) => pause.IsRunningOn(A.Day.PlusDays(days));
    }

    [Fact]
    public void An_agreement_with_one_partner_goes_before_that_with_its_type_and_both_before_the_covenant()
    {
        CollectionPausePolicy policy = CollectionPausePolicy.Covenant
            .With(PartnerType.Water, null, new DatedParameter<int>(A.Day, 60))
            .With(PartnerType.Water, "Water Nergens", new DatedParameter<int>(A.Day, 0).Then(A.Day.PlusDays(1), 90));

        Assert.Null(policy.PauseOf(A.Signal(PartnerType.Water), A.Day));
        Assert.Equal(A.Day.PlusDays(91), policy.PauseOf(A.Signal(PartnerType.Water), A.Day.PlusDays(1))!.Until);
        Assert.Equal(A.Day.PlusDays(60), policy.PauseOf(A.Signal(PartnerType.Water) with { PartnerName = "Ergens" }, A.Day)!.Until);
        Assert.Null(policy.PauseOf(A.Signal(PartnerType.Water) with { PartnerName = "Ergens" }, A.Day.PlusDays(-1)));
        Assert.Equal(A.Day.PlusDays(30), policy.PauseOf(A.Signal(), A.Day)!.Until);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(367)]
    public void A_number_of_days_that_is_no_pause_is_refused(int days) => Assert.Throws<ArgumentOutOfRangeException>(
        () => CollectionPausePolicy.For(new DatedParameter<int>(A.Day, days)));

    [Fact]
    public void The_running_pauses_are_those_of_accepted_help_the_first_to_end_first()
    {
        SignalCase[] cases =
        [
            A.Case(CaseResult.FollowUp, "Z-1", A.Signal(reference: "late")) with { HelpAcceptedOn = A.Day },
            A.Case(null, "Z-2", A.Signal(reference: "early")) with { HelpAcceptedOn = A.Day.PlusDays(-5) },
            A.Case(CaseResult.SolvesItself, "Z-3", A.Signal(reference: "none")) with { HelpAcceptedOn = A.Day },
            A.Case(CaseResult.FollowUp, "Z-4", A.Signal(reference: "over")) with { HelpAcceptedOn = A.Day.PlusDays(-60) },
            A.Case(CaseResult.FollowUp, "Z-5", A.Signal(reference: "late")) with { HelpAcceptedOn = A.Day.PlusDays(-9) },
        ];

        Assert.Equal(["early", "late"], CollectionPauses.RunningOn(A.Day, cases, CollectionPausePolicy.Covenant).Select(p => p.Reference));
    }
}
