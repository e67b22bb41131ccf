namespace Vroegsignalering.AspNetCore.Runs;

/// <summary>Where a run stands.</summary>
internal enum RunState
{
    NotStated = 0,

    /// <summary>It waits for its turn, or for another process to let go.</summary>
    Waiting = 1,

    /// <summary>It is being done.</summary>
    Running = 2,

    /// <summary>It is done.</summary>
    Done = 3,

    /// <summary>Somebody stopped it; what was done stays, and it can be started again.</summary>
    Stopped = 4,

    /// <summary>It failed; it goes on when the host starts again, or when somebody starts it again.</summary>
    Failed = 5,
}
