using Vroegsignalering.Cases.Feedback;

namespace Vroegsignalering.Core.Tests.Cases.Feedback;

/// <summary>Two cases that look the same to a partner give it the same bytes, whatever else is in them.</summary>
public sealed class CreditorFeedbackProperties
{
    private static readonly CaseResult[] Secret = [CaseResult.NotPickedUpOther, CaseResult.OtherTrajectory, CaseResult.ReferredWithoutResident];

    private static readonly CaseResult[] Helped =
        [CaseResult.AdviceOrQuickFix, CaseResult.FollowUp, CaseResult.FollowUpFinancial, CaseResult.FollowUpNonFinancial];

    [Fact]
    public void Nothing_but_the_closed_list_changes_what_a_partner_gets() => Prop.ForAll(
        Any.Case.ToArbitrary(),
        Any.Case.ToArbitrary(),
        Gen.Elements(Secret, Helped).ToArbitrary(),
        (one, other, sameForPartners) =>
        {
            Signal own = A.Signal(PartnerType.Water, "own");
            SignalCase left = Hiding(one, own, sameForPartners[0]);
            SignalCase right = Hiding(other, own, sameForPartners[^1]);
            return Told(left, own) == Told(right, own);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void The_text_depends_on_the_outcome_alone() => Assert.Equal(
        Enum.GetValues<CreditorFeedback>().Length, Enum.GetValues<CreditorFeedback>().Select(f => f.Name().Dutch).Distinct(StringComparer.Ordinal).Count());

    // All that may differ differs: number, attempts, help, dates of making, signals of others; the signal, the outcome and the day of acceptance are the same.
    private static SignalCase Hiding(SignalCase any, Signal own, CaseResult result) => any with
    {
        Signals = [.. any.Signals.Where(s => s.Reference != own.Reference), own],
        Result = result,
        HelpAcceptedOn = A.Day.PlusDays(-3),
    };

    private static string Told(SignalCase about, Signal own) => FeedbackOutbox.Empty.Tell([about], FeedbackPolicy.Default, MunicipalityCode.Parse("0344"), A.Day)
        .About(own).Single().Message.ToJson();
}
