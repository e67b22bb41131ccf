namespace Vroegsignalering.Ddas.Signing;

/// <summary>What a received header says, after all that can be said without its certificates was checked.</summary>
internal sealed record ProtectedHeader(IReadOnlyList<string> Certificates, string? Thumbprint, DateTimeOffset? IssuedAt);
