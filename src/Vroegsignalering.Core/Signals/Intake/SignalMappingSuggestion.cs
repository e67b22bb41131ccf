using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Vroegsignalering.Signals.Intake;

/// <summary>A mapping proposed from the begin of a file, and what a person must look at before it is used.</summary>
/// <param name="Json">The mapping, as <see cref="SignalMappingReader"/> reads it.</param>
/// <param name="Unsure">What could not be told for sure. It names columns and never what stands in them.</param>
public sealed record SignalMappingSuggestion(string Json, IReadOnlyList<Text> Unsure)
{
    private static readonly string[] DateForms =
        ["dd-MM-yyyy", "yyyy-MM-dd", "yyyyMMdd", "dd/MM/yyyy", "MM/dd/yyyy", "dd.MM.yyyy", "ddMMyyyy", "d-M-yyyy", "d/M/yyyy", "yyyy/MM/dd"];

    private static readonly SignalField[] Dates = [SignalField.SentOn, SignalField.ArrearsStartOn, SignalField.BirthDate, SignalField.EndOfSupplyOn];

    /// <summary>Proposes a mapping.</summary>
    /// <param name="start">The begin of the file, or all of it; a few hundred rows are enough.</param>
    /// <returns>The proposal; <c>null</c> when there is no header and no JSON item to look at.</returns>
    public static SignalMappingSuggestion? From(ReadOnlyMemory<byte> start)
    {
        (string Name, Encoding Encoding) encoding = CsvDialect.EncodingOf(start.Span);
        (string RowsAt, List<string[]> Rows)? json = JsonSample.Read(start);
        char delimiter = ';';
        List<string[]> rows;
        if (json is not null)
        {
            rows = json.Value.Rows;
        }
        else
        {
            (delimiter, rows) = CsvDialect.Rows(start, encoding.Encoding);
        }

        // A number as long as a BSN is no name of a column: the file has no header, and its first row must not be shown.
        return rows.Count == 0 || rows[0].Any(name => Masking.LongNumbers(name) != name) ? null : Propose(encoding.Name, json?.RowsAt, delimiter, rows);
    }

    private static SignalMappingSuggestion Propose(string encoding, string? rowsAt, char delimiter, List<string[]> rows)
    {
        List<Text> unsure = [];
        string[] header = rows[0];
        Dictionary<SignalField, int> columns = ColumnNames.Match(header, unsure);
        if (!columns.ContainsKey(SignalField.Reference))
        {
            int first = Enumerable.Range(0, header.Length).FirstOrDefault(i => !columns.ContainsValue(i) && Cells(rows, i).Distinct(StringComparer.Ordinal).Count() == rows.Count - 1);
            columns[SignalField.Reference] = first;
            unsure.Add(new Text(
                $"Geen kolom heet als een kenmerk; '{header[first]}' is gekozen.", $"No column is called like a reference; '{header[first]}' was taken."));
        }

        string dates = DateForm(rows, columns, unsure);
        char separator = DecimalSeparator(rows, columns, unsure);
        PartnerType? partner = columns.ContainsKey(SignalField.Partner) ? null : ColumnNames.Partner(header);
        if (partner is not null)
        {
            unsure.Add(new Text(
                $"Geen kolom noemt de soort partner; '{partner}' is ingevuld bij 'fixed'.", $"No column has the type of partner; '{partner}' was filled in at 'fixed'."));
        }

        AskForWords(rows, columns, unsure);
        if (!columns.ContainsKey(SignalField.Bsn) && !(columns.ContainsKey(SignalField.Postcode) && columns.ContainsKey(SignalField.HouseNumber)))
        {
            unsure.Add(new Text(
                "Geen kolom lijkt een BSN, of postcode en huisnummer: zonder een van beide wordt elke regel apart gezet.",
                "No column looks like a BSN, or postcode and house number: without one of the two every row is set aside."));
        }

        return new SignalMappingSuggestion(Write(encoding, rowsAt, delimiter, dates, separator, partner, header, columns), unsure);
    }

    private static string Write(
        string encoding, string? rowsAt, char delimiter, string dates, char separator, PartnerType? partner, string[] header, Dictionary<SignalField, int> columns)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("format", rowsAt is null ? "csv" : "json");
            if (rowsAt is null)
            {
                writer.WriteString("encoding", encoding);
                writer.WriteString("delimiter", delimiter.ToString());
            }
            else if (rowsAt.Length > 0)
            {
                writer.WriteString("rows", rowsAt);
            }

            writer.WriteString("dateFormat", dates);
            writer.WriteString("decimalSeparator", separator.ToString());
            if (partner is not null)
            {
                writer.WriteStartObject("fixed");
                writer.WriteString("partner", partner.ToString());
                writer.WriteEndObject();
            }

            writer.WriteStartObject("columns");
            foreach ((SignalField field, int column) in columns.OrderBy(c => c.Key))
            {
                writer.WriteString(field.Name(), header[column]);
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string DateForm(List<string[]> rows, Dictionary<SignalField, int> columns, List<Text> unsure)
    {
        string[] cells = [.. Dates.Where(columns.ContainsKey).SelectMany(f => Cells(rows, columns[f]))];
        (string Form, int Read)[] forms =
            [.. DateForms.Select(f => (f, cells.Count(c => Intake.DateForm.Create(f)!.Parse(c) is not null))).OrderByDescending(f => f.Item2)];
        if (cells.Length == 0)
        {
            unsure.Add(new Text("Er zijn geen datums om de vorm aan te zien.", "There are no dates to see their form."));
            return "yyyy-MM-dd";
        }

        // d-M-yyyy reads what dd-MM-yyyy reads; only another order of day and month is a doubt.
        string[] same = [.. forms.Where(f => f.Read == forms[0].Read).Select(f => f.Form)];
        if (forms[0].Read < cells.Length || (same.Contains("dd/MM/yyyy", StringComparer.Ordinal) && same.Contains("MM/dd/yyyy", StringComparer.Ordinal)))
        {
            unsure.Add(new Text(
                $"De vorm van de datums is niet zeker; '{forms[0].Form}' leest de meeste.", $"The form of the dates is not sure; '{forms[0].Form}' reads most of them."));
        }

        return forms[0].Form;
    }

    private static char DecimalSeparator(List<string[]> rows, Dictionary<SignalField, int> columns, List<Text> unsure)
    {
        string[] cells = columns.TryGetValue(SignalField.Arrears, out int column) ? [.. Cells(rows, column)] : [];
        int comma = cells.Count(c => SignalValues.Amount(c, ',') is not null);
        int point = cells.Count(c => SignalValues.Amount(c, '.') is not null);
        if (comma == point)
        {
            unsure.Add(new Text("Aan de bedragen is niet te zien of een komma of een punt de centen scheidt.", "The amounts do not show whether a comma or a point stands before the cents."));
        }

        return point > comma ? '.' : ',';
    }

    private static void AskForWords(List<string[]> rows, Dictionary<SignalField, int> columns, List<Text> unsure)
    {
        Ask(SignalField.Partner, c => SignalValues.Partner(c) is not null);
        Ask(SignalField.Kind, c => SignalValues.Kind(c) is not null);
        Ask(SignalField.ThreateningSituation, c => SignalValues.Situation(c) is not null);
        Ask(SignalField.Crisis, c => SignalValues.Flag(c) is not null);
        Ask(SignalField.WarmHandover, c => SignalValues.Flag(c) is not null);
        Ask(SignalField.LegalPerson, c => SignalValues.Flag(c) is not null);

        void Ask(SignalField field, Predicate<string> known)
        {
            if (columns.TryGetValue(field, out int column) && Cells(rows, column).Any(c => !known(c)))
            {
                string name = rows[0][column];
                unsure.Add(new Text(
                    $"Kolom '{name}' heeft woorden die nog niets betekenen: zet ze onder 'values.{field.Name()}'.",
                    $"Column '{name}' has words that mean nothing yet: put them under 'values.{field.Name()}'."));
            }
        }
    }

    private static IEnumerable<string> Cells(List<string[]> rows, int column) =>
        rows.Skip(1).Where(r => r.Length > column && r[column].Length > 0).Select(r => r[column]);
}
