using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Vroegsignalering.Ddas.Signing;

/// <summary>The verifying of one message: first its headers, then its body.</summary>
internal sealed class Verification : IDisposable
{
    private readonly PayloadSignatureProfile _profile;
    private readonly PayloadTrust _trust;
    private readonly TimeProvider _clock;
    private readonly List<X509Certificate2> _sent = [];
    private SignatureEvidence _evidence;
    private SignatureEnvelope? _envelope;
    private DiagnosticCode? _refusal;

    public Verification(PayloadSignatureProfile profile, PayloadTrust trust, TimeProvider clock)
    {
        (_profile, _trust, _clock) = (profile, trust, clock);
        _evidence = new SignatureEvidence(clock.GetUtcNow(), profile, Reason: null);
    }

    private DateTimeOffset Now => _evidence.ReceivedAt;

    public async ValueTask<bool> CheckHeadersAsync(
        IEnumerable<KeyValuePair<string, string>> headers, string? connectionPeer, CancellationToken cancellationToken)
    {
        (_envelope, _refusal, string? value) = SignatureEnvelope.Open(headers, _profile);
        _evidence = _evidence with { Signature = value };
        if (_envelope is null)
        {
            return false;
        }

        (ProtectedHeader? header, _refusal) = ProtectedHeaderReader.Read(_envelope.HeaderJson, _profile, _trust.IssuedAtRequired);
        if (header is null)
        {
            return false;
        }

        _evidence = _evidence with { IssuedAt = header.IssuedAt };
        _refusal = Age(header.IssuedAt) ?? Safely(() => Certificates(header), SignatureDiagnostics.CertificateUnreadable);
        if (_refusal is not null)
        {
            return false;
        }

        try
        {
            return await TrustAsync(connectionPeer, cancellationToken);
        }
        catch (CryptographicException)
        {
            _refusal = SignatureDiagnostics.ChainRefused;
            return false;
        }
    }

    public async ValueTask<PayloadVerdict> CheckBodyAsync(ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        _refusal = body.IsEmpty ? SignatureDiagnostics.BodyEmpty
            : body.Length > _trust.MaximumBodyBytes ? SignatureDiagnostics.BodyTooLarge
            : Safely(() => Content(body.Span), SignatureDiagnostics.SignatureWrong) ?? await ReplayAsync(cancellationToken);
        return _refusal is null ? new PayloadVerdict(new VerifiedPayload(body, _evidence.Signer!), reason: null, _evidence) : Refused();
    }

    public PayloadVerdict Refused(DiagnosticCode? refusal = null)
    {
        DiagnosticCode reason = refusal ?? _refusal ?? SignatureDiagnostics.ChainRefused;
        return new(payload: null, reason, _evidence with { Reason = reason, Warnings = [] });
    }

    public void Dispose() => _sent.ForEach(certificate => certificate.Dispose());

    // A certificate is read piece by piece, when it is asked for something. What the platform cannot make sense of is not trusted.
    private static DiagnosticCode? Safely(Func<DiagnosticCode?> check, DiagnosticCode otherwise)
    {
        try
        {
            return check();
        }
        catch (CryptographicException)
        {
            return otherwise;
        }
    }

    private DiagnosticCode? Age(DateTimeOffset? issuedAt) => issuedAt is not DateTimeOffset at ? null
        : at > Now + _trust.MaximumSkew ? SignatureDiagnostics.IssuedInFuture
        : at < Now - _trust.MaximumAge ? SignatureDiagnostics.IssuedTooLongAgo
        : null;

    private DiagnosticCode? Certificates(ProtectedHeader header)
    {
        DiagnosticCode? refusal = ChainRules.Read(header.Certificates, _sent);
        _evidence = _evidence with { Certificates = [.. _sent.Select(Fingerprint)] };
        // Keys and algorithms too weak for us do not reach the platform's own chain building.
        return refusal ?? ChainRules.ThumbprintOf(_sent[0], header.Thumbprint) ?? ChainRules.Order(_sent)
            ?? ChainRules.Strength(_sent, _trust.MinimumKeyBits);
    }

    private async ValueTask<bool> TrustAsync(string? connectionPeer, CancellationToken cancellationToken)
    {
        (IReadOnlyList<X509Certificate2> path, _refusal) = ChainTrust.Build(_sent, _trust, Now);
        if (_refusal is not null)
        {
            return false;
        }

        (IReadOnlyList<RevocationStatus> statuses, _refusal, IReadOnlyList<DiagnosticCode> warnings) =
            await RevocationRules.CheckAsync(path, _trust, _clock, Now, cancellationToken);
        _evidence = _evidence with { Anchor = Fingerprint(path[^1]), Revocation = statuses, Warnings = warnings };
        if (_refusal is not null)
        {
            return false;
        }

        (string? purpose, _refusal) = CertificateRules.Purpose(_sent[0], _trust.TransportCertificateAllowed);
        _evidence = _evidence with { KeyPurpose = purpose };
        if (_refusal is not null)
        {
            return false;
        }

        (string? signer, _refusal) = PeerRules.Check(_sent[0], _trust, connectionPeer);
        _evidence = _evidence with { Signer = signer };
        return _refusal is null;
    }

    private DiagnosticCode? Content(ReadOnlySpan<byte> body)
    {
        using SigningInput input = new(_profile, _envelope!.Header);
        input.Append(body);
        (byte[] hash, byte[] signed) = input.Finish();
        _evidence = _evidence with { BodyHash = Convert.ToHexStringLower(hash), BodyLength = body.Length };
        if (Digest(hash) is DiagnosticCode refusal)
        {
            return refusal;
        }

        using RSA key = _sent[0].GetRSAPublicKey()!;
        return key.VerifyHash(signed, _envelope.Signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pss) ? null : SignatureDiagnostics.SignatureWrong;
    }

    private DiagnosticCode? Digest(byte[] hash)
    {
        const string Name = "SHA-256=";
        IReadOnlyList<string> sent = _envelope!.Digests;
        return sent.Count == 0 ? (_profile.SignsDigest() ? SignatureDiagnostics.DigestMissing : null)
            : sent.Count > 1 ? SignatureDiagnostics.DigestTwice
            : !sent[0].StartsWith(Name, StringComparison.Ordinal) || !StrictBase64.TryPadded(sent[0][Name.Length..], out byte[]? given) || given.Length != hash.Length
                ? SignatureDiagnostics.DigestUnreadable
            : CryptographicOperations.FixedTimeEquals(given, hash) ? null
            : SignatureDiagnostics.DigestDiffers;
    }

    private async ValueTask<DiagnosticCode?> ReplayAsync(CancellationToken cancellationToken)
    {
        if (_trust.Replays is null)
        {
            return null;
        }

        string key = Convert.ToHexStringLower(SHA256.HashData(_envelope!.Signature));
        ReplayAnswer answer = await _trust.Replays.NoteAsync(key, (_evidence.IssuedAt ?? Now) + _trust.MaximumAge, Now, cancellationToken);
        return answer switch
        {
            ReplayAnswer.New => null,
            ReplayAnswer.Seen => SignatureDiagnostics.Replayed,
            _ => SignatureDiagnostics.ReplayUnknown,
        };
    }

    private static string Fingerprint(X509Certificate2 certificate) => certificate.GetCertHashString(HashAlgorithmName.SHA256).ToLowerInvariant();
}
