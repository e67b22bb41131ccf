using System.Text;
using System.Text.Json;

namespace Vroegsignalering.Core.Tests.Prioritisation.Decisions;

public sealed class DecisionLogTests
{
    private static readonly PriorityPolicy Policy = PriorityPolicies.NationalBasis;

    [Fact]
    public void A_log_as_it_was_written_checks_and_every_decision_comes_out_the_same()
    {
        (byte[] log, DecisionLogHead head) = Log(5);

        DecisionLogCheck check = Verify(log, head);

        Assert.Empty(check.Diagnostics);
        Assert.Equal((5L, 1L, 5L, head), (check.Decisions, check.Overrides, check.RunAgain, check.Head));
    }

    [Fact]
    public void Any_changed_byte_is_found()
    {
        (byte[] log, DecisionLogHead head) = Log(2);

        for (int i = 0; i < log.Length; i++)
        {
            byte[] changed = [.. log];
            changed[i] ^= 1;
            Assert.True(Verify(changed, head).Diagnostics.Count > 0, $"byte {i}");
        }
    }

    [Fact]
    public void Any_removed_swapped_or_doubled_entry_is_found_also_without_the_head()
    {
        (byte[] log, _) = Log(4);
        string[] lines = Lines(log);

        for (int i = 0; i < lines.Length; i++)
        {
            AssertFound([.. lines.Where((_, n) => n != i)]);
            AssertFound([.. lines[..(i + 1)], lines[i], .. lines[(i + 1)..]]);
            for (int j = i + 1; j < lines.Length; j++)
            {
                string[] swapped = [.. lines];
                (swapped[i], swapped[j]) = (swapped[j], swapped[i]);
                AssertFound(swapped);
            }
        }
    }

    [Fact]
    public void An_entry_that_was_removed_is_one_finding_and_all_others_are_run_again()
    {
        (byte[] log, _) = Log(5);
        string[] lines = Lines(log);

        DecisionLogCheck check = Verify(Joined([.. lines.Where((_, n) => n != 2)]), null);

        Assert.Equal(("VS4202", 3), (Assert.Single(check.Diagnostics).Code.Id, check.Diagnostics[0].Row));
        Assert.Equal((4L, 4L), (check.Decisions, check.RunAgain));
    }

    [Fact]
    public void The_end_of_a_log_is_seen_after_more_findings_than_are_told()
    {
        using MemoryStream stream = new();
        using DecisionLogWriter writer = new(stream);
        writer.Write(Policy);
        for (int i = 0; i < 120; i++)
        {
            writer.Write(Decision(i) with { Score = 999 });
        }

        writer.End();

        DecisionLogCheck check = Verify(stream.ToArray(), writer.Head);
        Assert.Equal((100, 120L), (check.Diagnostics.Count, check.Decisions));
        Assert.All(check.Diagnostics, d => Assert.Equal("VS4204", d.Code.Id));
    }

    [Fact]
    public void A_log_that_was_cut_at_any_byte_is_found()
    {
        (byte[] log, _) = Log(2);

        for (int length = 0; length < log.Length - 1; length++)
        {
            Assert.Contains(Verify(log[..length], null).Diagnostics, d => d.Code.Id is "VS4203");
        }
    }

    [Fact]
    public void A_whole_run_that_was_cut_off_is_found_with_the_head_that_was_kept_apart()
    {
        using MemoryStream stream = new();
        using DecisionLogWriter writer = new(stream);
        Write(writer, 2);
        byte[] first = stream.ToArray();
        Write(writer, 3);

        Assert.Empty(Verify(stream.ToArray(), writer.Head).Diagnostics);
        Assert.Empty(Verify(first, null).Diagnostics);
        Assert.Equal("VS4206", Assert.Single(Verify(first, writer.Head).Diagnostics).Code.Id);
    }

    [Theory]
    [InlineData("{\"entry\":1,\"kind\":\"\\ud800\"}")]
    [InlineData("{\"entry\":1,\"kind\":\"policy\",\"hash\":\"\\ud800\",\"content\":{}}")]
    [InlineData("{\"entry\":1,\"\\ud800\":1,\"kind\":\"decision\"}")]
    [InlineData("{\"entry\":1,\"kind\":\"ÿ\"}")]
    public void Text_that_is_broken_is_a_finding_and_no_crash(string line)
    {
        byte[] log = [.. Encoding.Latin1.GetBytes(line), (byte)'\n'];

        Assert.Contains(Verify(log, null).Diagnostics, d => d.Code.Id == "VS4201");
        Assert.Empty(DecisionLog.Read(new MemoryStream(log)));
    }

    [Fact]
    public void Decisions_under_a_policy_made_in_code_come_out_the_same()
    {
        PriorityPolicy[] policies =
        [
            new PriorityPolicyBuilder("leeg").Build(),
            new PriorityPolicyBuilder("Mijn beleid", "versie 2!").AddAmountBands().AddClass("Hoog", new Text("hoog", "high"), int.MaxValue, "A").Build(),
            new PriorityPolicyBuilder("lang").WithDocument(new PolicyDocument { ValidFrom = new LocalDate(2020, 1, 1), ValidUntil = new LocalDate(2030, 1, 1) }).AddThresholdAmount().Build(),
        ];
        using MemoryStream stream = new();
        using DecisionLogWriter writer = new(stream);
        foreach (PriorityPolicy policy in policies)
        {
            writer.Write(policy);
            writer.Write(PriorityDecision.Of("Z-1", A.Day, policy, policy.Assess(A.Facts)));
        }

        writer.End();

        DecisionLogCheck check = Verify(stream.ToArray(), writer.Head);
        Assert.Empty(check.Diagnostics);
        Assert.Equal(policies.Length, check.RunAgain);
    }

    [Fact]
    public void A_log_goes_on_after_its_head()
    {
        using MemoryStream stream = new();
        DecisionLogHead head;
        using (DecisionLogWriter writer = new(stream))
        {
            Write(writer, 2);
            head = DecisionLogHead.TryParse(writer.Head.ToString())!;
        }

        using DecisionLogWriter next = new(stream, head);
        Write(next, 1);

        DecisionLogCheck check = Verify(stream.ToArray(), next.Head);
        Assert.Empty(check.Diagnostics);
        Assert.Equal(3, check.RunAgain);
    }

    [Fact]
    public void A_decision_with_another_outcome_than_its_policy_gives_is_found_though_the_chain_is_whole()
    {
        using MemoryStream stream = new();
        using DecisionLogWriter writer = new(stream);
        writer.Write(Policy);
        writer.Write(Decision(1) with { Score = 999 });
        writer.End();

        Assert.Equal("VS4204", Assert.Single(Verify(stream.ToArray(), writer.Head).Diagnostics).Code.Id);
    }

    [Fact]
    public void Decisions_under_a_policy_that_was_composed_in_code_are_run_again()
    {
        PriorityPolicy policy = new PriorityPolicyBuilder("voorbeeldstad-2027.1").AddThresholdAmount().AddClass("all", new Text("alles", "all"), 0).Build();
        using MemoryStream stream = new();
        using DecisionLogWriter writer = new(stream);
        writer.Write(policy);
        writer.Write(PriorityDecision.Of("Z-1", A.Day, policy, policy.Assess(A.Facts)));
        writer.End();

        DecisionLogCheck check = Verify(stream.ToArray(), writer.Head);
        Assert.Empty(check.Diagnostics);
        Assert.Equal(1, check.RunAgain);
    }

    [Fact]
    public void A_decision_needs_its_policy_before_it()
    {
        using MemoryStream stream = new();
        using DecisionLogWriter writer = new(stream);

        Assert.Throws<InvalidOperationException>(() => writer.Write(Decision(1)));
    }

    [Fact]
    public void An_override_without_reason_or_name_is_not_written()
    {
        using DecisionLogWriter writer = new(new MemoryStream());
        writer.Write(Policy);

        Assert.Throws<ArgumentException>(() => writer.Write(Decision(1) with { OverriddenClassId = "high", OverrideReason = "Bekend." }));
        Assert.Throws<ArgumentException>(() => writer.Write(Decision(1) with { OverriddenClassId = "high", OverriddenBy = "medewerker 7" }));
    }

    [Fact]
    public void Decisions_are_read_back_as_they_were_written()
    {
        (byte[] log, _) = Log(3);

        PriorityDecision[] read = [.. DecisionLog.Read(new MemoryStream(log))];

        Assert.Equal(3, read.Length);
        Assert.Equal("Bekend bij het wijkteam.", read[0].OverrideReason);
        Assert.All(read.Index(), r => Assert.Equal(Decision(r.Index).Facts, r.Item.Facts));
    }

    [Fact]
    public void Facts_in_JSON_are_read_back_as_they_were() => Prop.ForAll(
        Any.Facts.ToArbitrary(),
        facts =>
        {
            PriorityFacts with = facts with { Host = new HostFactValues([new("host:bezoeken", 3)]), HasMinorChildren = true };
            using MemoryStream stream = new();
            using (Utf8JsonWriter json = new(stream))
            {
                PriorityFactsJson.Write(json, with);
            }

            using JsonDocument document = JsonDocument.Parse(stream.ToArray());
            return PriorityFactsJson.TryRead(document.RootElement, out PriorityFacts read) && read == with;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"signalCount":"two"}""")]
    [InlineData("""{"somethingElse":1}""")]
    [InlineData("""{"signalCount":0}""")]
    public void What_are_no_facts_is_not_read(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);

        Assert.False(PriorityFactsJson.TryRead(document.RootElement, out _));
    }

    private static void AssertFound(string[] lines) =>
        Assert.NotEmpty(Verify(Joined(lines), null).Diagnostics);

    private static byte[] Joined(string[] lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => $"{l}\n")));

    private static string[] Lines(byte[] log) => Encoding.UTF8.GetString(log).TrimEnd('\n').Split('\n');

    private static DecisionLogCheck Verify(byte[] log, DecisionLogHead? head) => DecisionLog.Verify(new MemoryStream(log), "decisions.jsonl", head: head);

    private static (byte[] Log, DecisionLogHead Head) Log(int decisions)
    {
        using MemoryStream stream = new();
        using DecisionLogWriter writer = new(stream);
        Write(writer, decisions);
        return (stream.ToArray(), writer.Head);
    }

    private static void Write(DecisionLogWriter writer, int decisions)
    {
        writer.Write(Policy, "2027-03");
        for (int i = 0; i < decisions; i++)
        {
            writer.Write(Decision(i));
        }

        writer.End();
    }

    private static PriorityDecision Decision(int number)
    {
        PriorityFacts facts = A.Facts with { TotalArrears = Money.FromEuros(10 + (300 * number)), IsThreatening = number == 3, SignalCount = number + 1 };
        PriorityDecision decision = PriorityDecision.Of($"Z-{number}", A.Day, Policy, Policy.Assess(facts)) with { Selection = PrioritySelection.ByRank, Context = [new("origin", "New")] };
        return number > 0 ? decision : decision with { OverriddenClassId = "high", OverrideReason = "Bekend bij het wijkteam.", OverriddenBy = "medewerker 7" };
    }
}
