using NodaTime;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Testing.Storage;

/// <summary>What is asked of claims of cases.</summary>
internal static class ClaimChecks
{
    public static IReadOnlyList<StoreConformanceCheck> All { get; } =
    [
        new("claims.one-holder", OneHolderAsync),
        new("claims.expire", ExpireAsync),
        new("claims.survive-saving", SurviveSavingAsync),
        new("claims.next", NextAsync),
        new("claims.parallel-workers", ParallelWorkersAsync),
        new("claims.parallel-claimers", ParallelClaimersAsync),
    ];

    private static async Task OneHolderAsync(StoreTrial trial)
    {
        await SaveAsync(trial, StoreSample.New("Z-1", 1), StoreSample.New("Z-2", 2, 2, closed: true));
        trial.Same("A free case can be claimed.", true, await ClaimAsync(trial, "Z-1", "mw-1", 0, 60));
        trial.Same("A case that another holds cannot be claimed.", false, await ClaimAsync(trial, "Z-1", "mw-2", 1, 60));
        trial.Same("One's own claim is made longer.", true, await ClaimAsync(trial, "Z-1", "mw-1", 2, 90));
        trial.Same("The claim stands with the case.", new CaseClaim("mw-1", StoreSample.At(90)), await HolderAsync(trial, "Z-1"));
        trial.Same("A closed case cannot be claimed.", false, await ClaimAsync(trial, "Z-2", "mw-1", 0, 60));
        trial.Same("A case that is not there cannot be claimed.", false, await ClaimAsync(trial, "Z-3", "mw-1", 0, 60));
        await ReleaseAsync(trial, "Z-1", "mw-2");
        trial.Same("A claim of another is not given back.", new CaseClaim("mw-1", StoreSample.At(90)), await HolderAsync(trial, "Z-1"));
        await ReleaseAsync(trial, "Z-1", "mw-1");
        trial.Same("A claim that was given back is gone.", null, await HolderAsync(trial, "Z-1"));
        await ReleaseAsync(trial, "Z-3", "mw-1");
        trial.Same("A case that was given back can be claimed.", true, await ClaimAsync(trial, "Z-1", "mw-2", 3, 60));
    }

    private static async Task ExpireAsync(StoreTrial trial)
    {
        await SaveAsync(trial, StoreSample.New("Z-1", 1));
        await ClaimAsync(trial, "Z-1", "mw-1", 0, 60);
        trial.Same("A claim holds until its end.", false, await ClaimAsync(trial, "Z-1", "mw-2", 59, 120));
        trial.Same("A claim that holds is not given to the next that asks.", null, await NextAsync(trial, "mw-2", 59, 120));
        trial.Same("From its end on the case is free.", true, await ClaimAsync(trial, "Z-1", "mw-2", 60, 120));
        trial.Same("The one before does not hold it any more.", false, await ClaimAsync(trial, "Z-1", "mw-1", 61, 120));
        trial.Same("A case whose claim is over is given to the next that asks.", "Z-1", await NextAsync(trial, "mw-3", 120, 180));
    }

    private static async Task SurviveSavingAsync(StoreTrial trial)
    {
        await SaveAsync(trial, StoreSample.New("Z-1", 1));
        await ClaimAsync(trial, "Z-1", "mw-1", 0, 60);
        await SaveAsync(trial, new CaseToSave(StoreSample.Case("Z-1", 2), 1) { Placement = StoreSample.Place(2) });
        trial.Same("Saving a case leaves its claim.", new CaseClaim("mw-1", StoreSample.At(60)), await HolderAsync(trial, "Z-1"));
        StoredCase? stored = await trial.ReadAsync(u => u.Cases.FindAsync("Z-1", trial.Cancel));
        trial.Same("Claiming a case leaves its events.", 2, stored?.History.Events.Count ?? 0);
    }

    private static async Task NextAsync(StoreTrial trial)
    {
        await SaveAsync(
            trial, StoreSample.New("c", 2), StoreSample.New("B", 2), StoreSample.New("a", 3), StoreSample.New("z", 1), StoreSample.New("dicht", 0, 2, closed: true), StoreSample.New("held", 0));
        await ClaimAsync(trial, "held", "mw-9", 0, 600);
        List<string?> given = [];
        for (int i = 0; i < 5; i++)
        {
            given.Add(await NextAsync(trial, "mw-1", i, 600));
        }

        trial.SameLines("The next case is the first open one on the worklist that nobody holds; of equals the number decides, ordinal.",
            ["z", "B", "c", "a", "none"], given.Select(g => g ?? "none"));
    }

    private static async Task ParallelWorkersAsync(StoreTrial trial)
    {
        const int each = 4;
        int cases = trial.Options.Workers * each;
        await SaveAsync(trial, [.. Enumerable.Range(1, cases).Select(n => StoreSample.New(StoreSample.Name("Z", n), n))]);
        List<string>[] given = await Callers.AllAsync(trial, async worker =>
        {
            List<string> mine = [];
            while (await Callers.AgainAsync(() => NextAsync(trial, StoreSample.Name("mw", worker), 0, 60)) is string next && mine.Count <= cases)
            {
                mine.Add(next);
            }

            return mine;
        });
        trial.SameLines("Workers that ask at once each get another case, and together all.",
            Enumerable.Range(1, cases).Select(n => StoreSample.Name("Z", n)).Order(StringComparer.Ordinal), given.SelectMany(g => g).Order(StringComparer.Ordinal));
    }

    private static async Task ParallelClaimersAsync(StoreTrial trial)
    {
        await SaveAsync(trial, StoreSample.New("Z-1", 1));
        bool[] won = await Callers.AllAsync(trial, worker => Callers.AgainAsync(() => ClaimAsync(trial, "Z-1", StoreSample.Name("mw", worker), 0, 60)));
        trial.Same("Of workers that claim one case at once one gets it.", 1, won.Count(w => w));
        trial.Same("Who got it holds it.", StoreSample.Name("mw", Array.IndexOf(won, true)), (await HolderAsync(trial, "Z-1"))?.By);
    }

    private static Task SaveAsync(StoreTrial trial, params CaseToSave[] cases) => trial.WriteAsync(u => u.Cases.SaveAsync(cases, trial.Cancel));

    private static Task<bool> ClaimAsync(StoreTrial trial, string id, string by, int now, int until) =>
        trial.WriteAsync(u => u.Cases.ClaimAsync(id, by, StoreSample.At(now), StoreSample.At(until), trial.Cancel));

    private static Task<string?> NextAsync(StoreTrial trial, string by, int now, int until) =>
        trial.WriteAsync(u => u.Cases.ClaimNextAsync(by, StoreSample.At(now), StoreSample.At(until), trial.Cancel));

    private static Task ReleaseAsync(StoreTrial trial, string id, string by) => trial.WriteAsync(u => u.Cases.ReleaseAsync(id, by, trial.Cancel));

    private static async Task<CaseClaim?> HolderAsync(StoreTrial trial, string id) =>
        (await trial.ReadAsync(u => u.Cases.FindAsync(id, trial.Cancel)))?.Claim;
}
