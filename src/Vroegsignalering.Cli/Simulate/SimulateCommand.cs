using System.CommandLine;

namespace Vroegsignalering.Cli.Simulate;

/// <summary><c>vroeg simulate</c>: <c>run</c>, <c>merge</c>, <c>calibrate</c> and <c>validate</c>.</summary>
internal static class SimulateCommand
{
    public static Command Create() => new(
        "simulate",
        """
        Tries policies and ways of working on households that are made up, before they touch a real one.

        Examples:
          vroeg simulate run study.json --seed 42 --out results
          vroeg simulate run study.json --seed 42 --out shards --shard 3/16
          vroeg simulate merge shards --scenario study.json --out results

        Exit codes: 0 done; 1 the scenario or a shard was refused, or the run was stopped before its end; 2 the call was wrong.
        """)
    {
        RunCommand.Create(),
        MergeCommand.Create(),
        CalibrateCommand.Create(),
        ValidateCommand.Create(),
    };
}
