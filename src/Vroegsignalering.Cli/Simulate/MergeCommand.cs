using System.CommandLine;

namespace Vroegsignalering.Cli.Simulate;

/// <summary><c>vroeg simulate merge</c>.</summary>
internal static class MergeCommand
{
    public static Command Create() => new("merge", "Puts the shards of a study together.");
}
