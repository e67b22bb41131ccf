namespace Vroegsignalering.Prioritisation;

/// <summary>Looks for the smallest single changes that lead elsewhere.</summary>
internal static class WhatIfSearch
{
    public static IReadOnlyList<WhatIfAnswer> Answers(PriorityPolicy policy, PriorityFacts facts)
    {
        long[] borders = WhatIfNumbers.InSettings(policy);
        List<WhatIfAnswer> answers = [];
        foreach (PriorityFact fact in PolicyFacts.UsedBy(policy))
        {
            WhatIfTry attempt = new(policy, facts, fact);
            answers.AddRange(fact.Unit switch
            {
                PriorityFactUnit.YesNo => Members([0, 1], attempt),
                PriorityFactUnit.Choice => Members(Enumerable.Range(0, fact.Choices.Count).Select(n => (long)n), attempt),
                PriorityFactUnit.Set => Members(Neighbours(attempt.From ?? 0, fact.Choices.Count), attempt),
                _ => Ordered(attempt, borders),
            });
            if (fact.MayBeUnknown && attempt.From is not null && IsElsewhere(attempt, attempt.Place(null)))
            {
                answers.Add(attempt.Answer(null));
            }
        }

        return answers;
    }

    private static bool IsElsewhere(WhatIfTry attempt, int place) => place != attempt.Now && place != WhatIfTry.Impossible;

    private static IEnumerable<WhatIfAnswer> Members(IEnumerable<long> values, WhatIfTry attempt) =>
        values.Where(v => v != attempt.From && IsElsewhere(attempt, attempt.Place(v))).Select(v => attempt.Answer(v));

    // The first member is 'not stated', which nobody adds or takes away.
    private static IEnumerable<long> Neighbours(long bits, int members) => Enumerable.Range(1, members - 1).Select(n => bits ^ (1L << n));

    private static IEnumerable<WhatIfAnswer> Ordered(WhatIfTry attempt, long[] borders)
    {
        List<WhatIfRun> runs = Runs(attempt, WhatIfNumbers.Around(attempt.Fact, attempt.From, borders));

        // From unknown there is no direction; numbers from zero up come before those below zero.
        long lowestUp = attempt.From ?? 0;
        long highestDown = attempt.From ?? -1;
        IEnumerable<WhatIfRun> up = runs.Where(r => r.Last >= lowestUp);
        IEnumerable<WhatIfRun> down = runs.Where(r => r.First <= highestDown).Reverse();
        return
        [
            .. NearestOfEach(up, attempt).Select(r => attempt.Answer(Math.Max(lowestUp, r.First), r)),
            // From unknown a run on both sides of zero has been told.
            .. NearestOfEach(down, attempt).Where(r => attempt.From is not null || r.Last < lowestUp).Select(r => attempt.Answer(Math.Min(highestDown, r.Last), r)),
        ];
    }

    private static IEnumerable<WhatIfRun> NearestOfEach(IEnumerable<WhatIfRun> nearestFirst, WhatIfTry attempt) =>
        nearestFirst.Where(r => IsElsewhere(attempt, r.Place)).DistinctBy(r => r.Place);

    private static List<WhatIfRun> Runs(WhatIfTry attempt, long[] values)
    {
        List<WhatIfRun> runs = [];
        (long first, int current) = (values[0], attempt.Place(values[0]));
        for (int i = 1; i < values.Length; i++)
        {
            long known = values[i - 1];
            int place = attempt.Place(values[i]);
            while (current != place)
            {
                long other = FirstElsewhere(attempt, known, values[i], current);
                runs.Add(new WhatIfRun(first, other - 1, current));
                (first, known, current) = (other, other, attempt.Place(other));
            }
        }

        runs.Add(new WhatIfRun(first, values[^1], current));
        return runs;
    }

    // Halves the distance: 'from' leads to the place and 'to' does not.
    private static long FirstElsewhere(WhatIfTry attempt, long from, long to, int place)
    {
        while (to - from > 1)
        {
            long middle = from + ((to - from) / 2);
            (from, to) = attempt.Place(middle) == place ? (middle, to) : (from, middle);
        }

        return to;
    }
}
