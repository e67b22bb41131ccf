namespace Vroegsignalering.Signals.Intake;

/// <summary>How large a file of signals and its parts may be. They are checked before anything is kept, so no file takes more memory than
/// the longest row that is allowed.</summary>
public sealed class SignalIntakeOptions
{
    /// <summary>The longest row, in bytes; in UTF-16 in pairs of bytes. A longer row is set aside.</summary>
    /// <value>256 to 16,777,216; 65,536 when not set.</value>
    public int MaximumRowLength { get; set; } = 64 * 1024;

    /// <summary>The most columns a header may have. A wider file is refused.</summary>
    /// <value>1 to 16,384; 1,000 when not set.</value>
    public int MaximumColumns { get; set; } = 1_000;

    /// <summary>The most rows a file may have. A longer file is refused.</summary>
    /// <value>1 or more; 10,000,000 when not set.</value>
    public int MaximumRows { get; set; } = 10_000_000;

    /// <summary>The largest file, in bytes. A larger file is refused.</summary>
    /// <value>1 or more; 4 GiB when not set.</value>
    public long MaximumBytes { get; set; } = 4L * 1024 * 1024 * 1024;

    /// <summary>How deep objects and lists of a JSON file may lie in each other. A deeper file is refused.</summary>
    /// <value>2 to 64; 32 when not set.</value>
    public int MaximumJsonDepth { get; set; } = 32;

    /// <summary>The secret of the installation that goes into <see cref="IntakeRow.ContentKey"/> and <see cref="IntakeRow.ReferenceKey"/>: 128
    /// random bits, the same as long as the keys are to be compared.</summary>
    /// <value>0, no secret, when not set; see <see cref="SignalKey"/>.</value>
    public UInt128 KeySecret { get; set; }

    internal static SignalIntakeOptions Default { get; } = new();

    internal bool AreInRange => Array.TrueForAll(Ranges, r => r.Value >= r.From && r.Value <= r.To);

    private (long Value, long From, long To, string Setting)[] Ranges =>
    [
        (MaximumRowLength, 256, 16 * 1024 * 1024, nameof(MaximumRowLength)),
        (MaximumColumns, 1, 16_384, nameof(MaximumColumns)),
        (MaximumRows, 1, int.MaxValue, nameof(MaximumRows)),
        (MaximumBytes, 1, long.MaxValue, nameof(MaximumBytes)),
        (MaximumJsonDepth, 2, 64, nameof(MaximumJsonDepth)),
    ];

    internal SignalIntakeOptions Checked()
    {
        foreach ((long value, long from, long to, string setting) in Ranges)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, from, setting);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, to, setting);
        }

        return this;
    }
}
