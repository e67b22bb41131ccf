using System.CommandLine;
using Vroegsignalering.Cli.Output;
using Vroegsignalering.Cli.SmallCounts;
using Vroegsignalering.Cli.Stores;
using Vroegsignalering.Contact;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cli.Process;

/// <summary><c>vroeg process</c>.</summary>
internal static class ProcessCommand
{
    private const int ExpectedSteps = 24;

    private static readonly Argument<string> Input = new("input")
    {
        Description = "A folder with a manifest.json, a DDAS delivery (*.json), or a folder of deliveries.",
    };

    private static readonly Option<string> Out = new("--out", "-o")
    {
        Description = "The folder for the results; it is made when it is not there.",
        Required = true,
    };

    private static readonly Option<string?> QuarantineFolder = new("--quarantine")
    {
        Description = "The folder with quarantine.jsonl, where rows that are set aside are kept until they are repaired; otherwise that of --out.",
    };

    private static readonly Option<string?> Store = new("--store")
    {
        Description = $"Where the history is kept: a file, '{StorePlace.Database}' for the database of the environment variable {StorePlace.Variable}, or '{StorePlace.None}'; otherwise {StorePlace.FileName} in the folder of --out. It holds personal data.",
    };

    private static readonly Option<string?> On = new("--on")
    {
        Description = "The day that counts as today (yyyy-mm-dd); otherwise the one in the manifest or the delivery. Never the clock.",
    };

    private static readonly Option<string?> Policy = new("--policy")
    {
        Description = $"How to rank: a policy file, or one of {string.Join(", ", PriorityPolicies.ByName.Keys)}; otherwise that of the manifest, or landelijk-basis.",
    };

    private static readonly Option<string?> Strategy = new("--strategy")
    {
        Description = $"How to reach people: a file with one strategy, or one of {string.Join(", ", ContactStrategies.ByName.Keys)}; otherwise that of the manifest, or {ContactStrategies.PhoneMessageVisit.Id}. A threatening situation is always urgent.",
    };

    private static readonly Option<int?> Inhabitants = new("--inhabitants")
    {
        Description = "The number of inhabitants, for figures per 1,000; otherwise the one in the manifest.",
    };

    private static readonly Option<string> SmallCounts = SmallCountArguments.ForInside();

    private static readonly Option<string> FailOn = new("--fail-on")
    {
        Description = "End with exit code 1 when there is a finding of this level or above.",
        DefaultValueFactory = _ => "fatal",
    };

    private static readonly Option<string> LanguageOption = new("--language")
    {
        Description = "The language of results for people; report.html is in Dutch.",
        DefaultValueFactory = _ => "nl",
    };

    public static Command Create()
    {
        FailOn.AcceptOnlyFromAmong("never", "warning", "error", "fatal");
        LanguageOption.AcceptOnlyFromAmong("nl", "en");
        Command command = new(
            "process",
            """
            From signals to an explained worklist, a contact plan, a monitor report and a DDAS v1.2 delivery.

            Examples:
              vroeg process samples/data/voorbeeldstad --out artifacts/voorbeeldstad
              vroeg process delivery.json --out out --policy strikt --on 2026-11-04
              vroeg process delivery.json --out out --strategy mijn-strategie.json
              vroeg process deliveries/ --out out --language en --fail-on error
              vroeg process deliveries/ --out out --small-counts exact
              vroeg process december/ --out out/december --store out/vroeg.db

            What was made is kept in a store: without 'cases' in the manifest the next month goes on with the cases in it, and the same month again
            adds nothing.

            Exit codes: 0 done; 1 findings of the level of --fail-on or above; 2 the call was wrong.
            """)
        {
            Input, Out, QuarantineFolder, Store, On, Policy, Strategy, Inhabitants, SmallCounts, FailOn, LanguageOption,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult call)
    {
        ProcessOptions options = new()
        {
            Input = call.GetRequiredValue(Input),
            Output = call.GetRequiredValue(Out),
            Quarantine = call.GetValue(QuarantineFolder) ?? call.GetRequiredValue(Out),
            Store = call.GetValue(Store),
            On = call.GetValue(On) is string on ? Dates.Parse(on, "--on") : null,
            Policy = call.GetValue(Policy) is string policy ? PolicyFile.Find(policy, checksStrategies: false) : null,
            Strategy = call.GetValue(Strategy) is string strategy ? StrategyFile.Find(strategy) : null,
            Inhabitants = Positive(call.GetValue(Inhabitants)),
            SmallCounts = SmallCountArguments.In(call, SmallCounts),
            FailOn = call.GetRequiredValue(FailOn) switch
            {
                "warning" => DiagnosticSeverity.Warning,
                "error" => DiagnosticSeverity.Error,
                "fatal" => DiagnosticSeverity.Fatal,
                _ => DiagnosticSeverity.NotStated,
            },
            Language = call.GetRequiredValue(LanguageOption) == "en" ? Language.English : Language.Dutch,
        };
        ProcessRun run = Progress.Run(ExpectedSteps, call.InvocationConfiguration.Error, progress => ProcessRun.Execute(options, progress));
        new Summary(run, call.InvocationConfiguration.Output).Write();
        return run.Failed ? ExitCodes.Findings : ExitCodes.Done;
    }

    private static int? Positive(int? inhabitants) => inhabitants is null or > 0
        ? inhabitants
        : throw new CallException("--inhabitants needs a number above zero.");
}
