namespace Vroegsignalering.Prioritisation;

/// <summary>Tries other numbers of one fact. Where a case ends up is its class and floor, in one number; below zero where it cannot be.</summary>
internal sealed class WhatIfTry(PriorityPolicy policy, PriorityFacts facts, PriorityFact fact)
{
    public const int Impossible = -1;

    public PriorityFact Fact => fact;

    public long? From { get; } = fact.Of(facts);

    public int Now { get; } = PlaceOf(policy.Score(facts));

    public int Place(long? value)
    {
        PriorityFacts after = fact.In(facts, value);
        PriorityFacts fitted = FactRelations.Fit(after, fact);
        if (!FactRelations.Allow(facts, fitted))
        {
            return Impossible;
        }

        int place = PlaceOf(policy.Score(after));
        return fitted == after || PlaceOf(policy.Score(fitted)) == place ? place : Impossible;
    }

    /// <summary>The answer for a number; the run is all numbers around it that lead to the same place.</summary>
    public WhatIfAnswer Answer(long? value, WhatIfRun run = default)
    {
        PriorityScore score = Score(value);
        PriorityClass @class = policy.ClassOf(score);
        Text change = WhatIfTexts.Change(fact, From, value, run);
        Text outcome = WhatIfTexts.Outcome(@class, isOtherClass: @class != policy.ClassOf(policy.Score(facts)), score.Tier);
        return new WhatIfAnswer(
            fact, From, value, @class, score, new Text($"Als {change.Dutch}, dan {outcome.Dutch}.", $"If {change.English}, {outcome.English}."));
    }

    private PriorityScore Score(long? value) => policy.Score(fact.In(facts, value));

    private static int PlaceOf(PriorityScore score) => (score.ClassNumber << 3) | (int)score.Tier;
}
