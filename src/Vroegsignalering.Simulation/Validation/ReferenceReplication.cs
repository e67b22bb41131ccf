namespace Vroegsignalering.Simulation.Validation;

/// <summary>The figures of all runs in one replication: all runs live with the same chance.</summary>
internal sealed class ReferenceReplication
{
    private readonly Dictionary<string, RunFigures> _runs;

    internal ReferenceReplication(Dictionary<string, RunFigures> runs) => _runs = runs;

    /// <summary>The figures of a run.</summary>
    public RunFigures this[string run] => _runs[run];

    /// <summary>A figure of a run, of its baseline.</summary>
    /// <param name="run">The id of the run.</param>
    /// <param name="key">The key of the measure.</param>
    public double? Of(string run, string key) => _runs[run][key];
}
