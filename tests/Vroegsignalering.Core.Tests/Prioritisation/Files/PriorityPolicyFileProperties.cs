
using System.Text;
using System.Text.Json.Nodes;

namespace Vroegsignalering.Core.Tests.Prioritisation.Files;

public sealed class PriorityPolicyFileProperties
{
    private static readonly Gen<string> Words = Gen.Elements("eerder helpen", "één plan", "<b>\"&'</b>", "İstanbul", "日本", "a\\b/c", "ﬁ \u200b zw");

    private static readonly Gen<Text> Texts = Words.Zip(Words).Select(pair => new Text(pair.Item1, pair.Item2));

    private static readonly Gen<PolicyDocument> Documents =
        from words in Words.ListOf(5)
        from plan in Gen.OneOf(Gen.Constant<string?>(null), Words.Select(w => (string?)w))
        from days in Gen.Choose(0, 1460)
        from since in Gen.Elements<LocalDate?>(null, A.Day)
        from location in Gen.Elements(null, "https://example.org", "https://example.org/a?b=é")
        from sources in Gen.Choose(0, 2)
        select new PolicyDocument
        {
            Title = words[0],
            Owner = words[1],
            Goal = words[2],
            CouncilPlan = plan,
            ValidFrom = A.Day,
            ValidUntil = A.Day.PlusDays(days),
            Sources = [.. Enumerable.Range(0, sources).Select(_ => new LegalSource(words[3], plan, since, location is null ? null : new Uri(location)))],
            Notes = [.. words.Take(sources)],
        };

    private static readonly Gen<Action<PriorityPolicyBuilder>> RuleSets =
        from numbers in Gen.Choose(-1_000_000, 1_000_000).ListOf(6)
        from cents in Gen.Choose(0, 100_000).ListOf(4)
        from flags in Gen.Elements(true, false).ListOf(8)
        from partners in Gen.Shuffle(Enum.GetValues<PartnerType>())
        from names in Gen.Shuffle(["z", "a", "é", "A"])
        select (Action<PriorityPolicyBuilder>)(builder =>
        {
            builder.Add(TestRule.Kind, o =>
            {
                (o.HostKey, o.LooksAtChildren, o.Repeat) = (flags[0] ? "days-here" : null, flags[1], flags[2] ? RepeatKind.Grown : RepeatKind.None);
                (o.Repeats, o.Share, o.Exact, o.Maybe) = ([RepeatKind.Unknown, RepeatKind.NotGrown], cents[0] / 100_000d, cents[1] / 100m, flags[3] ? null : 5);
                o.Lists = names.ToDictionary(n => n, n => (IList<int>)[numbers[0], numbers[1]]);
            });
            if (flags[4])
            {
                builder.AddThresholdAmount(o => o.AmountEuros = cents[2] / 100m).AddCrisis(o => o.Points = numbers[2]);
            }

            if (flags[5])
            {
                builder.AddAmountBands(o => o.Bands = [.. cents.Distinct().Select((c, i) => new AmountBand(c / 100m, numbers[i]))]);
            }

            if (flags[6])
            {
                builder.AddPartnerTypePoints(o => o.Points = partners.Take(4).Select((p, i) => (p, i)).ToDictionary(p => p.p, p => numbers[p.i]));
            }

            if (flags[7])
            {
                builder.AddRepeatedSignal(o => (o.GrownPoints, o.LeaveOutNotGrown) = (numbers[3], flags[0])).AddEndOfSupply(o => o.NearPoints = numbers[4]);
            }
        });

    /// <summary>Policies with everything that can stand in a file.</summary>
    internal static readonly Gen<PriorityPolicy> Policies =
        from document in Documents
        from rules in RuleSets
        from flags in Gen.Elements(true, false).ListOf(3)
        from share in Gen.Choose(0, 100)
        from name in Texts
        from unit in Gen.Elements(PriorityFactUnit.Days, PriorityFactUnit.WorkingDays, PriorityFactUnit.YesNo)
        from classes in Gen.Choose(0, 3)
        from score in Gen.Choose(-1_000_000, 1_000_000)
        from strategy in Gen.Elements(null, "home-visit")
        from most in Gen.Elements<int?>(null, 0, 40)
        select Made(builder =>
        {
            builder.WithDocument(document).WithRandomShare(share).AskFor(PriorityFact.HasMinorChildren)
                .AddHostFact(new HostFact("zzz", name, PriorityFactUnit.Count, name, "Wgs")).AddHostFact(new HostFact("days-here", name, unit, name, name.Dutch));
            _ = flags[0] ? builder.WithEveryoneAnOffer() : builder;
            _ = flags[1] ? builder.WithHiddenRanking() : builder;
            for (int i = 0; i < classes; i++)
            {
                builder.AddClass($"c-{i}", name, score + i, strategy, most);
            }

            rules(builder);
        });

    [Fact]
    public void What_is_written_is_read_back_as_the_same_policy() => Prop.ForAll(Policies.ToArbitrary(), policy =>
    {
        PriorityPolicy read = Read(PriorityPolicyFile.Write(policy));
        PriorityPolicy compact = Read(PriorityPolicyFile.WriteCompact(policy));
        Assert.Equal((policy.Hash, policy.Hash), (read.Hash, compact.Hash));
        Assert.Equal(Encoding.UTF8.GetString(PriorityPolicyFile.Write(policy)), Encoding.UTF8.GetString(PriorityPolicyFile.Write(read)));
        Assert.Equal(policy.Rules.Select(r => r.Description), read.Rules.Select(r => r.Description));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void What_was_read_back_scores_the_same() => Prop.ForAll(Policies.ToArbitrary(), Any.Facts.ToArbitrary(), (policy, facts) =>
    {
        PriorityPolicy read = Read(PriorityPolicyFile.Write(policy));
        return policy.Score(facts) == read.Score(facts) && policy.ClassOf(policy.Score(facts)) == read.ClassOf(read.Score(facts));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Comments_spaces_and_the_order_of_names_change_no_hash() => Prop.ForAll(Policies.ToArbitrary(), Gen.Choose(0, 1_000_000).ToArbitrary(), (policy, seed) =>
    {
        JsonNode file = JsonNode.Parse(PriorityPolicyFile.WriteCompact(policy))!;
        string other = "\uFEFF// opmerking\r\n" + Reordered(file, seed)!.ToJsonString().Replace(",\"", " /* hier */ ,\r\n\t\"", StringComparison.Ordinal).Replace("]", ",]", StringComparison.Ordinal).Replace("[,]", "[]", StringComparison.Ordinal);
        return Read(Encoding.UTF8.GetBytes(other)).Hash == policy.Hash;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Every_change_of_one_value_changes_the_hash_or_is_refused() => Prop.ForAll(Policies.ToArbitrary(), policy =>
    {
        byte[] utf8 = PriorityPolicyFile.WriteCompact(policy);
        int count = Leaves(JsonNode.Parse(utf8)!).Count();
        for (int i = 0; i < count; i++)
        {
            JsonNode file = JsonNode.Parse(utf8)!;
            JsonValue leaf = Leaves(file).ElementAt(i);
            leaf.ReplaceWith(leaf.GetValueKind() switch
            {
                System.Text.Json.JsonValueKind.True => JsonValue.Create(false),
                System.Text.Json.JsonValueKind.False => JsonValue.Create(true),
                System.Text.Json.JsonValueKind.Number => JsonValue.Create(leaf.GetValue<decimal>() + 0.5m is var d && leaf.GetPath().Contains("share", StringComparison.OrdinalIgnoreCase) ? d / 2 : d + 0.5m),
                _ => JsonValue.Create(leaf.GetValue<string>() + "x"),
            });
            PolicyReadResult result = PriorityPolicyFile.Read(Encoding.UTF8.GetBytes(file.ToJsonString()), "a", TestRule.Kinds);
            Assert.True(result.Policy is null || result.Policy.Hash != policy.Hash, leaf.GetPath());
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void Reading_and_writing_are_the_same_in_every_culture()
    {
        Cultures.MakeSureTheyAreThere();
        Prop.ForAll(Policies.ToArbitrary(), Gen.Elements(Cultures.Names).ToArbitrary(), (policy, culture) =>
        {
            byte[] utf8 = PriorityPolicyFile.Write(policy);
            (byte[] written, string hash) = Cultures.Under(culture, () => (PriorityPolicyFile.Write(Read(utf8)), Read(utf8).Hash));
            return written.AsSpan().SequenceEqual(utf8) && hash == policy.Hash;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    [Fact]
    public void No_bytes_make_the_reader_throw() => Prop.ForAll(
        Policies.ToArbitrary(), Gen.Choose(0, 1_000_000).ListOf(3).ToArbitrary(), Gen.Choose(0, 255).ToArbitrary(),
        (policy, places, value) =>
        {
            byte[] utf8 = PriorityPolicyFile.Write(policy);
            utf8[places[0] % utf8.Length] = (byte)value;
            utf8[places[1] % utf8.Length] = (byte)"{}[]\",:0-ent\\"[value % 12];
            PolicyReadResult result = PriorityPolicyFile.Read(utf8.AsMemory(0, utf8.Length - (places[2] % 3)), "a", TestRule.Kinds);
            return result.Policy is null == result.Diagnostics.Count > 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    internal static PriorityPolicy Made(Action<PriorityPolicyBuilder> compose)
    {
        PriorityPolicyBuilder builder = new("voorbeeld", "2027.1");
        compose(builder);
        return builder.Build();
    }

    private static PriorityPolicy Read(byte[] utf8)
    {
        PolicyReadResult result = PriorityPolicyFile.Read(utf8, "a.json", TestRule.Kinds);
        Assert.Empty(result.Diagnostics);
        return result.Policy!;
    }

    private static JsonNode? Reordered(JsonNode? node, int seed) => node switch
    {
        JsonObject o => new JsonObject(o.OrderBy(p => (p.Key.Sum(c => c) * 31) ^ seed).Select(p => KeyValuePair.Create(p.Key, Reordered(p.Value, seed)))),
        JsonArray a => new JsonArray([.. a.Select(i => Reordered(i, seed))]),
        _ => node?.DeepClone(),
    };

    private static IEnumerable<JsonValue> Leaves(JsonNode node) => node switch
    {
        JsonObject o => o.SelectMany(p => p.Value is null ? [] : Leaves(p.Value)),
        JsonArray a => a.SelectMany(i => Leaves(i!)),
        JsonValue value => [value],
        _ => [],
    };
}
