using Vroegsignalering.Storage;

namespace Vroegsignalering.Testing.Storage;

/// <summary>What is asked of <see cref="IRunStore"/>.</summary>
internal static class RunChecks
{
    public static IReadOnlyList<StoreConformanceCheck> All { get; } =
    [
        new("runs.one-holder", OneHolderAsync),
        new("runs.steps-once", StepsOnceAsync),
        new("runs.list", ListAsync),
        new("runs.parallel", ParallelAsync),
    ];

    private static async Task OneHolderAsync(StoreTrial trial)
    {
        trial.Same("A free run is given.", true, await TakeAsync(trial, "2026-11", "p-1", 0, 60));
        trial.Same("A run that another holds is not given.", false, await TakeAsync(trial, "2026-11", "p-2", 59, 90));
        trial.Same("One's own hold is made longer.", true, await TakeAsync(trial, "2026-11", "p-1", 59, 90));
        trial.Same("Then it holds longer.", false, await TakeAsync(trial, "2026-11", "p-2", 60, 90));
        trial.Same("Another run is free.", true, await TakeAsync(trial, "2026-12", "p-2", 60, 90));
        await trial.WriteAsync(u => u.Runs.ReleaseAsync("2026-11", "p-2", trial.Cancel));
        trial.Same("A hold of another is not let go.", false, await TakeAsync(trial, "2026-11", "p-2", 61, 90));
        await trial.WriteAsync(u => u.Runs.DoneAsync(StoreSample.Step("2026-11", "intake"), trial.Cancel));
        trial.Same("A run whose hold is over is given to another, to go on with.", true, await TakeAsync(trial, "2026-11", "p-2", 90, 150));
        trial.SameLines("Its steps stay.", ["intake"], await StepsAsync(trial, "2026-11"));
        await trial.WriteAsync(u => u.Runs.ReleaseAsync("2026-11", "p-2", trial.Cancel));
        trial.Same("A run that was let go is free.", true, await TakeAsync(trial, "2026-11", "p-3", 91, 150));
        await trial.WriteAsync(u => u.Runs.ReleaseAsync("none", "p-1", trial.Cancel));
    }

    private static async Task StepsOnceAsync(StoreTrial trial)
    {
        string[] names = ["intake:b", "intake:a", "match", "decisions", "B"];
        foreach (string name in names)
        {
            await trial.WriteAsync(u => u.Runs.DoneAsync(StoreSample.Step("2026-11", name, -names.Length), trial.Cancel));
        }

        trial.SameLines("Steps stand in the order in which they were done.", names, await StepsAsync(trial, "2026-11"));
        IReadOnlyList<string> before = await trial.DumpAsync();
        await trial.ConflictAsync("A step that is done cannot be done again, and nothing of the unit of work that tried holds.", StoreConflict.Run, () => trial.WriteAsync(async u =>
        {
            await u.Cases.SaveAsync([StoreSample.New("Z-1")], trial.Cancel);
            await u.Runs.DoneAsync(StoreSample.Step("2026-11", "match", 7), trial.Cancel);
        }));
        trial.SameLines("What is refused changes nothing.", before, await trial.DumpAsync());
        await trial.WriteAsync(u => u.Runs.DoneAsync(StoreSample.Step("2026-12", "match"), trial.Cancel));
        trial.SameLines("Another run has steps of its own.", ["match"], await StepsAsync(trial, "2026-12"));
        RunStep[] read = [.. await trial.ReadAsync(u => u.Runs.StepsAsync("2026-12", trial.Cancel))];
        trial.SameLines("A step is read as it was given.", [StoreSample.Step("2026-12", "match").ToString()], read.Select(s => s.ToString()));
        trial.SameLines("A run that is not there has no steps.", [], await StepsAsync(trial, "none"));
    }

    private static async Task ListAsync(StoreTrial trial)
    {
        string[] runs = ["2026-11", "b", "B", "2026-2", "é", "_"];
        foreach (string run in runs)
        {
            await TakeAsync(trial, run, "p-1", 0, 60);
            await trial.WriteAsync(u => u.Runs.DoneAsync(StoreSample.Step(run, "intake"), trial.Cancel));
        }

        trial.SameLines("Runs are listed in ordinal order.", runs.Order(StringComparer.Ordinal), await trial.ReadAsync(u => u.Runs.ListAsync(trial.Cancel)));
    }

    private static async Task ParallelAsync(StoreTrial trial)
    {
        bool[] given = await Callers.AllAsync(trial, worker => Callers.AgainAsync(() => TakeAsync(trial, "2026-11", StoreSample.Name("p", worker), 0, 60)));
        trial.Same("Of processes that take one run at once one gets it.", 1, given.Count(g => g));
        bool[] won = await Callers.WinnersAsync(trial, StoreConflict.Run, worker => trial.WriteAsync(u => u.Runs.DoneAsync(StoreSample.Step("2026-11", "match", worker), trial.Cancel)));
        trial.Same("Of processes that do one step at once one wins.", 1, won.Count(w => w));
        trial.SameLines("The step is there once.", ["match"], await StepsAsync(trial, "2026-11"));
    }

    private static Task<bool> TakeAsync(StoreTrial trial, string run, string by, int now, int until) =>
        trial.WriteAsync(u => u.Runs.TakeAsync(run, by, StoreSample.At(now), StoreSample.At(until), trial.Cancel));

    private static Task<string[]> StepsAsync(StoreTrial trial, string run) =>
        trial.ReadAsync(async u => (await u.Runs.StepsAsync(run, trial.Cancel)).Select(s => s.Name).ToArray());
}
