using System.CommandLine;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Cases.Research;
using Vroegsignalering.Cli.Output;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.Cli.Retention;
using Vroegsignalering.Privacy;

namespace Vroegsignalering.Cli.Persons;

/// <summary><c>vroeg research export</c>.</summary>
internal static class ResearchCommand
{
    private static readonly Argument<string> Register = RetentionArguments.Register();
    private static readonly Option<string> Key = RetentionArguments.Key();

    private static readonly Option<string> Purpose = new("--purpose")
    {
        Description = "What the file is for, such as evaluatie-2027. Files for two purposes cannot be laid side by side.",
        Required = true,
    };

    private static readonly Option<string> Out = new("--out", "-o") { Description = "The file for research (CSV).", Required = true };

    public static Command Create()
    {
        Command export = new(
            "export",
            """
            Makes a file for research: a row per person and case, with pseudonyms for one purpose, months and no days, bands and no amounts.
            It is still personal data for who has the key: give it on agreement only, and the key to nobody.

            Examples:
              vroeg research export zaken.jsonl --key-file sleutel --purpose evaluatie-2027 --out onderzoek.csv

            Exit codes: 0 done; 1 lines of the register were set aside and are not in the file; 2 the call was wrong.
            """)
        {
            Register, Key, Purpose, Out,
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
        ResultFile.Write(file, stream => Write(rows, stream));
        call.InvocationConfiguration.Output.WriteLine($"{rows.Count} rows");
        return register.SetAside.Count > 0 ? ExitCodes.Findings : ExitCodes.Done;
    }

    private static void Write(IReadOnlyList<ResearchRow> rows, Stream stream)
    {
        Text[] header = [.. new[] { "pseudonym", "month", "partners", "arrearsBand", "attemptsBand", "reached", "outcome" }.Select(n => new Text(n, n))];
        using CsvForPeople csv = new(stream, Language.English, header);
        foreach (ResearchRow row in rows)
        {
            csv.Cell(row.Pseudonym);
            csv.Cell(Dates.Iso(row.Month));
            csv.Cell(row.Partners);
            csv.Cell(row.ArrearsBand);
            csv.Cell(row.AttemptsBand);
            csv.Cell(row.Reached ? "yes" : "no");
            csv.Cell(row.Outcome?.ToString());
            csv.EndLine();
        }
    }
}
