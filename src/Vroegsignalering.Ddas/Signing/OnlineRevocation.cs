using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Vroegsignalering.Ddas.Signing;

/// <summary>Asks the issuer over the network, by OCSP or its list (CRL), as .NET does it. It needs a way out to the addresses in the certificates.</summary>
public sealed class OnlineRevocation : ICertificateRevocation
{
    private readonly TimeSpan _retrievalTimeout;

    /// <summary>Makes a look-up.</summary>
    /// <param name="retrievalTimeout">How long one download may take; <c>null</c> for 5 seconds.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is not more than zero.</exception>
    public OnlineRevocation(TimeSpan? retrievalTimeout = null)
    {
        _retrievalTimeout = retrievalTimeout ?? TimeSpan.FromSeconds(5);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(_retrievalTimeout, TimeSpan.Zero, nameof(retrievalTimeout));
    }

    /// <inheritdoc/>
    public ValueTask<RevocationStatus> CheckAsync(IReadOnlyList<X509Certificate2> path, DateTimeOffset at, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        using X509Chain chain = new();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(path[^1]);
        chain.ChainPolicy.ExtraStore.AddRange(path.Skip(1).ToArray());
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.RevocationMode = X509RevocationMode.Online;
        chain.ChainPolicy.RevocationFlag = X509RevocationFlag.EndCertificateOnly;
        chain.ChainPolicy.UrlRetrievalTimeout = _retrievalTimeout;
        chain.ChainPolicy.VerificationTimeIgnored = false;
        chain.ChainPolicy.VerificationTime = at.UtcDateTime;
        bool good = chain.Build(path[0]);
        X509ChainStatusFlags faults = chain.ChainStatus.Aggregate(X509ChainStatusFlags.NoError, (all, status) => all | status.Status);
        return ValueTask.FromResult(
            good ? RevocationStatus.Good : faults.HasFlag(X509ChainStatusFlags.Revoked) ? RevocationStatus.Revoked : RevocationStatus.Unknown);
    }
}
