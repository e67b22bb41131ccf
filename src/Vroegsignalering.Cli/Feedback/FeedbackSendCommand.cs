using System.CommandLine;
using Vroegsignalering.Cases.Feedback;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.Cli.Retention;

namespace Vroegsignalering.Cli.Feedback;

/// <summary><c>vroeg feedback send</c>.</summary>
internal static class FeedbackSendCommand
{
    private static readonly Argument<string> Register = RetentionArguments.Register();
    private static readonly Option<string> On = RetentionArguments.On();
    private static readonly Option<string> Outbox = new("--outbox")
    {
        Description = "The file that keeps what was told (JSON Lines); made when it is not there. Keep it with the register.",
        Required = true,
    };

    private static readonly Option<string> Out = new("--out", "-o") { Description = "The file with the messages to send (CSV).", Required = true };

    private static readonly Option<string?> Municipality = new("--municipality") { Description = "The code of the municipality: four digits. Always give the same." };
    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        Command send = new(
            "send",
            """
            Writes the messages that have to be sent now: what is new, and what no partner has acknowledged yet.

            A message is kept in the outbox before it is written, and its number never changes: after a crash it is written again, and a partner
            that keeps the numbers applies it once. The next message about a signal waits until the one before is acknowledged.

            Examples:
              vroeg feedback send zaken.jsonl --outbox verteld.jsonl --on 2027-07-01 --out versturen.csv
              vroeg feedback acknowledge verteld.jsonl --messages ontvangen.csv --on 2027-07-03

            Exit codes: 0 done; 1 lines of the register were set aside and nothing is told about them; 2 the call was wrong.
            """)
        {
            Register, Outbox, On, Out, Municipality, LanguageOption,
        };
        send.SetAction(Send);
        return send;
    }

    private static int Send(ParseResult call)
    {
        string path = call.GetRequiredValue(Register);
        string store = call.GetRequiredValue(Outbox);
        string to = call.GetRequiredValue(Out);
        NodaTime.LocalDate on = Dates.Parse(call.GetRequiredValue(On), "--on");
        Language language = PolicyArguments.In(call, LanguageOption);
        MunicipalityCode? municipality = call.GetValue(Municipality) is not string code ? null
            : MunicipalityCode.TryParse(code, out MunicipalityCode? parsed) ? parsed
            : throw new CallException("--municipality must be four digits, such as 0344.");
        ResultFile.Check(to, path, store);
        ResultFile.Check(store, path);
        CaseRegister register = RegisterInput.Read(path, call.InvocationConfiguration.Error);
        FeedbackOutbox before = OutboxFile.Read(store);
        FeedbackOutbox told = before.Tell(register.Cases.Select(c => c.Case), FeedbackPolicy.Default, municipality, on);
        OutboxFile.Write(store, told);
        ResultFile.Write(to, stream => FeedbackCommand.Write(told, stream, language));
        IReadOnlyList<FeedbackMessage> messages = told.ToSend();
        OutboxFile.Write(store, messages.Aggregate(told, (outbox, message) => outbox.Sent(message.Id, on)));
        HashSet<string> sent = before.All.Where(d => d.SentOn is not null).Select(d => d.Message.Id).ToHashSet(StringComparer.Ordinal);
        int again = messages.Count(m => sent.Contains(m.Id));
        call.InvocationConfiguration.Output.WriteLine(new Text(
            $"{messages.Count} berichten in {to}: {messages.Count - again} nieuw, {again} nog een keer.",
            $"{messages.Count} messages in {to}: {messages.Count - again} new, {again} once more.").In(language));
        return register.SetAside.Count > 0 ? ExitCodes.Findings : ExitCodes.Done;
    }
}
