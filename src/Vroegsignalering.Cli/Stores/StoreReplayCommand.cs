using System.CommandLine;
using NodaTime;
using Vroegsignalering.Casework;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.Cli.Retention;
using Vroegsignalering.Privacy;

namespace Vroegsignalering.Cli.Stores;

/// <summary><c>vroeg store replay</c>.</summary>
internal static class StoreReplayCommand
{
    private static readonly Argument<string> Store = StoreArguments.Store();
    private static readonly Option<string> Municipality = StoreArguments.Municipality();
    private static readonly Option<string> On = RetentionArguments.On();
    private static readonly Option<string> Key = RetentionArguments.Key();

    private static readonly Option<string> Proofs = new("--proofs")
    {
        Description = "The newest file of 'vroeg store erase --proofs', which was kept apart from the store.",
        Required = true,
    };

    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        Command command = new(
            "replay",
            """
            Erases from a backup that was put back what had been erased after it was made, so that nobody comes back. Do this before anybody uses it.

            Examples:
              vroeg store replay out/vroeg.db --municipality 9901 --on 2027-07-02 --key-file sleutel --proofs bewijzen.jsonl

            Exit codes: 0 done; 1 the proofs do not belong to this store, were changed, or the key is another one, and nothing was erased; 2 the call was wrong.
            """)
        {
            Store, Municipality, On, Key, Proofs, LanguageOption,
        };
        command.SetAction(Replay);
        return command;
    }

    private static int Replay(ParseResult call)
    {
        LocalDate on = Dates.Parse(call.GetRequiredValue(On), "--on");
        PrivacyKey key = KeyFile.Read(call.GetRequiredValue(Key));
        MunicipalitySettings settings = StoreArguments.SettingsOf(StoreArguments.CodeOf(call.GetRequiredValue(Municipality)));
        byte[] proofs;
        try
        {
            proofs = File.ReadAllBytes(call.GetRequiredValue(Proofs));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"Cannot read '{call.GetRequiredValue(Proofs)}'.");
        }

        return StoreArguments.With(call.GetRequiredValue(Store), async store =>
        {
            try
            {
                using MemoryStream stream = new(proofs);
                StoreRetentionReport report = await new StoreRetention(store, settings, key).ReplayAsync(stream, on);
                StoreEraseCommand.Tell(report, call.InvocationConfiguration.Output, PolicyArguments.In(call, LanguageOption));
                return ExitCodes.Done;
            }
            catch (InvalidDataException e)
            {
                call.InvocationConfiguration.Error.WriteLine(e.Message);
                return ExitCodes.Findings;
            }
        });
    }
}
