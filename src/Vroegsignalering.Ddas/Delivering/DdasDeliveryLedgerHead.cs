using System.Globalization;

namespace Vroegsignalering.Ddas.Delivering;

/// <summary>How far a ledger of deliveries goes: its number of lines and the digest of the last. Kept apart from it, it shows whether the end was cut off.</summary>
/// <param name="Entries">The number of lines; 0 for a ledger that is still empty.</param>
/// <param name="Digest">The digest of the last line: 64 hexadecimal digits in lower case.</param>
public sealed record DdasDeliveryLedgerHead(long Entries, string Digest)
{
    /// <summary>The head of a ledger without lines.</summary>
    public static DdasDeliveryLedgerHead Empty { get; } = new(0, new string('0', 64));

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <returns><c>null</c> when it is something else.</returns>
    public static DdasDeliveryLedgerHead? TryParse(string? text) => text?.Trim().Split(' ') is [string count, { Length: 64 } digest]
        && long.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out long entries) && !digest.AsSpan().ContainsAnyExcept("0123456789abcdef")
        ? new DdasDeliveryLedgerHead(entries, digest)
        : null;

    /// <summary>Number and digest on one line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Entries} {Digest}");
}
