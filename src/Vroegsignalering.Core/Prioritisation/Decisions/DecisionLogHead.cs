using System.Globalization;

namespace Vroegsignalering.Prioritisation;

/// <summary>How far a decision log goes: its number of entries and the digest of the last one. Kept apart from the log, it shows whether the end was cut off.</summary>
/// <param name="Entries">The number of entries; 0 for a log that is still empty.</param>
/// <param name="Digest">The digest of the last entry: 64 hexadecimal digits in lower case.</param>
public sealed record DecisionLogHead(long Entries, string Digest)
{
    /// <summary>The head of a log without entries.</summary>
    public static DecisionLogHead Empty { get; } = new(0, new string('0', 64));

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <returns><c>null</c> when it is something else.</returns>
    public static DecisionLogHead? TryParse(string? text) => text?.Trim().Split(' ') is [string count, { Length: 64 } digest]
        && long.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out long entries) && !digest.AsSpan().ContainsAnyExcept("0123456789abcdef")
        ? new DecisionLogHead(entries, digest)
        : null;

    /// <summary>Number and digest on one line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Entries} {Digest}");
}
