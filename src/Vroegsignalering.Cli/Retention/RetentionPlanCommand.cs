using System.CommandLine;
using Vroegsignalering.Cases.Feedback;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Cases.Retention;
using Vroegsignalering.Cli.Feedback;
using Vroegsignalering.Cli.Output;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.Privacy;

namespace Vroegsignalering.Cli.Retention;

/// <summary><c>vroeg retention plan</c>.</summary>
internal static class RetentionPlanCommand
{
    private static readonly Argument<string> Register = RetentionArguments.Register();
    private static readonly Option<string> On = RetentionArguments.On();
    private static readonly Option<string?> Policy = RetentionArguments.Policy();
    private static readonly Option<string?> Outbox = RetentionArguments.Outbox();
    private static readonly Option<string?> Out = PolicyArguments.Out("The file for the plan (CSV): a row per case. It holds numbers of cases and no names.");
    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        Command command = new(
            "plan",
            """
            Says of every case whether its term is over on a day, by which rule, and what holds it. Erases nothing.

            Examples:
              vroeg retention plan zaken.jsonl --on 2027-07-01
              vroeg retention plan zaken.jsonl --on 2027-07-01 --policy bewaarbeleid.json --out bewaarplan.csv

            Exit codes: 0 done; 1 lines of the register were set aside, or a term cannot start; 2 the call was wrong.
            """)
        {
            Register, On, Policy, Outbox, Out, LanguageOption,
        };
        command.SetAction(Plan);
        return command;
    }

    private static int Plan(ParseResult call)
    {
        string path = call.GetRequiredValue(Register);
        TextWriter error = call.InvocationConfiguration.Error;
        RetentionPolicy policy = RetentionArguments.PolicyOf(call.GetValue(Policy), error);
        CaseRegister register = RegisterInput.Read(path, error);
        FeedbackOutbox? told = call.GetValue(Outbox) is string store ? OutboxFile.Read(store) : null;
        RetentionPlan plan = MakePlan(register, policy, call.GetRequiredValue(On), told);
        Language language = PolicyArguments.In(call, LanguageOption);
        Tell(plan, language, call.InvocationConfiguration.Output);
        if (call.GetValue(Out) is string file)
        {
            ResultFile.Check(file, path);
            ResultFile.Write(file, stream => Write(plan, stream, language));
        }

        bool stays = plan.Decisions.Any(d => d.Outcome == RetentionOutcome.StartUnknown);
        if (stays)
        {
            error.WriteLine($"{RetentionDiagnostics.StartUnknown.At(Path.GetFileName(path))} {RetentionDiagnostics.StartUnknown.Remedy.English}");
        }

        return stays || register.SetAside.Count > 0 ? ExitCodes.Findings : ExitCodes.Done;
    }

    /// <summary>The plan for a register on a day that the user gave.</summary>
    /// <exception cref="CallException">The day is none, or lies before the first term.</exception>
    public static RetentionPlan MakePlan(CaseRegister register, RetentionPolicy policy, string on, FeedbackOutbox? told = null)
    {
        NodaTime.LocalDate day = Dates.Parse(on, "--on");
        return policy.Rules.Any(r => day < r.Months.Changes.First())
            ? throw new CallException("--on lies before the first day of a term in the policy.")
            : RetentionPlan.Make(register.Cases.Select(c => RetainedCase.Of(c.Case, told)), policy, day);
    }

    public static void Tell(RetentionPlan plan, Language language, TextWriter output)
    {
        output.WriteLine(new Text(
            $"Bewaarbeleid {plan.Policy}, op {Dates.Iso(plan.On)}: {plan.Decisions.Count} zaken",
            $"Retention policy {plan.Policy}, on {Dates.Iso(plan.On)}: {plan.Decisions.Count} cases").In(language));
        foreach (IGrouping<(RetentionOutcome Outcome, string? Why), RetentionDecision> group in plan.Decisions
            .GroupBy(d => (d.Outcome, Why: d.Outcome == RetentionOutcome.Held ? d.Hold : d.RuleId)).OrderBy(g => g.Key.Outcome).ThenBy(g => g.Key.Why, StringComparer.Ordinal))
        {
            output.WriteLine($"  {Name(group.Key.Outcome).In(language)}{(group.Key.Why is string why ? $" ({why})" : "")}: {group.Count()}");
        }
    }

    private static void Write(RetentionPlan plan, Stream stream, Language language)
    {
        using CsvForPeople csv = new(
            stream, language, new Text("zaak", "case"), new Text("besluit", "decision"), new Text("regel", "rule"),
            new Text("bewaren tot en met", "keep until"), new Text("reden", "hold"));
        foreach (RetentionDecision decision in plan.Decisions)
        {
            csv.Cell(decision.RecordId);
            csv.Cell(Name(decision.Outcome).In(language));
            csv.Cell(decision.RuleId);
            csv.Cell(decision.KeepUntil);
            csv.Cell(decision.Hold);
            csv.EndLine();
        }
    }

    private static Text Name(RetentionOutcome outcome) => outcome switch
    {
        RetentionOutcome.Erased => new("wissen", "erase"),
        RetentionOutcome.InUse => new("in gebruik", "in use"),
        RetentionOutcome.TermRuns => new("termijn loopt", "term runs"),
        RetentionOutcome.Held => new("vastgehouden", "held"),
        _ => new("termijn kan niet beginnen", "term cannot start"),
    };
}
