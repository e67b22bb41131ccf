using System.CommandLine;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.Contact;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cli.Policy;

/// <summary><c>vroeg policy check</c>.</summary>
internal static class PolicyCheckCommand
{
    private static readonly Argument<string> Policy = PolicyArguments.Policy();

    private static readonly Option<string> FailOn = new("--fail-on")
    {
        Description = "End with exit code 1 when there is a finding of this level or above.",
        DefaultValueFactory = _ => "error",
    };

    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    private static readonly Option<string[]> Strategies = new("--strategies")
    {
        Description = "A file with strategies that classes can name beside those of the product. More than one may be given.",
        AllowMultipleArgumentsPerToken = true,
    };

    public static Command Create()
    {
        FailOn.AcceptOnlyFromAmong("never", "info", "warning", "error", "fatal");
        Command command = new(
            "check",
            """
            Reads a policy and looks it over: faults in the file with their line, gaps and overlaps in tables, classes out of reach, rules to
            weigh, and what is not written down. Every finding comes with what to do.

            Examples:
              vroeg policy check samples/policies/landelijk-basis.json
              vroeg policy check mijn-beleid.json --fail-on warning --language en

            Exit codes: 0 done; 1 findings of the level of --fail-on or above; 2 the call was wrong.
            """)
        {
            Policy, Strategies, FailOn, LanguageOption,
        };
        command.SetAction(Check);
        return command;
    }

    private static int Check(ParseResult call)
    {
        string name = call.GetRequiredValue(Policy);
        Language language = PolicyArguments.In(call, LanguageOption);
        (PriorityPolicy? policy, IReadOnlyList<Diagnostic> faults) = PriorityPolicies.ByName.TryGetValue(name, out PriorityPolicy? known)
            ? new PolicyReadResult(known, [])
            : File.Exists(name) ? PolicyFile.TryRead(name) : new PolicyReadResult(PolicyFile.Find(name), []);
        IReadOnlyDictionary<string, ContactStrategy> strategies = StrategyFile.Known(call.GetValue(Strategies) ?? []);
        string source = known is null ? Path.GetFileName(name) : name;
        (DiagnosticCode Code, string Place, Text? Detail)[] findings =
        [
            .. faults.Select(f => (f.Code, f.PlaceIn(language), (Text?)null)),
            .. policy is null ? [] : PolicyCheck.Of(policy).Select(f => (f.Code, f.ToDiagnostic(source).PlaceIn(language), f.Detail)),
            .. policy is null ? [] : WithoutStrategy(policy, strategies).Select(c =>
                (CliDiagnostics.StrategyUnknown, CliDiagnostics.StrategyUnknown.At(source, field: $"classes.{c.Id}.strategy").PlaceIn(language), (Text?)Known(strategies))),
        ];
        Tell(call.InvocationConfiguration.Output, policy, findings, language);
        DiagnosticSeverity level = call.GetRequiredValue(FailOn) switch
        {
            "info" => DiagnosticSeverity.Info,
            "warning" => DiagnosticSeverity.Warning,
            "error" => DiagnosticSeverity.Error,
            "fatal" => DiagnosticSeverity.Fatal,
            _ => DiagnosticSeverity.NotStated,
        };
        return level != DiagnosticSeverity.NotStated && Array.Exists(findings, f => f.Code.Severity >= level) ? ExitCodes.Findings : ExitCodes.Done;
    }

    private static IEnumerable<PriorityClass> WithoutStrategy(PriorityPolicy policy, IReadOnlyDictionary<string, ContactStrategy> strategies) =>
        policy.Classes.Where(c => c.Strategy is string id && !strategies.ContainsKey(id));

    private static Text Known(IReadOnlyDictionary<string, ContactStrategy> strategies) => new(
        $"Bekend zijn: {string.Join(", ", strategies.Keys)}.", $"Known: {string.Join(", ", strategies.Keys)}.");

    private static void Tell(
        TextWriter output, PriorityPolicy? policy, (DiagnosticCode Code, string Place, Text? Detail)[] findings, Language language)
    {
        void Line(string dutch, string english) => output.WriteLine(new Text(dutch, english).In(language));
        if (policy is null)
        {
            Line("Dit bestand is geen beleid dat kan worden gebruikt.", "This file is not a policy that can be used.");
        }
        else
        {
            Line(
                $"Beleid {policy.Label}: regels {policy.Rules.Count.Shown()}, klassen {policy.Classes.Count.Shown()}",
                $"Policy {policy.Label}: rules {policy.Rules.Count.Shown()}, classes {policy.Classes.Count.Shown()}");
            Line($"Vingerafdruk: {policy.Hash}", $"Hash: {policy.Hash}");
        }

        foreach ((DiagnosticCode code, string place, Text? detail) in findings)
        {
            output.WriteLine($"  {code.Id} {Level(code.Severity).In(language)} {place}: {code.Message.In(language)}{(detail is null ? "" : $" {detail.In(language)}")}");
            output.WriteLine(new Text($"      Doen: {code.Remedy.Dutch}", $"      To do: {code.Remedy.English}").In(language));
        }

        Line($"Bevindingen: {findings.Length.Shown()}", $"Findings: {findings.Length.Shown()}");
    }

    // A policy has no rows that are set aside, so its levels have words of their own.
    private static Text Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Fatal => new Text("geweigerd", "refused"),
        DiagnosticSeverity.Error => new Text("fout", "error"),
        DiagnosticSeverity.Warning => new Text("let op", "warning"),
        _ => new Text("ter info", "info"),
    };
}
