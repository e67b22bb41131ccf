using System.Text.Json;
using NodaTime;

namespace Vroegsignalering.Prioritisation;

/// <summary>Makes a policy of the values of a file, or says everything that is wrong with them.</summary>
/// <param name="root">The file.</param>
/// <param name="faults">Takes what is wrong.</param>
/// <param name="kinds">The kinds of rule that it can name.</param>
/// <param name="isKept">Whether it is the text of a policy that ran, such as in a decision log. One that was composed in code may have any id, and
/// need not say whose it is and how long it holds.</param>
internal sealed class PolicyFileReader(PolicyNode root, PolicyFaults faults, PriorityRuleKinds kinds, bool isKept = false)
{
    /// <summary>The points from which on a class can begin lie between minus this and this.</summary>
    internal const int MaximumScore = 100_000_000;

    private const int MaximumItems = 100;

    /// <summary>The units that a fact of the host can have, by their name in files.</summary>
    internal static IReadOnlyDictionary<string, PriorityFactUnit> Units { get; } = Enum.GetValues<PriorityFactUnit>()
        .Where(u => u is not (PriorityFactUnit.NotStated or PriorityFactUnit.Choice or PriorityFactUnit.Set))
        .ToDictionary(u => JsonNamingPolicy.CamelCase.ConvertName(u.ToString()), StringComparer.Ordinal);

    public PriorityPolicy? Read()
    {
        PolicyObject file = new(
            root, faults, "id", "version", "title", "owner", "goal", "councilPlan", "validFrom", "validUntil", "sources", "notes",
            "everySignalAnOffer", "randomShare", "hideRanking", "asks", "hostFacts", "classes", "rules", "$schema");
        if (file.IsWrong)
        {
            return null;
        }

        string? id = isKept ? Kept("id") : file.Name("id", required: true);
        string? version = isKept ? Kept("version") : file.Version("version");
        file.Text("$schema");
        PriorityPolicyBuilder builder = new PriorityPolicyBuilder(id ?? "-", version ?? "").WithDocument(ReadDocument(file));
        if (file.Flag("everySignalAnOffer"))
        {
            builder.WithEveryoneAnOffer();
        }

        if (file.Flag("hideRanking"))
        {
            builder.WithHiddenRanking();
        }

        builder.WithRandomShare(file.Whole("randomShare", 0, 100) ?? 0);
        int before = faults.Count;
        ReadAsks(file, builder);
        ReadHostFacts(file, builder);
        bool factsAreRead = faults.Count == before;
        ReadClasses(file, builder);
        ReadRules(file, builder, factsAreRead);
        return faults.Count == 0 ? builder.Build() : null;
    }

    private string? Kept(string name) => root.Find(name) is { Value.ValueKind: JsonValueKind.String } node ? node.Value.GetString() : null;

    private PolicyDocument ReadDocument(PolicyObject file)
    {
        PolicyDocument document = new()
        {
            Title = file.Text("title") ?? "",
            Owner = file.Text("owner", required: !isKept) ?? "",
            Goal = file.Text("goal", required: !isKept) ?? "",
            CouncilPlan = file.Text("councilPlan"),
            ValidFrom = file.Date("validFrom", required: !isKept),
            ValidUntil = file.Date("validUntil", required: !isKept),
            Sources = [.. file.List("sources", MaximumItems).Select(ReadSource).OfType<LegalSource>()],
            Notes = [.. file.List("notes", MaximumItems).Select(ReadNote).OfType<string>()],
        };
        if (!isKept && document is { ValidFrom: LocalDate from, ValidUntil: LocalDate until })
        {
            if (until < from)
            {
                faults.Add(PolicyFileDiagnostics.ValidityReversed, root.Find("validUntil")!);
            }
            else if (until >= from.PlusYears(PolicyDocument.MaximumYears))
            {
                faults.Add(PolicyFileDiagnostics.ValidityTooLong, root.Find("validUntil")!);
            }
        }

        return document;
    }

    private LegalSource? ReadSource(PolicyNode node)
    {
        PolicyObject source = new(node, faults, "title", "article", "inForceSince", "location");
        return source.IsWrong
            ? null
            : new LegalSource(source.Text("title", required: true) ?? "", source.Text("article"), source.Date("inForceSince"), source.Address("location"));
    }

    private string? ReadNote(PolicyNode node)
    {
        if (node.Value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(node.Value.GetString()) && !node.Value.GetString()!.Any(char.IsControl))
        {
            return node.Value.GetString();
        }

        faults.Add(PolicyFileDiagnostics.WrongText, node);
        return null;
    }

    private void ReadAsks(PolicyObject file, PriorityPolicyBuilder builder)
    {
        PriorityFact[] known = [.. PriorityFact.All.Where(f => f.IsOnRequest)];
        foreach (PolicyNode node in file.List("asks"))
        {
            string id = node.Value.ValueKind == JsonValueKind.String ? node.Value.GetString()! : "";
            if (Array.Find(known, f => string.Equals(f.Id, id, StringComparison.Ordinal)) is not PriorityFact fact)
            {
                faults.Add(PolicyFileDiagnostics.NotAChoice.Knows(id, [.. known.Select(f => f.Id)]), node);
            }
            else if (builder.Asks.Contains(fact))
            {
                faults.Add(PolicyFileDiagnostics.FactTwice, node);
            }
            else
            {
                builder.AskFor(fact);
            }
        }
    }

    private void ReadHostFacts(PolicyObject file, PriorityPolicyBuilder builder)
    {
        foreach (PolicyNode node in file.List("hostFacts", MaximumItems))
        {
            PolicyObject fact = new(node, faults, "key", "name", "unit", "purpose", "legalBasis");
            if (fact.IsWrong)
            {
                continue;
            }

            (string? key, Text? name) = (fact.Name("key", required: true, PolicyFileDiagnostics.HostFactKey), fact.Both("name"));
            (Text? purpose, string? legalBasis) = (fact.Both("purpose"), fact.Text("legalBasis", required: true));
            PriorityFactUnit unit = default;
            if (fact.Text("unit", required: true) is string typed && !Units.TryGetValue(typed, out unit))
            {
                faults.Add(PolicyFileDiagnostics.NotAChoice.Knows(typed, [.. Units.Keys]), node.Find("unit")!);
            }

            if (builder.HostFacts.Exists(f => string.Equals(f.Id, HostFact.Prefix + key, StringComparison.Ordinal)))
            {
                faults.Add(PolicyFileDiagnostics.FactTwice, node.Find("key")!);
            }
            else if (key is not null && name is not null && purpose is not null && legalBasis is not null && unit != default)
            {
                builder.AddHostFact(new HostFact(key, name, unit, purpose, legalBasis));
            }
        }
    }

    private void ReadClasses(PolicyObject file, PriorityPolicyBuilder builder)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        HashSet<int> scores = [];
        foreach (PolicyNode node in file.List("classes", PriorityPolicyBuilder.MaximumClasses).Take(PriorityPolicyBuilder.MaximumClasses))
        {
            PolicyObject item = new(node, faults, "id", "name", "from", "strategy", "casesPerMonth");
            if (item.IsWrong)
            {
                continue;
            }

            (string? id, Text? name, int? from) = (item.Name("id", required: true), item.Both("name"), item.Whole("from", -MaximumScore, MaximumScore, required: true));
            (string? strategy, int? casesPerMonth) = (item.Name("strategy"), item.Whole("casesPerMonth", 0, 1_000_000));
            bool reserved = id is "urgent" or "left-out";
            bool idTwice = id is not null && !ids.Add(id);
            bool scoreTwice = from is int score && !scores.Add(score);
            if (reserved || idTwice)
            {
                faults.Add(reserved ? PolicyFileDiagnostics.ClassReserved : PolicyFileDiagnostics.ClassTwice, node.Find("id")!);
            }

            if (scoreTwice)
            {
                faults.Add(PolicyFileDiagnostics.ClassTwice, node.Find("from")!);
            }

            if (!reserved && !idTwice && !scoreTwice && id is not null && name is not null && from is int minimum)
            {
                builder.AddClass(id, name, minimum, strategy, casesPerMonth);
            }
        }
    }

    private void ReadRules(PolicyObject file, PriorityPolicyBuilder builder, bool factsAreRead)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (PolicyNode node in file.List("rules", PriorityPolicyBuilder.MaximumRules, required: !isKept).Take(PriorityPolicyBuilder.MaximumRules))
        {
            if (new PolicyRuleReader(node, faults, kinds).Read() is not PolicyRule rule)
            {
                continue;
            }

            if (factsAreRead)
            {
                CheckFacts(node, rule.Rule, builder);
            }

            if (ids.Add(rule.Rule.Id))
            {
                builder.Add(rule);
            }
            else
            {
                faults.Add(PolicyFileDiagnostics.RuleTwice, node);
            }
        }
    }

    private void CheckFacts(PolicyNode node, IPriorityRule rule, PriorityPolicyBuilder builder)
    {
        foreach (PriorityFact fact in rule.Uses)
        {
            bool own = fact.Id.StartsWith(HostFact.Prefix, StringComparison.Ordinal);
            if (own && !builder.HostFacts.Exists(f => string.Equals(f.Id, fact.Id, StringComparison.Ordinal)))
            {
                faults.Add(PolicyFileDiagnostics.HostFactMissing, node);
            }
            else if (!own && fact.IsOnRequest && !builder.Asks.Contains(fact))
            {
                faults.Add(PolicyFileDiagnostics.FactNotAskedFor.Asks(fact), node);
            }
        }
    }
}
