using NodaTime;
using Vroegsignalering.Cases;

namespace Vroegsignalering.Testing.Tests.Synthetic;

public sealed class SyntheticCaseFactsTests
{
    private static readonly SyntheticMunicipality Municipality = SyntheticMunicipality.Generate(new SyntheticOptions { Signals = 5_000 });

    private static List<SignalCase> Accepted { get; } = [.. Municipality.HistoryCases.Where(c => c.HelpAcceptedOn is not null)];

    [Fact]
    public void Only_a_case_with_a_result_is_closed_and_never_before_its_last_attempt()
    {
        Assert.All(Municipality.HistoryCases, c => Assert.Equal(c.Result is not null, c.ClosedOn is not null));
        Assert.All(Municipality.HistoryCases.Where(c => c.ClosedOn is not null), c => Assert.DoesNotContain(c.Attempts, a => a.On > c.ClosedOn));
    }

    [Fact]
    public void Who_accepted_help_had_a_first_conversation_and_got_help_with_consent()
    {
        Assert.NotEmpty(Accepted);
        Assert.All(Accepted, c =>
        {
            Assert.Equal(c.HelpAcceptedOn, c.FirstConversationOn);
            Assert.Contains(c.Attempts, a => a.Reached == true && a.On == c.FirstConversationOn);
            Assert.NotEmpty(c.Help);
            Assert.All(c.Help, h => Assert.True(h.WithConsent));
        });
    }

    [Fact]
    public void A_track_is_of_the_kind_that_its_result_says()
    {
        Assert.All(Accepted.Where(c => c.Result == CaseResult.FollowUpFinancial), c => Assert.True(c.Help[0].IsFinancial));
        Assert.All(
            Accepted.Where(c => c.Result == CaseResult.FollowUpNonFinancial),
            c => Assert.Contains(c.Help[0].Kind, new[] { HelpKind.SocialWork, HelpKind.AddictionCare, HelpKind.FamilyCare }));
    }

    [Fact]
    public void Most_quick_fixes_solve_the_arrears_within_30_days_and_some_do_not()
    {
        SignalCase[] fixes = [.. Accepted.Where(c => c.Result == CaseResult.AdviceOrQuickFix)];
        int inTime = fixes.Count(c => c.ArrearsSolvedOn is LocalDate solved && Period.DaysBetween(c.HelpAcceptedOn!.Value, solved) <= 30);

        Assert.InRange(inTime, fixes.Length / 2, fixes.Length - 1);
    }

    [Fact]
    public void Only_what_was_solved_before_the_contact_is_said_to_be_so() =>
        Assert.All(Municipality.HistoryCases, c => Assert.Equal(c.Result == CaseResult.AlreadySolved, c.ArrangedBeforeContact == true));
}
