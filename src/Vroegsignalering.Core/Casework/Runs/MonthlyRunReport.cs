using NodaTime;

namespace Vroegsignalering.Casework;

/// <summary>How a run ended.</summary>
public enum MonthlyRunState
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>It is done now.</summary>
    Done = 1,

    /// <summary>It was done before; nothing was added.</summary>
    DoneBefore = 2,

    /// <summary>Another process works on it; nothing was added.</summary>
    HeldByOther = 3,
}

/// <summary>What came of a monthly run, in numbers. It holds no personal data.</summary>
public sealed record MonthlyRunReport
{
    /// <summary>The name of the run.</summary>
    public required string Run { get; init; }

    /// <summary>The day that counts as today.</summary>
    public required LocalDate On { get; init; }

    /// <summary>How it ended.</summary>
    public required MonthlyRunState State { get; init; }

    /// <summary>How many signals were in no case yet.</summary>
    public int NewSignals { get; init; }

    /// <summary>How many cases were made and are open.</summary>
    public int NewCases { get; init; }

    /// <summary>How many open cases new signals joined.</summary>
    public int JoinedCases { get; init; }

    /// <summary>How many new cases were closed at once, each with its reason.</summary>
    public int ClosedAtOnce { get; init; }

    /// <summary>How many open cases have a place now.</summary>
    public int Placed { get; init; }

    /// <summary>How many decisions were logged.</summary>
    public int Decisions { get; init; }

    /// <summary>How many questions were asked that were not asked before.</summary>
    public int Questions { get; init; }

    /// <summary>How many messages to partners were put in the outbox.</summary>
    public int Feedback { get; init; }

    /// <summary>How many lines were put in the processing log.</summary>
    public int ProcessingLines { get; init; }

    /// <summary>Whether the register refused the municipality; somebody has to be warned.</summary>
    public bool RegisterRefused { get; init; }

    /// <summary>How many priorities that people gave were not followed.</summary>
    public int RefusedOverrides { get; init; }

    /// <summary>The run and how it ended.</summary>
    public override string ToString() => $"{Run}: {State}";
}
