using System.CommandLine;
using Vroegsignalering.Casework;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.Cli.Retention;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Privacy;
using Vroegsignalering.Storage;
using Vroegsignalering.Storage.Sqlite;

namespace Vroegsignalering.Cli.Stores;

/// <summary><c>vroeg store check</c>.</summary>
internal static class StoreCheckCommand
{
    private static readonly Argument<string> Store = StoreArguments.Store();
    private static readonly Option<string> Municipality = StoreArguments.Municipality();

    private static readonly Option<string?> Key = new("--key-file")
    {
        Description = "The key of the host for deletion proofs; needed when anything was erased, to check the proofs and the decisions around what was erased.",
    };

    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        Command command = new(
            "check",
            """
            Looks whether a store is whole: its schema, the file, every decision and the chain of decisions, and the deletion proofs.

            Examples:
              vroeg store check out/vroeg.db --municipality 9901
              vroeg store check out/vroeg.db --municipality 9901 --key-file sleutel

            Exit codes: 0 all is well; 1 something is wrong; 2 the call was wrong.
            """)
        {
            Store, Municipality, Key, LanguageOption,
        };
        command.SetAction(call =>
        {
            MunicipalityCode code = StoreArguments.CodeOf(call.GetRequiredValue(Municipality));
            PrivacyKey? key = call.GetValue(Key) is string file ? KeyFile.Read(file) : null;
            return StoreArguments.With(call.GetRequiredValue(Store), store => CheckAsync(store, code, key, call));
        });
        return command;
    }

    private static async Task<int> CheckAsync(IStore store, MunicipalityCode code, PrivacyKey? key, ParseResult call)
    {
        (TextWriter output, TextWriter error, Language language) =
            (call.InvocationConfiguration.Output, call.InvocationConfiguration.Error, PolicyArguments.In(call, LanguageOption));
        StoreStatus status = await store.CheckAsync();
        bool isWhole = store is not SqliteStore file || await file.VerifyAsync();
        if (!isWhole)
        {
            error.WriteLine("The file is damaged. Put back a backup, and go through it with 'vroeg store replay'.");
        }

        await using IUnitOfWork unit = await store.BeginAsync(code, UnitOfWorkKind.Read);
        (long cases, long events) = (0, 0);
        await foreach (Storage.StoredCase stored in unit.Cases.ReadAsync(new CaseQuery()))
        {
            (cases, events) = (cases + 1, events + stored.History.Events.Count);
        }

        DecisionLogCheck decisions = await StoredDecisionLog.VerifyAsync(unit, "decisions", key);
        foreach (Diagnostic finding in decisions.Diagnostics)
        {
            error.WriteLine($"{finding} {finding.Code.Remedy.English}");
        }

        output.WriteLine(new Text(
            $"Schema {status.SchemaVersion} van {status.ExpectedVersion}\nZaken: {cases}, gebeurtenissen: {events}\nBesluiten: {decisions.Decisions}, opnieuw uitgevoerd: {decisions.RunAgain}",
            $"Schema {status.SchemaVersion} of {status.ExpectedVersion}\nCases: {cases}, events: {events}\nDecisions: {decisions.Decisions}, run again: {decisions.RunAgain}").In(language));
        return isWhole && status.IsUpToDate && decisions.Diagnostics.Count == 0 ? ExitCodes.Done : ExitCodes.Findings;
    }
}
