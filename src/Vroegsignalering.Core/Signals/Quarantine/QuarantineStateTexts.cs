namespace Vroegsignalering.Signals.Quarantine;

/// <summary>What people call the states of a row that was set aside.</summary>
public static class QuarantineStateTexts
{
    private static readonly Text[] Names =
    [
        new("niet bekend", "not stated"), new("open", "open"), new("hersteld", "repaired"), new("opgenomen", "taken in"),
        new("opgegeven", "given up"), new("bewijs", "evidence"), new("aangenomen", "accepted"),
    ];

    /// <summary>The name, such as <i>hersteld</i>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member.</exception>
    public static Text Name(this QuarantineState state) =>
        (uint)state < (uint)Names.Length ? Names[(int)state] : throw new ArgumentOutOfRangeException(nameof(state));
}
