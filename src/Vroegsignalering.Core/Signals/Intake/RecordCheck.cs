using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Vroegsignalering.Signals.Intake;

/// <summary>What can be wrong with a record before anybody looks into its cells.</summary>
internal static class RecordCheck
{
    private static readonly char[] InvisibleInAscii = [.. Enumerable.Range(0, 32).Where(c => c is not ('\t' or '\n' or '\r')).Append(0x7F).Select(c => (char)c)];

    // Signs that do not show: control characters, zero-width and direction signs, the soft hyphen. Two references that look the same can differ in them.
    private static readonly SearchValues<char> Invisible = SearchValues.Create(string.Concat(
        InvisibleInAscii.Concat(Enumerable.Range(0x80, 0x20).Concat(Enumerable.Range(0x200B, 5))
            .Concat(Enumerable.Range(0x202A, 5)).Concat(Enumerable.Range(0x2060, 16)).Append(0xAD).Append(0xFEFF).Append(0x61C).Select(c => (char)c))));

    private static readonly SearchValues<byte> InvisibleBytes = SearchValues.Create([.. InvisibleInAscii.Select(c => (byte)c)]);

    /// <summary>Whether there is nothing to look at: only letters of ASCII that show.</summary>
    public static bool IsPlain(IntakeRecord record) => record.IsAscii && !record.Bytes.ContainsAny(InvisibleBytes);

    public static bool HasWrongEncoding(IntakeRecord record, Encoding encoding) =>
        record.Text.ContainsAny('\uFFFD', '\0') || (encoding is UnicodeEncoding && HasHalfPair(record.Text));

    public static bool HasInvisibleSigns(IntakeRecord record) => record.Text.ContainsAny(Invisible);

    public static bool LooksLikeUtf8(IntakeRecord record, Encoding encoding) =>
        ReferenceEquals(encoding, TextEncodings.Windows1252) && !record.IsAscii && !Ascii.IsValid(record.Bytes) && Utf8.IsValid(record.Bytes);

    /// <summary>Whether the record is the header once more, as in files that were put together by hand.</summary>
    public static bool IsHeader(IntakeRecord record, IReadOnlyList<string> header)
    {
        if (record.Path is not null)
        {
            return false;
        }

        for (int i = 0; i < header.Count; i++)
        {
            if (!record.Cell(i).Trim().Equals(header[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasHalfPair(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0; at = text.IndexOfAnyInRange('\uD800', '\uDFFF'))
        {
            if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]))
            {
                return true;
            }

            text = text[(at + 2)..];
        }

        return false;
    }
}
