using System.CommandLine;
using NodaTime;
using Vroegsignalering.Casework;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.Cli.Retention;
using Vroegsignalering.Ddas.Delivering;
using Vroegsignalering.Privacy;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Cli.Stores;

/// <summary><c>vroeg store erase</c>.</summary>
internal static class StoreEraseCommand
{
    private static readonly Argument<string> Store = StoreArguments.Store();
    private static readonly Option<string> Municipality = StoreArguments.Municipality();
    private static readonly Option<string> On = RetentionArguments.On();
    private static readonly Option<string?> Policy = RetentionArguments.Policy();
    private static readonly Option<string> Key = RetentionArguments.Key();
    private static readonly Option<bool> PlanOnly = new("--plan") { Description = "Only say what would be erased." };

    private static readonly Option<string?> Proofs = new("--proofs")
    {
        Description = "The file in which all proofs are written, to keep apart from the store: a backup is gone through with it. It holds no personal data.",
    };

    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        Command command = new(
            "erase",
            """
            Erases from a store all whose term is over, everywhere it stands, with a proof of each in the store. Look with --plan first. After a crash give
            the same call again.

            Examples:
              vroeg store erase out/vroeg.db --municipality 9901 --on 2027-07-01 --key-file sleutel --plan
              vroeg store erase out/vroeg.db --municipality 9901 --on 2027-07-01 --key-file sleutel --proofs bewijzen.jsonl

            Exit codes: 0 done; 1 the proofs in the store were changed or the key is another one, and nothing was erased; 2 the call was wrong.
            """)
        {
            Store, Municipality, On, Policy, Key, PlanOnly, Proofs, LanguageOption,
        };
        command.SetAction(Erase);
        return command;
    }

    private static int Erase(ParseResult call)
    {
        LocalDate on = Dates.Parse(call.GetRequiredValue(On), "--on");
        PrivacyKey key = KeyFile.Read(call.GetRequiredValue(Key));
        RetentionPolicy policy = RetentionArguments.PolicyOf(call.GetValue(Policy), call.InvocationConfiguration.Error);
        if (policy.Rules.Any(r => on < r.Months.Changes.First()))
        {
            throw new CallException("--on lies before the first day of a term in the policy.");
        }

        if (call.GetValue(Proofs) is string proofs)
        {
            ResultFile.Check(proofs, call.GetRequiredValue(Key), call.GetRequiredValue(Store));
        }

        MunicipalitySettings settings = StoreArguments.SettingsOf(StoreArguments.CodeOf(call.GetRequiredValue(Municipality)), policy);
        return StoreArguments.With(call.GetRequiredValue(Store), store => EraseAsync(call, new StoreRetention(store, settings, key, Options), store, settings, on));
    }

    private static StoreRetentionOptions Options => new() { DeliveryMayHold = DdasStoreSnapshots.MayHold };

    private static async Task<int> EraseAsync(ParseResult call, StoreRetention retention, IStore store, MunicipalitySettings settings, LocalDate on)
    {
        (TextWriter output, Language language) = (call.InvocationConfiguration.Output, PolicyArguments.In(call, LanguageOption));
        if (call.GetValue(PlanOnly))
        {
            StoreRetentionPlan plan = await retention.PlanAsync(on);
            Tell(plan, output, language);
            return ExitCodes.Done;
        }

        try
        {
            StoreRetentionReport report = await retention.ApplyAsync(on);
            Tell(report.Plan, output, language);
            Tell(report, output, language);
        }
        catch (InvalidDataException e)
        {
            call.InvocationConfiguration.Error.WriteLine(e.Message);
            return ExitCodes.Findings;
        }

        if (call.GetValue(Proofs) is string proofs)
        {
            using MemoryStream all = new();
            await using IUnitOfWork unit = await store.BeginAsync(settings.Municipality, UnitOfWorkKind.Read);
            await StoredProofs.CopyToAsync(unit, all);
            ResultFile.Write(proofs, all.WriteTo);
        }

        return ExitCodes.Done;
    }

    internal static void Tell(StoreRetentionReport report, TextWriter output, Language language) => output.WriteLine(new Text(
        $"Gewist: {report.Cases} zaken, {report.Signals} signalen, {report.Persons} personen, {report.Rows} regels in quarantaine, {report.Lines} regels van journalen, {report.Messages} berichten, {report.Deliveries} leveringen\nBewijzen: {report.Head}\nBewaar deze regel en een kopie van de bewijzen apart.",
        $"Erased: {report.Cases} cases, {report.Signals} signals, {report.Persons} persons, {report.Rows} rows in quarantine, {report.Lines} lines of journals, {report.Messages} messages, {report.Deliveries} deliveries\nProofs: {report.Head}\nKeep this line and a copy of the proofs apart.").In(language));

    private static void Tell(StoreRetentionPlan plan, TextWriter output, Language language)
    {
        output.WriteLine(new Text(
            $"Bewaarbeleid {plan.Policy}, op {Dates.Iso(plan.On)}",
            $"Retention policy {plan.Policy}, on {Dates.Iso(plan.On)}").In(language));
        Tell(new Text("zaken", "cases"), plan.Cases);
        Tell(new Text("regels in quarantaine", "rows in quarantine"), plan.Rows);
        Tell(new Text("meldingen in geen zaak", "signals in no case"), plan.Signals);
        Tell(new Text("antwoorden en berichten over meldingen die er niet (meer) zijn", "answers and notices about signals that are not there"), plan.Notes);
        output.WriteLine(new Text($"  besluiten van {plan.DecisionsOf.Count} zaken: wissen", $"  decisions of {plan.DecisionsOf.Count} cases: erase").In(language));

        void Tell(Text what, IReadOnlyList<RetentionDecision> decisions) => output.WriteLine(new Text(
            $"  {what.Dutch}: {decisions.Count(d => d.IsErased)} wissen, {decisions.Count(d => d.Outcome == RetentionOutcome.Held)} vastgehouden, {decisions.Count(d => d.Outcome is RetentionOutcome.InUse)} in gebruik, {decisions.Count(d => d.Outcome == RetentionOutcome.TermRuns)} termijn loopt, {decisions.Count(d => d.Outcome == RetentionOutcome.StartUnknown)} termijn kan niet beginnen",
            $"  {what.English}: {decisions.Count(d => d.IsErased)} erase, {decisions.Count(d => d.Outcome == RetentionOutcome.Held)} held, {decisions.Count(d => d.Outcome is RetentionOutcome.InUse)} in use, {decisions.Count(d => d.Outcome == RetentionOutcome.TermRuns)} term runs, {decisions.Count(d => d.Outcome == RetentionOutcome.StartUnknown)} term cannot start").In(language));
    }
}
