namespace Vroegsignalering.Core.Tests.HelpAcceptance;

/// <summary>What an interview found out can be kept in the history of the case.</summary>
public sealed class HelpAcceptanceEventsTests
{
    private static readonly HelpRefusal Refusal = new(A.Day, HelpRefusalReason.NotNow);

    private static readonly Handover HandedOver = new("1", HandoverReceiver.Other, HandoverPurpose.NotStated, WithConsent: true)
    {
        OfferedOn = A.Day,
        AnsweredOn = A.Day,
        State = HandoverState.Confirmed,
    };

    /// <summary>Open cases in which no fact stands by halves and nobody was referred without consent.</summary>
    private static readonly SignalCase[] Plain =
    [
        .. HelpAcceptanceInterviewTests.Known.Where(c => c.IsOpen && !c.Help.Any(h => h.Kind == HelpKind.Referral || h.WithConsent == false)),
        A.Case() with { HelpAcceptedOn = A.Day.PlusDays(-3), HelpRefusal = Refusal },
    ];

    private static readonly SignalCase[] Open =
    [
        .. HelpAcceptanceInterviewTests.Known.Where(c => c.IsOpen),
        A.Case() with { HelpAcceptedOn = A.Day.PlusDays(-3), HelpRefusal = Refusal },
        A.Case() with { HelpRefusal = Refusal },
        A.Case() with { Handovers = [HandedOver] },
    ];

    public static TheoryData<string> Definitions => HelpAcceptanceInterviewTests.Definitions;

    [Fact]
    public void Answers_become_events_on_the_day_of_the_interview_with_who_registered_them()
    {
        HelpAcceptanceInterview interview = HelpAcceptanceInterview.Start(HelpAcceptanceDefinitions.DivosaConversationNone, A.Case(), A.Day)
            .Answer("no").Answer("yes").Answer("no").Answer("conversation");

        IReadOnlyList<CaseEvent> events = interview.Events("mw-1");

        Assert.Equal(
            [
                new ArrangedBeforeContact(Arranged: false) { On = A.Day, By = "mw-1" },
                new HelpAccepted { On = A.Day, By = "mw-1" },
                new HelpGiven(HelpKind.ConversationOnPossibilities, HelpProvider.Own, HelpKind.ConversationOnPossibilities.Info().IsFinancial, true) { On = A.Day, By = "mw-1" },
            ],
            events);
        Assert.Null(interview.Events()[0].By);
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void In_a_case_that_was_open_the_events_are_accepted_and_give_the_verdict_of_the_interview(string id)
    {
        HelpAcceptanceDefinition definition = HelpAcceptanceDefinitions.Find(id)!;

        Assert.All(Plain.SelectMany(start => Ends(definition, start)), t =>
        {
            (CaseHistory history, CaseChange? refused) = Add(t.Start, t.End.Events());

            Assert.Null(refused);
            Assert.Equal(InWords(t.End.Verdict!), InWords(definition.Judge(history.Case, A.Day)));
        });
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Nothing_but_a_closing_is_refused_and_what_could_not_be_told_is_told_by_closing_with_the_result(string id)
    {
        HelpAcceptanceDefinition definition = HelpAcceptanceDefinitions.Find(id)!;

        Assert.All(Open.SelectMany(start => Ends(definition, start)), t =>
        {
            (CaseHistory history, CaseChange? refused) = Add(t.Start, t.End.Events());
            if (refused is not null)
            {
                Assert.IsType<CaseClosed>(t.End.Events()[^1]);
                Assert.True(refused.Refusal is CaseRefusal.ReferredWithoutConsent or CaseRefusal.ResidentWasReached);
                Assert.Equal(t.End.Events().Count - 1, history.Events.Count - CaseHistory.FromCase(t.Start).Events.Count);
            }
            else if (InWords(definition.Judge(history.Case, A.Day)) != InWords(t.End.Verdict!))
            {
                Assert.True(t.Start.Handovers.Count > 0
                    || t.Start.Help.Any(h => h.Kind == HelpKind.Referral || definition.CountsAs(h.Kind) == HelpCounting.LongerHelp));
                CaseChange closed = history.Add(new CaseClosed(t.End.Verdict!.Result!.Value) { On = A.Day }, A.Day);
                Assert.Equal(InWords(t.End.Verdict), InWords(definition.Judge(closed.History.Case, A.Day)));
            }
        });
    }

    [Fact]
    public void A_resident_who_refused_and_is_helped_now_accepts_first()
    {
        HelpAcceptanceInterview interview = HelpAcceptanceInterview.Start(HelpAcceptanceDefinitions.Ddas12, A.Case() with { HelpRefusal = Refusal }, A.Day)
            .Answer("yes").Answer("yes").Answer("yes");

        (CaseHistory history, CaseChange? refused) = Add(A.Case() with { HelpRefusal = Refusal }, interview.Events());

        Assert.Null(refused);
        Assert.Null(history.Case.HelpRefusal);
        Assert.Equal(A.Day, history.Case.HelpAcceptedOn);
    }

    [Fact]
    public void A_closed_case_is_reopened_first_and_closed_again()
    {
        SignalCase closed = A.Case(CaseResult.SolvesItself) with { Help = [new HelpProvided(HelpKind.NotStated, A.Day)] };
        HelpAcceptanceInterview interview = HelpAcceptanceInterview.Start(HelpAcceptanceDefinitions.DivosaConversationNone, closed, A.Day).Answer("no");

        Assert.Equal(CaseRefusal.CaseIsClosed, Add(closed, interview.Events()).Refused!.Refusal);

        (CaseHistory history, CaseChange? refused) = Add(
            closed, [new CaseReopened { On = A.Day }, .. interview.Events(), new CaseClosed(CaseResult.SolvesItself) { On = A.Day }]);
        Assert.Null(refused);
        Assert.Equal(InWords(interview.Verdict!), InWords(HelpAcceptanceDefinitions.DivosaConversationNone.Judge(history.Case, A.Day)));
    }

    [Fact]
    public void Half_an_interview_gives_no_events_and_one_that_asked_nothing_gives_none()
    {
        HelpAcceptanceInterview half = HelpAcceptanceInterview.Start(HelpAcceptanceDefinitions.Ddas12, A.Case(), A.Day).Answer("yes");

        Assert.Contains("consent", Assert.Throws<InvalidOperationException>(() => half.Events()).Message, StringComparison.Ordinal);
        Assert.Empty(HelpAcceptanceInterview.Start(HelpAcceptanceDefinitions.Ddas12, A.Case(CaseResult.AdviceOrQuickFix), A.Day).Events());
    }

    private static IEnumerable<(SignalCase Start, HelpAcceptanceInterview End)> Ends(HelpAcceptanceDefinition definition, SignalCase start) =>
        HelpAcceptanceInterviewTests.Ends(HelpAcceptanceInterview.Start(definition, start, A.Day)).Select(end => (start, end));

    private static (CaseHistory History, CaseChange? Refused) Add(SignalCase start, IEnumerable<CaseEvent> events)
    {
        CaseHistory history = CaseHistory.FromCase(start);
        foreach (CaseEvent next in events)
        {
            CaseChange change = history.Add(next, A.Day);
            if (!change.IsAccepted)
            {
                return (history, change);
            }

            history = change.History;
        }

        return (history, null);
    }

    private static string InWords(HelpVerdict verdict) => $"{verdict.Result} {verdict.Accepted} {verdict.Group}";
}
