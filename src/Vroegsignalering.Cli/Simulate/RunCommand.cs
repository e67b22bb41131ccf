using System.CommandLine;

namespace Vroegsignalering.Cli.Simulate;

/// <summary><c>vroeg simulate run</c>.</summary>
internal static class RunCommand
{
    public static Command Create() => new("run", "Runs a study, or one shard of it.");
}
