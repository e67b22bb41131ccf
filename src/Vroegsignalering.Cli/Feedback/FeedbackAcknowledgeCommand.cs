using System.CommandLine;
using Vroegsignalering.Cases.Feedback;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.Cli.Retention;
using Vroegsignalering.Cli.Sheets;

namespace Vroegsignalering.Cli.Feedback;

/// <summary><c>vroeg feedback acknowledge</c>.</summary>
internal static class FeedbackAcknowledgeCommand
{
    private static readonly Argument<string> Outbox = new("outbox") { Description = "The file that keeps what was told (JSON Lines)." };
    private static readonly Option<string> On = RetentionArguments.On();
    private static readonly Option<string> Messages = new("--messages")
    {
        Description = "A CSV file with a column 'bericht' (or 'message'): the numbers of the messages that partners acknowledged.",
        Required = true,
    };

    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        Command acknowledge = new(
            "acknowledge",
            """
            Notes which messages partners have, so that they are not sent again and the next one about a signal can go.

            Example:
              vroeg feedback acknowledge verteld.jsonl --messages ontvangen.csv --on 2027-07-03

            Exit codes: 0 done; 1 a number is not in the outbox and changed nothing; 2 the call was wrong.
            """)
        {
            Outbox, Messages, On, LanguageOption,
        };
        acknowledge.SetAction(Acknowledge);
        return acknowledge;
    }

    private static int Acknowledge(ParseResult call)
    {
        string store = call.GetRequiredValue(Outbox);
        NodaTime.LocalDate on = Dates.Parse(call.GetRequiredValue(On), "--on");
        if (!File.Exists(store))
        {
            throw new CallException($"There is no file '{store}'. It is made by 'vroeg feedback send'.");
        }

        FeedbackOutbox outbox = OutboxFile.Read(store);
        HashSet<string> known = outbox.All.Select(d => d.Message.Id).ToHashSet(StringComparer.Ordinal);
        Sheet sheet = SheetReader.Read(call.GetRequiredValue(Messages));
        int column = sheet.Needed("bericht", "message");
        string[] numbers = [.. sheet.Rows.Select(r => Sheet.Cell(r, column)).OfType<string>().Distinct(StringComparer.Ordinal)];
        OutboxFile.Write(store, numbers.Aggregate(outbox, (changed, number) => changed.Acknowledged(number, on)));
        int unknown = numbers.Count(n => !known.Contains(n));
        call.InvocationConfiguration.Output.WriteLine(new Text(
            $"{numbers.Length - unknown} berichten ontvangen; {unknown} nummers zijn niet bekend.", $"{numbers.Length - unknown} messages acknowledged; {unknown} numbers are not known.")
            .In(PolicyArguments.In(call, LanguageOption)));
        return unknown > 0 ? ExitCodes.Findings : ExitCodes.Done;
    }
}
