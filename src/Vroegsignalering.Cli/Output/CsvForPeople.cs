using System.Globalization;
using System.Text;
using NodaTime;

namespace Vroegsignalering.Cli.Output;

/// <summary>Writes a CSV file that a spreadsheet in the Netherlands opens as it is: semicolons, UTF-8 with a mark, decimal comma.</summary>
/// <remarks>A text that a spreadsheet would run as a formula gets a single quote before it. These files are for people; machines
/// read <c>decisions.jsonl</c> and the delivery.</remarks>
internal sealed class CsvForPeople : IDisposable
{
    private readonly StreamWriter _writer;
    private readonly char _decimalSeparator;
    private bool _lineStarted;

    public CsvForPeople(Stream stream, Language language, params ReadOnlySpan<Text> header)
    {
        _writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 64 * 1024) { NewLine = "\r\n" };
        _decimalSeparator = language == Language.English ? '.' : ',';
        foreach (Text name in header)
        {
            Raw(name.In(language));
        }

        EndLine();
    }

    public void Cell(string? text)
    {
        // Quoted always: a spreadsheet with another separator must not cut a text into cells that run.
        string safe = Neutralised(text ?? "");
        Raw(safe.Length == 0 ? "" : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
    }

    public void Cell(long? number) => Raw(number?.ToString(CultureInfo.InvariantCulture) ?? "");

    public void Cell(decimal? number) => Raw(
        number?.ToString("0.####", CultureInfo.InvariantCulture).Replace('.', _decimalSeparator) ?? "");

    public void Cell(Money? amount) => Raw(
        amount is Money money ? (money.Cents / 100m).ToString("0.00", CultureInfo.InvariantCulture).Replace('.', _decimalSeparator) : "");

    public void Cell(LocalDate? day) => Raw(Dates.Iso(day));

    public void EndLine()
    {
        _writer.WriteLine();
        _lineStarted = false;
    }

    public void Dispose() => _writer.Dispose();

    /// <summary>The text with a single quote before it when a spreadsheet would run it as a formula, also behind spaces or quotes
    /// and with full-width signs.</summary>
    internal static string Neutralised(string text)
    {
        ReadOnlySpan<char> start = text.AsSpan().TrimStart(" '\"\u00A0\u3000\uFEFF\u200B");
        bool runs = !start.IsEmpty && "=+-@\t\r\n\0|%\uFF1D\uFF0B\uFF0D\uFF20".Contains(start[0], StringComparison.Ordinal);
        return runs ? $"'{text}" : text;
    }

    private void Raw(string cell)
    {
        if (_lineStarted)
        {
            _writer.Write(';');
        }

        _writer.Write(cell);
        _lineStarted = true;
    }
}
