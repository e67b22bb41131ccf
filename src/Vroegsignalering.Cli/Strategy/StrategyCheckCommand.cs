using System.CommandLine;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.Contact;

namespace Vroegsignalering.Cli.Strategy;

/// <summary><c>vroeg strategy check</c>.</summary>
internal static class StrategyCheckCommand
{
    private static readonly Argument<string> Strategy = StrategyArguments.Strategy();
    private static readonly Option<bool> Threatening = new("--threatening")
    {
        Description = "Look at the strategies as ones for threatening situations, which have three working days.",
    };

    private static readonly Option<string> FailOn = new("--fail-on")
    {
        Description = "End with exit code 1 when there is a finding of this level or above.",
        DefaultValueFactory = _ => "error",
    };

    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        FailOn.AcceptOnlyFromAmong("never", "info", "warning", "error", "fatal");
        Command command = new(
            "check",
            """
            Reads contact strategies and looks them over: faults in the file with their line, only written steps, a single attempt, steps after
            the term of the law, and what a secret address or the safety list leaves. Every finding names what it rests on.

            Examples:
              vroeg strategy check samples/strategies/letter.json
              vroeg strategy check mijn-strategie.json --fail-on warning --language en

            Exit codes: 0 done; 1 findings of the level of --fail-on or above; 2 the call was wrong.
            """)
        {
            Strategy, Threatening, FailOn, LanguageOption,
        };
        command.SetAction(Check);
        return command;
    }

    private static int Check(ParseResult call)
    {
        string name = call.GetRequiredValue(Strategy);
        Language language = PolicyArguments.In(call, LanguageOption);
        ContactStrategyReadResult read = StrategyFile.Named(name) is ContactStrategy known ? new ContactStrategyReadResult([known], []) : StrategyFile.TryRead(name);
        TextWriter output = call.InvocationConfiguration.Output;
        List<DiagnosticSeverity> levels = [];
        if (read.Strategies.Count == 0)
        {
            output.WriteLine(new Text("Dit bestand heeft geen strategieën die kunnen worden gebruikt.", "This file has no strategies that can be used.").In(language));
        }

        foreach (Diagnostic fault in read.Diagnostics)
        {
            levels.Add(fault.Severity);
            Tell(output, fault.Code, fault.PlaceIn(language), language);
        }

        foreach (ContactStrategy strategy in read.Strategies)
        {
            output.WriteLine(new Text(
                $"Strategie {strategy.Id} ({strategy.Name.Dutch}): stappen {strategy.Steps.Count.Shown()}",
                $"Strategy {strategy.Id} ({strategy.Name.English}): steps {strategy.Steps.Count.Shown()}").In(language));
            bool threatening = call.GetValue(Threatening) || strategy.Id == ContactStrategies.Urgent.Id;
            foreach (ContactStrategyFinding finding in ContactStrategyCheck.Of(strategy, threatening))
            {
                levels.Add(finding.Severity);
                string place = finding.Step is int step ? new Text($", stap {step.Shown()}", $", step {step.Shown()}").In(language) : "";
                Tell(output, finding.Code, strategy.Id + place, language);
                output.WriteLine(new Text($"      Bron: {finding.Source}", $"      Source: {finding.Source}").In(language));
            }
        }

        output.WriteLine(new Text($"Bevindingen: {levels.Count.Shown()}", $"Findings: {levels.Count.Shown()}").In(language));
        DiagnosticSeverity level = call.GetRequiredValue(FailOn) switch
        {
            "info" => DiagnosticSeverity.Info,
            "warning" => DiagnosticSeverity.Warning,
            "error" => DiagnosticSeverity.Error,
            "fatal" => DiagnosticSeverity.Fatal,
            _ => DiagnosticSeverity.NotStated,
        };
        return level != DiagnosticSeverity.NotStated && levels.Exists(l => l >= level) ? ExitCodes.Findings : ExitCodes.Done;
    }

    private static void Tell(TextWriter output, DiagnosticCode code, string place, Language language)
    {
        Text level = code.Severity switch
        {
            DiagnosticSeverity.Fatal => new Text("geweigerd", "refused"),
            DiagnosticSeverity.Warning => new Text("let op", "warning"),
            _ => new Text("ter info", "info"),
        };
        output.WriteLine($"  {code.Id} {level.In(language)} {place}: {code.Message.In(language)}");
        output.WriteLine(new Text($"      Doen: {code.Remedy.Dutch}", $"      To do: {code.Remedy.English}").In(language));
    }
}
