using Vroegsignalering.Simulation.Scenarios;

namespace Vroegsignalering.Simulation.Runs;

/// <summary>How a study is run.</summary>
public sealed class SimulationRunOptions
{
    /// <summary>The folder for the results; it is made when it is not there.</summary>
    public required string Folder { get; set; }

    /// <summary>The seed of all chance; the same seed gives the same results.</summary>
    public required ulong Seed { get; set; }

    /// <summary>The part to run, of which only the shard file is written; <c>null</c> (the default) for the whole study with its results.</summary>
    public SimulationShard? Shard { get; set; }

    /// <summary>How many threads work; all cores when <c>null</c> (the default). It changes nothing but the time.</summary>
    public int? Threads { get; set; }

    /// <summary>Whether to go on with a run that was stopped; not by default, and then such a run is refused.</summary>
    public bool Resume { get; set; }

    /// <summary>Which files are written beside the manifest; all when <c>null</c> (the default).</summary>
    public IReadOnlyCollection<SimulationOutput>? Outputs { get; set; }

    /// <summary>The language of the page; Dutch by default. Other results are the same in each language.</summary>
    public Language Language { get; set; } = Language.Dutch;

    /// <summary>Hears how far it is; <c>null</c> (the default) when nobody listens. It is called on the thread of the caller.</summary>
    public Action<SimulationProgress>? Progress { get; set; }

    /// <summary>The clock for <c>machine.json</c>; that of the system by default. Nothing else depends on it.</summary>
    public TimeProvider Time { get; set; } = TimeProvider.System;
}
