using System.Security.Cryptography.X509Certificates;

namespace Vroegsignalering.Ddas.Signing;

/// <summary>Whom a receiver trusts, and how far. All of it comes from the host; nothing out of a message changes it.</summary>
public sealed class PayloadTrust
{
    /// <summary>The number of bits below which no RSA key is accepted. Source: RFC 7518 section 3.5.</summary>
    public const int LeastKeyBits = 2048;

    /// <summary>Names whom to trust.</summary>
    /// <param name="anchors">The root certificates, such as those of PKIoverheid for private services; 1 or more. No other root counts, whatever the machine trusts.</param>
    /// <param name="peers">The organisations whose messages are expected; 1 or more, or none with <see cref="AnyPeer"/>.</param>
    /// <param name="revocation">How revocation is looked up: <see cref="OnlineRevocation"/>, <see cref="RevocationLists"/> or the host's own.</param>
    /// <exception cref="ArgumentException">There is no anchor, or an anchor is not a root.</exception>
    public PayloadTrust(IEnumerable<X509Certificate2> anchors, IEnumerable<SigningPeer> peers, ICertificateRevocation revocation)
    {
        ArgumentNullException.ThrowIfNull(anchors);
        ArgumentNullException.ThrowIfNull(peers);
        ArgumentNullException.ThrowIfNull(revocation);
        Anchors = Array.AsReadOnly([.. anchors]);
        Peers = Array.AsReadOnly([.. peers]);
        Revocation = revocation;
        if (Anchors.Count == 0 || Anchors.Any(anchor => !anchor.SubjectName.RawData.AsSpan().SequenceEqual(anchor.IssuerName.RawData)))
        {
            throw new ArgumentException("At least one anchor is needed, and each has to be a root: its own issuer.", nameof(anchors));
        }
    }

    /// <summary>The root certificates; 1 or more.</summary>
    public IReadOnlyList<X509Certificate2> Anchors { get; }

    /// <summary>The organisations whose messages are expected.</summary>
    public IReadOnlyList<SigningPeer> Peers { get; }

    /// <summary>How revocation is looked up.</summary>
    public ICertificateRevocation Revocation { get; }

    /// <summary>Whether any organisation will do: to look at a message by hand, never in a service. Default <c>false</c>.</summary>
    public bool AnyPeer { get; init; }

    /// <summary>Whether the trade-register number of a peer may stand in the certificate instead of its OIN. Default <c>false</c>.</summary>
    public bool TradeRegisterNumberAllowed { get; init; }

    /// <summary>Whether a message is refused when the host does not say which organisation made the connection (FSC). Default <c>false</c>.</summary>
    public bool ConnectionPeerRequired { get; init; }

    /// <summary>Whether a message is accepted, with a warning, when revocation is unknown or the answer is late. Default <c>false</c>: refused.</summary>
    /// <remarks>An answer that says revoked, is stale or is not signed by the issuer is always refused.</remarks>
    public bool AcceptWhenRevocationUnknown { get; init; }

    /// <summary>How long to wait for the revocation of one whole chain; more than zero. Default 10 seconds: a choice of this product.</summary>
    public TimeSpan RevocationTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether <c>iat</c> has to be there. Default <c>true</c>; without it the age of a message is unknown, and a replay is seen for <see cref="MaximumAge"/> only.</summary>
    /// <remarks>Source: ETSI TS 119 182-1 V1.2.1, obligatory in new signatures since 2025-07-15. The DDAS texts do not name it.</remarks>
    public bool IssuedAtRequired { get; init; } = true;

    /// <summary>How old a signature may be by <c>iat</c>; more than zero. Default 5 minutes: a choice of this product.</summary>
    public TimeSpan MaximumAge { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How far <c>iat</c> may lie in the future, for clocks that differ; zero or more. Default 1 minute: a choice of this product.</summary>
    public TimeSpan MaximumSkew { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Where messages are remembered, so that none counts twice; <c>null</c> to accept replays. Default a memory of its own.</summary>
    public IReplayGuard? Replays { get; init; } = new MemoryReplayGuard();

    /// <summary>The least number of bits of an RSA key; 2,048 (the default) or more.</summary>
    public int MinimumKeyBits { get; init; } = LeastKeyBits;

    /// <summary>The certificate policies (object identifiers) of which the signing certificate needs one; empty (the default) when any will do.</summary>
    public IReadOnlyList<string> RequiredPolicies { get; init; } = [];

    /// <summary>Whether a certificate that is meant for connections only may sign too. Default <c>false</c>.</summary>
    public bool TransportCertificateAllowed { get; init; }

    /// <summary>The largest body, in bytes; 1 or more. Default 256 MiB: a choice of this product.</summary>
    public int MaximumBodyBytes { get; init; } = 256 * 1024 * 1024;

    /// <summary>Looks whether every setting is in its range.</summary>
    /// <exception cref="ArgumentException">A setting is outside its range.</exception>
    internal void Check()
    {
        Require(Peers.Count > 0 != AnyPeer, "Name the peers, or set AnyPeer, and not both.");
        Require(RevocationTimeout > TimeSpan.Zero, "RevocationTimeout must be more than zero.");
        Require(MaximumAge > TimeSpan.Zero, "MaximumAge must be more than zero.");
        Require(MaximumSkew >= TimeSpan.Zero, "MaximumSkew must be zero or more.");
        Require(MinimumKeyBits >= LeastKeyBits, "MinimumKeyBits must be 2048 or more.");
        Require(MaximumBodyBytes >= 1, "MaximumBodyBytes must be 1 or more.");
    }

    private static void Require(bool holds, string message)
    {
        if (!holds)
        {
            throw new ArgumentException(message, "trust");
        }
    }
}
