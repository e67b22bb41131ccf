using System.Text;

namespace Vroegsignalering.Simulation.Tests.Reports;

/// <summary>Reads CSV after RFC 4180, as others do.</summary>
internal static class CsvReader
{
    public static IReadOnlyList<string[]> Read(string text)
    {
        List<string[]> rows = [];
        List<string> row = [];
        StringBuilder cell = new();
        bool isQuoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (isQuoted)
            {
                isQuoted = text[i] != '"' || (i + 1 < text.Length && text[i + 1] == '"');
                if (isQuoted)
                {
                    i += text[i] == '"' ? 1 : 0;
                    cell.Append(text[i]);
                }
            }
            else if (text[i] == '"')
            {
                isQuoted = true;
            }
            else if (text[i] is ',' or '\n')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (text[i] == '\n')
                {
                    rows.Add([.. row]);
                    row.Clear();
                }
            }
            else
            {
                cell.Append(text[i]);
            }
        }

        return rows;
    }
}
