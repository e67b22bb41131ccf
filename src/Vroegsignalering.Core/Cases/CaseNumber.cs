using System.Buffers.Text;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Vroegsignalering.Cases;

/// <summary>Makes the number of a case from what the case is about, for sources that have no number (<i>zaaknummer</i>).</summary>
/// <remarks>DDAS has no number for a case. The same case gets the same number in every run and on every machine; the number
/// holds no personal data, and the references cannot be read back from it.</remarks>
public static class CaseNumber
{
    /// <summary>Room for a date or code with its length, or for the length of a reference.</summary>
    private const int MostOfPart = 32;

    /// <summary>The number, such as <c>Z-4T7W0QK2M9XC</c>: <c>Z-</c> and twelve characters of Crockford's base 32.</summary>
    /// <param name="municipality">The municipality; <c>null</c> when unknown.</param>
    /// <param name="signalReferences">The references of the signals; order and repeats change nothing.</param>
    /// <param name="matchedOn">The day on which signals were combined.</param>
    /// <param name="pickedUpOn">The day on which the case was made.</param>
    public static string For(
        MunicipalityCode? municipality, IEnumerable<string> signalReferences, LocalDate? matchedOn, LocalDate? pickedUpOn)
    {
        ArgumentNullException.ThrowIfNull(signalReferences);
        return For(municipality, [.. signalReferences], matchedOn, pickedUpOn);
    }

    /// <summary>The number, of references in memory that may be put in another order.</summary>
    internal static string For(MunicipalityCode? municipality, Span<string> references, LocalDate? matchedOn, LocalDate? pickedUpOn)
    {
        if (references.Length > 1)
        {
            references.Sort(StringComparer.Ordinal);
        }

        // A delivery has tens of thousands of cases: the key is made as bytes, mostly on the stack.
        int most = 4 * MostOfPart;
        foreach (string reference in references)
        {
            most += MostOfPart + Encoding.UTF8.GetMaxByteCount(reference.Length);
        }

        Span<byte> key = most <= 512 ? stackalloc byte[512] : new byte[most];
        int length = Append(key, 0, municipality?.Value);
        for (int i = 0; i < references.Length; i++)
        {
            if (i == 0 || !string.Equals(references[i], references[i - 1], StringComparison.Ordinal))
            {
                length = Append(key, length, references[i]);
            }
        }

        length = Append(key, length, matchedOn);
        length = Append(key, length, pickedUpOn);
        return ShortHash.Of(key[..length], prefix: "Z-");
    }

    /// <summary>With its length before it, so that two lists of references never make one key.</summary>
    private static int Append(Span<byte> key, int at, string? part)
    {
        Utf8Formatter.TryFormat(part?.Length ?? -1, key[at..], out int digits);
        at += digits;
        key[at] = (byte)':';
        at += 1 + Encoding.UTF8.GetBytes(part, key[(at + 1)..]);
        key[at] = (byte)';';
        return at + 1;
    }

    // As the ISO pattern writes it, without a text in between where the year has four digits.
    private static int Append(Span<byte> key, int at, LocalDate? day)
    {
        if (day is not { Year: >= 1000 and <= 9999 } stated)
        {
            return Append(key, at, day is LocalDate other ? LocalDatePattern.Iso.Format(other) : null);
        }

        "10:0000-00-00;"u8.CopyTo(key[at..]);
        AddDigits(key.Slice(at + 3, 4), stated.Year);
        AddDigits(key.Slice(at + 8, 2), stated.Month);
        AddDigits(key.Slice(at + 11, 2), stated.Day);
        return at + 14;
    }

    private static void AddDigits(Span<byte> zeros, int value)
    {
        for (int i = zeros.Length - 1; i >= 0; i--, value /= 10)
        {
            zeros[i] += (byte)(value % 10);
        }
    }
}
