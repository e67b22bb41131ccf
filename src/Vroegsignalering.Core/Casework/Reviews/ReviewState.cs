using System.Text.Json;
using NodaTime.Text;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Households.Matching;
using Vroegsignalering.Residency;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>What was asked and answered, as the journal of review tells.</summary>
internal sealed class ReviewState
{
    private readonly Dictionary<string, ReviewQuestion> _waiting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ofSubject = new(StringComparer.Ordinal);
    private readonly HashSet<string> _answered = new(StringComparer.Ordinal);

    /// <summary>The answers about two signals, in the order in which they were given.</summary>
    public List<MatchReviewDecision> Matches { get; } = [];

    /// <summary>The last answer about the resident of each signal, by label.</summary>
    public Dictionary<string, ResidencyReviewDecision> Residents { get; } = new(StringComparer.Ordinal);

    /// <summary>The questions that wait, the first due first.</summary>
    public IReadOnlyList<ReviewQuestion> Waiting =>
        [.. _waiting.Values.OrderBy(q => q.Deadline is null).ThenBy(q => q.Deadline).ThenBy(q => q.Id, StringComparer.Ordinal)];

    public static async Task<ReviewState> ReadAsync(IUnitOfWork work, CancellationToken cancellationToken)
    {
        ReviewState state = new();
        await foreach (JournalEntry entry in work.Journals.ReadAsync(JournalKind.Review, after: 0, cancellationToken))
        {
            state.Add(entry);
        }

        return state;
    }

    /// <summary>What was asked and answered about one signal.</summary>
    public static async Task<ReviewState> AboutAsync(IUnitOfWork work, string label, CancellationToken cancellationToken)
    {
        ReviewState state = new();
        await foreach (JournalEntry entry in work.Journals.AboutAsync(JournalKind.Review, label, cancellationToken))
        {
            state.Add(entry);
        }

        return state;
    }

    /// <summary>The question with a number that waits; <c>null</c> when there is none.</summary>
    public ReviewQuestion? Find(string id) => _waiting.GetValueOrDefault(id);

    /// <summary>Whether it was asked and waits, or was answered; then it is not asked again.</summary>
    public bool IsAsked(string id) => _waiting.ContainsKey(id) || _answered.Contains(id);

    /// <summary>How many lines there are about a question.</summary>
    public int Known(string id) => _known.GetValueOrDefault(id);

    /// <summary>The line for a question.</summary>
    public JournalLine Ask(ReviewQuestion question, string run)
    {
        _waiting[question.Id] = question;
        _known[question.Id] = Known(question.Id) + 1;
        return new JournalLine { Content = ReviewJson.Asked(question, run), On = question.AskedOn, Subject = question.Signal, Sequence = Next(question.Signal) };
    }

    /// <summary>The line for an answer.</summary>
    public JournalLine Answer(ReviewQuestion question, string choice, string reason, DeskCall call) => new()
    {
        Content = ReviewJson.Answered(question, choice, call.By.Code, call.Now, reason),
        On = call.Today,
        Subject = question.Signal,
        Sequence = Next(question.Signal),
    };

    private int Next(string subject) => _ofSubject[subject] = _ofSubject.GetValueOrDefault(subject) + 1;

    private void Add(JournalEntry entry)
    {
        if (entry is not { Content: ReadOnlyMemory<byte> content, Subject: string subject })
        {
            return;
        }

        try
        {
            using JsonDocument json = JsonDocument.Parse(content);
            CaseLineFields line = new(json.RootElement);
            _ = Next(subject);
            string id = ReviewQuestion.IdOf(line.Text("signal"), line.TextIfAny("otherSignal"));
            _known[id] = Known(id) + 1;
            if (line.Text("event") == "asked")
            {
                _waiting[id] = ReviewJson.Question(line);
                return;
            }

            _waiting.Remove(id);
            _answered.Add(id);
            if (line.Choice<ReviewKind>("kind") == ReviewKind.Resident)
            {
                Residents[line.Text("signal")] = ReviewJson.Resident(line);
            }
            else
            {
                Matches.Add(ReviewJson.Match(line));
            }
        }
        catch (Exception e) when (e is JsonException or CaseLineException or InvalidOperationException or FormatException or ArgumentException or UnparsableValueException)
        {
#pragma warning disable MA0054 // What the parser says can hold what stands there.
            throw new FormatException(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Line {entry.Number} of the review is not what was stored."));
#pragma warning restore MA0054
        }
    }
}
