using System.CommandLine;
using Vroegsignalering.Cases;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cli.Policy;

/// <summary><c>vroeg policy explain</c>.</summary>
internal static class PolicyExplainCommand
{
    private static readonly Argument<string> Policy = PolicyArguments.Policy();
    private static readonly Option<string[]> Facts = PolicyArguments.Facts();

    private static readonly Option<string> Case = new("--case") { Description = "The number of the case, as in worklist.csv.", Required = true };

    private static readonly Option<string> Reader = new("--reader")
    {
        Description = "For whom the explanation is. That for the resident holds nothing about others at the address.",
        DefaultValueFactory = _ => "caseworker",
    };

    private static readonly Option<bool> WhatIf = new("--what-if")
    {
        Description = "Also the smallest single changes that would give another class; for the caseworker only, because they tell amounts.",
    };

    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        Reader.AcceptOnlyFromAmong("resident", "caseworker");
        Command command = new(
            "explain",
            """
            Explains what a policy says about one stored case: every rule with its finding for the caseworker, or plain words for the resident.
            Of several days with the case the last one counts.

            Examples:
              vroeg policy explain landelijk-basis --facts artifacts/voorbeeldstad/decisions.jsonl --case Z-0V62APPRGP58 --what-if
              vroeg policy explain landelijk-basis --facts artifacts/voorbeeldstad/decisions.jsonl --case Z-0V62APPRGP58 --reader resident

            Exit codes: 0 done; 2 the call was wrong.
            """)
        {
            Policy, Facts, Case, Reader, WhatIf, LanguageOption,
        };
        command.SetAction(Explain);
        return command;
    }

    private static int Explain(ParseResult call)
    {
        bool forResident = call.GetRequiredValue(Reader) == "resident";
        if (forResident && call.GetValue(WhatIf))
        {
            throw new CallException("--what-if tells amounts of signals that can be about somebody else; use it with --reader caseworker.");
        }

        Language language = PolicyArguments.In(call, LanguageOption);
        PriorityPolicy policy = PolicyFile.Find(call.GetRequiredValue(Policy));
        PriorityDecision decision = Find(call.GetRequiredValue(Facts), call.GetRequiredValue(Case));
        TextWriter output = call.InvocationConfiguration.Output;
        TellWhatElse(decision, policy, language, output);
        output.Write(policy.Assess(decision.Facts).Explain(forResident ? ExplanationReader.Resident : ExplanationReader.Caseworker, language).ToText());
        if (call.GetValue(WhatIf))
        {
            Tell(policy.WhatIf(decision.Facts), language, output);
        }

        return ExitCodes.Done;
    }

    private static void Tell(IReadOnlyList<WhatIfAnswer> answers, Language language, TextWriter output)
    {
        output.Write($"\n{new Text("Wat zou er anders zijn?", "What would be different?").In(language)}\n");
        foreach (WhatIfAnswer answer in answers)
        {
            output.Write($"- {answer.Sentence.In(language)}\n");
        }

        if (answers.Count == 0)
        {
            output.Write($"- {new Text("Geen enkele verandering van één gegeven leidt tot een andere klasse.", "No change of one fact leads to another class.").In(language)}\n");
        }
    }

    // On the page itself: whoever reads it has to know that the case went otherwise than the rules say.
    private static void TellWhatElse(PriorityDecision decision, PriorityPolicy policy, Language language, TextWriter output)
    {
        List<Text> lines = [];
        if (!string.Equals(decision.PolicyHash, policy.Hash, StringComparison.Ordinal))
        {
            lines.Add(new("Let op: over deze zaak is met een ander beleid besloten.", "Mind: this case was decided under another policy."));
        }

        if (IsDecidedBefore(decision))
        {
            lines.Add(new(
                "Let op: deze zaak is al afgerond om een reden buiten het beleid. Hieronder staat alleen wat de regels zeggen.",
                "Mind: this case was closed for a reason outside the policy. Below is only what the rules say."));
        }

        if (decision.OverriddenClassId is string id)
        {
            Text name = policy.AllClasses.FirstOrDefault(c => string.Equals(c.Id, id, StringComparison.Ordinal))?.Name ?? new(id, id);
            lines.Add(new(
                $"Let op: een medewerker besloot anders dan de regels hieronder. De klasse is daarom: {name.Dutch}.",
                $"Mind: a person decided otherwise than the rules below. So the class is: {name.English}."));
        }

        if (decision.Selection == PrioritySelection.ByChance)
        {
            lines.Add(new("Let op: deze zaak kreeg haar plaats door loting, en niet door haar punten.", "Mind: this case got its place by chance, and not by its points."));
        }

        output.Write(string.Concat(lines.Select(line => $"{line.In(language)}\n")) + (lines.Count > 0 ? "\n" : ""));
    }

    private static bool IsDecidedBefore(PriorityDecision decision) =>
        decision.Context.Any(c => c.Key == "origin" && c.Value == nameof(WorklistOrigin.DecidedBefore));

    private static PriorityDecision Find(IReadOnlyList<string> paths, string caseId)
    {
        List<PriorityDecision> found = [];
        foreach (string path in paths)
        {
            found.AddRange(DecisionLines.Read(path, line => Parse(line, caseId)).Select(f => f.Decision).OfType<PriorityDecision>());
        }

        if (found.Count == 0)
        {
            throw new CallException("There is no such case in these decision logs. Copy its number from worklist.csv.");
        }

        PriorityDecision[] last = [.. found.Where(d => d.On == found.Max(o => o.On))];
        return last.DistinctBy(Municipality, StringComparer.Ordinal).Count() == 1
            ? last[^1]
            : throw new CallException("More than one municipality has a case with this number on that day. Give the decision log of one of them.");
    }

    private static string? Municipality(PriorityDecision decision) => decision.Context.FirstOrDefault(c => c.Key == "municipality").Value;

    private static Found? Parse(System.Text.Json.JsonElement line, string caseId) =>
        !string.Equals(DecisionLines.Text(line, "case"), caseId, StringComparison.Ordinal) ? new Found(null)
        : DecisionLogLine.Decision(line) is PriorityDecision decision ? new Found(decision)
        : null;

    private readonly record struct Found(PriorityDecision? Decision);
}
