using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Vroegsignalering.Ddas.Signing;

/// <summary>A signing key that .NET can reach: from a file, a store, or a hardware module with a driver for .NET.</summary>
/// <remarks>The certificates stay the host's: they are not disposed of here. The key is.</remarks>
public sealed class RsaSigningKey : IPayloadSigningKey, IDisposable
{
    private readonly RSA _key;

    /// <summary>Takes the key of a certificate.</summary>
    /// <param name="certificate">The signing certificate with its private key; not the one of the connection (mTLS).</param>
    /// <param name="issuers">Its issuer, the issuer of that, and so on; 1 to 4. The root may be left out.</param>
    /// <exception cref="ArgumentException">The certificate has no private RSA key.</exception>
    public RsaSigningKey(X509Certificate2 certificate, IEnumerable<X509Certificate2> issuers)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        ArgumentNullException.ThrowIfNull(issuers);
        _key = certificate.GetRSAPrivateKey() ?? throw new ArgumentException("The certificate needs its private RSA key.", nameof(certificate));
        Chain = Array.AsReadOnly([certificate, .. issuers]);
    }

    /// <inheritdoc/>
    public IReadOnlyList<X509Certificate2> Chain { get; }

    /// <inheritdoc/>
    public ValueTask<byte[]> SignHashAsync(ReadOnlyMemory<byte> sha256, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(_key.SignHash(sha256.ToArray(), HashAlgorithmName.SHA256, RSASignaturePadding.Pss));

    /// <summary>Lets the key go.</summary>
    public void Dispose() => _key.Dispose();
}
