namespace MunicipalFrontEnd.Work;

/// <summary>What a file that is sent may be.</summary>
public static class UploadLimits
{
    /// <summary>The most bytes of a file: about 100,000 signals.</summary>
    public const int MostBytes = 20 * 1024 * 1024;

    /// <summary>The most bytes of a request with a file.</summary>
    public const int MostOfRequest = MostBytes + (64 * 1024);

    private const int LongestName = 80;
    private static readonly string[] Endings = [".csv", ".json", ".txt"];

    /// <summary>The name of a file without folders and signs that mean something elsewhere; <c>null</c> when it is no file of signals by its name.</summary>
    public static string? NameOf(string? sent)
    {
        string last = (sent ?? "").Replace('\\', '/').Split('/')[^1];
        string name = string.Concat(last.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or ' ')).Trim(' ', '.');
        return name.Length is > 0 and <= LongestName && Array.Exists(Endings, e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase)) ? name : null;
    }

    /// <summary>Whether the bytes are those of a spreadsheet or another packed file, whatever its name says.</summary>
    public static bool IsPacked(ReadOnlySpan<byte> content) =>
        content.StartsWith("PK"u8) || content.StartsWith(new byte[] { 0xD0, 0xCF, 0x11, 0xE0 }) || content.StartsWith("%PDF"u8) || content.StartsWith(new byte[] { 0x1F, 0x8B });
}
