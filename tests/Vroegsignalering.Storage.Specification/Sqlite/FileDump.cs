using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Vroegsignalering.Storage.Sqlite;

namespace Vroegsignalering.Storage.Specification.Sqlite;

/// <summary>All that stands in a SQLite file, as statements that make it again.</summary>
internal static partial class FileDump
{
    public static string Of(string path)
    {
        using Session session = Session.Open(path, 5);
        StringBuilder dump = new();
        List<string> tables = [];
        using (Statement schema = session.Use("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid"))
        {
            while (schema.Step())
            {
                dump.Append(schema.Text(2)).Append(";\n");
                tables.AddRange(schema.Text(0) == "table" ? [schema.Text(1)] : []);
            }
        }

        foreach (string table in tables)
        {
            Write(dump, session, table);
        }

        return dump.Append(CultureInfo.InvariantCulture, $"PRAGMA application_id = {session.Number("PRAGMA application_id")};\n")
            .Append(CultureInfo.InvariantCulture, $"PRAGMA user_version = {session.Number("PRAGMA user_version")};\n").ToString();
    }

    private static void Write(StringBuilder dump, Session session, string table)
    {
        List<string> columns = [];
        using (Statement names = session.Use($"SELECT name FROM pragma_table_info('{table}') ORDER BY cid"))
        {
            while (names.Step())
            {
                columns.Add(names.Text(0));
            }
        }

        string quoted = string.Join(" || ', ' || ", columns.Select(name => $"quote({name})"));
        using Statement rows = session.Use($"SELECT {quoted} FROM {table}");
        while (rows.Step())
        {
            dump.Append(CultureInfo.InvariantCulture, $"INSERT INTO {table} VALUES ({Blob().Replace(rows.Text(0), Readable)});\n");
        }
    }

    // What is text is shown as text, and other bytes apart, so that people and guards see what stands in the file.
    private static string Readable(Match blob)
    {
        byte[] bytes = Convert.FromHexString(blob.Groups["hex"].ValueSpan);
        return bytes.AsSpan().ContainsAnyExceptInRange((byte)' ', (byte)'~') || bytes.Length == 0
            ? $"unhex('{string.Join(' ', bytes.Select(b => b.ToString("X2", CultureInfo.InvariantCulture)))}', ' ')"
            : $"CAST('{Encoding.ASCII.GetString(bytes).Replace("'", "''", StringComparison.Ordinal)}' AS BLOB)";
    }

    [GeneratedRegex("X'(?<hex>[0-9A-F]*)'", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Blob();
}
