using System.CommandLine;
using NodaTime;
using Vroegsignalering.Casework;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.Cli.Retention;

namespace Vroegsignalering.Cli.Stores;

/// <summary><c>vroeg store send</c>.</summary>
internal static class StoreSendCommand
{
    private static readonly Argument<string> Store = StoreArguments.Store();
    private static readonly Option<string> Municipality = StoreArguments.Municipality();
    private static readonly Option<string> On = RetentionArguments.On();
    private static readonly Option<string> Out = new("--out", "-o") { Description = "The folder with a file for each partner (JSON Lines). It holds references of partners.", Required = true };
    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        Command command = new(
            "send",
            """
            Writes the feedback that waits in the outbox of a store to a file for each partner, each message once. Software that runs months on the store
            puts it there; 'vroeg process' does not: use 'vroeg feedback send' with its case register.

            Examples:
              vroeg store send out/vroeg.db --municipality 9901 --on 2026-11-05 --out terugkoppeling

            Exit codes: 0 all was written; 1 something could not be written, and waits for the next call; 2 the call was wrong.
            """)
        {
            Store, Municipality, On, Out, LanguageOption,
        };
        command.SetAction(Send);
        return command;
    }

    private static int Send(ParseResult call)
    {
        Instant at = DutchTime.StartOf(Dates.Parse(call.GetRequiredValue(On), "--on"));
        MunicipalityCode code = StoreArguments.CodeOf(call.GetRequiredValue(Municipality));
        return StoreArguments.With(call.GetRequiredValue(Store), async store =>
        {
            using FeedbackFolderChannel channel = Channel(call.GetRequiredValue(Out));
            OutboxSent sent = await new OutboxSender(store, "vroeg", () => at, new OutboxSenderOptions { MostMessages = int.MaxValue }).SendFeedbackAsync(code, channel);
            call.InvocationConfiguration.Output.WriteLine(new Text(
                $"{sent.Sent} berichten geschreven, {sent.Failed} niet.", $"{sent.Sent} messages written, {sent.Failed} not.").In(PolicyArguments.In(call, LanguageOption)));
            return sent.Failed == 0 ? ExitCodes.Done : ExitCodes.Findings;
        });
    }

    private static FeedbackFolderChannel Channel(string folder)
    {
        try
        {
            return new FeedbackFolderChannel(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"Cannot make the folder '{folder}'.");
        }
    }
}
