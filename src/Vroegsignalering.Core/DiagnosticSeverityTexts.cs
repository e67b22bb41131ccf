namespace Vroegsignalering;

/// <summary>What people call the levels of findings.</summary>
public static class DiagnosticSeverityTexts
{
    private static readonly Text[] Names =
    [
        new("niet bekend", "not stated"), new("ter info", "info"), new("let op", "warning"), new("apart gezet", "set aside"),
        new("bestand geweigerd", "file refused"),
    ];

    /// <summary>The name, such as <i>let op</i>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member.</exception>
    public static Text Name(this DiagnosticSeverity severity) =>
        (uint)severity < (uint)Names.Length ? Names[(int)severity] : throw new ArgumentOutOfRangeException(nameof(severity));
}
