using Vroegsignalering.Cli.Output;

namespace Vroegsignalering.Cli.Quarantine;

/// <summary>Writes a cell so that a spreadsheet neither runs nor rewrites it, and reads it back as it was.</summary>
/// <remarks>A single quote goes before a text that would run as a formula, and before one that a spreadsheet would take for a number or a day
/// and write in another form: a leading zero, a date, a decimal. Reading takes that quote away, and no other.</remarks>
internal static class SheetCell
{
    // A spreadsheet keeps this many digits as they are.
    private const int SafeDigits = 11;

    private static readonly string[] Words = ["TRUE", "FALSE", "WAAR", "ONWAAR"];

    public static string Guarded(string cell) => NeedsGuard(cell) ? $"'{cell}" : cell;

    public static string Plain(string cell) => cell.StartsWith('\'') && NeedsGuard(cell[1..]) ? cell[1..] : cell;

    private static bool NeedsGuard(string cell)
    {
        ReadOnlySpan<char> rest = cell.AsSpan();
        while (!rest.IsEmpty && rest[0] == '\'')
        {
            rest = rest[1..];
        }

        return Runs(rest.ToString()) || IsRewritten(rest);
    }

    private static bool Runs(string cell) => CsvForPeople.Neutralised(cell).Length > cell.Length;

    private static bool IsRewritten(ReadOnlySpan<char> cell)
    {
        ReadOnlySpan<char> text = cell.Trim();
        if (text.Length != cell.Length)
        {
            return true;
        }

        bool number = !text.ContainsAnyExceptInRange('0', '9');
        return !text.IsEmpty && (char.IsDigit(text[0])
            ? !number || text.Length > SafeDigits || (text[0] == '0' && text.Length > 1)
            : text[0] is '.' or ',' || Array.Exists(Words, text.ToString().Equals));
    }
}
