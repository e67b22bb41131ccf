using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Vroegsignalering.Ddas.Signing;

/// <summary>Signs messages: gives the headers that belong to the exact bytes of a body (<i>ondertekenen</i>).</summary>
/// <remarks>
/// The bytes that are signed are the bytes to send: do not serialise again, and compress before signing or not at all.
/// One signer may be used by many threads when its key may. Source: DDAS, docs/api/signing-encryptie.md; RFC 7515; RFC 7797; RFC 7518 section 3.5.
/// </remarks>
public sealed class PayloadSigner
{
    private readonly IPayloadSigningKey _key;
    private readonly TimeProvider _clock;
    private readonly X509Certificate2[] _chain;

    /// <summary>Makes a signer.</summary>
    /// <param name="profile">Which reading of the texts; there is no default.</param>
    /// <param name="key">The key with its certificates.</param>
    /// <param name="clock">The clock for <c>iat</c>, and to see that the certificate is valid.</param>
    /// <param name="keyId">The value of <c>kid</c>, at most 256 characters; <c>null</c> for the SHA-256 of the certificate in base64url.</param>
    /// <exception cref="ArgumentOutOfRangeException">No profile was chosen.</exception>
    /// <exception cref="ArgumentException">
    /// The chain has fewer than 2 or more than 5 certificates or is out of order, the key is not RSA of at least 2,048 bits, the certificate is
    /// not for signing, the certificates do not fit in a header of 32 KiB, or the name of the key is empty or too long.
    /// </exception>
    public PayloadSigner(PayloadSignatureProfile profile, IPayloadSigningKey key, TimeProvider clock, string? keyId = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(clock);
        Profile = ProfileFacts.Chosen(profile, nameof(profile));
        _chain = [.. key.Chain];
        if ((ChainRules.OfSigner(_chain) ?? CertificateRules.OfSigner(_chain[0])) is DiagnosticCode fault)
        {
            throw new ArgumentException($"The certificates of the key cannot be used to sign. {fault.Message.English}", nameof(key));
        }

        KeyId = keyId ?? ProtectedHeaderWriter.Thumbprint(_chain[0]);
        if (KeyId.Length is 0 or > ProtectedHeaderReader.MaximumKeyIdLength)
        {
            throw new ArgumentException("A name of a key has 1 to 256 characters.", nameof(keyId));
        }

        (_key, _clock) = (key, clock);
        // The base64url of the signature comes behind it; a receiver reads no more than this.
        if (ProtectedHeaderWriter.Write(Profile, _chain, KeyId, clock.GetUtcNow()).Length > SignatureEnvelope.MaximumLength - 1400)
        {
            throw new ArgumentException("The certificates are too large: the header with the signature may not be longer than 32 KiB.", nameof(key));
        }
    }

    /// <summary>The reading of the texts that is used.</summary>
    public PayloadSignatureProfile Profile { get; }

    /// <summary>The name of the key, as <c>kid</c> says it.</summary>
    public string KeyId { get; }

    /// <summary>When the first of its certificates ends; nothing can be signed from then on.</summary>
    public DateTimeOffset CertificatesEndAt => _chain.Min(certificate => new DateTimeOffset(certificate.NotAfter));

    /// <summary>Signs a body that is in memory.</summary>
    /// <param name="body">The exact bytes that will be sent.</param>
    /// <param name="cancellationToken">Stops waiting for the key.</param>
    /// <exception cref="ArgumentException">The body is empty.</exception>
    /// <exception cref="InvalidOperationException">The certificate is not valid now, or the key gave a signature that does not fit the certificate.</exception>
    public ValueTask<SignedHeaders> SignAsync(ReadOnlyMemory<byte> body, CancellationToken cancellationToken = default)
    {
        string header = Header();
        SigningInput input = new(Profile, header);
        input.Append(body.Span);
        return FinishAsync(header, input, cancellationToken);
    }

    /// <summary>Signs a body from a stream, from where it stands to its end; the stream stays open. Holds only a small piece of it at a time.</summary>
    /// <param name="body">The exact bytes that will be sent.</param>
    /// <param name="cancellationToken">Stops reading, or waiting for the key.</param>
    /// <exception cref="ArgumentException">The body is empty.</exception>
    /// <exception cref="InvalidOperationException">The certificate is not valid now, or the key gave a signature that does not fit the certificate.</exception>
    public async ValueTask<SignedHeaders> SignAsync(Stream body, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        string header = Header();
        SigningInput input = new(Profile, header);
        byte[] buffer = new byte[81_920];
        for (int count = await body.ReadAsync(buffer, cancellationToken); count > 0; count = await body.ReadAsync(buffer, cancellationToken))
        {
            input.Append(buffer.AsSpan(0, count));
        }

        return await FinishAsync(header, input, cancellationToken);
    }

    private string Header()
    {
        DateTimeOffset now = _clock.GetUtcNow();
        return ChainRules.ValidityAt(_chain, now) is DiagnosticCode fault
            ? throw new InvalidOperationException($"Nothing was signed. {fault.Message.English}")
            : ProtectedHeaderWriter.Write(Profile, _chain, KeyId, now);
    }

    private async ValueTask<SignedHeaders> FinishAsync(string header, SigningInput input, CancellationToken cancellationToken)
    {
        using (input)
        {
            if (input.Length == 0)
            {
                throw new ArgumentException("An empty body cannot be signed.", nameof(input));
            }

            (byte[] body, byte[] signed) = input.Finish();
            byte[] signature = await _key.SignHashAsync(signed, cancellationToken);
            using RSA? check = _chain[0].GetRSAPublicKey();
            // A module with another key, or with another padding, would otherwise show at the receiver only.
            return check?.VerifyHash(signed, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pss) == true
                ? new SignedHeaders(SigningInput.DigestOf(body), Profile.HeaderName(), $"{header}..{Base64Url.EncodeToString(signature)}")
                : throw new InvalidOperationException("The key gave a signature that does not fit its certificate under PS256.");
        }
    }
}
