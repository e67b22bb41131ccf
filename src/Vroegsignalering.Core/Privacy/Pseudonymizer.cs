using System.Security.Cryptography;
using System.Text;

namespace Vroegsignalering.Privacy;

/// <summary>Makes pseudonyms for one purpose (<i>pseudoniem</i>): the same person gets the same one within the purpose, and another in every other purpose.</summary>
/// <remarks>A pseudonym is still personal data for who has the key (AVG art. 4 lid 5). HMAC-SHA256, cut off to 128 bits.</remarks>
public sealed class Pseudonymizer
{
    private const int Bytes = 16;

    private readonly byte[] _key;

    /// <summary>Makes one for a purpose.</summary>
    /// <param name="key">The key of the host.</param>
    /// <param name="purpose">What the pseudonyms are for, such as <c>evaluatie-2027</c>; another purpose gives other pseudonyms.</param>
    /// <exception cref="ArgumentException">The purpose is empty.</exception>
    public Pseudonymizer(PrivacyKey key, string purpose)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentException.ThrowIfNullOrWhiteSpace(purpose);
        (Purpose, _key) = (purpose, key.For("pseudonym", purpose));
    }

    /// <summary>What the pseudonyms are for.</summary>
    public string Purpose { get; }

    /// <summary>The pseudonym of a person with a BSN: 32 hexadecimal digits in lower case.</summary>
    public string Of(Bsn bsn)
    {
        ArgumentNullException.ThrowIfNull(bsn);
        return Of("bsn", bsn.ToUnmaskedString());
    }

    /// <summary>The purpose; never the key.</summary>
    public override string ToString() => $"pseudonyms for {Purpose}";

    /// <summary>The pseudonym of what is known under a name of some kind; two kinds never share one.</summary>
    internal string Of(string kind, string name)
    {
        Span<byte> digest = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{kind}|{name}"), digest);
        return Convert.ToHexStringLower(digest[..Bytes]);
    }
}
