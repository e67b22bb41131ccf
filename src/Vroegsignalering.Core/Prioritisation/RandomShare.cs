using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Vroegsignalering.Prioritisation;

/// <summary>Draws which cases are put in the order by chance. The draw of a case depends on the seed and its own number only, so no other case changes it.</summary>
internal static class RandomShare
{
    /// <summary>The draw of a case: the first 64 bits of SHA-256 over seed and number.</summary>
    public static ulong Draw(string seed, string caseId)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"random-share\n{seed}\n{caseId}"), hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }

    /// <summary>Whether a draw falls in a share.</summary>
    /// <param name="draw">The draw.</param>
    /// <param name="percent">The share, 0 to 100.</param>
    public static bool IsIn(ulong draw, int percent) => (UInt128)draw * 100 < (UInt128)percent << 64;

    /// <summary>Puts those that were drawn evenly between those in order of rank.</summary>
    /// <param name="ranked">In order of rank.</param>
    /// <param name="drawn">In order of their draws.</param>
    public static IEnumerable<T> Spread<T>(IReadOnlyList<T> ranked, IReadOnlyList<T> drawn)
    {
        long count = ranked.Count + (long)drawn.Count;
        int next = 0;
        int nextDrawn = 0;
        for (long place = 0; place < count; place++)
        {
            bool chance = (place + 1) * drawn.Count / count > nextDrawn;
            yield return chance ? drawn[nextDrawn++] : ranked[next++];
        }
    }
}
