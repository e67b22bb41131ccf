namespace Vroegsignalering;

/// <summary>How much a finding matters; the levels that partners know.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Good to know; nothing has to be done.</summary>
    Info = 1,

    /// <summary>The row was accepted, but somebody should look.</summary>
    Warning = 2,

    /// <summary>The row was set aside (quarantined) until it is repaired.</summary>
    Error = 3,

    /// <summary>The file was refused.</summary>
    Fatal = 4,
}
