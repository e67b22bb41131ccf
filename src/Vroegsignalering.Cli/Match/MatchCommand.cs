using System.CommandLine;
using System.Globalization;
using System.Text;
using Vroegsignalering.Cli.Output;
using Vroegsignalering.Households.Matching;
using Vroegsignalering.Testing;

namespace Vroegsignalering.Cli.Match;

/// <summary><c>vroeg match</c>.</summary>
internal static class MatchCommand
{
    private static readonly Argument<string> File = new("file") { Description = "A CSV file of persons, with a header." };

    private static readonly Option<string?> Mapping = new("--mapping")
    {
        Description = "A JSON file that says which column is which; without it the names in the header are recognised, in English or Dutch.",
    };

    private static readonly Option<string> Out = new("--out", "-o") { Description = "The CSV file to write.", Required = true };
    private static readonly Option<bool> ShowValues = new("--show-values") { Description = "Show names and birth dates beside the ids." };

    private static readonly Option<string?> Truth = new("--truth")
    {
        Description = "A column that says whose each record really is; precision, recall and F1 are printed.",
    };

    public static Command Create()
    {
        Command command = new(
            "match",
            """
            Finds which records of a file are about one person, with the reasons for each link.

            Examples:
              vroeg match persons.csv --out links.csv
              vroeg match persons.csv --mapping persons.mapping.json --out links.csv --truth person

            The file is read as files of signals are: the mapping has the same settings (encoding, delimiter, dateFormat, limits, columns), and
            without a mapping encoding and delimiter are seen from the file. Rows that cannot be read are set aside and told.
            """)
        {
            File, Mapping, Out, ShowValues, Truth,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult call)
    {
        if (string.Equals(FullPath(call.GetRequiredValue(Out)), FullPath(call.GetRequiredValue(File)), StringComparison.Ordinal))
        {
            throw new CallException("The links would be written over the file of persons. Give another file with --out.");
        }

        PersonMapping? mapping = call.GetValue(Mapping) is string path ? PersonMapping.Read(path) : null;
        PersonFile file = PersonFile.Read(call.GetRequiredValue(File), mapping, call.GetValue(Truth));
        IReadOnlyList<PersonRow> rows = file.Rows;
        if (rows.Select(row => row.Record.Id).Distinct(StringComparer.Ordinal).Count() != rows.Count)
        {
            throw new CallException("Two rows have the same id; map 'id' to a column that is unique, or leave it out to count rows.");
        }

        PersonMatchResult result = new PersonMatcher().Match(rows.Select(row => row.Record));
        Write(result, rows, call.GetRequiredValue(Out), call.GetValue(ShowValues));
        TextWriter output = call.InvocationConfiguration.Output;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{rows.Count} records, {result.Clusters.Count} persons, {result.LinkCount} links accepted, {result.ReviewCount} to review."));
        WriteSetAside(file.SetAside, call.InvocationConfiguration.Error);
        if (call.GetValue(Truth) is not null)
        {
            MatchQuality quality = MatchQuality.Measure(result, rows.ToDictionary(row => row.Record.Id, row => row.Label ?? "", StringComparer.Ordinal));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"precision {quality.Precision:0.00000}, recall {quality.Recall:0.00000}, F1 {quality.F1:0.00000}, recall after review {quality.RecallAfterReview:0.00000}, queue {quality.QueueShare:0.0000}"));
        }

        return ExitCodes.Done;
    }

    private static void Write(PersonMatchResult result, IReadOnlyList<PersonRow> rows, string path, bool showValues)
    {
        Dictionary<string, PersonRecord> records = showValues ? rows.ToDictionary(row => row.Record.Id, row => row.Record, StringComparer.Ordinal) : [];
        Dictionary<string, string> clusterOf = new(StringComparer.Ordinal);
        foreach (PersonCluster cluster in result.Clusters)
        {
            foreach (string member in cluster.Members)
            {
                clusterOf[member] = cluster.Id;
            }
        }

        try
        {
            using FileStream stream = new(path, FileMode.Create, FileAccess.Write);
            using CsvForPeople csv = new(
                stream, Language.English, Name("cluster"), Name("first"), Name("second"), Name("decision"), Name("score"), Name("ground"), Name("against"),
                Name("reasons"), Name("firstValues"), Name("secondValues"));
            foreach (PersonLink link in result.Links.Concat(result.Review))
            {
                csv.Cell(clusterOf[link.First]);
                csv.Cell(link.First);
                csv.Cell(link.Second);
                csv.Cell(link.Decision.ToString());
                csv.Cell((decimal)Math.Round(link.Score, 2));
                csv.Cell(link.Ground.ToString());
                csv.Cell(link.AgainstHousemate ? "Housemate" : "Stranger");
                csv.Cell(Reasons(link));
                csv.Cell(showValues ? Values(records[link.First]) : "");
                csv.Cell(showValues ? Values(records[link.Second]) : "");
                csv.EndLine();
            }

            // A record on its own is a person too; it has no link, so it has a line by itself.
            foreach (PersonCluster cluster in result.Clusters.Where(cluster => cluster.Members.Count == 1))
            {
                csv.Cell(cluster.Id);
                csv.Cell(cluster.Id);
                csv.EndLine();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"Cannot write '{path}'.");
        }
    }

    private static void WriteSetAside(IReadOnlyList<Diagnostic> setAside, TextWriter error)
    {
        if (setAside.Count == 0)
        {
            return;
        }

        error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"vroeg: {setAside.Count} rows were set aside and not matched; the first of them:"));
        foreach (Diagnostic finding in setAside.Take(5))
        {
            error.WriteLine($"  {finding} {finding.Code.Remedy.English}");
        }
    }

    private static string FullPath(string path) => path.Length == 0 ? "" : Path.GetFullPath(path);

    private static Text Name(string name) => new(name, name);

    private static string Reasons(PersonLink link)
    {
        StringBuilder reasons = new();
        foreach (MatchContribution contribution in link.Contributions.Where(c => Math.Abs(c.Bits) >= 0.05))
        {
            reasons.Append(CultureInfo.InvariantCulture, $"{(reasons.Length > 0 ? ", " : "")}{contribution.Evidence} {contribution.Bits:+0.0;-0.0}");
        }

        return reasons.ToString();
    }

    private static string Values(PersonRecord record) => string.Join(
        ' ', new[] { record.GivenNames ?? record.Initials, record.NamePrefix, record.LastName, record.BirthDateText }.Where(value => value is not null));
}
