using Vroegsignalering.Simulation.Scenarios;

namespace Vroegsignalering.Simulation.Runs;

/// <summary>Runs studies in a way that outlives the process: what is done is on the disk, goes on after a stop, and can be divided over machines.</summary>
/// <remarks>The results are the same to the byte for any number of threads, any division and any number of stops; only <c>machine.json</c> differs. See docs/simulation-runs.md.</remarks>
public static class SimulationRuns
{
    /// <summary>Runs a study, or one shard of it, and writes the results.</summary>
    /// <param name="study">The study.</param>
    /// <param name="options">How it is run.</param>
    /// <param name="cancellationToken">Stops the run; what was done is on the disk, and can be gone on with.</param>
    /// <returns>What is there now, or why it was refused. When it was stopped it is not done and without findings.</returns>
    public static SimulationRunResult Run(SimulationStudy study, SimulationRunOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentException.ThrowIfNullOrWhiteSpace(options.Folder);
        SimulationShard shard = options.Shard is { Number: > 0 } or null ? options.Shard ?? SimulationShard.Whole : throw new ArgumentException("Give a shard such as 3/16.", nameof(options));
        StudyIdentity identity = new(study, ScenarioHash.Of(study), options.Seed);
        string path = Path.Combine(options.Folder, shard.FileName);
        return Guard(options.Folder, () =>
        {
            ResultFolder results = new(options.Folder, identity, options.Outputs, options.Language);
            Directory.CreateDirectory(options.Folder);
            if (options.Resume && options.Shard is null && !IsBegun(path) && results.IsWritten())
            {
                return new SimulationRunResult(true, results.Names, []);
            }

            if (!options.Resume)
            {
                RefuseOld(path, results, options.Shard is null);
            }

            MachineNotes machine = new(options.Time, options.Threads);
            ShardRun run = new(study, JournalHeader.Of(study, identity.Hash, options.Seed, shard), path, options);
            try
            {
                run.Run(cancellationToken);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return new SimulationRunResult(false, [shard.FileName + ShardFiles.PartSuffix], run.Found);
            }

            machine.HouseholdMonths = run.Lived;
            if (options.Shard is not null)
            {
                machine.Put(options.Folder, Path.ChangeExtension(shard.FileName, MachineNotes.Name));
                return new SimulationRunResult(true, [shard.FileName], run.Found);
            }

            results.Write(() => ShardFiles.Units(path), machine);
            File.Delete(path);
            return new SimulationRunResult(true, results.Names, run.Found);
        });
    }

    /// <summary>Puts the shards of a study together: the same bytes as a run of the whole study gives.</summary>
    /// <param name="study">The study.</param>
    /// <param name="shards">The shard files, in any order.</param>
    /// <param name="folder">The folder for the results; it is made when it is not there.</param>
    /// <param name="outputs">Which files are written beside the manifest; all when <c>null</c>.</param>
    /// <param name="language">The language of the page.</param>
    /// <param name="time">The clock for <c>machine.json</c>; that of the system when <c>null</c>.</param>
    /// <returns>What is there now, or all that is wrong with the shards at once, each by its name; then nothing was written.</returns>
    public static SimulationRunResult Merge(
        SimulationStudy study, IEnumerable<string> shards, string folder, IReadOnlyCollection<SimulationOutput>? outputs = null, Language language = Language.Dutch, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(shards);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        return Guard(folder, () =>
        {
            MachineNotes machine = new(time ?? TimeProvider.System, null);
            ShardSet set = ShardSet.Read(study, ScenarioHash.Of(study), shards);
            ResultFolder results = new(folder, new StudyIdentity(study, ScenarioHash.Of(study), set.Seed), outputs, language);
            if (results.FirstThere() is string old)
            {
                throw new RefusedException(RunDiagnostics.ResultsThere.At(old));
            }

            Directory.CreateDirectory(folder);
            results.Write(set.Units, machine);
            return new SimulationRunResult(true, results.Names, []);
        });
    }

    private static bool IsBegun(string path) => File.Exists(path) || File.Exists(path + ShardFiles.PartSuffix);

    private static void RefuseOld(string path, ResultFolder results, bool writesResults)
    {
        string part = path + ShardFiles.PartSuffix;
        Diagnostic? old = File.Exists(part) ? RunDiagnostics.Begun.At(Path.GetFileName(part))
            : File.Exists(path) ? (writesResults ? RunDiagnostics.Begun : RunDiagnostics.ResultsThere).At(Path.GetFileName(path))
            : writesResults && results.FirstThere() is string there ? RunDiagnostics.ResultsThere.At(there)
            : null;
        if (old is not null)
        {
            throw new RefusedException(old);
        }
    }

    private static SimulationRunResult Guard(string folder, Func<SimulationRunResult> run)
    {
        try
        {
            return run();
        }
        catch (RefusedException e)
        {
            return new SimulationRunResult(false, [], e.Diagnostics);
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            return new SimulationRunResult(false, [], [RunDiagnostics.CannotWrite.At(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)))]);
        }
    }
}
