namespace Vroegsignalering.Households.Matching;

/// <summary>Hashes that are the same in every process, unlike those of <see cref="string"/>.</summary>
internal static class Hashes
{
    /// <summary>Hashes characters; zero for none.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        unchecked
        {
            ulong hash = 0xCBF29CE484222325;
            foreach (char c in text)
            {
                hash = (hash ^ c) * 0x100000001B3;
            }

            return text.IsEmpty ? 0 : Mix(hash) | 1;
        }
    }

    /// <summary>Hashes two values in their order; zero when one of them is zero, which stands for missing.</summary>
    public static ulong Both(ulong a, ulong b)
    {
        unchecked
        {
            return a == 0 || b == 0 ? 0 : Mix((a * 0x9E3779B97F4A7C15) + b) | 1;
        }
    }

    /// <summary>Spreads the bits.</summary>
    public static ulong Mix(ulong bits)
    {
        unchecked
        {
            bits = (bits ^ (bits >> 32)) * 0xBF58476D1CE4E5B9;
            bits = (bits ^ (bits >> 29)) * 0x94D049BB133111EB;
            return bits ^ (bits >> 32);
        }
    }
}
