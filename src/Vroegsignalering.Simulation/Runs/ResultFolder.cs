using Vroegsignalering.Simulation.Reports;
using Vroegsignalering.Simulation.Scenarios;

namespace Vroegsignalering.Simulation.Runs;

/// <summary>The results of a study in their folder. They are made beside their place and then put there; the manifest comes last and says that all is there.</summary>
internal sealed class ResultFolder(string folder, StudyIdentity identity, IReadOnlyCollection<SimulationOutput>? outputs, Language language)
{
    private const string Beside = "results.part";

    /// <summary>The names of the results that are asked for, with manifest and machine.</summary>
    public IReadOnlyList<string> Names { get; } = [.. StudyOutput.Names.Where(name => IsAsked(name, outputs)), MachineNotes.Name, RunManifest.Name];

    private string Manifest => Path.Combine(folder, RunManifest.Name);

    /// <summary>The first result that is there and not to be written over; <c>null</c> when there is none. What an interrupted writing left is written over.</summary>
    public string? FirstThere() => Directory.Exists(Path.Combine(folder, Beside)) && !File.Exists(Manifest)
        ? null
        : new[] { RunManifest.Name, MachineNotes.Name }.Concat(StudyOutput.Names).FirstOrDefault(name => File.Exists(Path.Combine(folder, name)));

    /// <summary>Whether the results of this study are there, whole.</summary>
    /// <exception cref="RefusedException">There are results of something else, or not all that is asked for.</exception>
    public bool IsWritten()
    {
        if (!File.Exists(Manifest))
        {
            return false;
        }

        return RunManifest.Difference(Manifest, identity) is Diagnostic other ? throw new RefusedException(other)
            : Names.FirstOrDefault(name => !File.Exists(Path.Combine(folder, name))) is string missing ? throw new RefusedException(RunDiagnostics.ResultMissing.At(missing))
            : true;
    }

    /// <summary>Writes all.</summary>
    /// <param name="units">Gives all units in order.</param>
    /// <param name="machine">On what machine.</param>
    public void Write(Func<IEnumerable<UnitResult>> units, MachineNotes machine)
    {
        string beside = Path.Combine(folder, Beside);
        if (Directory.Exists(beside))
        {
            Directory.Delete(beside, recursive: true);
        }

        Directory.CreateDirectory(beside);
        RunPoint.Hit("results.begun");
        StudyOutput.Write(beside, identity.Study, identity.Seed, identity.Hash, Watched(units()), language);
        RunPoint.Hit("results.made");
        machine.Put(beside, MachineNotes.Name);
        RunManifest.Put(beside, identity, Names.Where(StudyOutput.Names.Contains));
        RunPoint.Hit("results.manifest");
        foreach (string name in Names)
        {
            RunPoint.Hit("results.move");
            File.Move(Path.Combine(beside, name), Path.Combine(folder, name), overwrite: true);
        }

        RunPoint.Hit("results.moved");
        Directory.Delete(beside, recursive: true);
        RunPoint.Hit("results.done");
    }

    private static IEnumerable<UnitResult> Watched(IEnumerable<UnitResult> units)
    {
        foreach (UnitResult unit in units)
        {
            RunPoint.Hit("results.unit");
            yield return unit;
        }
    }

    private static bool IsAsked(string name, IReadOnlyCollection<SimulationOutput>? outputs) => outputs is null || outputs.Contains(name switch
    {
        "figures.csv" => SimulationOutput.Figures,
        "differences.csv" => SimulationOutput.Differences,
        "replications.csv" => SimulationOutput.Replications,
        "sensitivity.csv" or "sensitivity-points.csv" => SimulationOutput.Sensitivity,
        _ => SimulationOutput.Report,
    });
}
