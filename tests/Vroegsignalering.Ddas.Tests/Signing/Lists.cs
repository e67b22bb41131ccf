using System.Numerics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Vroegsignalering.Ddas.Signing;

namespace Vroegsignalering.Ddas.Tests.Signing;

/// <summary>Lists of revoked certificates.</summary>
internal static class Lists
{
    public static ReadOnlyMemory<byte> Of(
        X509Certificate2 issuer, X509Certificate2? revoked = null, DateTimeOffset? from = null, DateTimeOffset? until = null,
        X509RevocationReason? reason = null)
    {
        CertificateRevocationListBuilder builder = new();
        if (revoked is not null)
        {
            builder.AddEntry(revoked, Certificates.Now.AddDays(-1), reason);
        }

        return builder.Build(
            issuer, BigInteger.One, until ?? Certificates.Now.AddDays(6), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1,
            from ?? Certificates.Now.AddDays(-1));
    }

    /// <summary>A list in which the serial number of a certificate was made another.</summary>
    public static ReadOnlyMemory<byte> Changed(ReadOnlyMemory<byte> list, X509Certificate2 certificate)
    {
        byte[] bytes = list.ToArray();
        int at = bytes.AsSpan().IndexOf(certificate.SerialNumberBytes.Span);
        bytes[at + 8] ^= 1;
        return bytes;
    }
}

/// <summary>Answers what a test wants, by the place in the chain.</summary>
internal sealed class Answering(Func<int, RevocationStatus> answer) : ICertificateRevocation
{
    private int _asked;

    public ValueTask<RevocationStatus> CheckAsync(IReadOnlyList<X509Certificate2> path, DateTimeOffset at, CancellationToken cancellationToken) =>
        ValueTask.FromResult(answer(_asked++));
}

/// <summary>Never answers, and does not look at its token.</summary>
internal sealed class Silent : ICertificateRevocation
{
    public async ValueTask<RevocationStatus> CheckAsync(IReadOnlyList<X509Certificate2> path, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, CancellationToken.None);
        return RevocationStatus.Good;
    }
}
