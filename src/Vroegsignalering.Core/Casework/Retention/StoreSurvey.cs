using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Feedback;
using Vroegsignalering.Cases.Retention;
using Vroegsignalering.Privacy;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Intake;
using Vroegsignalering.Signals.Quarantine;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>All of a municipality as retention looks at it: what goes, and what holds on to what.</summary>
internal sealed class StoreSurvey
{
    private readonly MunicipalitySettings _settings;
    private readonly Dictionary<SignalKey, int> _references = [];
    private readonly Dictionary<string, (int Lines, LocalDate Last)> _notes = new(StringComparer.Ordinal);

    private StoreSurvey(MunicipalitySettings settings) => _settings = settings;

    public StoreRetentionPlan Plan { get; private set; } = null!;

    /// <summary>How many events each case had, by number.</summary>
    public Dictionary<string, int> Events { get; } = new(StringComparer.Ordinal);

    /// <summary>How many things had happened to each row, by number.</summary>
    public Dictionary<string, int> RowEvents { get; } = new(StringComparer.Ordinal);

    /// <summary>Which cases hold a signal, by its reference and its day. In a case its status can be another than it came with, and so its content key.</summary>
    public Dictionary<(SignalKey Reference, LocalDate? SentOn), List<string>> CasesOf { get; } = [];

    /// <summary>Who is in cases and signals.</summary>
    public PersonCounts Persons { get; } = new();

    /// <summary>The subjects in the journals of answers and notices, by the label of the signal without a number behind it.</summary>
    public Dictionary<string, List<string>> Labels { get; } = new(StringComparer.Ordinal);

    /// <summary>The signals in no case, by their content key in digits.</summary>
    public Dictionary<string, (SignalKey Content, SignalKey Reference)> Loose { get; } = new(StringComparer.Ordinal);

    /// <summary>How many versions there were of each signal of which one is in no case.</summary>
    public Dictionary<SignalKey, int> Versions { get; } = [];

    /// <summary>How many lines of answers and notices there were about each subject of which no signal is there.</summary>
    public Dictionary<string, int> NoteLines { get; } = new(StringComparer.Ordinal);

    /// <summary>How many signals in cases have a label.</summary>
    public Dictionary<string, int> LabelCounts { get; } = new(StringComparer.Ordinal);

    public static async Task<StoreSurvey> MakeAsync(IUnitOfWork unit, MunicipalitySettings settings, LocalDate on, CancellationToken cancellationToken)
    {
        HashSet<string> waiting = await WaitingAsync(unit, cancellationToken);
        FeedbackOutbox told = await StoredFeedback.OutboxOfAsync(unit, caseIds: null, cancellationToken);
        StoreSurvey survey = new(settings);
        List<RetentionDecision> cases = [];
        await foreach (StoredCase stored in unit.Cases.ReadAsync(new CaseQuery(), cancellationToken))
        {
            RetainedCase retained = RetainedCase.Of(stored.History.Case, told);
            retained = waiting.Contains(stored.History.Id) ? retained with { Holds = [.. retained.Holds, new RetentionHold(StoreRetention.ProcessingLogWaits)] } : retained;
            cases.Add(settings.Retention.Decide(retained.ToRecord(), on));
            survey.Add(stored.History);
        }

        HashSet<string> labels = new(survey.LabelCounts.Keys, StringComparer.Ordinal);
        Dictionary<SignalKey, LocalDate?> received = [];
        await foreach (StoredSignal stored in unit.Signals.ReadAsync(new SignalQuery { WithReplaced = true }, cancellationToken))
        {
            survey.Persons.Add(stored.Signal);
            labels.Add(SignalLabel.Of(stored.Signal));
            survey.Versions[stored.Reference] = survey.Versions.GetValueOrDefault(stored.Reference) + 1;
            if (!survey.CasesOf.ContainsKey(survey.NameOf(stored.Signal)) && !(stored.IsReplaced && survey._references.ContainsKey(stored.Reference)))
            {
                survey.Loose.Add(stored.Content.ToString(), (stored.Content, stored.Reference));
                LocalDate? day = stored.Signal.ReceivedOn ?? stored.Signal.SentOn;
                received[stored.Reference] = received.GetValueOrDefault(stored.Reference) is LocalDate other && !(day > other) ? other : day;
            }
        }

        await survey.FindLabelsAsync(unit, JournalKind.Review, cancellationToken);
        await survey.FindLabelsAsync(unit, JournalKind.Withdrawals, cancellationToken);
        survey.Plan = new StoreRetentionPlan
        {
            Policy = settings.Retention,
            On = on,
            Cases = cases,
            Rows = await survey.RowsAsync(unit, waiting, on, cancellationToken),
            DecisionsOf = await survey.DecisionsAsync(unit, [.. cases.Where(c => !c.IsErased).Select(c => c.RecordId)], on, cancellationToken),
            Signals =
            [
                .. survey.Loose.OrderBy(s => s.Key, StringComparer.Ordinal)
                    .Select(s => settings.Retention.Decide(new RetentionRecord(s.Key, RetentionKind.NotHandled, received[s.Value.Reference], []), on)),
            ],
            Notes = survey.Notes(labels, on),
            SignalsInNoCase = survey.Loose.Count,
        };
        return survey;
    }

    /// <summary>The name under which a signal is known in cases.</summary>
    public (SignalKey Reference, LocalDate? SentOn) NameOf(Signal signal) => (SignalKey.OfReference(signal, _settings.KeySecret), signal.SentOn);

    /// <summary>Takes a case out, because it is erased; then the signals in no other case can go.</summary>
    public void Remove(CaseHistory history)
    {
        Events.Remove(history.Id);
        foreach (Signal signal in history.Case.Signals)
        {
            (SignalKey Reference, LocalDate? SentOn) name = NameOf(signal);
            Persons.Remove(signal);
            if (CasesOf.TryGetValue(name, out List<string>? cases) && cases.Remove(history.Id) && cases.Count == 0)
            {
                CasesOf.Remove(name);
            }

            Lower(_references, name.Reference);
            Lower(LabelCounts, SignalLabel.Of(signal));
        }
    }

    /// <summary>Whether a version of an erased signal goes with it: it was in the case itself, or was replaced and is in no other case.</summary>
    public bool Goes(StoredSignal stored, IReadOnlySet<(SignalKey Reference, LocalDate? SentOn)> erased) => NameOf(stored.Signal) is var name
        && !CasesOf.ContainsKey(name) && (erased.Contains(name) || (stored.IsReplaced && !_references.ContainsKey(stored.Reference)));

    /// <summary>The subjects of journals under which answers and notices about a signal stand that is in no case any more.</summary>
    public IEnumerable<string> LabelsToErase(Signal signal) =>
        SignalLabel.Of(signal) is string label && !LabelCounts.ContainsKey(label) ? Labels.GetValueOrDefault(label) ?? [] : [];

    private static void Lower<T>(Dictionary<T, int> counts, T key)
        where T : notnull
    {
        int count = counts.GetValueOrDefault(key) - 1;
        if (count > 0)
        {
            counts[key] = count;
        }
        else
        {
            counts.Remove(key);
        }
    }

    // Nothing can be lost that has to reach the log, so it is looked at before anything goes.
    private static async Task<HashSet<string>> WaitingAsync(IUnitOfWork unit, CancellationToken cancellationToken)
    {
        HashSet<string> waiting = new(StringComparer.Ordinal);
        if ((await unit.Outbox.BacklogAsync(OutboxKind.ProcessingLog, cancellationToken)).Waiting > 0)
        {
            await foreach (OutboxEntry entry in unit.Outbox.ReadAsync(OutboxKind.ProcessingLog, subjects: null, cancellationToken))
            {
                if (entry.AcknowledgedAt is null)
                {
                    waiting.Add(entry.Message.Subject);
                }
            }
        }

        return waiting;
    }

    private void Add(CaseHistory history)
    {
        Events[history.Id] = history.Events.Count;
        foreach (Signal signal in history.Case.Signals)
        {
            (SignalKey Reference, LocalDate? SentOn) name = NameOf(signal);
            Persons.Add(signal);
            if (!CasesOf.TryGetValue(name, out List<string>? cases))
            {
                CasesOf[name] = cases = new(1);
            }

            cases.Add(history.Id);
            _references[name.Reference] = _references.GetValueOrDefault(name.Reference) + 1;
            string label = SignalLabel.Of(signal);
            LabelCounts[label] = LabelCounts.GetValueOrDefault(label) + 1;
        }
    }

    private async Task FindLabelsAsync(IUnitOfWork unit, JournalKind journal, CancellationToken cancellationToken)
    {
        await foreach (JournalEntry line in unit.Journals.ReadAsync(journal, 0, cancellationToken))
        {
            if (line.Subject is string subject)
            {
                // Signals that share a label have a number behind it.
                string label = SignalLabel.WithoutNumber(subject);
                if (!Labels.TryGetValue(label, out List<string>? subjects))
                {
                    Labels[label] = subjects = [];
                }

                if (!subjects.Contains(subject, StringComparer.Ordinal))
                {
                    subjects.Add(subject);
                }

                (int lines, LocalDate last) = _notes.GetValueOrDefault(subject, (0, line.On));
                _notes[subject] = (lines + 1, LocalDate.Max(last, line.On));
            }
        }
    }

    private async Task<IReadOnlyList<RetentionDecision>> RowsAsync(IUnitOfWork unit, HashSet<string> waiting, LocalDate on, CancellationToken cancellationToken)
    {
        List<RetentionDecision> rows = [];
        foreach (QuarantineEntry row in (await StoredQuarantine.ReadAsync(unit, cancellationToken)).Entries.OrderBy(e => e.Id, StringComparer.Ordinal))
        {
            bool waits = row.State is QuarantineState.Open or QuarantineState.Repaired;
            LocalDate start = row.SetAside.ReceivedOn ?? StoredFeedback.DayOf(row.SetAside.At);
            RetentionHold[] holds = waiting.Contains(row.Id) ? [new RetentionHold(StoreRetention.ProcessingLogWaits)] : [];
            RowEvents[row.Id] = row.Trail.Count;
            rows.Add(_settings.Retention.Decide(new RetentionRecord(row.Id, waits ? RetentionKind.NotStated : RetentionKind.QuarantineRow, start, holds), on));
        }

        return rows;
    }

    // What was said about a signal that came never, or went before its notice came, would stay for ever.
    private RetentionDecision[] Notes(HashSet<string> labels, LocalDate on)
    {
        string[] subjects = [.. Labels.Where(l => !labels.Contains(l.Key)).SelectMany(l => l.Value).Order(StringComparer.Ordinal)];
        foreach (string subject in subjects)
        {
            NoteLines[subject] = _notes[subject].Lines;
        }

        return [.. subjects.Select(s => _settings.Retention.Decide(new RetentionRecord(s, RetentionKind.NotHandled, _notes[s].Last, []), on))];
    }

    // Lines are in order of day as far as this needs it: at the first whose term runs all old ones have been seen.
    private async Task<IReadOnlyList<string>> DecisionsAsync(IUnitOfWork unit, HashSet<string> staying, LocalDate on, CancellationToken cancellationToken)
    {
        SortedSet<string> old = new(StringComparer.Ordinal);
        await foreach (JournalEntry line in unit.Journals.ReadAsync(JournalKind.Decisions, 0, cancellationToken))
        {
            if (!IsOver(line.On, on))
            {
                break;
            }

            if (line is { Subject: string subject, Content: not null } && !staying.Contains(subject))
            {
                old.Add(subject);
            }
        }

        List<string> over = [];
        foreach (string subject in old)
        {
            bool isOver = true;
            await foreach (JournalEntry line in unit.Journals.AboutAsync(JournalKind.Decisions, subject, cancellationToken))
            {
                isOver &= IsOver(line.On, on);
            }

            if (isOver)
            {
                over.Add(subject);
            }
        }

        return over;
    }

    private bool IsOver(LocalDate day, LocalDate on) =>
        _settings.Retention.Decide(new RetentionRecord("line", RetentionKind.DecisionLogLine, day, []), on).IsErased;
}
