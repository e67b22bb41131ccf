using NodaTime;

namespace Vroegsignalering.Storage.PostgreSql;

/// <summary>What holds for every claim.</summary>
internal static class Claims
{
    public static void Check(string by, Instant now, Instant until)
    {
        ArgumentException.ThrowIfNullOrEmpty(by);
        if (until <= now)
        {
            throw new ArgumentException("A claim has to end after it begins.", nameof(until));
        }
    }
}
