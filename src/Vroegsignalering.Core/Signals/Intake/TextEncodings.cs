using System.Text;

namespace Vroegsignalering.Signals.Intake;

/// <summary>The encodings in which files are read.</summary>
internal static class TextEncodings
{
    /// <summary>The number of bytes of the longest byte order mark.</summary>
    public const int LongestMark = 3;

    private const int Utf16BigEndian = 1201;

    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static Encoding Utf16Little { get; } = new UnicodeEncoding(bigEndian: false, byteOrderMark: false);

    public static Encoding Utf16Big { get; } = new UnicodeEncoding(bigEndian: true, byteOrderMark: false);

    /// <summary>The names in a mapping. UTF-16 without an order is little endian when there is no mark, as Windows writes it.</summary>
    public static IReadOnlyDictionary<string, Encoding> ByName { get; } = new Dictionary<string, Encoding>(StringComparer.OrdinalIgnoreCase)
    {
        ["utf-8"] = Utf8,
        ["windows-1252"] = Windows1252,
        ["utf-16"] = Utf16Little,
        ["utf-16le"] = Utf16Little,
        ["utf-16be"] = Utf16Big,
    };

    public static bool IsBigEndian(Encoding encoding) => encoding.CodePage == Utf16BigEndian;

    /// <summary>The encoding that a byte order mark tells; a mark is surer than a mapping.</summary>
    public static Encoding ByMark(ReadOnlySpan<byte> start, Encoding otherwise, out int length)
    {
        (Encoding encoding, length) = start switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
            [0xFF, 0xFE, ..] => (Utf16Little, 2),
            [0xFE, 0xFF, ..] => (Utf16Big, 2),
            _ => (otherwise, 0),
        };
        return encoding;
    }
}
