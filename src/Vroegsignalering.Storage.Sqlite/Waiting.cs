namespace Vroegsignalering.Storage.Sqlite;

/// <summary>Waits for another process without holding a thread.</summary>
internal static class Waiting
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    /// <exception cref="StoreUnavailableException">It is busy for too long.</exception>
    public static async Task UntilFreeAsync(Action attempt, Session session, int seconds, CancellationToken cancellationToken)
    {
        long end = Environment.TickCount64 + (seconds * 1000L);
        session.WaitFor(TimeSpan.Zero);
        try
        {
            while (true)
            {
                try
                {
                    attempt();
                    return;
                }
                catch (StoreUnavailableException) when (session.IsBusy && Environment.TickCount64 < end)
                {
                    await Task.Delay(Pause, cancellationToken);
                }
            }
        }
        finally
        {
            session.WaitFor(TimeSpan.FromSeconds(seconds));
        }
    }
}
