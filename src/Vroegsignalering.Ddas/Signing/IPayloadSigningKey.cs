using System.Security.Cryptography.X509Certificates;

namespace Vroegsignalering.Ddas.Signing;

/// <summary>A key that signs, wherever it is: in memory, in a hardware module (HSM) or at a service.</summary>
public interface IPayloadSigningKey
{
    /// <summary>The certificates that are sent along: the one of the key first, then each issuer; 2 to 5. The root may be left out.</summary>
    IReadOnlyList<X509Certificate2> Chain { get; }

    /// <summary>Signs a hash with RSASSA-PSS: SHA-256, MGF1 with SHA-256, a salt of 32 bytes (PS256).</summary>
    /// <param name="sha256">The hash, 32 bytes.</param>
    /// <param name="cancellationToken">Stops waiting for the key.</param>
    ValueTask<byte[]> SignHashAsync(ReadOnlyMemory<byte> sha256, CancellationToken cancellationToken = default);
}
