using System.Text;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Signals.Quarantine;

/// <summary>Splits an original row into cells again, as far as it has any.</summary>
internal static class OriginalCells
{
    /// <summary>The cells by column of the layout, empty where the row has none.</summary>
    public static string[] Of(RowSetAside row)
    {
        string[] cells = new string[row.Layout.Columns.Count];
        Array.Fill(cells, "");
        SignalMapping mapping = row.Layout.Mapping;
        string text = mapping.IsJson ? $"[{row.OriginalText}]" : row.OriginalText;
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        SignalIntakeOptions limits = new() { MaximumRowLength = 16 * 1024 * 1024, MaximumColumns = 16_384, MaximumJsonDepth = 64 };
        if (mapping.IsJson)
        {
            JsonRecordReader json = new(stream, row.Layout.Columns, "", limits);
            if (json.Open() is null && json.Read())
            {
                Fill(cells, json, mapping.DecimalSeparator);
            }
        }
        else
        {
            CsvRecordReader csv = new(stream, TextEncodings.Utf8, mapping.Delimiter, limits);
            if (csv.Read())
            {
                Fill(cells, csv, mapping.DecimalSeparator);
            }
        }

        return cells;
    }

    // A number of JSON has a point; a person writes it as the partner's other files have it.
    private static void Fill(string[] cells, IntakeRecord record, char decimalSeparator)
    {
        for (int i = 0; i < Math.Min(cells.Length, record.CellCount); i++)
        {
            string cell = record.Cell(i).ToString();
            cells[i] = record.IsNumber(i) ? cell.Replace('.', decimalSeparator) : cell;
        }
    }
}
