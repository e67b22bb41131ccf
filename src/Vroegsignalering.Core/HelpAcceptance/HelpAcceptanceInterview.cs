using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Events;

namespace Vroegsignalering.HelpAcceptance;

/// <summary>Asks a registrar what a definition still has to know of a case: at most six plain questions. Each answer gives a new interview.</summary>
/// <remarks>What is asked becomes facts in <see cref="Case"/>; the verdict is not stored, so another definition can be run on the same facts. A result is
/// only recorded where no fact says the same: no contact, no response, solves it alone, and already solved.</remarks>
public sealed class HelpAcceptanceInterview
{
    /// <summary>The most questions that any definition asks.</summary>
    public const int MaximumQuestions = 6;

    private readonly SignalCase _start;
    private readonly IReadOnlyList<(HelpBranch Node, int Choice)> _path;
    private readonly IReadOnlyDictionary<string, int> _answers;
    private readonly HelpNode _at;

    private HelpAcceptanceInterview(HelpAcceptanceDefinition definition, SignalCase start, LocalDate on, IReadOnlyDictionary<string, int> answers)
    {
        (Definition, _start, On, _answers) = (definition, start, on, answers);
        Case = HelpRecord.Of(start, definition, answers, on);
        List<(HelpBranch Node, int Choice)> path = [];
        HelpNode node = definition.Tree;
        while (node is HelpBranch branch)
        {
            // The 30 days are looked up in the facts that come of the interview: the help may be accepted in it.
            int known = HelpFacts.Known(branch.Question, branch.Question == HelpQuestions.ThirtyDays ? Case : start, definition, on);
            int choice = known != HelpBranch.Unknown ? known : answers.GetValueOrDefault(branch.Question.Id, HelpBranch.Unknown);
            if (choice == HelpBranch.Unknown && branch.Question.IsAsked && !answers.ContainsKey(branch.Question.Id))
            {
                break;
            }

            path.Add((branch, choice));
            node = branch.Next(choice);
        }

        (_at, _path) = (node, path);
    }

    /// <summary>The definition.</summary>
    public HelpAcceptanceDefinition Definition { get; }

    /// <summary>The day of the interview; help that is recorded gets this day.</summary>
    public LocalDate On { get; }

    /// <summary>The question to ask now; <c>null</c> when nothing more has to be known.</summary>
    public HelpQuestion? Question => (_at as HelpBranch)?.Question;

    /// <summary>How many questions were answered.</summary>
    public int Answered => _answers.Count;

    /// <summary>The case with the facts that the answers gave.</summary>
    public SignalCase Case { get; }

    /// <summary>What the definition says; <c>null</c> while there is a question.</summary>
    public HelpVerdict? Verdict => _at is HelpLeaf leaf ? HelpTree.Verdict(Definition, leaf, _path, Case, On) : null;

    /// <summary>Begins with what is known of a case.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="signalCase">The case.</param>
    /// <param name="on">The day of the interview.</param>
    public static HelpAcceptanceInterview Start(HelpAcceptanceDefinition definition, SignalCase signalCase, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(signalCase);
        return new HelpAcceptanceInterview(definition, signalCase, on, new Dictionary<string, int>(StringComparer.Ordinal));
    }

    /// <summary>Answers the question.</summary>
    /// <param name="choice">The name of one of its choices.</param>
    /// <exception cref="InvalidOperationException">There is no question.</exception>
    /// <exception cref="ArgumentException">It is no choice of the question.</exception>
    public HelpAcceptanceInterview Answer(string choice)
    {
        HelpQuestion question = Question ?? throw new InvalidOperationException("Every question is answered.");
        for (int i = 0; i < question.Choices.Count; i++)
        {
            if (string.Equals(question.Choices[i].Id, choice, StringComparison.Ordinal))
            {
                return new HelpAcceptanceInterview(
                    Definition, _start, On, new Dictionary<string, int>(_answers, StringComparer.Ordinal) { [question.Id] = i });
            }
        }

        throw new ArgumentException($"The question '{question.Id}' has the choices {string.Join(", ", question.Choices.Select(c => c.Id))}.", nameof(choice));
    }

    /// <summary>The facts that the answers added, as events for the history of the case (<see cref="CaseHistory.Add"/>), in the order in which they can
    /// follow: arranged before the contact, help accepted, help given or a referral, and closing where the answers gave a result.</summary>
    /// <remarks>A case that was open gets the same verdict by them. The exceptions:
    /// <list type="bullet">
    /// <item>A closed case refuses them: reopen it first (<see cref="CaseReopened"/>), and close it again.</item>
    /// <item>A history refuses what its facts contradict, such as closing as not reached when the resident has refused help.</item>
    /// <item>No event changes a fact that stands. What an answer adds to help that was registered before stands beside it as a new fact, and what it adds to a
    /// handover stands nowhere; when the resident did not agree or it is not about money, the case gets the verdict once it is closed with
    /// <see cref="HelpVerdict.Result"/>.</item>
    /// </list></remarks>
    /// <param name="by">Who registered the answers, as a code and never a name; <c>null</c> when not registered.</param>
    /// <returns>The events, on the day of the interview; none when no answer added a fact.</returns>
    /// <exception cref="InvalidOperationException">There still is a question: half an interview would be registered twice.</exception>
    /// <exception cref="ArgumentException">The code is blank or longer than a hundred characters.</exception>
    public IReadOnlyList<CaseEvent> Events(string? by = null) => Question is null
        ? [.. HelpRecord.Events(_start, Case, _answers, On).Select(e => e with { By = by })]
        : throw new InvalidOperationException($"Answer the question '{Question.Id}' first.");
}
