using System.CommandLine;
using System.Text;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cli.Policy;

/// <summary><c>vroeg policy register</c>.</summary>
internal static class PolicyRegisterCommand
{
    private static readonly Argument<string> Policy = PolicyArguments.Policy();

    private static readonly Option<string> Organisation = new("--organisation")
    {
        Description = "The full name of the organisation as in the list of TOOI, such as \"Gemeente Voorbeeldstad\".",
        Required = true,
    };

    private static readonly Option<string> Contact = new("--contact") { Description = "The e-mail address for questions about the record.", Required = true };

    private static readonly Option<string> On = new("--on") { Description = "The day of the record (yyyy-mm-dd). Never the clock.", Required = true };

    private static readonly Option<string?> Out = PolicyArguments.Out("The file for the record (JSON); otherwise it is shown.");

    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        LanguageOption.Description = "The language of what is shown; the record itself is in Dutch.";
        Command command = new(
            "register",
            """
            Drafts the record of a policy for the Dutch algorithm register (publication standard 1.0), and says which fields a person must
            still write.

            Examples:
              vroeg policy register mijn-beleid.json --organisation "Gemeente Voorbeeldstad" --contact algoritmes@voorbeeldstad.example --on 2026-11-04 --out record.json

            Exit codes: 0 done; 2 the call was wrong.
            """)
        {
            Policy, Organisation, Contact, On, Out, LanguageOption,
        };
        command.SetAction(Register);
        return command;
    }

    private static int Register(ParseResult call)
    {
        string name = call.GetRequiredValue(Policy);
        AlgorithmRegisterRecord record = AlgorithmRegisterRecord.Of(
            PolicyFile.Find(name), Details(call), Dates.Parse(call.GetRequiredValue(On), "--on"));
        Language language = PolicyArguments.In(call, LanguageOption);
        if (call.GetValue(Out) is string path)
        {
            ResultFile.Check(path, name);
            ResultFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(record.ToJson())));
            Tell(record, language, call.InvocationConfiguration.Output);
        }
        else
        {
            call.InvocationConfiguration.Output.Write(record.ToJson());
            Tell(record, language, call.InvocationConfiguration.Error);
        }

        return ExitCodes.Done;
    }

    private static AlgorithmRegisterDetails Details(ParseResult call)
    {
        try
        {
            return new AlgorithmRegisterDetails { Organisation = call.GetRequiredValue(Organisation), Contact = call.GetRequiredValue(Contact) };
        }
        catch (ArgumentException)
        {
            throw new CallException("--organisation needs 1 to 100 characters and --contact 1 to 500.");
        }
    }

    private static void Tell(AlgorithmRegisterRecord record, Language language, TextWriter output)
    {
        string[] toBeWritten = [.. record.ToBeWritten];
        output.WriteLine(new Text(
            $"Nog te schrijven door de gemeente: {(toBeWritten.Length == 0 ? "niets" : string.Join(", ", toBeWritten))}",
            $"Still to be written by the municipality: {(toBeWritten.Length == 0 ? "nothing" : string.Join(", ", toBeWritten))}").In(language));
        foreach (Diagnostic finding in record.Findings.Where(f => f.Code != RegisterDiagnostics.ToBeWritten))
        {
            output.WriteLine($"  {finding.Code.Id} {finding.PlaceIn(language)}: {finding.Code.Message.In(language)} {finding.Code.Remedy.In(language)}");
        }

        output.WriteLine(new Text(
            "Dit is een concept. Lees het na voordat u het publiceert.", "This is a draft. Read it before you publish it.").In(language));
    }
}
