using System.Globalization;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Feedback;
using Vroegsignalering.Privacy;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Intake;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>Erases in units of work of a caller, with the proofs; one after the other, after one survey.</summary>
internal sealed class StoreEraser(PrivacyKey key, StoreSurvey survey, StoreRetentionOptions options, DeletionProofHead head)
{
    private readonly DeletionKeys _keys = new(key);

    /// <summary>How far the proofs go.</summary>
    public DeletionProofHead Head { get; private set; } = head;

    public async Task<Erased> EraseCasesAsync(IUnitOfWork unit, IReadOnlyCollection<RetentionDecision> batch, CancellationToken cancellationToken)
    {
        Dictionary<string, string> rules = batch.ToDictionary(d => d.RecordId, d => d.RuleId!, StringComparer.Ordinal);
        List<CaseHistory> cases = await ReadAsync(unit, rules.Keys, cancellationToken);
        int changed = cases.RemoveAll(c => c.Events.Count != survey.Events.GetValueOrDefault(c.Id));
        // The store looks once more whether nobody adds to the case at this moment.
        await unit.Cases.SaveAsync([.. cases.Select(c => new CaseToSave(c, c.Events.Count))], cancellationToken);
        ErasedCases going = await GoingAsync(unit, cases, cancellationToken);

        List<DeletionProof> proofs = [.. cases.Select(c => Proof(DeletedThing.Case, c.Id, rules[c.Id]))];
        // By their digests: the order of persons would tell something of their names.
        proofs.AddRange(going.Persons.Select(p => Proof(DeletedThing.Person, p.Key, rules[p.Value], DeletionReason.NotNeededAnyMore)).OrderBy(p => p.Subject, StringComparer.Ordinal));
        proofs.AddRange(going.Deliveries.Select(d => Proof(DeletedThing.Delivery, d.Key, rules[d.Value], DeletionReason.NotNeededAnyMore)));
        Head = await StoredProofs.AppendAsync(unit, key, Head, proofs, cancellationToken);
        FaultPoint.Hit("retention.proofs");
        Erased erased = await EraseAsync(unit, going, cancellationToken);
        (erased.Persons, erased.Changed) = (going.Persons.Count, changed);
        FaultPoint.Hit("retention.erase.before");
        return erased;
    }

    public async Task<Erased> EraseSignalsAsync(IUnitOfWork unit, IReadOnlyCollection<RetentionDecision> batch, CancellationToken cancellationToken)
    {
        Dictionary<string, string> rules = batch.ToDictionary(d => d.RecordId, d => d.RuleId!, StringComparer.Ordinal);
        List<StoredSignal> signals = await LooseAsync(unit, rules.Keys, cancellationToken);
        ErasedCases going = await GoingAsync(unit, signals, cancellationToken);
        List<DeletionProof> proofs = [.. signals.Select(s => s.Content.ToString()).Select(id => Proof(DeletedThing.Signal, id, rules[id]))];
        proofs.AddRange(going.Persons.Select(p => Proof(DeletedThing.Person, p.Key, rules[p.Value], DeletionReason.NotNeededAnyMore)).OrderBy(p => p.Subject, StringComparer.Ordinal));
        proofs.AddRange(going.Deliveries.Select(d => Proof(DeletedThing.Delivery, d.Key, rules[d.Value], DeletionReason.NotNeededAnyMore)));
        Head = await StoredProofs.AppendAsync(unit, key, Head, proofs, cancellationToken);
        FaultPoint.Hit("retention.signals.proofs");
        Erased erased = await EraseAsync(unit, going, cancellationToken);
        (erased.Persons, erased.Changed) = (going.Persons.Count, batch.Count - signals.Count);
        FaultPoint.Hit("retention.signals.before");
        return erased;
    }

    public async Task<Erased> EraseNotesAsync(IUnitOfWork unit, IReadOnlyCollection<RetentionDecision> batch, CancellationToken cancellationToken)
    {
        List<RetentionDecision> notes = [];
        foreach (RetentionDecision note in batch)
        {
            int lines = await unit.Journals.AboutAsync(JournalKind.Review, note.RecordId, cancellationToken).CountAsync(cancellationToken)
                + await unit.Journals.AboutAsync(JournalKind.Withdrawals, note.RecordId, cancellationToken).CountAsync(cancellationToken);
            if (lines == survey.NoteLines.GetValueOrDefault(note.RecordId))
            {
                notes.Add(note);
            }
        }

        Head = await StoredProofs.AppendAsync(unit, key, Head, [.. notes.Select(n => Proof(DeletedThing.Signal, n.RecordId, n.RuleId!))], cancellationToken);
        FaultPoint.Hit("retention.notes.proofs");
        Erased erased = await EraseNotesAsync(unit, [.. notes.Select(n => n.RecordId)], cancellationToken);
        erased.Changed = batch.Count - notes.Count;
        return erased;
    }

    public async Task<Erased> EraseRowsAsync(IUnitOfWork unit, IReadOnlyCollection<RetentionDecision> batch, CancellationToken cancellationToken)
    {
        List<RetentionDecision> rows = [];
        foreach (RetentionDecision row in batch)
        {
            int events = 0;
            await foreach (JournalEntry _ in unit.Journals.AboutAsync(JournalKind.Quarantine, row.RecordId, cancellationToken))
            {
                events++;
            }

            if (events == survey.RowEvents.GetValueOrDefault(row.RecordId))
            {
                rows.Add(row);
            }
        }

        Head = await StoredProofs.AppendAsync(unit, key, Head, [.. rows.Select(r => Proof(DeletedThing.QuarantineRow, r.RecordId, r.RuleId!))], cancellationToken);
        FaultPoint.Hit("retention.rows.proofs");
        Erased erased = await EraseRowsAsync(unit, [.. rows.Select(r => r.RecordId)], cancellationToken);
        erased.Changed = batch.Count - rows.Count;
        FaultPoint.Hit("retention.rows.before");
        return erased;
    }

    public async Task<Erased> EraseDecisionsAsync(IUnitOfWork unit, IReadOnlyCollection<string> caseIds, CancellationToken cancellationToken)
    {
        string rule = RetentionRule.IdOf(RetentionKind.DecisionLogLine);
        // A case that changed meanwhile stayed, and so do its decisions.
        HashSet<string> standing = [.. (await ReadAsync(unit, caseIds, cancellationToken)).Select(c => c.Id)];
        caseIds = [.. caseIds.Where(id => !standing.Contains(id))];
        (int lines, IReadOnlyList<DeletionProof> proofs) = await StoredDecisionLog.EraseAsync(
            unit,
            caseIds,
            (first, last, digest) => Proof(DeletedThing.DecisionLogLine, string.Create(CultureInfo.InvariantCulture, $"{first}-{last}"), rule)
                with
            { FirstLine = first, Line = last, LineDigest = digest },
            cancellationToken);
        FaultPoint.Hit("retention.decisions.middle");
        Head = await StoredProofs.AppendAsync(unit, key, Head, proofs, cancellationToken);
        FaultPoint.Hit("retention.decisions.before");
        return new Erased { Lines = lines };
    }

    /// <summary>Erases what proofs say was erased, and goes on with the chain of these proofs.</summary>
    public async Task<Erased> ReplayAsync(IUnitOfWork unit, DeletionProofCheck kept, CancellationToken cancellationToken)
    {
        IReadOnlyList<DeletionProof> proofs = kept.Proofs;
        if (proofs.Count < Head.Proofs)
        {
            throw new InvalidDataException("The store has more proofs than were kept apart; give the newest.");
        }

        ILookup<DeletedThing, string> gone = proofs.ToLookup(p => p.What, p => p.Subject);
        HashSet<string> caseSubjects = [.. gone[DeletedThing.Case]];
        HashSet<string> rowSubjects = [.. gone[DeletedThing.QuarantineRow]];
        List<CaseHistory> cases = await ReadAsync(unit, survey.Events.Keys.Where(id => caseSubjects.Contains(_keys.Subject(DeletedThing.Case, id))), cancellationToken);
        Erased erased = await EraseAsync(unit, await GoingAsync(unit, cases, cancellationToken), cancellationToken);
        erased.Add(await EraseRowsAsync(
            unit, [.. survey.RowEvents.Keys.Where(id => rowSubjects.Contains(_keys.Subject(DeletedThing.QuarantineRow, id))).Order(StringComparer.Ordinal)], cancellationToken));
        HashSet<string> signalSubjects = [.. gone[DeletedThing.Signal]];
        List<StoredSignal> signals = await LooseAsync(unit, survey.Loose.Keys.Where(id => signalSubjects.Contains(_keys.Subject(DeletedThing.Signal, id))), cancellationToken);
        erased.Add(await EraseAsync(unit, await GoingAsync(unit, signals, cancellationToken), cancellationToken));
        erased.Add(await EraseNotesAsync(
            unit, [.. survey.NoteLines.Keys.Where(id => signalSubjects.Contains(_keys.Subject(DeletedThing.Signal, id))).Order(StringComparer.Ordinal)], cancellationToken));
        erased.Add(await ReplayDecisionsAsync(unit, proofs, cancellationToken));
        erased.Add(await ReplayDeliveriesAsync(unit, [.. gone[DeletedThing.Delivery]], cancellationToken));
        Head = await StoredProofs.AppendAsync(unit, key, Head, [.. proofs.Skip((int)Head.Proofs)], cancellationToken);
        return Head == kept.Head ? erased : throw new InvalidDataException("The proofs that were kept apart do not go on after those of the store.");
    }

    private static async Task<List<CaseHistory>> ReadAsync(IUnitOfWork unit, IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        List<CaseHistory> cases = [];
        await foreach (StoredCase stored in unit.Cases.ReadAsync(new CaseQuery { Ids = [.. ids] }, cancellationToken))
        {
            cases.Add(stored.History);
        }

        return cases;
    }

    // The signals in no case that are as they were, in order of key; of which a newer version came meanwhile, none goes.
    private async Task<List<StoredSignal>> LooseAsync(IUnitOfWork unit, IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        Dictionary<SignalKey, SignalKey> wanted = ids.Select(id => survey.Loose[id]).ToDictionary(s => s.Content, s => s.Reference);
        List<StoredSignal> read = [];
        if (wanted.Count > 0)
        {
            SignalQuery query = new() { WithReplaced = true, References = [.. wanted.Values.Distinct()] };
            await foreach (StoredSignal stored in unit.Signals.ReadAsync(query, cancellationToken))
            {
                read.Add(stored);
            }
        }

        HashSet<SignalKey> changed = [.. read.GroupBy(s => s.Reference).Where(g => g.Count() > survey.Versions.GetValueOrDefault(g.Key)).Select(g => g.Key)];
        return [.. read.Where(s => wanted.ContainsKey(s.Content) && !changed.Contains(s.Reference)).OrderBy(s => s.Content)];
    }

    // What goes with signals in no case; after it the survey does not know them any more.
    private async Task<ErasedCases> GoingAsync(IUnitOfWork unit, IReadOnlyList<StoredSignal> signals, CancellationToken cancellationToken)
    {
        foreach (StoredSignal one in signals)
        {
            survey.Persons.Remove(one.Signal);
        }

        SortedDictionary<string, string> persons = new(StringComparer.Ordinal);
        foreach (StoredSignal one in signals.Where(s => !survey.Persons.MayHold(s.Signal)))
        {
            if (PersonIdentity.Of(one.Signal) is string person)
            {
                persons[person] = one.Content.ToString();
            }
        }

        SortedDictionary<string, string> deliveries = new(StringComparer.Ordinal);
        foreach (StoredDelivery delivery in signals.Count > 0 ? await unit.Deliveries.ListAsync(cancellationToken) : [])
        {
            if (signals.FirstOrDefault(s => options.DeliveryMayHold?.Invoke(delivery.Id, s.Signal) ?? true) is StoredSignal held)
            {
                deliveries[delivery.Id] = held.Content.ToString();
            }
        }

        string[] labels = [.. signals.SelectMany(s => survey.LabelsToErase(s.Signal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new ErasedCases([], signals, persons, deliveries, labels, []);
    }

    private static async Task<Erased> EraseNotesAsync(IUnitOfWork unit, IReadOnlyCollection<string> subjects, CancellationToken cancellationToken) => new()
    {
        Lines = await unit.Journals.EraseAsync(JournalKind.Review, subjects, cancellationToken)
            + await unit.Journals.EraseAsync(JournalKind.Withdrawals, subjects, cancellationToken),
    };

    // What goes with cases; after it the survey does not know them any more.
    private async Task<ErasedCases> GoingAsync(IUnitOfWork unit, IReadOnlyList<CaseHistory> cases, CancellationToken cancellationToken)
    {
        foreach (CaseHistory one in cases)
        {
            survey.Remove(one);
        }

        (string CaseId, Signal Signal)[] all = [.. cases.SelectMany(c => c.Case.Signals.Select(s => (c.Id, s)))];
        HashSet<(SignalKey Reference, LocalDate? SentOn)> names = [.. all.Select(s => survey.NameOf(s.Signal))];
        List<StoredSignal> signals = [];
        if (names.Count > 0)
        {
            SignalQuery query = new() { WithReplaced = true, References = [.. names.Select(n => n.Reference).Distinct()] };
            await foreach (StoredSignal stored in unit.Signals.ReadAsync(query, cancellationToken))
            {
                if (survey.Goes(stored, names))
                {
                    signals.Add(stored);
                    survey.Persons.Remove(stored.Signal);
                }
            }
        }

        (string CaseId, Signal Signal)[] gone = [.. all.Where(s => !survey.CasesOf.ContainsKey(survey.NameOf(s.Signal)))];
        SortedDictionary<string, string> persons = new(StringComparer.Ordinal);
        foreach ((string caseId, Signal signal) in all.Where(s => !survey.Persons.MayHold(s.Signal)))
        {
            if (PersonIdentity.Of(signal) is string person)
            {
                persons[person] = caseId;
            }
        }

        SortedDictionary<string, string> deliveries = new(StringComparer.Ordinal);
        foreach (StoredDelivery delivery in all.Length > 0 ? await unit.Deliveries.ListAsync(cancellationToken) : [])
        {
            if (Array.Find(all, s => options.DeliveryMayHold?.Invoke(delivery.Id, s.Signal) ?? true) is { CaseId: string caseId })
            {
                deliveries[delivery.Id] = caseId;
            }
        }

        string[] labels = [.. gone.SelectMany(s => survey.LabelsToErase(s.Signal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new ErasedCases([.. cases.Select(c => c.Id)], signals, persons, deliveries, labels, await KeptMessagesAsync(unit, cases, all, cancellationToken));
    }

    // A signal that another case still holds keeps what was told about it, under that case; otherwise its partner would be told again under the same numbers.
    private async Task<IReadOnlyList<OutboxEntry>> KeptMessagesAsync(
        IUnitOfWork unit, IReadOnlyList<CaseHistory> cases, (string CaseId, Signal Signal)[] all, CancellationToken cancellationToken)
    {
        Dictionary<SignalId, string> stays = [];
        foreach ((string _, Signal signal) in all)
        {
            if (survey.CasesOf.TryGetValue(survey.NameOf(signal), out List<string>? others))
            {
                stays[SignalId.Of(signal)] = others[0];
            }
        }

        List<OutboxEntry> kept = [];
        if (stays.Count > 0)
        {
            await foreach (OutboxEntry entry in unit.Outbox.ReadAsync(OutboxKind.Feedback, [.. cases.Select(c => c.Id)], cancellationToken))
            {
                if (stays.TryGetValue(SignalId.Of(StoredFeedback.Read(entry.Message)), out string? other))
                {
                    kept.Add(entry with { Message = entry.Message with { Subject = other } });
                }
            }
        }

        return kept;
    }

    private static async Task<Erased> EraseAsync(IUnitOfWork unit, ErasedCases going, CancellationToken cancellationToken)
    {
        Erased erased = new()
        {
            Messages = await unit.Outbox.EraseAsync(OutboxKind.Feedback, going.CaseIds, cancellationToken)
                + await unit.Outbox.EraseAsync(OutboxKind.ProcessingLog, going.CaseIds, cancellationToken) - going.KeptMessages.Count,
            Lines = await unit.Journals.EraseAsync(JournalKind.Overrides, going.CaseIds, cancellationToken)
                + await unit.Journals.EraseAsync(JournalKind.Access, going.CaseIds, cancellationToken)
                + await unit.Journals.EraseAsync(JournalKind.Review, going.Labels, cancellationToken)
                + await unit.Journals.EraseAsync(JournalKind.Withdrawals, going.Labels, cancellationToken),
        };
        await unit.Outbox.AddAsync([.. going.KeptMessages.Select(e => e.Message)], cancellationToken);
        foreach (IGrouping<Instant, OutboxEntry> acknowledged in going.KeptMessages.Where(e => e.AcknowledgedAt is not null).GroupBy(e => e.AcknowledgedAt!.Value))
        {
            await unit.Outbox.AcknowledgeAsync([.. acknowledged.Select(e => e.Message.Id)], acknowledged.Key, cancellationToken);
        }

        FaultPoint.Hit("retention.erase.middle");
        erased.Signals = await unit.Signals.EraseAsync([.. going.Signals.Select(s => s.Content)], cancellationToken);
        erased.Cases = await unit.Cases.EraseAsync(going.CaseIds, cancellationToken);
        foreach (string delivery in going.Deliveries.Keys)
        {
            await unit.Deliveries.EraseAsync(delivery, cancellationToken);
            erased.Deliveries++;
        }

        return erased;
    }

    private static async Task<Erased> EraseRowsAsync(IUnitOfWork unit, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) => new()
    {
        Rows = ids.Count,
        Lines = await unit.Journals.EraseAsync(JournalKind.Quarantine, ids, cancellationToken) + await unit.Journals.EraseAsync(JournalKind.Access, ids, cancellationToken),
        Messages = await unit.Outbox.EraseAsync(OutboxKind.ProcessingLog, ids, cancellationToken),
    };

    // The backup can hold lines that were erased after it: of these the proofs say the numbers.
    private static async Task<Erased> ReplayDecisionsAsync(IUnitOfWork unit, IReadOnlyList<DeletionProof> proofs, CancellationToken cancellationToken)
    {
        DeletionProof[] rows = [.. proofs.Where(p => p is { What: DeletedThing.DecisionLogLine, FirstLine: not null, Line: not null })];
        if (rows.Length == 0)
        {
            return new Erased();
        }

        HashSet<long> numbers = [.. rows.SelectMany(r => Enumerable.Range(0, (int)(r.Line!.Value - r.FirstLine!.Value + 1)).Select(i => r.FirstLine.Value + i))];
        HashSet<string> subjects = new(StringComparer.Ordinal);
        await foreach (JournalEntry line in unit.Journals.ReadAsync(JournalKind.Decisions, 0, cancellationToken))
        {
            if (line is { Subject: string subject, Content: not null } && numbers.Contains(line.Number))
            {
                subjects.Add(subject);
            }
        }

        return new Erased { Lines = await unit.Journals.EraseAsync(JournalKind.Decisions, subjects, cancellationToken) };
    }

    private async Task<Erased> ReplayDeliveriesAsync(IUnitOfWork unit, HashSet<string> subjects, CancellationToken cancellationToken)
    {
        Erased erased = new();
        foreach (StoredDelivery delivery in await unit.Deliveries.ListAsync(cancellationToken))
        {
            if (subjects.Contains(_keys.Subject(DeletedThing.Delivery, delivery.Id)))
            {
                await unit.Deliveries.EraseAsync(delivery.Id, cancellationToken);
                erased.Deliveries++;
            }
        }

        return erased;
    }

    private DeletionProof Proof(DeletedThing what, string id, string rule, DeletionReason why = DeletionReason.TermOver) => new()
    {
        Number = 0,
        What = what,
        Subject = _keys.Subject(what, id),
        Why = why,
        RuleId = rule,
        Policy = survey.Plan.Policy.ToString(),
        On = survey.Plan.On,
    };

    private sealed record ErasedCases(
        IReadOnlyList<string> CaseIds, IReadOnlyList<StoredSignal> Signals, SortedDictionary<string, string> Persons, SortedDictionary<string, string> Deliveries,
        IReadOnlyList<string> Labels, IReadOnlyList<OutboxEntry> KeptMessages);
}
