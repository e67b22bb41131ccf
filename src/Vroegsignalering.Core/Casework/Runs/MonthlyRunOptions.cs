using NodaTime;

namespace Vroegsignalering.Casework;

/// <summary>How a process works on runs.</summary>
public sealed class MonthlyRunOptions
{
    /// <summary>The name of the process, another for every process that works on one store; no personal data.</summary>
    public string Process { get; set; } = "vroeg";

    /// <summary>How long a run is held without a sign of life; then another process may go on with it. It has to be longer than the longest step.</summary>
    /// <value>One minute or more; half an hour when not set.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is less.</exception>
    public Duration HoldFor
    {
        get;
        set => field = value >= Duration.FromMinutes(1) ? value : throw new ArgumentOutOfRangeException(nameof(value), "A run is held for a minute or more.");
    }

    = Duration.FromMinutes(30);

    /// <summary>The trace of which the run is part; <c>null</c>, the default, for one that follows from the name of the run.</summary>
    public ProcessingTrace? Trace { get; set; }

    /// <summary>The clock by which the hold is made longer; <c>null</c>, the default, for the moment with which the run was started.</summary>
    public IClock? Clock { get; set; }
}
