namespace Vroegsignalering.Core.Tests.Prioritisation.Explaining;

public sealed class WhatIfProperties
{
    // Further than this brute force does not look; the search itself does.
    private const int BruteForceReach = 400;

    [Fact]
    public void Every_answer_is_true_when_tried() => Prop.ForAll(
        AnyPolicy.Gen.ToArbitrary(), Any.Facts.ToArbitrary(),
        (policy, facts) =>
        {
            PriorityScore now = policy.Score(facts);
            return policy.WhatIf(facts).All(answer =>
            {
                PriorityScore tried = policy.Score(answer.Fact.In(facts, answer.To));
                return tried == answer.Rank && policy.ClassOf(tried) == answer.Class && answer.From == answer.Fact.Of(facts)
                    && (tried.ClassNumber != now.ClassNumber || tried.Tier != now.Tier);
            });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void No_smaller_change_of_a_number_gives_the_same_place() => Prop.ForAll(
        AnyPolicy.Gen.ToArbitrary(), Any.Facts.ToArbitrary(),
        (policy, facts) =>
        {
            IReadOnlyList<WhatIfAnswer> answers = policy.WhatIf(facts);
            return LegalFloor.Uses.Concat(policy.Rules.SelectMany(r => r.Uses)).Distinct()
                .Where(f => f.Unit is PriorityFactUnit.Count or PriorityFactUnit.Days or PriorityFactUnit.WorkingDays or PriorityFactUnit.Cents)
                .All(fact => new[] { 1, -1 }.All(direction => AgreesWithBruteForce(policy, facts, fact, direction, answers)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Every_member_of_a_choice_or_set_that_leads_elsewhere_is_answered() => Prop.ForAll(
        AnyPolicy.Gen.ToArbitrary(), Any.Facts.ToArbitrary(),
        (policy, facts) =>
        {
            IReadOnlyList<WhatIfAnswer> answers = policy.WhatIf(facts);
            long repeat = PriorityFact.Repeat.Of(facts)!.Value;
            long types = PriorityFact.PartnerTypes.Of(facts)!.Value;
            bool usesTypes = policy.Rules.Any(r => r.Uses.Contains(PriorityFact.PartnerTypes));
            return Expected(policy, facts, PriorityFact.Repeat, [0, 1, 2, 3, 4]).SetEquals(Given(answers, PriorityFact.Repeat))
                && (!usesTypes || Expected(policy, facts, PriorityFact.PartnerTypes, Enumerable.Range(1, 11).Select(n => types ^ (1L << n))).SetEquals(Given(answers, PriorityFact.PartnerTypes)))
                && Given(answers, PriorityFact.Repeat).All(v => v != repeat);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Every_sentence_is_whole_in_both_languages() => Prop.ForAll(
        AnyPolicy.Gen.ToArbitrary(), Any.Facts.ToArbitrary(),
        (policy, facts) => policy.WhatIf(facts).All(a =>
            a.Sentence.Dutch.StartsWith("Als ", StringComparison.Ordinal) && a.Sentence.Dutch.EndsWith('.')
            && a.Sentence.English.StartsWith("If ", StringComparison.Ordinal) && a.Sentence.English.EndsWith('.')))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    private static bool AgreesWithBruteForce(
        PriorityPolicy policy, PriorityFacts facts, PriorityFact fact, int direction, IReadOnlyList<WhatIfAnswer> answers)
    {
        // From unknown, numbers from zero up are one direction and those below zero the other.
        long from = fact.Of(facts) ?? (direction > 0 ? -1 : 0);
        Dictionary<(int Class, PriorityTier Tier), long> given = answers
            .Where(a => a.Fact == fact && a.To is long to && Math.Sign(to - from) == direction)
            .ToDictionary(a => (a.Rank.ClassNumber, a.Rank.Tier), a => a.To!.Value);
        Dictionary<(int Class, PriorityTier Tier), long> found = [];
        // Of amounts every whole euro and the cents beside it are tried.
        foreach (long to in Steps(fact, from, direction))
        {
            if (TryPlace(policy, facts, fact, to) is (int, PriorityTier) place && place != PlaceOf(policy, facts))
            {
                found.TryAdd(place, to);
            }
        }

        // From unknown, what holds on both sides of zero is told once, as an answer from zero up.
        if (fact.Of(facts) is null && direction < 0 && fact.Minimum < 0 && TryPlace(policy, facts, fact, 0) is (int, PriorityTier) aroundZero && TryPlace(policy, facts, fact, -1) == aroundZero)
        {
            found.Remove(aroundZero);
        }

        return found.All(f => given.TryGetValue(f.Key, out long to) && Math.Abs(to - from) <= Math.Abs(f.Value - from)
            && (fact.Unit == PriorityFactUnit.Cents || to == f.Value));
    }

    private static IEnumerable<long> Steps(PriorityFact fact, long from, int direction)
    {
        IEnumerable<long> all = fact.Unit == PriorityFactUnit.Cents
            ? Enumerable.Range(0, 3_100).SelectMany(e => new[] { (e * 100L) - 1, e * 100L, (e * 100L) + 1 })
            : Enumerable.Range(1, BruteForceReach).Select(s => from + (s * direction));
        return all.Where(v => v >= fact.Minimum && v <= fact.Maximum && Math.Sign(v - from) == direction).OrderBy(v => Math.Abs(v - from));
    }

    private static (int Class, PriorityTier Tier) PlaceOf(PriorityPolicy policy, in PriorityFacts facts)
    {
        PriorityScore score = policy.Score(facts);
        return (score.ClassNumber, score.Tier);
    }

    private static (int Class, PriorityTier Tier)? TryPlace(PriorityPolicy policy, in PriorityFacts facts, PriorityFact fact, long? to)
    {
        PriorityFacts after = fact.In(facts, to);
        PriorityFacts fitted = FactRelations.Fit(after, fact);
        return FactRelations.Allow(facts, fitted) && PlaceOf(policy, fitted) == PlaceOf(policy, after) ? PlaceOf(policy, after) : null;
    }

    private static HashSet<long> Expected(PriorityPolicy policy, PriorityFacts facts, PriorityFact fact, IEnumerable<long> values) =>
        [.. values.Where(v => TryPlace(policy, facts, fact, v) is (int, PriorityTier) place && place != PlaceOf(policy, facts))];

    private static HashSet<long> Given(IReadOnlyList<WhatIfAnswer> answers, PriorityFact fact) =>
        [.. answers.Where(a => a.Fact == fact).Select(a => a.To!.Value)];
}
