using System.Globalization;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Testing.Storage;

/// <summary>The cases of the model.</summary>
internal sealed class ModelCases(ModelUnitOfWork unit) : ICaseStore
{
    public Task<StoredCase?> FindAsync(string caseId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(caseId);
        return Task.FromResult(unit.See(cancellationToken).Cases.GetValueOrDefault(caseId));
    }

    public IAsyncEnumerable<StoredCase> ReadAsync(CaseQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return unit.See(cancellationToken).Cases.Values
            .Where(c => query.IsOpen is null || c.History.Case.IsOpen == query.IsOpen)
            .Where(c => query.OpenOrClosedSince is null || c.History.Case.IsOpen || c.History.Case.ClosedOn >= query.OpenOrClosedSince)
            .Where(c => query.Ids is null || query.Ids.Contains(c.History.Id, StringComparer.Ordinal))
            .ToAsyncEnumerable();
    }

    public Task SaveAsync(IReadOnlyCollection<CaseToSave> cases, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        if (cases.Any(c => c.Known < 0 || c.Known > c.History.Events.Count))
        {
            throw new ArgumentException("The store cannot have had more events than the case has.", nameof(cases));
        }

        return Task.FromResult(unit.Change(cancellationToken, state =>
        {
            foreach (CaseToSave one in cases)
            {
                StoredCase? before = state.Cases.GetValueOrDefault(one.History.Id);
                if ((before?.History.Events.Count ?? 0) != one.Known)
                {
                    throw new StoreConflictException(StoreConflict.Case);
                }

                CaseHistory history = CaseHistory.Replay((before?.History.Events ?? []).Concat(one.History.Events.Skip(one.Known)));
                StoredCase after = new() { History = history, Placement = one.Placement ?? before?.Placement, Claim = before?.Claim };
                state = state with { Cases = state.Cases.SetItem(history.Id, after) };
            }

            return (state, cases.Count);
        }));
    }

    public Task<CaseLinePage> ListAsync(CaseLineQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        (int Key, string Id)? after = query.After is string text ? Cursor(text) : null;
        List<CaseLine> lines = [.. unit.See(cancellationToken).Cases.Values.Select(CaseLine.Of).Where(l => Fits(l, query))
            .OrderBy(l => Key(l, query.Order)).ThenBy(l => l.CaseId, StringComparer.Ordinal)
            .Where(l => after is not (int key, string id) || Key(l, query.Order) > key
                || (Key(l, query.Order) == key && string.CompareOrdinal(l.CaseId, id) > 0))
            .Take(query.Lines + 1)];
        bool more = lines.Count > query.Lines;
        CaseLine[] page = [.. lines.Take(query.Lines)];
        string? next = more ? string.Create(CultureInfo.InvariantCulture, $"{Key(page[^1], query.Order)}:{page[^1].CaseId}") : null;
        return Task.FromResult(new CaseLinePage(page, next));
    }

    public Task<bool> ClaimAsync(string caseId, string by, Instant now, Instant until, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(caseId);
        Checked(by, now, until);
        return Task.FromResult(unit.Change(cancellationToken, state =>
            state.Cases.TryGetValue(caseId, out StoredCase? stored) && stored.History.Case.IsOpen && (stored.Claim?.By == by || IsFree(stored, now))
                ? (state with { Cases = state.Cases.SetItem(caseId, stored with { Claim = new CaseClaim(by, until) }) }, true)
                : (state, false)));
    }

    public Task<string?> ClaimNextAsync(string by, Instant now, Instant until, CancellationToken cancellationToken = default)
    {
        Checked(by, now, until);
        return Task.FromResult(unit.Change(cancellationToken, state =>
        {
            StoredCase? next = state.Cases.Values.Where(c => c.History.Case.IsOpen && IsFree(c, now)).OrderBy(c => c.Placement?.Rank ?? int.MaxValue).FirstOrDefault();
            return next is null
                ? (state, null)
                : (state with { Cases = state.Cases.SetItem(next.History.Id, next with { Claim = new CaseClaim(by, until) }) }, next.History.Id);
        }));
    }

    public Task ReleaseAsync(string caseId, string by, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(caseId);
        ArgumentException.ThrowIfNullOrEmpty(by);
        return Task.FromResult(unit.Change(cancellationToken, state =>
            state.Cases.TryGetValue(caseId, out StoredCase? stored) && stored.Claim?.By == by
                ? (state with { Cases = state.Cases.SetItem(caseId, stored with { Claim = null }) }, true)
                : (state, false)));
    }

    public Task<int> EraseAsync(IReadOnlyCollection<string> caseIds, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(caseIds);
        return Task.FromResult(unit.Change(cancellationToken, state =>
        {
            ModelState left = state with { Cases = state.Cases.RemoveRange(caseIds) };
            return (left, state.Cases.Count - left.Cases.Count);
        }));
    }

    private static bool IsFree(StoredCase stored, Instant now) => stored.Claim is null || stored.Claim.Until <= now;

    private static void Checked(string by, Instant now, Instant until)
    {
        ArgumentException.ThrowIfNullOrEmpty(by);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(until, now);
    }

    private static bool Fits(CaseLine line, CaseLineQuery query) =>
        (query.IsOpen is null || (line.Phase != CasePhase.Closed) == query.IsOpen)
        && (query.Tier is null || line.Placement?.Tier == query.Tier)
        && (query.ClassId is null || line.Placement?.ClassId == query.ClassId)
        && (query.Phase is null || line.Phase == query.Phase)
        && (query.Owner is null || line.Owner == query.Owner)
        && (query.Neighbourhood is null || line.Placement?.Neighbourhood == query.Neighbourhood)
        && (query.DeadlineUntil is null || line.Placement?.Deadline <= query.DeadlineUntil)
        && (query.NextUntil is null || line.Placement?.NextOn <= query.NextUntil);

    private static int Key(CaseLine line, CaseLineOrder order) => order switch
    {
        CaseLineOrder.Deadline => Number(line.Placement?.Deadline),
        CaseLineOrder.Next => Number(line.Placement?.NextOn),
        _ => line.Placement?.Rank ?? int.MaxValue,
    };

    private static int Number(LocalDate? day) => day is LocalDate known ? Period.DaysBetween(new LocalDate(1970, 1, 1), known) : int.MaxValue;

    private static (int Key, string Id) Cursor(string text)
    {
        string[] parts = text.Split(':', 2);
        return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int key)
            ? (key, parts[1])
            : throw new ArgumentException("This is no place where a page ended.", nameof(text));
    }
}
