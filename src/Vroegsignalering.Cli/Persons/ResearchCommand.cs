using System.CommandLine;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Cases.Research;
using Vroegsignalering.Cli.Output;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.Cli.Retention;
using Vroegsignalering.Cli.SmallCounts;
using Vroegsignalering.Monitoring;
using Vroegsignalering.Privacy;

namespace Vroegsignalering.Cli.Persons;

/// <summary><c>vroeg research export</c>.</summary>
internal static class ResearchCommand
{
    private static readonly (ResearchFields Field, string Name)[] Fields =
    [
        (ResearchFields.Month, "month"), (ResearchFields.Partners, "partners"), (ResearchFields.Arrears, "arrearsBand"), (ResearchFields.Attempts, "attemptsBand"),
        (ResearchFields.Reached, "reached"), (ResearchFields.Outcome, "outcome"),
    ];

    private static readonly Argument<string> Register = RetentionArguments.Register();
    private static readonly Option<string> Key = RetentionArguments.Key();

    private static readonly Option<string> Purpose = new("--purpose")
    {
        Description = "What the file is for, such as evaluatie-2027. Files for two purposes cannot be laid side by side.",
        Required = true,
    };

    private static readonly Option<string> Out = new("--out", "-o") { Description = "The file for research (CSV).", Required = true };

    private static readonly Option<string> SmallCounts = SmallCountArguments.ForGroups();

    public static Command Create()
    {
        Command export = new(
            "export",
            """
            Makes a file for research: a row per person and case, with pseudonyms for one purpose, months and no days, bands and no amounts.
            What would single somebody out is blank: what is left in a row is the same for at least 10 people. The last column says what is blank.
            It is still personal data for who has the key: give it on agreement only, and the key to nobody.

            Examples:
              vroeg research export zaken.jsonl --key-file sleutel --purpose evaluatie-2027 --out onderzoek.csv
              vroeg research export zaken.jsonl --key-file sleutel --purpose evaluatie-2027 --small-counts internal --out onderzoek.csv

            Exit codes: 0 done; 1 lines of the register were set aside and are not in the file; 2 the call was wrong.
            """)
        {
            Register, Key, Purpose, SmallCounts, Out,
        };
        export.SetAction(Export);
        return new Command("research", "Make files for research. Example: vroeg research export zaken.jsonl --key-file sleutel --purpose evaluatie-2027 --out onderzoek.csv") { export };
    }

    private static int Export(ParseResult call)
    {
        (string path, string file, string purpose) = (call.GetRequiredValue(Register), call.GetRequiredValue(Out), call.GetRequiredValue(Purpose));
        ResultFile.Check(file, path, call.GetRequiredValue(Key));
        if (string.IsNullOrWhiteSpace(purpose))
        {
            throw new CallException("--purpose needs a name.");
        }

        Pseudonymizer pseudonyms = new(KeyFile.Read(call.GetRequiredValue(Key)), purpose);
        CaseRegister register = RegisterInput.Read(path, call.InvocationConfiguration.Error);
        IReadOnlyList<ResearchRow> rows = ResearchExport.Of(register.Cases.Select(c => c.Case), pseudonyms);
        SmallCountProfile? profile = SmallCountArguments.In(call, SmallCounts);
        IReadOnlyList<ProtectedResearchRow> shown = profile is null
            ? [.. rows.Select(ProtectedResearchRow.Unprotected)]
            : ResearchProtection.Protect(rows, profile.Floor);
        ResultFile.Write(file, stream => Write(shown, stream));
        Tell(shown, profile, call.InvocationConfiguration.Output);
        return register.SetAside.Count > 0 ? ExitCodes.Findings : ExitCodes.Done;
    }

    private static void Tell(IReadOnlyList<ProtectedResearchRow> rows, SmallCountProfile? profile, TextWriter output)
    {
        output.WriteLine($"{rows.Count} rows");
        if (profile is null)
        {
            output.WriteLine("Nothing was made blank: a row can single somebody out.");
            return;
        }

        string fields = string.Join(", ", Fields.Select(f => (f.Name, Count: rows.Count(r => (r.Blank & f.Field) != ResearchFields.None))).Where(f => f.Count > 0).Select(f => $"{f.Name} {f.Count.Shown()}"));
        output.WriteLine($"Each combination is that of at least {profile.Floor.Shown()} people, or everything is blank. Made blank: {(fields.Length == 0 ? "nothing" : fields)}");
    }

    private static void Write(IReadOnlyList<ProtectedResearchRow> rows, Stream stream)
    {
        Text[] header = [.. Fields.Select(f => f.Name).Prepend("pseudonym").Append("blank").Select(n => new Text(n, n))];
        using CsvForPeople csv = new(stream, Language.English, header);
        foreach (ProtectedResearchRow row in rows)
        {
            csv.Cell(row.Pseudonym);
            csv.Cell(Dates.Iso(row.Month));
            csv.Cell(row.Partners);
            csv.Cell(row.ArrearsBand);
            csv.Cell(row.AttemptsBand);
            csv.Cell(row.Reached switch
            {
                null => null,
                true => "yes",
                false => "no",
            });
            csv.Cell(row.Outcome?.ToString());
            csv.Cell(string.Join('+', Fields.Where(f => (row.Blank & f.Field) != ResearchFields.None).Select(f => f.Name)));
            csv.EndLine();
        }
    }
}
