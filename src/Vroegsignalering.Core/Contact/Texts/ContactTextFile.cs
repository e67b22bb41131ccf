using System.Text;
using System.Text.Unicode;

namespace Vroegsignalering.Contact.Texts;

/// <summary>Reads and writes texts for residents as plain text files that a municipality can make itself.</summary>
/// <remarks>Each text begins with a line <c>---</c>, then <c>kind</c>, <c>situation</c>, <c>language</c> and for an e-mail <c>subject</c>, then <c>---</c>
/// again, then the text. Before the first text there may be lines that begin with <c>#</c>. The form stands in docs/contact-texts.md.</remarks>
public static class ContactTextFile
{
    /// <summary>The most bytes that a file can have.</summary>
    public const int MaximumBytes = 1_048_576;

    /// <summary>Reads texts.</summary>
    /// <param name="utf8">The file, with or without a byte order mark.</param>
    /// <param name="sourceName">The name of the file, without its folder, for findings.</param>
    /// <returns>The texts, or all that is wrong at once.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static ContactTextReadResult Read(ReadOnlyMemory<byte> utf8, string sourceName)
    {
        ArgumentException.ThrowIfNullOrEmpty(sourceName);
        ReadOnlySpan<byte> bytes = utf8.Span.StartsWith("\uFEFF"u8) ? utf8.Span[3..] : utf8.Span;
        if (bytes.Length > MaximumBytes)
        {
            return new ContactTextReadResult(null, [ContactTextDiagnostics.TooLarge.At(sourceName, 1)]);
        }

        if (!Utf8.IsValid(bytes))
        {
            return new ContactTextReadResult(null, [ContactTextDiagnostics.NotUtf8.At(sourceName, LineOfWrongByte(bytes))]);
        }

        string[] lines = Encoding.UTF8.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        return new ContactTextFileReader(lines, sourceName).Read();
    }

    /// <summary>Writes texts, in their order, so that <see cref="Read"/> gives the same texts.</summary>
    /// <returns>UTF-8 without a byte order mark.</returns>
    public static byte[] Write(ContactTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Encoding.UTF8.GetBytes(string.Join('\n', texts.All.Select(Write)));
    }

    private static string Write(ContactText text)
    {
        string subject = text.Subject is string s ? $"subject: {s}\n" : "";
        return $"---\nkind: {text.Kind.Id()}\nsituation: {text.Situation.Id()}\nlanguage: {text.Language.Id()}\n{subject}---\n{text.Body}\n";
    }

    private static int LineOfWrongByte(ReadOnlySpan<byte> utf8)
    {
        int line = 1;
        while (utf8.IndexOf((byte)'\n') is int end and >= 0 && Utf8.IsValid(utf8[..end]))
        {
            line++;
            utf8 = utf8[(end + 1)..];
        }

        return line;
    }
}
