namespace Vroegsignalering.Signals.Intake;

/// <summary>How a row of a file ended. Every row ends in one of these.</summary>
public enum IntakeOutcome
{
    /// <summary>Not stated; no row has this.</summary>
    NotStated = 0,

    /// <summary>A signal, and nothing to remark.</summary>
    Accepted = 1,

    /// <summary>A signal, with at least one finding to look at.</summary>
    AcceptedWithFindings = 2,

    /// <summary>No signal: the row is set aside, with at least one error.</summary>
    Quarantined = 3,

    /// <summary>The whole file is refused: this is its last row, and <b>no row before it may be used</b>.</summary>
    FileRefused = 4,
}
