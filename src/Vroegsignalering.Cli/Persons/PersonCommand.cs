using System.CommandLine;
using Vroegsignalering.Cases.Access;
using Vroegsignalering.Cases.Feedback;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Cli.Feedback;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.Cli.Quarantine;
using Vroegsignalering.Cli.Retention;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cli.Persons;

/// <summary><c>vroeg person export</c>.</summary>
internal static class PersonCommand
{
    private static readonly Argument<string> Register = RetentionArguments.Register();
    private static readonly Option<string> On = RetentionArguments.On();

    private static readonly Option<string?> BsnFile = new("--bsn-file")
    {
        Description = "A file with a BSN, or a line 'last name;birth date;postcode;house number;addition', or both. A BSN is never an argument.",
    };

    private static readonly Option<bool> FromStdin = new("--from-stdin") { Description = "The same from standard input." };

    private static readonly Option<string?> Decisions = new("--decisions") { Description = "The decision log of 'vroeg process' (decisions.jsonl), for what was decided and why." };

    private static readonly Option<string?> Outbox = RetentionArguments.Outbox();

    private static readonly Option<string> Format = new("--format") { Description = "text to read, json to take along.", DefaultValueFactory = _ => "text" };

    private static readonly Option<string?> Out = PolicyArguments.Out("The file for the export; otherwise it is shown. Only you may read it.");

    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        Format.AcceptOnlyFromAmong("text", "json");
        Command export = new(
            "export",
            """
            Gives all that the register keeps about one person and nothing about others (AVG art. 15). First make sure that it is them who ask.

            Examples:
              vroeg person export zaken.jsonl --bsn-file wie.txt --on 2027-07-01 --out inzage.txt
              vroeg person export zaken.jsonl --from-stdin --on 2027-07-01 --format json --decisions decisions.jsonl --out inzage.json

            Exit codes: 0 done; 1 lines of the register were set aside, and may be about the person; 2 the call was wrong.
            """)
        {
            Register, On, BsnFile, FromStdin, Decisions, Outbox, Format, Out, LanguageOption,
        };
        export.SetAction(Export);
        return new Command("person", "Answer a person who asks what is kept about them. Example: vroeg person export zaken.jsonl --bsn-file wie.txt --on 2027-07-01") { export };
    }

    private static int Export(ParseResult call)
    {
        string? who = call.GetValue(BsnFile);
        if (who is null != call.GetValue(FromStdin))
        {
            throw new CallException("Give either --bsn-file or --from-stdin.");
        }

        string path = call.GetRequiredValue(Register);
        NodaTime.LocalDate on = Dates.Parse(call.GetRequiredValue(On), "--on");
        PersonQuery query = BsnInput.Question(who is null ? Console.In.ReadToEnd() : BsnInput.Text(who));
        CaseRegister register = RegisterInput.Read(path, call.InvocationConfiguration.Error);
        PersonExport export = PersonExport.Of(query, register.Cases.Select(c => c.Case), Told(call), Read(call.GetValue(Decisions)), on);
        string text = call.GetRequiredValue(Format) == "json" ? export.ToJson() : export.ToText(PolicyArguments.In(call, LanguageOption));
        if (call.GetValue(Out) is string file)
        {
            Write(file, text);
        }
        else
        {
            call.InvocationConfiguration.Output.Write(text);
        }

        return register.SetAside.Count > 0 ? ExitCodes.Findings : ExitCodes.Done;
    }

    private static FeedbackOutbox Told(ParseResult call) => call.GetValue(Outbox) is string store ? OutboxFile.Read(store) : FeedbackOutbox.Empty;

    private static IReadOnlyList<PriorityDecision> Read(string? path)
    {
        try
        {
            using FileStream? log = path is null ? null : File.OpenRead(path);
            return log is null ? [] : [.. DecisionLog.Read(log)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"Cannot read '{path}'.");
        }
    }

    private static void Write(string path, string text)
    {
        try
        {
            using StreamWriter writer = new(PersonalFile.Create(path, FileAccess.Write));
            writer.Write(text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"Cannot make '{path}'. An export never takes the place of a file that is there.");
        }
    }
}
