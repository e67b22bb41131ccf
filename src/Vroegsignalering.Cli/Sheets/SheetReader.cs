using System.Globalization;
using System.Text;

namespace Vroegsignalering.Cli.Sheets;

/// <summary>A row of a sheet.</summary>
/// <param name="Line">The line on which it begins, the header being line 1.</param>
/// <param name="Cells">Its cells, without the quotes that guarded them.</param>
internal sealed record SheetRow(int Line, IReadOnlyList<string> Cells);

/// <summary>Reads a sheet that people filled in, as spreadsheets save it: with or without a mark, in UTF-8, UTF-16 or Windows-1252, with semicolons, commas
/// or tabs.</summary>
internal sealed class SheetReader
{
    private const long Largest = 256L * 1024 * 1024;

    private readonly string _path;
    private readonly string _text;
    private readonly char _delimiter;
    private int _at;
    private int _line = 1;

    private SheetReader(string path, string text, char delimiter) => (_path, _text, _delimiter) = (path, text, delimiter);

    /// <summary>The header and the rows; empty rows are passed over.</summary>
    /// <exception cref="CallException">The file cannot be read.</exception>
    public static Sheet Read(string path)
    {
        string text = Decode(Bytes(path));
        int start = text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) ? text.IndexOf('\n', StringComparison.Ordinal) + 1 : 0;
        SheetReader reader = new(path, text, Delimiter(text, start)) { _at = start, _line = start > 0 ? 2 : 1 };
        IReadOnlyList<string> header = [.. (reader.Next()?.Cells ?? []).Select(name => name.Trim())];
        List<SheetRow> rows = [];
        for (SheetRow? row = reader.Next(); row is not null; row = reader.Next())
        {
            if (row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                rows.Add(row);
            }
        }

        return new Sheet(path, header, rows);
    }

    private static byte[] Bytes(string path)
    {
        using FileStream stream = Cli.Intake.SignalFiles.OpenWhole(path);
        if (stream.Length > Largest)
        {
            throw new CallException($"'{path}' is too large for a sheet that people fill in. Split it.");
        }

        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string Decode(byte[] bytes)
    {
        bool marked = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        Encoding encoding = marked || System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        using StreamReader reader = new(new MemoryStream(bytes), encoding, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    // The one of the three that stands most often in the header; names of columns hold them seldom.
    private static char Delimiter(string text, int start)
    {
        int end = text.AsSpan(start).IndexOfAny('\r', '\n');
        string header = end < 0 ? text[start..] : text.Substring(start, end);
        return new[] { ';', '\t', ',' }.MaxBy(delimiter => header.Count(c => c == delimiter));
    }

    private SheetRow? Next()
    {
        if (_at >= _text.Length)
        {
            return null;
        }

        int line = _line;
        List<string> cells = [];
        StringBuilder cell = new();
        bool quoted = false;
        bool fresh = true;
        while (_at < _text.Length)
        {
            char c = _text[_at++];
            bool lineEnd = c is '\n' or '\r';
            if (lineEnd)
            {
                _at += c == '\r' && _at < _text.Length && _text[_at] == '\n' ? 1 : 0;
                _line++;
            }

            if (quoted)
            {
                bool pair = c == '"' && _at < _text.Length && _text[_at] == '"';
                _at += pair ? 1 : 0;
                quoted = c != '"' || pair;
                if (quoted)
                {
                    cell.Append(lineEnd ? '\n' : c);
                }
            }
            else if (c == '"' && fresh)
            {
                quoted = true;
            }
            else if (c == _delimiter || lineEnd)
            {
                cells.Add(SheetCell.Plain(cell.ToString()));
                cell.Clear();
                if (lineEnd)
                {
                    return new SheetRow(line, cells);
                }

                fresh = true;
                continue;
            }
            else
            {
                cell.Append(c);
            }

            fresh = false;
        }

        if (quoted)
        {
            // All that follows went into this cell, and would be lost without a word.
            throw new CallException(string.Create(
                CultureInfo.InvariantCulture, $"'{_path}': a quote is opened in the row of line {line} and not closed. Close or remove it; nothing was done."));
        }

        cells.Add(SheetCell.Plain(cell.ToString()));
        return new SheetRow(line, cells);
    }
}
