using System.Security.Cryptography;
using System.Text;

namespace Vroegsignalering.Privacy;

/// <summary>The keys of deletion proofs: one for subjects and one for the chain.</summary>
internal sealed class DeletionKeys(PrivacyKey key)
{
    private readonly byte[] _subject = key.For("deletion", "subject");
    private readonly byte[] _chain = key.For("deletion", "chain");

    public string Subject(DeletedThing what, string id) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_subject, Encoding.UTF8.GetBytes($"{what}|{id}")));

    /// <summary>Makes of the digest of the line before that of this one.</summary>
    public void Chain(Span<byte> digest, ReadOnlySpan<byte> body) => HMACSHA256.HashData(_chain, (byte[])[.. digest, .. body], digest);
}
