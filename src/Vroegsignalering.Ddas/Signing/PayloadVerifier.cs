namespace Vroegsignalering.Ddas.Signing;

/// <summary>Verifies signed messages before anything parses them (<i>handtekening controleren</i>).</summary>
/// <remarks>
/// In this order, stopping at the first fault: form, header, algorithm (ours, never the header's), age, certificates, chain to our own anchors,
/// validity and revocation at the time of receipt, key usage, identity, hash of the body, signature, replay. Only a message that passes
/// everything gives its body back. One verifier may be used by many threads. Source: DDAS, docs/api/signing-encryptie.md; RFC 8725.
/// </remarks>
public sealed class PayloadVerifier
{
    private readonly PayloadTrust _trust;
    private readonly TimeProvider _clock;

    /// <summary>Makes a verifier.</summary>
    /// <param name="profile">Which reading of the texts; there is no default. Messages of another are refused.</param>
    /// <param name="trust">Whom to trust.</param>
    /// <param name="clock">The clock that says when a message is received.</param>
    /// <exception cref="ArgumentOutOfRangeException">No profile was chosen.</exception>
    /// <exception cref="ArgumentException">A setting of the trust is outside its range.</exception>
    public PayloadVerifier(PayloadSignatureProfile profile, PayloadTrust trust, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(trust);
        ArgumentNullException.ThrowIfNull(clock);
        Profile = ProfileFacts.Chosen(profile, nameof(profile));
        trust.Check();
        (_trust, _clock) = (trust, clock);
    }

    /// <summary>The reading of the texts that is used.</summary>
    public PayloadSignatureProfile Profile { get; }

    /// <summary>Verifies a message whose body is in memory.</summary>
    /// <param name="headers">All headers of the message, one pair for each time a header was sent.</param>
    /// <param name="body">The exact bytes that were received.</param>
    /// <param name="connectionPeer">The OIN that the connection (FSC) was made with; <c>null</c> when the host does not know it.</param>
    /// <param name="cancellationToken">Stops waiting for revocation and replay memory.</param>
    public async ValueTask<PayloadVerdict> VerifyAsync(
        IEnumerable<KeyValuePair<string, string>> headers, ReadOnlyMemory<byte> body, string? connectionPeer = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(headers);
        using Verification verification = new(Profile, _trust, _clock);
        return await verification.CheckHeadersAsync(headers, connectionPeer, cancellationToken)
            ? await verification.CheckBodyAsync(body, cancellationToken)
            : verification.Refused();
    }

    /// <summary>Verifies a message whose body still has to be read. A message that is refused for its headers is not read at all.</summary>
    /// <param name="headers">All headers of the message, one pair for each time a header was sent.</param>
    /// <param name="body">The body, from where the stream stands to its end; the stream stays open.</param>
    /// <param name="connectionPeer">The OIN that the connection (FSC) was made with; <c>null</c> when the host does not know it.</param>
    /// <param name="cancellationToken">Stops reading, and waiting for revocation and replay memory.</param>
    public async ValueTask<PayloadVerdict> VerifyAsync(
        IEnumerable<KeyValuePair<string, string>> headers, Stream body, string? connectionPeer = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(headers);
        ArgumentNullException.ThrowIfNull(body);
        using Verification verification = new(Profile, _trust, _clock);
        if (!await verification.CheckHeadersAsync(headers, connectionPeer, cancellationToken))
        {
            return verification.Refused();
        }

        using MemoryStream copy = new(body.CanSeek ? (int)Math.Clamp(body.Length - body.Position, 0, _trust.MaximumBodyBytes) : 0);
        byte[] buffer = new byte[81_920];
        for (int count = await body.ReadAsync(buffer, cancellationToken); count > 0; count = await body.ReadAsync(buffer, cancellationToken))
        {
            if (copy.Length + count > _trust.MaximumBodyBytes)
            {
                return verification.Refused(SignatureDiagnostics.BodyTooLarge);
            }

            copy.Write(buffer, 0, count);
        }

        return await verification.CheckBodyAsync(copy.GetBuffer().AsMemory(0, (int)copy.Length), cancellationToken);
    }
}
