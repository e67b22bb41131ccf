using System.Security.Cryptography.X509Certificates;

namespace Vroegsignalering.Ddas.Signing;

/// <summary>Says whether a certificate was revoked (<i>ingetrokken</i>).</summary>
/// <remarks>It is asked about every certificate below the anchor, after the chain was found good. It may block; the verifier bounds the wait.</remarks>
public interface ICertificateRevocation
{
    /// <summary>Looks up one certificate.</summary>
    /// <param name="path">The certificate asked about, its issuer, and so on to the anchor; at least 2.</param>
    /// <param name="at">When the message was received.</param>
    /// <param name="cancellationToken">Cancelled when the wait is over.</param>
    ValueTask<RevocationStatus> CheckAsync(IReadOnlyList<X509Certificate2> path, DateTimeOffset at, CancellationToken cancellationToken);
}
