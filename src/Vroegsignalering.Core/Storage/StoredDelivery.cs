namespace Vroegsignalering.Storage;

/// <summary>A frozen delivery that is kept.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Sha256">The SHA-256 of its bytes: 64 hexadecimal digits in lower case.</param>
public sealed record StoredDelivery(string Id, long Length, string Sha256);
