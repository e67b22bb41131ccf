using System.Globalization;
using System.Text;
using Vroegsignalering.Cases;

namespace Vroegsignalering.HelpAcceptance;

/// <summary>Shows a decision tree as a picture in Mermaid, and in words. Places are numbered from the top, so both are the same in every run.</summary>
internal static class HelpTreePicture
{
    public static string Mermaid(HelpAcceptanceDefinition definition, Language language)
    {
        List<HelpNode> nodes = Nodes(definition.Tree);
        StringBuilder text = new("flowchart TD\n");
        for (int i = 0; i < nodes.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  n{i + 1}").Append(nodes[i] switch
            {
                HelpBranch { Question.IsAsked: true } asked => $"{{\"{Safe(asked.Question.Text.In(language))}\"}}",
                HelpBranch looked => $"[[\"{Safe(looked.Question.Text.In(language))}\"]]",
                _ => $"([\"{Safe(Outcome((HelpLeaf)nodes[i], language))}\"])",
            }).Append('\n');
        }

        for (int i = 0; i < nodes.Count; i++)
        {
            foreach ((string answer, HelpNode next) in Ways(nodes[i], language))
            {
                text.Append(CultureInfo.InvariantCulture, $"  n{i + 1} -->|\"{Safe(answer)}\"| n{nodes.IndexOf(next) + 1}\n");
            }
        }

        return text.ToString();
    }

    public static string Words(HelpAcceptanceDefinition definition, Language language)
    {
        List<HelpNode> nodes = Nodes(definition.Tree);
        bool english = language == Language.English;
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"# {definition.Id}, {(english ? "version" : "versie")} {definition.Version}\n\n")
            .Append(definition.Description.In(language)).Append("\n\n")
            .Append(CultureInfo.InvariantCulture, $"{(english ? "Source" : "Bron")}: {definition.Source}, {definition.Source.Location}\n\n")
            .Append(english ? "## How each kind of help counts\n\n" : "## Hoe elke soort hulp telt\n\n");
        foreach (HelpKindInfo kind in HelpKinds.All.Skip(1))
        {
            text.Append(CultureInfo.InvariantCulture, $"- {kind.Name.In(language)}: {definition.CountsAs(kind.Kind).Name(definition).In(language)}\n");
        }

        text.Append(english ? "\n## The questions\n\n" : "\n## De vragen\n\n");
        for (int i = 0; i < nodes.Count; i++)
        {
            if (nodes[i] is not HelpBranch branch)
            {
                continue;
            }

            string looked = branch.Question.IsAsked ? "" : english ? " (the system looks this up)" : " (dit zoekt het systeem op)";
            text.Append(CultureInfo.InvariantCulture, $"{i + 1}. {branch.Question.Text.In(language)}{looked}\n");
            foreach ((string answer, HelpNode next) in Ways(branch, language))
            {
                string to = next is HelpLeaf leaf ? Outcome(leaf, language) : $"{(english ? "go to" : "ga naar")} {(nodes.IndexOf(next) + 1).ToString(CultureInfo.InvariantCulture)}";
                text.Append(CultureInfo.InvariantCulture, $"   - {answer}: {to}\n");
            }
        }

        text.Append(english ? "\n## Changes\n\n" : "\n## Wijzigingen\n\n");
        foreach (HelpDefinitionChange change in definition.Changes)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {(english ? "version" : "versie")} {change.Version}: {change.What.In(language)}\n");
        }

        return text.ToString();
    }

    // Answers that lead to the same place are one way.
    private static IEnumerable<(string Answer, HelpNode Next)> Ways(HelpNode node, Language language)
    {
        if (node is not HelpBranch branch)
        {
            return [];
        }

        string unknown = language == Language.English ? "not known" : "niet bekend";
        List<(string Answer, HelpNode Next)> ways = [.. branch.Nodes.Select((next, i) => (branch.Question.Choices[i].Text.In(language), next))];
        if (!branch.Nodes.Contains(branch.WhenUnknown) || branch.Question.IsAsked)
        {
            ways.Add((unknown, branch.WhenUnknown));
        }

        return ways.GroupBy(way => way.Next, ReferenceEqualityComparer.Instance)
            .Select(same => (string.Join(" / ", same.Select(w => w.Answer)), (HelpNode)same.Key!));
    }

    private static string Outcome(HelpLeaf leaf, Language language)
    {
        bool english = language == Language.English;
        string accepted = leaf.Accepted switch
        {
            true => english ? "acceptance" : "acceptatie",
            false => english ? "no acceptance" : "geen acceptatie",
            null => english ? "not known" : "niet bekend",
        };
        string result = leaf.Result is CaseResult known ? string.Create(CultureInfo.InvariantCulture, $" ({(english ? "result" : "eindresultaat")} {(int)known})") : "";
        return $"{accepted}{result}: {leaf.Reason.In(language)}";
    }

    private static List<HelpNode> Nodes(HelpNode root)
    {
        List<HelpNode> nodes = [];
        Add(root);
        return nodes;

        void Add(HelpNode node)
        {
            if (nodes.Contains(node))
            {
                return;
            }

            nodes.Add(node);
            if (node is HelpBranch branch)
            {
                foreach (HelpNode next in branch.Nodes)
                {
                    Add(next);
                }

                Add(branch.WhenUnknown);
            }
        }
    }

    private static string Safe(string text) => text.Replace('"', '\'');
}
