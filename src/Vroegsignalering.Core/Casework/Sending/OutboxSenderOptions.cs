using NodaTime;

namespace Vroegsignalering.Casework;

/// <summary>How an <see cref="OutboxSender"/> sends. All is a choice of this product.</summary>
public sealed class OutboxSenderOptions
{
    /// <summary>How many messages are claimed at a time: 1 to 1,000; 100 when not set.</summary>
    public int BatchSize { get; set; } = 100;

    /// <summary>The most messages of one call; 10,000 when not set. What remains is for the next call.</summary>
    public int MostMessages { get; set; } = 10_000;

    /// <summary>How long a claim holds: longer than a batch takes to send; 5 minutes when not set.</summary>
    public Duration ClaimFor { get; set; } = Duration.FromMinutes(5);

    /// <summary>How long to wait after the first time that sending did not work; 1 minute when not set. Each time after it waits twice as long.</summary>
    public Duration FirstRetry { get; set; } = Duration.FromMinutes(1);

    /// <summary>The longest wait; 4 hours when not set. A message is never given up.</summary>
    public Duration MostRetry { get; set; } = Duration.FromHours(4);

    internal Duration RetryAfter(int attempts)
    {
        Duration wait = FirstRetry;
        for (int i = 1; i < attempts && wait < MostRetry; i++)
        {
            wait += wait;
        }

        return Duration.Min(wait, MostRetry);
    }
}
