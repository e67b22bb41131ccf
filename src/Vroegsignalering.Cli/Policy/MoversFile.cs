using Vroegsignalering.Cli.Output;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cli.Policy;

/// <summary><c>movers.csv</c>: a line per case that gets another class, with the reasons that hold under one of the policies only.</summary>
internal static class MoversFile
{
    private static readonly Text OnlyBorders = new("Alleen de grenzen van de klassen verschillen.", "Only the borders of the classes differ.");

    public static void Write(PolicyComparison comparison, StoredCases cases, Language language, Stream stream)
    {
        (PriorityPolicy first, PriorityPolicy second) = (comparison.First.Policy, comparison.Second.Policy);
        using CsvForPeople csv = new(
            stream, language,
            new("gemeente", "municipality"), new("zaak", "case"), new("op", "on"), new("klasse A", "class A"), new("klasse B", "class B"),
            new("score A", "score A"), new("score B", "score B"), new("alleen onder A", "only under A"), new("alleen onder B", "only under B"));
        for (int i = 0; i < cases.Cases.Count; i++)
        {
            if (!comparison.IsMoved(i))
            {
                continue;
            }

            (PriorityAssessment a, PriorityAssessment b) = (first.Assess(cases.Facts[i]), second.Assess(cases.Facts[i]));
            (string[] ofA, string[] ofB) = (Reasons(a, language), Reasons(b, language));
            csv.Cell(cases.Cases[i].Municipality);
            csv.Cell(cases.Cases[i].CaseId);
            csv.Cell(cases.Cases[i].On);
            csv.Cell(a.Class.Name.In(language));
            csv.Cell(b.Class.Name.In(language));
            csv.Cell(a.Score);
            csv.Cell(b.Score);
            string[] onlyA = [.. ofA.Except(ofB, StringComparer.Ordinal)];
            string[] onlyB = [.. ofB.Except(ofA, StringComparer.Ordinal)];
            csv.Cell(onlyA.Length + onlyB.Length == 0 ? OnlyBorders.In(language) : string.Join(" ", onlyA));
            csv.Cell(onlyA.Length + onlyB.Length == 0 ? OnlyBorders.In(language) : string.Join(" ", onlyB));
            csv.EndLine();
        }
    }

    // In the words that the caseworker reads too, of the rules that made the outcome.
    private static string[] Reasons(PriorityAssessment assessment, Language language)
    {
        PriorityExplanation explanation = assessment.Explain(ExplanationReader.Caseworker, language);
        return
        [
            .. explanation.Sections.SelectMany(s => s.Lines)
                .Where(l => l.RuleId is string id && explanation.CountedRules.Contains(id, StringComparer.Ordinal)).Select(l => l.Sentence),
        ];
    }
}
