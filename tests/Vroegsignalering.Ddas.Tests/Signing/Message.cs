using Vroegsignalering.Ddas.Signing;

namespace Vroegsignalering.Ddas.Tests.Signing;

/// <summary>A message as it comes in, with the circumstances in which it is received.</summary>
internal sealed record Message(PayloadSignatureProfile Profile, IReadOnlyList<KeyValuePair<string, string>> Headers, byte[] Body)
{
    public PayloadTrust Trust { get; init; } = Signed.Trust();

    public FixedClock Clock { get; init; } = new();

    public string? ConnectionPeer { get; init; }

    /// <summary>What happens at the same verifier before the message comes in.</summary>
    public Func<PayloadVerifier, Task> Before { get; init; } = _ => Task.CompletedTask;

    public string Signature => Headers.Single(h => h.Key != SignedHeaders.DigestName).Value;

    public Message WithSignature(string value) => this with
    {
        Headers = [.. Headers.Select(h => h.Key == SignedHeaders.DigestName ? h : new(h.Key, value))],
    };

    public Message WithDigest(params string[] values) => this with
    {
        Headers = [.. Headers.Where(h => h.Key != SignedHeaders.DigestName), .. values.Select(v => KeyValuePair.Create(SignedHeaders.DigestName, v))],
    };
}
