namespace Vroegsignalering.Cli.Sheets;

/// <summary>A small table that people made or filled in, with the names of its columns.</summary>
internal sealed record Sheet(string Path, IReadOnlyList<string> Header, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>The place of a column under one of its names, without regard to capitals; below zero when there is none.</summary>
    public int Column(params ReadOnlySpan<string> names)
    {
        for (int i = 0; i < Header.Count; i++)
        {
            foreach (string name in names)
            {
                if (string.Equals(Header[i], name, StringComparison.OrdinalIgnoreCase))
                {
                    return i;
                }
            }
        }

        return -1;
    }

    /// <summary>The place of a column that has to be there.</summary>
    /// <exception cref="CallException">It is not there.</exception>
    public int Needed(params ReadOnlySpan<string> names) => Column(names) is >= 0 and int place
        ? place
        : throw new CallException($"'{Path}' has no column '{names[0]}'.");

    /// <summary>A cell without spaces around it; <c>null</c> when it is empty or not there.</summary>
    public static string? Cell(SheetRow row, int column) =>
        column >= 0 && column < row.Cells.Count && row.Cells[column].Trim() is { Length: > 0 } text ? text : null;
}
