namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>How far early detection has come, question by question (<i>zelfbeoordeling</i>).</summary>
/// <remarks>A phase is reached when every question of it and of the phases before it is answered with yes. That is a choice of this product.</remarks>
public sealed class MaturityReport
{
    private static readonly MaturityPhase[] Phases = [MaturityPhase.Starting, MaturityPhase.Further, MaturityPhase.Effective];

    private MaturityReport(IReadOnlyList<MaturityRow> rows) => Rows = rows;

    /// <summary>All questions with their answers, by phase.</summary>
    public IReadOnlyList<MaturityRow> Rows { get; }

    /// <summary>The phase that was reached; <c>null</c> when not every question of the first one is answered with yes.</summary>
    public MaturityPhase? Phase
    {
        get
        {
            MaturityPhase[] reached = [.. Phases.TakeWhile(p => RowsOf(p).All(r => r.Answer == MaturityAnswer.Yes))];
            return reached.Length == 0 ? null : reached[^1];
        }
    }

    /// <summary>What still stands in the way of the next phase; empty when the last one is reached.</summary>
    public IReadOnlyList<MaturityRow> ToDo =>
        Phases.Select(p => RowsOf(p).Where(r => r.Answer != MaturityAnswer.Yes).ToArray()).FirstOrDefault(rows => rows.Length > 0) ?? [];

    /// <summary>The questions of one phase.</summary>
    public IEnumerable<MaturityRow> RowsOf(MaturityPhase phase) => Rows.Where(r => r.Question.Phase == phase);

    /// <summary>Puts together what the product found and what people answered.</summary>
    /// <param name="facts">What the product found, such as <see cref="MaturityEvidence.ToFacts"/>.</param>
    /// <param name="replies">What people answered.</param>
    /// <exception cref="ArgumentException">A question does not exist, or is answered twice.</exception>
    public static MaturityReport Make(IEnumerable<MaturityFact> facts, IEnumerable<MaturityReply> replies)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(replies);
        Dictionary<string, MaturityFact> found = ByQuestion(facts, f => f.QuestionId, nameof(facts));
        Dictionary<string, MaturityReply> answered = ByQuestion(replies, r => r.QuestionId, nameof(replies));
        return new MaturityReport([.. MaturityQuestions.All.Select(q => Row(q, found.GetValueOrDefault(q.Id), answered.GetValueOrDefault(q.Id)))]);
    }

    private static MaturityRow Row(MaturityQuestion question, MaturityFact? fact, MaturityReply? reply)
    {
        bool decided = fact is { Answer: not MaturityAnswer.NotStated };
        if (reply is null || reply.Answer == MaturityAnswer.NotStated)
        {
            return new(question, decided ? fact!.Answer : MaturityAnswer.NotStated, decided ? MaturityOrigin.Product : MaturityOrigin.NotStated, fact, reply, ReplyRefused: false);
        }

        if (!decided || reply.Answer == fact!.Answer)
        {
            return new(question, reply.Answer, decided ? MaturityOrigin.Product : MaturityOrigin.Person, fact, reply, ReplyRefused: false);
        }

        return string.IsNullOrWhiteSpace(reply.Reason)
            ? new(question, fact.Answer, MaturityOrigin.Product, fact, reply, ReplyRefused: true)
            : new(question, reply.Answer, MaturityOrigin.PersonOverProduct, fact, reply, ReplyRefused: false);
    }

    private static Dictionary<string, T> ByQuestion<T>(IEnumerable<T> items, Func<T, string> question, string name)
    {
        Dictionary<string, T> byQuestion = new(StringComparer.Ordinal);
        foreach (T item in items)
        {
            if (!MaturityQuestions.All.Any(q => q.Id == question(item)) || !byQuestion.TryAdd(question(item), item))
            {
                throw new ArgumentException("Each question is one of MaturityQuestions.All and stands there once.", name);
            }
        }

        return byQuestion;
    }
}
