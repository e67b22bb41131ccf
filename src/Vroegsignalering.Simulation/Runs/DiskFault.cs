namespace Vroegsignalering.Simulation.Runs;

/// <summary>Tells a disk that is full or not ours from a mistake in the program.</summary>
internal static class DiskFault
{
    // .NET reports a file that became longer than it may be as an argument of its own that is out of range.
    public static bool Is(Exception e) => e is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException { ParamName: "value", Source: "System.Private.CoreLib" };
}
