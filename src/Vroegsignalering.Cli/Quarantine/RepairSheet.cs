using System.Text;
using Vroegsignalering.Cli.Sheets;
using Vroegsignalering.Signals.Quarantine;

namespace Vroegsignalering.Cli.Quarantine;

/// <summary>The work file for who repairs: the number, why, the columns and cells of the original file, and the original row. It holds
/// personal data.</summary>
internal static class RepairSheet
{
    public const string IdColumn = "quarantine-id";

    private const string WhyColumn = "quarantine-why";
    private const string OriginalColumn = "quarantine-original";

    /// <summary>Writes rows of one layout.</summary>
    public static void Write(Stream stream, IReadOnlyList<QuarantineEntry> entries, Language language)
    {
        using StreamWriter writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        Line(writer, [IdColumn, WhyColumn, .. entries[0].SetAside.Layout.Columns, OriginalColumn]);
        foreach (QuarantineEntry entry in entries)
        {
            string why = string.Join(" ", entry.SetAside.Reasons.Select(r => $"{r.CodeId} {r.Field}".TrimEnd() + $": {r.Code.Message.In(language)}"));
            Line(writer, [entry.Id, why, .. Cells(entry), entry.OriginalText]);
        }
    }

    // A row that was repaired before shows the repair, so that it can be corrected further.
    private static IEnumerable<string> Cells(QuarantineEntry entry)
    {
        RowLayout layout = entry.SetAside.Layout;
        string[] cells = [.. entry.OriginalCells];
        string[] columns = [.. layout.Columns];
        foreach ((string column, string cell) in layout.RepairColumns.Zip(entry.CurrentCells))
        {
            cells[Array.IndexOf(columns, column)] = cell;
        }

        return cells;
    }

    // The number is quoted and guarded too: one like 4e51… is a number to a spreadsheet.
    private static void Line(StreamWriter writer, IEnumerable<string> cells) => writer.WriteLine(string.Join(
        ';', cells.Select(cell => cell.Length == 0 ? "" : $"\"{SheetCell.Guarded(cell).Replace("\"", "\"\"", StringComparison.Ordinal)}\"")));
}
