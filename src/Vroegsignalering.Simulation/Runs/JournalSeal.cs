using System.Security.Cryptography;
using System.Text;

namespace Vroegsignalering.Simulation.Runs;

/// <summary>Seals each line of a shard file with all lines before it, so that a line that was changed, lost, doubled or taken from elsewhere shows.</summary>
internal sealed class JournalSeal : IDisposable
{
    /// <summary>The characters of a seal: 64 bits in hexadecimal.</summary>
    public const int Length = 16;

    private readonly IncrementalHash _all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _hash = new byte[SHA256.HashSizeInBytes];

    /// <summary>The seal of a line that comes after those that were added.</summary>
    /// <param name="text">The line without its seal.</param>
    public string Of(ReadOnlySpan<byte> text)
    {
        byte[] before = _all.GetCurrentHash();
        using IncrementalHash line = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        line.AppendData(before);
        line.AppendData(text);
        line.GetHashAndReset(_hash);
        return Convert.ToHexStringLower(_hash.AsSpan(0, Length / 2));
    }

    /// <summary>Adds a line.</summary>
    /// <param name="text">The line without its seal.</param>
    /// <param name="seal">Its seal.</param>
    public void Add(ReadOnlySpan<byte> text, string seal)
    {
        _all.AppendData(text);
        _all.AppendData(Encoding.ASCII.GetBytes($" {seal}\n"));
    }

    /// <summary>SHA-256 of all lines that were added.</summary>
    public string Sum() => Convert.ToHexStringLower(_all.GetCurrentHash());

    public void Dispose() => _all.Dispose();
}
