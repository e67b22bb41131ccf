using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Testing.Prioritisation;

/// <summary>What a rule finds: for all facts, with a reason, within its limits, and by nothing but the facts that it names.</summary>
internal sealed class RuleBehaviourCheck(IPriorityRule rule, ConformanceFacts source, PriorityFacts[] facts, RuleConformanceOptions options, ConformanceFindings findings)
{
    /// <summary>The most points that one rule gives or takes.</summary>
    private const int MostPoints = 1_000_000;

    /// <summary>The findings, in the order of the facts.</summary>
    public RuleFinding[] Expected { get; } = new RuleFinding[facts.Length];

    /// <summary>Looks at all; the rest makes no sense when the rule throws.</summary>
    /// <returns>Whether the rule gave a finding for all facts.</returns>
    public bool Run()
    {
        for (int i = 0; i < facts.Length; i++)
        {
            try
            {
                Expected[i] = rule.Evaluate(facts[i]);
            }
            catch (Exception e)
            {
                findings.Fail("throws", $"Evaluate threw {e.GetType().Name}: {e.Message}", "Give a finding for all facts. Unknown is a value: answer it first, with a reason of its own. Outside the range is possible too.", "", facts[i]);
                return false;
            }
        }

        Array.ForEach([.. facts.Zip(Expected)], pair => CheckFinding(pair.Second, pair.First));
        CheckPure();
        CheckUses();
        return true;
    }

    private void CheckFinding(RuleFinding finding, PriorityFacts seen)
    {
        if (finding.Effect is < RuleEffect.NotApplied or > RuleEffect.LeftOutAsRepeat)
        {
            findings.Fail("finding", "A finding has no effect.", "Return RuleFinding.Applied(...) or RuleFinding.NotApplied(...) in every branch, never default.", "", seen);
            return;
        }

        if (finding.Points is < -MostPoints or > MostPoints)
        {
            findings.Fail("points", $"A finding gives {finding.Points} points.", "Stay within 1,000,000 points either way, so that 64 rules together always fit: put [Range(-1_000_000, 1_000_000)] on the setting.", "", seen);
        }

        if (finding.Reason.Code.AsSpan().ContainsAnyExcept("abcdefghijklmnopqrstuvwxyz0123456789-"))
        {
            findings.Fail("reason", $"The code of a reason is '{finding.Reason.Code}'.", "Use lower case letters, digits and hyphens; decisions are stored with it.", "code", seen);
        }

        RuleTextsCheck.CheckSentence(new Text(finding.ReasonIn(Language.Dutch), finding.ReasonIn(Language.English)), "reason", finding.Reason.Code, findings, seen);
        if (finding.LeavesOut && rule.Caution is null)
        {
            findings.Note("caution", "The rule leaves cases out and has no caution.", "If it excludes people, warn with Caution and name the source of the debate.", "leaves-out", seen);
        }
    }

    // Again, backwards and each twice: what is kept between calls shows.
    private void CheckPure()
    {
        for (int i = facts.Length - 1; i >= 0; i--)
        {
            RuleFinding again = rule.Evaluate(facts[i]);
            if (again != Expected[i] || rule.Evaluate(facts[i]) != again)
            {
                findings.Fail("pure", "The same facts gave another finding.", "Keep nothing between calls and use no clock or chance: make all fields readonly and answer from the facts alone.", "", facts[i]);
            }
        }
    }

    private void CheckUses()
    {
        HashSet<string> named = new(rule.Uses.Select(f => f.Id), StringComparer.Ordinal);
        for (int i = 0; i < facts.Length; i++)
        {
            PriorityFacts seen = facts[i];
            foreach (PriorityFact fact in PriorityFact.All.Where(f => !named.Contains(f.Id)))
            {
                CheckNotUsed(fact.Id, seen, fact.In(seen, source.Number(fact, i + facts.Length)), Expected[i]);
            }

            if (!named.Any(id => id.StartsWith(HostFact.Prefix, StringComparison.Ordinal)))
            {
                CheckNotUsed("host facts", seen, seen with { Host = new HostFactValues([new(HostFact.Prefix + "of-somebody-else", i)]) }, Expected[i]);
            }
        }

        foreach (PriorityFact fact in rule.Uses.Where(f => !Matters(f)))
        {
            string what = $"The rule names '{fact.Id}', but it never changed a finding.";
            const string Repair = "Take it out of Uses; data that are not needed may not be asked (Wgs art. 8b). If it matters with other settings, give those too.";
            if (options.EveryNamedFactMustMatter)
            {
                findings.Fail("named-fact", what, Repair, fact.Id);
            }
            else
            {
                findings.Note("named-fact", what, Repair, fact.Id);
            }
        }
    }

    private void CheckNotUsed(string id, in PriorityFacts seen, in PriorityFacts other, RuleFinding expected)
    {
        if (rule.Evaluate(other) != expected)
        {
            findings.Fail("undeclared-fact", $"'{id}' changed the finding, but the rule does not name it.", "Add the fact to Uses, so that the policy's description tells that it is used; or do not look at it.", id, other == seen ? seen : other);
        }
    }

    private bool Matters(PriorityFact fact)
    {
        long?[] numbers = [.. source.Borders(fact)];
        for (int i = 0; i < facts.Length; i++)
        {
            PriorityFacts seen = facts[i];
            if (numbers.Append(source.Number(fact, i + facts.Length)).Any(n => rule.Evaluate(fact.In(seen, n)) is RuleFinding other && other != rule.Evaluate(seen)))
            {
                return true;
            }
        }

        return false;
    }
}
