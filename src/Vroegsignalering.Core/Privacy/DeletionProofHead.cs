using System.Globalization;

namespace Vroegsignalering.Privacy;

/// <summary>How far a log of deletion proofs goes: its number of proofs and the digest of the last. Kept apart, it shows whether the end was cut off.</summary>
/// <param name="Proofs">The number of proofs; 0 for a log that is still empty.</param>
/// <param name="Digest">The digest of the last proof: 64 hexadecimal digits in lower case.</param>
public sealed record DeletionProofHead(long Proofs, string Digest)
{
    /// <summary>The head of a log without proofs.</summary>
    public static DeletionProofHead Empty { get; } = new(0, new string('0', 64));

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <returns><c>null</c> when it is something else.</returns>
    public static DeletionProofHead? TryParse(string? text) => text?.Trim().Split(' ') is [string count, { Length: 64 } digest]
        && long.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out long proofs) && !digest.AsSpan().ContainsAnyExcept("0123456789abcdef")
        ? new DeletionProofHead(proofs, digest)
        : null;

    /// <summary>Number and digest on one line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Proofs} {Digest}");
}
