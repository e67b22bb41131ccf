namespace Vroegsignalering.Core.Tests.HelpAcceptance;

public sealed class HelpAcceptanceInterviewTests
{
    private static readonly HelpProvided Referral = new(HelpKind.Referral, A.Day);

    /// <summary>Cases of which more or less is known before the interview.</summary>
    internal static readonly SignalCase[] Known =
    [
        A.Case(),
        A.Case() with { Attempts = [A.Attempt(reached: true)] },
        A.Case() with { Attempts = [A.Attempt(reached: false)] },
        A.Case() with { ArrangedBeforeContact = true },
        A.Case() with { ArrangedBeforeContact = false, FirstConversationOn = A.Day },
        A.Case() with { HelpAcceptedOn = A.Day.PlusDays(-40) },
        A.Case() with { HelpAcceptedOn = A.Day, ArrearsSolvedOn = A.Day.PlusDays(3) },
        A.Case() with { Help = [Referral] },
        A.Case() with { Help = [Referral, new HelpProvided(HelpKind.DebtOverview, null)] },
        A.Case() with { Help = [Referral with { WithConsent = true }] },
        A.Case() with { Help = [new HelpProvided(HelpKind.NotStated, A.Day)] },
        A.Case() with { Help = [new HelpProvided(HelpKind.NotStated, A.Day) { WithConsent = false }] },
        A.Case() with { Help = [new HelpProvided(HelpKind.ConversationOnPossibilities, A.Day) { WithConsent = false }] },
        A.Case() with { Help = [new HelpProvided(HelpKind.ConversationOnPossibilities, A.Day)] },
        .. Enumerable.Range(1, 16).Select(result => A.Case((CaseResult)result)),
        A.Case(CaseResult.SolvesItself) with { Help = [new HelpProvided(HelpKind.NotStated, A.Day)] },
        A.Case(CaseResult.AdviceOrQuickFix) with { Help = [new HelpProvided(HelpKind.InformationAndAdvice, A.Day)] },
    ];

    public static TheoryData<string> Definitions => [.. HelpAcceptanceDefinitions.All.Select(d => d.Id)];

    [Fact]
    public void A_registrar_answers_plain_questions_and_the_answers_become_facts()
    {
        HelpAcceptanceInterview interview = HelpAcceptanceInterview.Start(HelpAcceptanceDefinitions.DivosaConversationNone, A.Case(), A.Day);

        Assert.Equal("Krijgt de inwoner hulp die langer duurt, of is de inwoner verwezen?", interview.Question!.Text.Dutch);
        interview = interview.Answer("no").Answer("yes").Answer("no").Answer("conversation");

        Assert.Null(interview.Question);
        Assert.Equal("10 nee", HelpAcceptanceDefinitionsTests.InWords(interview.Verdict!));
        HelpProvided help = Assert.Single(interview.Case.Help);
        Assert.Equal((HelpKind.ConversationOnPossibilities, A.Day, HelpProvider.Own), (help.Kind, help.On, help.Provider));
        Assert.Equal((false, A.Day, (CaseResult?)null), (interview.Case.ArrangedBeforeContact, interview.Case.HelpAcceptedOn, interview.Case.Result));
        Assert.True(HelpAcceptanceDefinitions.DivosaConversationQuickFix.IsAccepted(interview.Case));
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Whatever_is_answered_it_ends_within_six_questions_with_the_verdict_of_the_recorded_facts(string id)
    {
        HelpAcceptanceDefinition definition = HelpAcceptanceDefinitions.Find(id)!;

        foreach (SignalCase known in Known)
        {
            HelpAcceptanceInterview[] ends = [.. Ends(HelpAcceptanceInterview.Start(definition, known, A.Day))];

            Assert.All(ends, end =>
            {
                Assert.InRange(end.Answered, 0, HelpAcceptanceInterview.MaximumQuestions);
                HelpVerdict again = definition.Judge(end.Case, A.Day);
                Assert.Equal((end.Verdict!.Result, end.Verdict.Accepted, end.Verdict.Group), (again.Result, again.Accepted, again.Group));

                // Nothing is asked twice, but what the registrar did not know.
                Assert.True(HelpAcceptanceInterview.Start(definition, end.Case, A.Day).Question?.Id is null or "financial");
            });
        }
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void The_answers_lead_to_every_result_from_8_to_15_that_the_definition_can_derive(string id)
    {
        HelpAcceptanceDefinition definition = HelpAcceptanceDefinitions.Find(id)!;

        int[] results = [.. Ends(HelpAcceptanceInterview.Start(definition, A.Case(), A.Day)).Select(e => e.Verdict!.Result).OfType<CaseResult>().Select(r => (int)r).Distinct().Order()];

        Assert.Equal([8, 9, 10, 11, 12, 13, 14, 15, .. definition.HasFollowUpOfUnknownKind ? (int[])[16] : []], results);
    }

    [Fact]
    public void Only_what_is_unknown_is_asked()
    {
        HelpAcceptanceInterview nothing = HelpAcceptanceInterview.Start(HelpAcceptanceDefinitions.Ddas12, A.Case(CaseResult.AdviceOrQuickFix), A.Day);
        HelpAcceptanceInterview consent = HelpAcceptanceInterview.Start(HelpAcceptanceDefinitions.Ddas12, A.Case() with { Help = [Referral] }, A.Day);

        Assert.Null(nothing.Question);
        Assert.Equal(0, nothing.Answered);
        Assert.Equal("consent", consent.Question!.Id);
        Assert.Equal((false, CaseResult.ReferredWithoutResident), (consent.Answer("no").Case.Help[0].WithConsent, consent.Answer("no").Verdict!.Result));
    }

    [Fact]
    public void An_answer_gives_another_interview_and_changes_none()
    {
        HelpAcceptanceInterview start = HelpAcceptanceInterview.Start(HelpAcceptanceDefinitions.Ddas12, A.Case(), A.Day);

        HelpAcceptanceInterview next = start.Answer("yes");

        Assert.Equal(("longer-help", 0, 0), (start.Question!.Id, start.Answered, start.Case.Help.Count));
        Assert.Equal(("consent", 1), (next.Question!.Id, next.Answered));
    }

    [Fact]
    public void A_wrong_answer_is_refused_with_the_choices()
    {
        HelpAcceptanceInterview start = HelpAcceptanceInterview.Start(HelpAcceptanceDefinitions.Ddas12, A.Case(), A.Day);

        Assert.Contains("yes, no", Assert.Throws<ArgumentException>(() => start.Answer("misschien")).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => start.Answer("no").Answer("no").Answer("yes"));
    }

    internal static IEnumerable<HelpAcceptanceInterview> Ends(HelpAcceptanceInterview interview) =>
        interview.Question is HelpQuestion question ? question.Choices.SelectMany(choice => Ends(interview.Answer(choice.Id))) : [interview];
}
