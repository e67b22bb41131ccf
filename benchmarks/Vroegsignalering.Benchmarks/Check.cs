namespace Vroegsignalering.Benchmarks;

/// <summary>A comparison is only fair when both sides come to the same outcome: checked in the set-up, so not measured.</summary>
internal static class Check
{
    public static void Same<T>(T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new InvalidOperationException($"Not the same work: {expected} and {actual}.");
        }
    }
}
