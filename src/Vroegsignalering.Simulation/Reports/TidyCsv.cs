using System.Text;

namespace Vroegsignalering.Simulation.Reports;

/// <summary>CSV for machines, after RFC 4180: commas, UTF-8 without a mark, lines end with a line feed, points in numbers.</summary>
/// <remarks>A text that a spreadsheet would run as a formula gets a single quote before it: names come from people.</remarks>
internal sealed class TidyCsv : IDisposable
{
    private readonly StreamWriter _writer;
    private bool _lineStarted;

    public TidyCsv(Stream stream, params ReadOnlySpan<string> header)
    {
        _writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 64 * 1024, leaveOpen: true) { NewLine = "\n" };
        foreach (string name in header)
        {
            Raw(name);
        }

        EndLine();
    }

    public void Cell(string? text)
    {
        string safe = Neutralised(text ?? "");
        Raw(safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe);
    }

    public void Cell(long number) => Raw(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public void Cell(double? number) => Raw(number is double value ? Rounded.Text(value) : "");

    public void EndLine()
    {
        _writer.Write('\n');
        _lineStarted = false;
    }

    public void Dispose() => _writer.Dispose();

    private static string Neutralised(string text)
    {
        ReadOnlySpan<char> start = text.AsSpan().TrimStart(" '\"\u00A0\u3000\uFEFF\u200B");
        bool runs = !start.IsEmpty && "=+-@\t\r\n\0|%\uFF1D\uFF0B\uFF0D\uFF20".Contains(start[0], StringComparison.Ordinal);
        return runs ? $"'{text}" : text;
    }

    private void Raw(string cell)
    {
        if (_lineStarted)
        {
            _writer.Write(',');
        }

        _writer.Write(cell);
        _lineStarted = true;
    }
}
