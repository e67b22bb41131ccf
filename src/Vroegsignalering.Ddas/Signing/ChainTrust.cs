using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Vroegsignalering.Ddas.Signing;

/// <summary>Builds the chain to our own anchors and to nothing else: 10.6 step 6, without revocation.</summary>
internal static class ChainTrust
{
    /// <summary>The path from the signing certificate to the anchor, or why there is none.</summary>
    public static (IReadOnlyList<X509Certificate2> Path, DiagnosticCode? Refusal) Build(
        IReadOnlyList<X509Certificate2> sent, PayloadTrust trust, DateTimeOffset at)
    {
        string? policy = null;
        if (trust.RequiredPolicies.Count > 0)
        {
            policy = CertificateRules.PoliciesOf(sent[0]).FirstOrDefault(oid => trust.RequiredPolicies.Contains(oid, StringComparer.Ordinal));
            if (policy is null)
            {
                return ([], SignatureDiagnostics.PolicyMissing);
            }
        }

        using X509Chain chain = new();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(trust.Anchors.ToArray());
        chain.ChainPolicy.ExtraStore.AddRange(sent.Skip(1).ToArray());
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.VerificationTimeIgnored = false;
        chain.ChainPolicy.VerificationTime = at.UtcDateTime;
        if (policy is not null)
        {
            chain.ChainPolicy.CertificatePolicy.Add(new Oid(policy));
        }

        bool built = chain.Build(sent[0]);
        X509ChainStatusFlags faults = chain.ChainStatus.Aggregate(X509ChainStatusFlags.NoError, (all, status) => all | status.Status);
        return built && faults == X509ChainStatusFlags.NoError
            ? PathOf([.. chain.ChainElements.Select(element => element.Certificate)], sent, trust.Anchors)
            : ([], Reason(faults, chain, at));
    }

    // What was sent has to be the path itself, in order: no more, no less than its certificates with or without the root.
    private static (IReadOnlyList<X509Certificate2> Path, DiagnosticCode? Refusal) PathOf(
        X509Certificate2[] built, IReadOnlyList<X509Certificate2> sent, IReadOnlyList<X509Certificate2> anchors)
    {
        X509Certificate2? anchor = anchors.FirstOrDefault(a => IsSame(a, built[^1]));
        X509Certificate2[] path = anchor is null ? [] : IsSame(sent[^1], anchor) ? [.. sent] : [.. sent, anchor];
        return anchor is null ? ([], SignatureDiagnostics.AnchorNotTrusted)
            : path.Length == built.Length && path.Zip(built).All(pair => IsSame(pair.First, pair.Second)) ? (path, null)
            : ([], SignatureDiagnostics.ChainOrder);
    }

    private static bool IsSame(X509Certificate2 one, X509Certificate2 other) => one.RawDataMemory.Span.SequenceEqual(other.RawDataMemory.Span);

    private static DiagnosticCode Reason(X509ChainStatusFlags faults, X509Chain chain, DateTimeOffset at)
    {
        const X509ChainStatusFlags Names = X509ChainStatusFlags.InvalidNameConstraints | X509ChainStatusFlags.HasNotPermittedNameConstraint
            | X509ChainStatusFlags.HasExcludedNameConstraint | X509ChainStatusFlags.HasNotDefinedNameConstraint
            | X509ChainStatusFlags.HasNotSupportedNameConstraint;
        const X509ChainStatusFlags Policies = X509ChainStatusFlags.InvalidPolicyConstraints | X509ChainStatusFlags.NoIssuanceChainPolicy;
        return Has(X509ChainStatusFlags.NotSignatureValid) ? SignatureDiagnostics.CertificateSignatureWrong
            : Has(X509ChainStatusFlags.UntrustedRoot | X509ChainStatusFlags.PartialChain) ? SignatureDiagnostics.AnchorNotTrusted
            : Has(X509ChainStatusFlags.NotTimeValid)
                ? ChainRules.ValidityAt(chain.ChainElements.Select(element => element.Certificate), at) ?? SignatureDiagnostics.ChainRefused
            : Has(Names) ? SignatureDiagnostics.NameConstraint
            : Has(X509ChainStatusFlags.InvalidBasicConstraints) ? SignatureDiagnostics.ChainConstraint
            : Has(X509ChainStatusFlags.NotValidForUsage) ? SignatureDiagnostics.ChainConstraint
            : Has(Policies) ? SignatureDiagnostics.PolicyMissing
            : Has(X509ChainStatusFlags.HasWeakSignature) ? SignatureDiagnostics.WeakCertificateSignature
            : SignatureDiagnostics.ChainRefused;

        bool Has(X509ChainStatusFlags flags) => (faults & flags) != X509ChainStatusFlags.NoError;
    }
}
