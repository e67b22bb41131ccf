using NodaTime;
using Vroegsignalering.Households;

namespace Vroegsignalering.Prioritisation;

/// <summary>A named composition of rules (<i>prioriteringsbeleid</i>). Immutable; safe for any number of threads.</summary>
/// <remarks>Threatening situations and cases near the end of the statutory term rank first whatever the rules say.</remarks>
public sealed class PriorityPolicy
{
    private readonly PolicyRule[] _rules;
    private readonly PriorityClass[] _classes;

    internal PriorityPolicy(PriorityPolicyBuilder builder, PolicyRule[] rules, PriorityClass[] classes)
    {
        (_rules, _classes) = (rules, [PriorityClass.Urgent, .. classes, PriorityClass.LeftOut]);
        (Id, Version, Document, IsStrict) = (builder.Id, builder.Version, builder.Document, builder.IsStrict);
        (RandomShare, HidesRanking) = (builder.RandomShare, builder.HidesRanking);
        (Rules, Classes, AllClasses) = ([.. rules.Select(r => r.Rule)], [.. classes], [.. _classes]);
        (Asks, HostFacts) = ([.. builder.Asks], [.. builder.HostFacts]);
    }

    /// <summary>The id, such as <c>landelijk-basis</c>.</summary>
    public string Id { get; }

    /// <summary>The version; empty when none was given.</summary>
    public string Version { get; }

    /// <summary>The id with the version, such as <c>landelijk-basis-1</c>; stored with every decision.</summary>
    public string Label => Version.Length == 0 ? Id : $"{Id}-{Version}";

    /// <summary>What tells this policy from every other, also from one with the same label: the SHA-256 of <see cref="PriorityPolicyFile.WriteCompact"/>, as
    /// 64 lower case hexadecimal digits.</summary>
    /// <remarks>Every setting, text and day counts; comments, spaces and the order of names in a file do not. A rule without a kind counts by the name and
    /// version of its code.</remarks>
    public string Hash => field ??= PriorityPolicyFile.Hash(this);

    /// <summary>Whose it is, what it is for and from when until when it holds.</summary>
    public PolicyDocument Document { get; }

    /// <summary>The rules, in their order.</summary>
    public IReadOnlyList<IPriorityRule> Rules { get; }

    /// <summary>The classes of the policy itself, highest first.</summary>
    public IReadOnlyList<PriorityClass> Classes { get; }

    /// <summary>Every class that a case can fall in, highest first: <see cref="PriorityClass.Urgent"/>, those of the policy, <see cref="PriorityClass.LeftOut"/>.</summary>
    public IReadOnlyList<PriorityClass> AllClasses { get; }

    /// <summary>Whether every signal gets an offer: then no rule leaves a case out.</summary>
    /// <remarks>Source: Wgs art. 3 lid 1 onder b obliges an offer for every designated signal.</remarks>
    public bool IsStrict { get; }

    /// <summary>The percentage of cases that is put in the order by chance and not by rank, so that the ranking can be evaluated; 0 to 100.</summary>
    public int RandomShare { get; }

    /// <summary>Whether who works with the list does not see score, class and way of selection.</summary>
    public bool HidesRanking { get; }

    /// <summary>The facts on request that it asks for by name.</summary>
    public IReadOnlyList<PriorityFact> Asks { get; }

    /// <summary>The facts of the host that it uses.</summary>
    public IReadOnlyList<HostFact> HostFacts { get; }

    /// <summary>The rules with their kinds and settings.</summary>
    internal IReadOnlyList<PolicyRule> PolicyRules => _rules;

    /// <summary>Scores one household without keeping reasons; allocates nothing.</summary>
    public PriorityScore Score(in PriorityFacts facts)
    {
        PriorityScore sum = default;
        for (int i = 0; i < _rules.Length; i++)
        {
            _rules[i].AddTo(ref sum, in facts, 1UL << i);
        }

        Judge(in facts, ref sum);
        return sum;
    }

    /// <summary>Scores many households, one after the other; allocates nothing.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="scores">Where the scores go, in the same order.</param>
    /// <exception cref="ArgumentException">There is less room for scores than there are facts.</exception>
    public void Score(ReadOnlySpan<PriorityFacts> facts, Span<PriorityScore> scores)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(scores.Length, facts.Length, nameof(scores));
        for (int i = 0; i < facts.Length; i++)
        {
            scores[i] = Score(in facts[i]);
        }
    }

    /// <summary>Scores one household and keeps what every rule found; allocates nothing.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="findings">Where the findings go, in the order of <see cref="Rules"/>.</param>
    /// <exception cref="ArgumentException">There is less room than there are rules.</exception>
    public PriorityScore Score(in PriorityFacts facts, Span<RuleFinding> findings)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(findings.Length, _rules.Length, nameof(findings));
        PriorityScore sum = default;
        for (int i = 0; i < _rules.Length; i++)
        {
            findings[i] = _rules[i].Rule.Evaluate(facts);
            sum.Add(findings[i], 1UL << i);
        }

        Judge(facts, ref sum);
        return sum;
    }

    /// <summary>Runs the policy once more with the trace on: the same score, with every finding, applied or not.</summary>
    public PriorityAssessment Assess(in PriorityFacts facts)
    {
        RuleFinding[] findings = new RuleFinding[_rules.Length];
        PriorityScore score = Score(facts, findings);
        List<RuleOutcome> outcomes = new(_rules.Length + 1);
        for (int i = 0; i < _rules.Length; i++)
        {
            outcomes.Add(new RuleOutcome(_rules[i].Rule.Id, _rules[i].Rule.Name, findings[i]) { Source = _rules[i].Rule.Source });
        }

        bool wouldBeLeftOut = Array.Exists(findings, f => f.LeavesOut);
        if (LegalFloor.Finding(facts, score.Tier, wouldBeLeftOut, IsStrict) is RuleFinding floor)
        {
            outcomes.Insert(0, new RuleOutcome(LegalFloor.RuleId, LegalFloor.Name, floor) { Source = LegalFloor.Source });
        }

        return new PriorityAssessment(this, facts, score, outcomes);
    }

    /// <summary>Takes the facts of a household and assesses them.</summary>
    /// <param name="household">The household.</param>
    /// <param name="on">The day of the decision.</param>
    public PriorityAssessment Assess(Household household, LocalDate on) => Assess(PriorityFacts.From(household, on));

    /// <summary>The smallest single changes of a fact that would move the case to another class or floor.</summary>
    /// <remarks>One fact changes at a time. For each fact, direction and outcome there is the smallest change; of a choice or a set every
    /// member that leads elsewhere. A change that cannot be, such as a day on which supply ends without an announced end, is not
    /// offered. Amounts, and numbers further than 5,000 from the present one, are looked for at the numbers in the settings of the rules
    /// and on a grid whose steps grow by five percent: a rule of your own without settings can hide a narrower band.</remarks>
    /// <returns>The answers, in the order of the facts; empty when no single change leads elsewhere.</returns>
    public IReadOnlyList<WhatIfAnswer> WhatIf(in PriorityFacts facts) => WhatIfSearch.Answers(this, facts);

    /// <summary>The class of a score that this policy gave.</summary>
    public PriorityClass ClassOf(PriorityScore score) => _classes[score.ClassNumber];

    private void Judge(in PriorityFacts facts, ref PriorityScore sum)
    {
        bool leftOut = sum.Tier == PriorityTier.LeftOut && !IsStrict && !LegalFloor.ForbidsLeavingOut(facts);
        PriorityTier tier = LegalFloor.Tier(facts, leftOut);
        sum.Judge(tier, ClassNumber(tier, sum.Score));
    }

    private int ClassNumber(PriorityTier tier, int score)
    {
        if (tier is PriorityTier.ThreateningSituation or PriorityTier.LeftOut)
        {
            return tier == PriorityTier.LeftOut ? _classes.Length - 1 : 0;
        }

        // Counting is faster than stopping at the first: no jump depends on the score.
        int number = 1;
        for (int i = 1; i < _classes.Length - 2; i++)
        {
            number += score < _classes[i].MinimumScore ? 1 : 0;
        }

        return number;
    }
}
