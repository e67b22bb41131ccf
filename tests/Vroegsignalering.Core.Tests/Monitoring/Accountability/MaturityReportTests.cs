using Vroegsignalering.Monitoring.Accountability;

namespace Vroegsignalering.Core.Tests.Monitoring.Accountability;

public sealed class MaturityReportTests
{
    private static readonly MaturityFact NoGoals = new("goals-set", MaturityAnswer.No, new Text("geen", "none"));

    [Fact]
    public void Facts_of_the_product_answer_their_question()
    {
        MaturityRow row = Of(MaturityReport.Make([NoGoals], []), "goals-set");

        Assert.Equal((MaturityAnswer.No, MaturityOrigin.Product), (row.Answer, row.Origin));
    }

    [Fact]
    public void A_person_overrules_a_fact_with_a_reason_and_not_without()
    {
        MaturityRow without = Of(MaturityReport.Make([NoGoals], [new MaturityReply("goals-set", MaturityAnswer.Yes)]), "goals-set");
        MaturityRow with = Of(MaturityReport.Make([NoGoals], [new MaturityReply("goals-set", MaturityAnswer.Yes, "Ze staan in het beleidsplan.")]), "goals-set");

        Assert.Equal((MaturityAnswer.No, MaturityOrigin.Product, true), (without.Answer, without.Origin, without.ReplyRefused));
        Assert.Equal((MaturityAnswer.Yes, MaturityOrigin.PersonOverProduct, false), (with.Answer, with.Origin, with.ReplyRefused));
        Assert.Equal(NoGoals, with.Fact);
    }

    [Fact]
    public void A_fact_that_does_not_decide_leaves_the_answer_to_a_person()
    {
        MaturityFact open = new("before-after", MaturityAnswer.NotStated, new Text("één versie", "one version"));

        Assert.Equal(MaturityAnswer.NotStated, Of(MaturityReport.Make([open], []), "before-after").Answer);
        MaturityRow row = Of(MaturityReport.Make([open], [new MaturityReply("before-after", MaturityAnswer.Yes)]), "before-after");
        Assert.Equal((MaturityAnswer.Yes, MaturityOrigin.Person), (row.Answer, row.Origin));
    }

    [Fact]
    public void A_phase_is_reached_when_all_of_it_and_of_what_comes_before_is_yes()
    {
        MaturityReply[] all = [.. MaturityQuestions.All.Select(q => new MaturityReply(q.Id, MaturityAnswer.Yes))];

        Assert.Equal(MaturityPhase.Effective, MaturityReport.Make([], all).Phase);
        Assert.Empty(MaturityReport.Make([], all).ToDo);
        Assert.Equal(MaturityPhase.Further, MaturityReport.Make([], all.Where(r => r.QuestionId != "residents-asked")).Phase);
        MaturityReport partly = MaturityReport.Make([], all.Select(r => r.QuestionId == "goals-set" ? r with { Answer = MaturityAnswer.Partly } : r));
        Assert.Null(partly.Phase);
        Assert.Equal("goals-set", Assert.Single(partly.ToDo).Question.Id);
    }

    [Fact]
    public void A_question_that_does_not_exist_or_stands_there_twice_is_refused()
    {
        Assert.Throws<ArgumentException>(() => MaturityReport.Make([], [new MaturityReply("x", MaturityAnswer.Yes)]));
        Assert.Throws<ArgumentException>(() => MaturityReport.Make([NoGoals, NoGoals], []));
    }

    [Fact]
    public void Every_phase_has_questions_with_names_of_their_own()
    {
        Assert.Equal(3, MaturityQuestions.All.Select(q => q.Phase).Distinct().Count());
        Assert.Equal(MaturityQuestions.All, MaturityQuestions.All.DistinctBy(q => q.Id, StringComparer.Ordinal));
        Assert.Equal(MaturityQuestions.All, MaturityQuestions.All.OrderBy(q => q.Phase));
    }

    [Fact]
    public void The_product_fills_what_it_knows_and_leaves_the_rest()
    {
        Assert.Empty(new MaturityEvidence().ToFacts());
        IReadOnlyList<MaturityFact> facts = new MaturityEvidence
        {
            Policy = PriorityPolicies.NationalBasis,
            Goals = 3,
            GoalsMeasured = 2,
            Changes = 1,
            PolicyVersions = 1,
            CostsKnown = false,
            FeedbackDelivered = 12,
            DeliveriesToCbs = 0,
            Cases =
            [
                A.Case(CaseResult.NoContact, "Z-1") with { ClosedOn = A.Day, Attempts = [A.Attempt(), A.Attempt(ContactChannel.Letter), A.Attempt(ContactChannel.HomeVisit)] },
                A.Case(CaseResult.SolvesItself, "Z-2") with { ClosedOn = A.Day, Attempts = [A.Attempt(reached: true)] },
                A.Case(null, "Z-3"),
            ],
        }.ToFacts();

        Assert.Equal(
            [
                ("policy-written", MaturityAnswer.Yes), ("goals-set", MaturityAnswer.Yes), ("registration-complete", MaturityAnswer.Yes),
                ("attempts-per-case", MaturityAnswer.Yes), ("several-channels", MaturityAnswer.Yes), ("fed-back-to-partners", MaturityAnswer.Yes),
                ("delivered-to-cbs", MaturityAnswer.No), ("goals-measured", MaturityAnswer.Partly), ("before-after", MaturityAnswer.NotStated),
                ("learned-and-changed", MaturityAnswer.Yes), ("costs-known", MaturityAnswer.No),
            ],
            facts.Select(f => (f.QuestionId, f.Answer)));
        Assert.All(facts, f => Assert.Contains(MaturityQuestions.All, q => q.Id == f.QuestionId && q.FilledBy is not null));
    }

    private static MaturityRow Of(MaturityReport report, string question) => Assert.Single(report.Rows, r => r.Question.Id == question);
}
