using System.CommandLine;
using Vroegsignalering.Cases.Feedback;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Cases.Retention;
using Vroegsignalering.Cli.Feedback;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.Privacy;

namespace Vroegsignalering.Cli.Retention;

/// <summary><c>vroeg retention apply</c>.</summary>
internal static class RetentionApplyCommand
{
    private static readonly Argument<string> Register = RetentionArguments.Register();
    private static readonly Option<string> On = RetentionArguments.On();
    private static readonly Option<string?> Policy = RetentionArguments.Policy();
    private static readonly Option<string> Key = RetentionArguments.Key();
    private static readonly Option<string?> Outbox = RetentionArguments.Outbox();

    private static readonly Option<string> Proofs = new("--proofs")
    {
        Description = "The log of deletion proofs; it is gone on with, or made when there is none. It holds no personal data.",
        Required = true,
    };

    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        Command command = new(
            "apply",
            """
            Erases the cases whose term is over from the register, after writing a proof of each. Look with 'plan' first.
            The proofs are on the disk before the register changes. After a crash give the same call again.
            With --outbox, what partners were told about the cases that go, goes too.

            Examples:
              vroeg retention apply zaken.jsonl --on 2027-07-01 --key-file sleutel --proofs bewijzen.jsonl

            Exit codes: 0 done; 1 something is wrong with the register or the proofs, and nothing was erased; 2 the call was wrong.
            """)
        {
            Register, On, Policy, Key, Proofs, Outbox, LanguageOption,
        };
        command.SetAction(Apply);
        return command;
    }

    private static int Apply(ParseResult call)
    {
        (string path, string proofs) = (call.GetRequiredValue(Register), call.GetRequiredValue(Proofs));
        (TextWriter output, TextWriter error) = (call.InvocationConfiguration.Output, call.InvocationConfiguration.Error);
        ResultFile.Check(proofs, [path, call.GetRequiredValue(Key), .. call.GetValue(Outbox) is string other ? [other] : (string[])[]]);
        PrivacyKey key = KeyFile.Read(call.GetRequiredValue(Key));
        RetentionPolicy policy = RetentionArguments.PolicyOf(call.GetValue(Policy), error);
        CaseRegister register = RegisterInput.Read(path, error);
        if (register.SetAside.Count > 0)
        {
            // They would be lost, and they may hold somebody whose term is not over.
            error.WriteLine("Nothing was erased: lines of the register were set aside. Repair them first.");
            return ExitCodes.Findings;
        }

        string? store = call.GetValue(Outbox);
        FeedbackOutbox? told = store is null ? null : OutboxFile.Read(store);
        RetentionPlan plan = RetentionPlanCommand.MakePlan(register, policy, call.GetRequiredValue(On), told);
        DeletionProofCheck check = RetentionStore.Apply(new RetentionFiles(path, proofs, store), register.Cases, told, plan, key);
        foreach (Diagnostic finding in check.Diagnostics)
        {
            error.WriteLine($"{finding} {finding.Code.Remedy.English}");
        }

        if (check.Diagnostics.Count > 0)
        {
            error.WriteLine("Nothing was erased.");
            return ExitCodes.Findings;
        }

        Language language = PolicyArguments.In(call, LanguageOption);
        RetentionPlanCommand.Tell(plan, language, output);
        output.WriteLine(new Text(
            $"Bewijzen: {check.Head}\nBewaar deze regel apart; dan valt het op als het einde ontbreekt.",
            $"Proofs: {check.Head}\nKeep this line apart; then it shows when the end is missing.").In(language));
        return ExitCodes.Done;
    }
}
