using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Testing.Storage;

/// <summary>What is asked of <see cref="ICaseStore"/> about cases and their events.</summary>
internal static class CaseChecks
{
    public static IReadOnlyList<StoreConformanceCheck> All { get; } =
    [
        new("cases.events-are-added", EventsAreAddedAsync),
        new("cases.order", OrderAsync),
        new("cases.query", QueryAsync),
        new("cases.no-lost-update", NoLostUpdateAsync),
        new("cases.known-must-fit", KnownMustFitAsync),
        new("cases.parallel-editors", ParallelEditorsAsync),
        new("cases.parallel-opening", ParallelOpeningAsync),
        new("cases.erase", EraseAsync),
    ];

    private static async Task EventsAreAddedAsync(StoreTrial trial)
    {
        CaseHistory history = StoreSample.Case("Z-1");
        await SaveAsync(trial, new CaseToSave(history, 0) { Placement = StoreSample.Place(3) });
        for (int i = 1; i < 8; i++)
        {
            CaseHistory next = StoreSample.Next(history, i);
            await SaveAsync(trial, new CaseToSave(next, i));
            history = next;
        }

        await AssertSameAsync("A case has its events as they were added, and without a new place keeps the old one.", StoreSample.Place(3));
        await SaveAsync(trial, new CaseToSave(history, 8) { Placement = StoreSample.Place(9) });
        await AssertSameAsync("A case without new events gets its new place.", StoreSample.Place(9));
        CaseHistory closed = history.Add(new CaseClosed(CaseResult.NoContact) { On = StoreSample.Day.PlusDays(40) }).History;
        CaseHistory reopened = closed.Add(new CaseReopened { On = StoreSample.Day.PlusDays(50) }).History;
        await SaveAsync(trial, new CaseToSave(reopened, 8));
        history = reopened;
        await AssertSameAsync("Several events at once are added in their order.", StoreSample.Place(9));
        trial.Same("A case that is not there is not found.", null, await trial.ReadAsync(u => u.Cases.FindAsync("Z-2", trial.Cancel)));

        async Task AssertSameAsync(string promise, CasePlacement place)
        {
            StoredCase? found = await trial.ReadAsync(u => u.Cases.FindAsync("Z-1", trial.Cancel));
            StoredCase expected = new() { History = history, Placement = place };
            trial.SameLines(promise, StoreDump.Lines(expected), found is null ? [] : StoreDump.Lines(found));
            trial.SameLines("Reading cases gives the same as finding one.", StoreDump.Lines(expected), (await ReadAsync(trial, new CaseQuery())).SelectMany(StoreDump.Lines));
        }
    }

    private static async Task OrderAsync(StoreTrial trial)
    {
        string[] ids = ["b", "a", "B", "A", "Z-10", "Z-2", "Z-1", "z", "é", "e", "_", "ij", "ĳ", "a-1", "a1", "0"];
        await SaveAsync(trial, [.. ids.Select(id => StoreSample.New(id))]);
        trial.SameLines("Cases come in the ordinal order of their numbers.", ids.Order(StringComparer.Ordinal), (await ReadAsync(trial, new CaseQuery())).Select(c => c.History.Id));
    }

    private static async Task QueryAsync(StoreTrial trial)
    {
        CaseToSave[] cases =
        [
            StoreSample.New("open-1"), StoreSample.New("open-2", events: 3), StoreSample.New("dicht-1", events: 2, closed: true),
            new(StoreSample.Case("dicht-2", 2, closed: true, on: StoreSample.Day.PlusDays(30)), 0),
            new(CaseHistory.FromCase(StoreSample.Case("dicht-3", 1, closed: true).Case with { ClosedOn = null }), 0),
        ];
        await SaveAsync(trial, cases);
        string[] all = [.. cases.Select(c => c.History.Id).Order(StringComparer.Ordinal)];
        await GivesAsync("Without conditions all cases are read.", new CaseQuery(), all);
        await GivesAsync("Open cases only.", new CaseQuery { IsOpen = true }, "open-1", "open-2");
        await GivesAsync("Closed cases only.", new CaseQuery { IsOpen = false }, "dicht-1", "dicht-2", "dicht-3");
        await GivesAsync("Open cases, and those closed since a day.", new CaseQuery { OpenOrClosedSince = StoreSample.Day.PlusDays(32) }, "dicht-2", "open-1", "open-2");
        await GivesAsync("The day of closing itself counts.", new CaseQuery { OpenOrClosedSince = StoreSample.Day.PlusDays(2), IsOpen = false }, "dicht-1", "dicht-2");
        await GivesAsync("Cases by number.", new CaseQuery { Ids = ["open-2", "dicht-1", "none"] }, "dicht-1", "open-2");
        await GivesAsync("No numbers give no cases.", new CaseQuery { Ids = [] });
        await GivesAsync("Both conditions hold.", new CaseQuery { Ids = ["open-2", "dicht-1"], IsOpen = true }, "open-2");
        await GivesAsync("Many numbers can be asked.", new CaseQuery { Ids = [.. Enumerable.Range(0, 3_000).Select(n => StoreSample.Name("open", n))] }, "open-1", "open-2");
        StoredCase? unclear = await trial.ReadAsync(u => u.Cases.FindAsync("dicht-3", trial.Cancel));
        trial.Holds("A case that was closed on a day that is not known stays so.", unclear?.History.Case is { IsOpen: false, ClosedOn: null }, "another state");

        async Task GivesAsync(string promise, CaseQuery query, params string[] ids) =>
            trial.SameLines(promise, ids, (await ReadAsync(trial, query)).Select(c => c.History.Id));
    }

    private static async Task NoLostUpdateAsync(StoreTrial trial)
    {
        CaseHistory read = StoreSample.Case("Z-1", 2);
        await SaveAsync(trial, new CaseToSave(read, 0));
        CaseHistory winner = StoreSample.Next(read, 4);
        await SaveAsync(trial, new CaseToSave(winner, 2));
        IReadOnlyList<string> before = await trial.DumpAsync();
        await trial.ConflictAsync("Of two callers that change one case the second hears that it changed, and nothing of its unit of work holds.", StoreConflict.Case, () =>
            trial.WriteAsync(async u =>
            {
                await u.Journals.AppendAsync(JournalKind.Access, [StoreSample.Line("Z-1", 1)], null, trial.Cancel);
                await u.Cases.SaveAsync([StoreSample.New("Z-2"), new CaseToSave(StoreSample.Next(read, 5), 2)], trial.Cancel);
            }));
        trial.SameLines("After a conflict the case is as the first left it.", before, await trial.DumpAsync());
        await trial.ConflictAsync("A place on the worklist does not overwrite a case that changed meanwhile.", StoreConflict.Case, () =>
            trial.WriteAsync(u => u.Cases.SaveAsync([new CaseToSave(read, 2) { Placement = StoreSample.Place(1) }], trial.Cancel)));
        trial.SameLines("After a conflict about a place nothing changed.", before, await trial.DumpAsync());
        await SaveAsync(trial, new CaseToSave(StoreSample.Next(winner, 5), 3));
        StoredCase? both = await trial.ReadAsync(u => u.Cases.FindAsync("Z-1", trial.Cancel));
        trial.Same("Who reads again and decides again can save.", 4, both?.History.Events.Count ?? 0);
    }

    private static async Task KnownMustFitAsync(StoreTrial trial)
    {
        await SaveAsync(trial, new CaseToSave(StoreSample.Case("Z-1", 3), 0));
        IReadOnlyList<string> before = await trial.DumpAsync();
        (string Promise, CaseToSave Wrong)[] wrong =
        [
            ("A case that is there cannot be saved as new.", new(StoreSample.Case("Z-1"), 0)),
            ("A case of which fewer events are known cannot be saved.", new(StoreSample.Case("Z-1", 4), 2)),
            ("A case of which more events are known than there are cannot be saved.", new(StoreSample.Case("Z-1", 5), 4)),
            ("A case that is not there cannot be saved as known.", new(StoreSample.Case("Z-2", 3), 2)),
        ];
        foreach ((string promise, CaseToSave one) in wrong)
        {
            await trial.ConflictAsync(promise, StoreConflict.Case, () => trial.WriteAsync(u => u.Cases.SaveAsync([one], trial.Cancel)));
        }

        trial.SameLines("What is refused changes nothing.", before, await trial.DumpAsync());
    }

    private static async Task ParallelEditorsAsync(StoreTrial trial)
    {
        CaseHistory read = StoreSample.Case("Z-1", 2);
        await SaveAsync(trial, new CaseToSave(read, 0));
        for (int round = 0; round < 3; round++)
        {
            int known = read.Events.Count;
            bool[] won = await Callers.WinnersAsync(trial, StoreConflict.Case, worker =>
                trial.WriteAsync(u => u.Cases.SaveAsync([new CaseToSave(StoreSample.Next(read, worker), known)], trial.Cancel)));
            StoredCase? after = await trial.ReadAsync(u => u.Cases.FindAsync("Z-1", trial.Cancel));
            trial.Same("Of callers that change one case at once one wins.", 1, won.Count(w => w));
            trial.Same("One event came of it.", known + 1, after?.History.Events.Count ?? 0);
            read = after?.History ?? read;
        }
    }

    private static async Task ParallelOpeningAsync(StoreTrial trial)
    {
        bool[] won = await Callers.WinnersAsync(trial, StoreConflict.Case, worker =>
            trial.WriteAsync(u => u.Cases.SaveAsync([new CaseToSave(StoreSample.Case("Z-1", 1 + worker), 0)], trial.Cancel)));
        trial.Same("Of callers that open one case at once one wins.", 1, won.Count(w => w));
        StoredCase[] cases = await ReadAsync(trial, new CaseQuery());
        trial.Same("A case that several callers opened is there once, as the winner has it.", FormattableString.Invariant($"1 case with {1 + Array.IndexOf(won, true)} events"),
            FormattableString.Invariant($"{cases.Length} case with {cases.FirstOrDefault()?.History.Events.Count} events"));
    }

    private static async Task EraseAsync(StoreTrial trial)
    {
        await SaveAsync(trial, [.. Enumerable.Range(1, 5).Select(n => StoreSample.New(StoreSample.Name("Z", n), n, n))]);
        await trial.WriteAsync(u => u.Cases.ClaimAsync("Z-1", "mw-1", StoreSample.Now, StoreSample.At(60), trial.Cancel));
        trial.Same("Erasing tells how many cases there were.", 2, await trial.WriteAsync(u => u.Cases.EraseAsync(["Z-1", "Z-4", "none"], trial.Cancel)));
        trial.Same("A case that was erased is not found.", null, await trial.ReadAsync(u => u.Cases.FindAsync("Z-1", trial.Cancel)));
        trial.SameLines("Cases that were erased are not read.", ["Z-2", "Z-3", "Z-5"], (await ReadAsync(trial, new CaseQuery())).Select(c => c.History.Id));
        CaseLinePage page = await trial.ReadAsync(u => u.Cases.ListAsync(new CaseLineQuery { IsOpen = null }, trial.Cancel));
        trial.SameLines("Cases that were erased are not on the worklist.", ["Z-2", "Z-3", "Z-5"], page.Lines.Select(l => l.CaseId));
        string? next = await trial.WriteAsync(u => u.Cases.ClaimNextAsync("mw-2", StoreSample.Now, StoreSample.At(60), trial.Cancel));
        trial.Same("A case that was erased is not given to work on.", "Z-2", next);
        await SaveAsync(trial, StoreSample.New("Z-1"));
        StoredCase? again = await trial.ReadAsync(u => u.Cases.FindAsync("Z-1", trial.Cancel));
        trial.SameLines("Of a case that was erased nothing is left: its number can be opened anew, without events, place or claim of before.",
            StoreDump.Lines(new StoredCase { History = StoreSample.Case("Z-1") }), again is null ? [] : StoreDump.Lines(again));
    }

    private static Task SaveAsync(StoreTrial trial, params CaseToSave[] cases) => trial.WriteAsync(u => u.Cases.SaveAsync(cases, trial.Cancel));

    private static Task<StoredCase[]> ReadAsync(StoreTrial trial, CaseQuery query) =>
        trial.ReadAsync(async u => await u.Cases.ReadAsync(query, trial.Cancel).ToArrayAsync(trial.Cancel));
}
