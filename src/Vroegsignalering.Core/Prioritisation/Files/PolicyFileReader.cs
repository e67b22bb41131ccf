using System.Text.Json;
using NodaTime;
using Vroegsignalering.Files;

namespace Vroegsignalering.Prioritisation;

/// <summary>Makes a policy of the values of a file, or says everything that is wrong with them.</summary>
/// <remarks>A policy that was stored with decisions may have been made in code, without what a file has to say about itself.</remarks>
internal sealed class PolicyFileReader(FileNode root, FileFaults faults, PriorityRuleKinds kinds, bool isStored = false)
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
        FileObject file = new(
            root, faults, "id", "version", "title", "owner", "goal", "councilPlan", "validFrom", "validUntil", "sources", "notes",
            "everySignalAnOffer", "randomShare", "hideRanking", "asks", "hostFacts", "classes", "rules", "$schema");
        if (file.IsWrong)
        {
            return null;
        }

        string? id = Name(file, "id", required: true);
        string? version = isStored && root.Find("version")?.Value is { ValueKind: JsonValueKind.String } stored ? stored.GetString() : file.Version("version");
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

    private string? Name(FileObject part, string name, bool required = false) => isStored ? part.Text(name, required) : part.Name(name, required);

    private PolicyDocument ReadDocument(FileObject file)
    {
        PolicyDocument document = new()
        {
            Title = file.Text("title") ?? "",
            Owner = file.Text("owner", required: !isStored) ?? "",
            Goal = file.Text("goal", required: !isStored) ?? "",
            CouncilPlan = file.Text("councilPlan"),
            ValidFrom = file.Date("validFrom", required: !isStored),
            ValidUntil = file.Date("validUntil", required: !isStored),
            Sources = [.. file.List("sources", MaximumItems).Select(node => FileObject.Source(node, faults)).OfType<LegalSource>()],
            Notes = [.. file.List("notes", MaximumItems).Select(ReadNote).OfType<string>()],
        };
        if (!isStored && document is { ValidFrom: LocalDate from, ValidUntil: LocalDate until })
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

    private string? ReadNote(FileNode node)
    {
        if (node.Value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(node.Value.GetString()) && !node.Value.GetString()!.Any(char.IsControl))
        {
            return node.Value.GetString();
        }

        faults.Add(PolicyFileDiagnostics.WrongText, node);
        return null;
    }

    private void ReadAsks(FileObject file, PriorityPolicyBuilder builder)
    {
        PriorityFact[] known = [.. PriorityFact.All.Where(f => f.IsOnRequest)];
        foreach (FileNode node in file.List("asks"))
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

    private void ReadHostFacts(FileObject file, PriorityPolicyBuilder builder)
    {
        foreach (FileNode node in file.List("hostFacts", MaximumItems))
        {
            FileObject fact = new(node, faults, "key", "name", "unit", "purpose", "legalBasis");
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

    private void ReadClasses(FileObject file, PriorityPolicyBuilder builder)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        HashSet<int> scores = [];
        foreach (FileNode node in file.List("classes", PriorityPolicyBuilder.MaximumClasses).Take(PriorityPolicyBuilder.MaximumClasses))
        {
            FileObject item = new(node, faults, "id", "name", "from", "strategy", "casesPerMonth");
            if (item.IsWrong)
            {
                continue;
            }

            (string? id, Text? name, int? from) = (Name(item, "id", required: true), item.Both("name"), item.Whole("from", isStored ? int.MinValue : -MaximumScore, isStored ? int.MaxValue : MaximumScore, required: true));
            (string? strategy, int? casesPerMonth) = (Name(item, "strategy"), item.Whole("casesPerMonth", 0, isStored ? int.MaxValue : 1_000_000));
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

    private void ReadRules(FileObject file, PriorityPolicyBuilder builder, bool factsAreRead)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (FileNode node in file.List("rules", PriorityPolicyBuilder.MaximumRules, required: !isStored).Take(PriorityPolicyBuilder.MaximumRules))
        {
            if (new PolicyRuleReader(node, faults, kinds).Read() is not PolicyRule rule)
            {
                continue;
            }

            if (factsAreRead)
            {
                CheckFacts(node, rule.Rule, builder);
                CheckFit(node, rule, builder);
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

    // Only with the facts of the host at hand it shows whether a condition fits how they are counted.
    private void CheckFit(FileNode node, PolicyRule rule, PriorityPolicyBuilder builder)
    {
        try
        {
            rule.With(builder.HostFacts);
        }
        catch (ArgumentException e)
        {
            faults.Add(PolicyFileDiagnostics.SettingsRefused, (e.ParamName is string place ? node.At(place) : null) ?? node);
        }
    }

    private void CheckFacts(FileNode node, IPriorityRule rule, PriorityPolicyBuilder builder)
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
