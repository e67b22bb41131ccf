using System.CommandLine;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Feedback;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Cli.Output;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.Cli.Retention;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cli.Feedback;

/// <summary><c>vroeg feedback list</c>.</summary>
internal static class FeedbackCommand
{
    private static readonly Argument<string> Register = RetentionArguments.Register();
    private static readonly Option<string> On = RetentionArguments.On();
    private static readonly Option<string?> Out = PolicyArguments.Out("The file for the messages (CSV): reference, outcome and end of the pause per signal.");
    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        Command list = new(
            "list",
            """
            Lists what each partner may learn about its signals, as an outcome of the closed list, and which pauses of collection run.

            Examples:
              vroeg feedback list zaken.jsonl --on 2027-07-01
              vroeg feedback list zaken.jsonl --on 2027-07-01 --out terugkoppeling.csv

            Exit codes: 0 done; 1 lines of the register were set aside and are not in the list; 2 the call was wrong.
            """)
        {
            Register, On, Out, LanguageOption,
        };
        list.SetAction(List);
        return new Command("feedback", "What partners may learn about their signals. Example: vroeg feedback list zaken.jsonl --on 2027-07-01")
        {
            list, FeedbackSendCommand.Create(), FeedbackAcknowledgeCommand.Create(),
        };
    }

    private static int List(ParseResult call)
    {
        string path = call.GetRequiredValue(Register);
        NodaTime.LocalDate on = Dates.Parse(call.GetRequiredValue(On), "--on");
        Language language = PolicyArguments.In(call, LanguageOption);
        CaseRegister register = RegisterInput.Read(path, call.InvocationConfiguration.Error);
        SignalCase[] cases = [.. register.Cases.Select(c => c.Case)];
        FeedbackOutbox outbox = FeedbackOutbox.Empty.Tell(cases, FeedbackPolicy.Default, null, on);
        TextWriter output = call.InvocationConfiguration.Output;
        foreach (FeedbackCount count in FeedbackOverview.Of(outbox).Counts)
        {
            output.WriteLine($"{count.PartnerName ?? count.Partner.Name().In(language)}: {count.Feedback.Name().In(language)}: {count.Pending}");
        }

        int pauses = CollectionPauses.RunningOn(on, cases, FeedbackPolicy.Default.Pause).Count;
        output.WriteLine(new Text($"Lopende opschortingen van incasso: {pauses}", $"Pauses of collection that run: {pauses}").In(language));
        if (call.GetValue(Out) is string file)
        {
            ResultFile.Check(file, path);
            ResultFile.Write(file, stream => Write(outbox, stream, language));
        }

        return register.SetAside.Count > 0 ? ExitCodes.Findings : ExitCodes.Done;
    }

    internal static void Write(FeedbackOutbox outbox, Stream stream, Language language)
    {
        using CsvForPeople csv = new(
            stream, language, new Text("bedrijf", "partner"), new Text("soort", "type"), new Text("kenmerk", "reference"), new Text("gemeld op", "reported on"),
            new Text("uitkomst", "outcome"), new Text("opschorting tot en met", "pause until"), new Text("bericht", "message"));
        foreach (FeedbackMessage message in outbox.ToSend())
        {
            csv.Cell(message.PartnerName);
            csv.Cell(message.Partner.Name().In(language));
            csv.Cell(message.Reference);
            csv.Cell(message.SignalSentOn);
            csv.Cell(message.Feedback.Name().In(language));
            csv.Cell(message.PauseUntil);
            csv.Cell(message.Id);
            csv.EndLine();
        }
    }
}
