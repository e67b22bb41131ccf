using System.Text.Json;

namespace Vroegsignalering.Prioritisation;

/// <summary>The numbers at which a case may move.</summary>
internal static class WhatIfNumbers
{
    /// <summary>So far from the present number every number is tried; amounts are not, there is a grid for them.</summary>
    public const int Reach = 5_000;

    // Steps grow by five percent: some four hundred from one cent to a hundred million euros.
    private const int GrowthDivisor = 20;

    /// <summary>Every number in the settings of the rules, as it stands and as cents, and their neighbours.</summary>
    public static long[] InSettings(PriorityPolicy policy)
    {
        SortedSet<long> numbers = [];
        foreach (PolicyRule rule in policy.PolicyRules)
        {
            if (rule.Settings is JsonElement settings)
            {
                Collect(settings, numbers);
            }
        }

        return [.. numbers];
    }

    /// <summary>The numbers to try for a fact, lowest first, from the lowest that it can have to the highest.</summary>
    public static long[] Around(PriorityFact fact, long? from, long[] borders)
    {
        long centre = Math.Clamp(from ?? 0, fact.Minimum, fact.Maximum);
        SortedSet<long> numbers = [fact.Minimum, fact.Maximum, .. borders];
        AddGrid(numbers, 0, fact);
        AddGrid(numbers, centre, fact);
        if (fact.Unit != PriorityFactUnit.Cents)
        {
            for (long step = 0; step <= Reach; step++)
            {
                numbers.Add(centre - step);
                numbers.Add(centre + step);
            }
        }

        return [.. numbers.Where(n => n >= fact.Minimum && n <= fact.Maximum)];
    }

    private static void AddGrid(SortedSet<long> numbers, long centre, PriorityFact fact)
    {
        numbers.Add(centre);
        for (long step = 1; step <= fact.Maximum - fact.Minimum; step += 1 + (step / GrowthDivisor))
        {
            numbers.Add(centre - step);
            numbers.Add(centre + step);
        }
    }

    private static void Collect(JsonElement element, SortedSet<long> numbers)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    Collect(property.Value, numbers);
                }

                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Collect(item, numbers);
                }

                break;
            case JsonValueKind.Number when element.TryGetDecimal(out decimal number) && Math.Abs(number) < 1_000_000_000_000m:
                Add(numbers, (long)number);
                Add(numbers, (long)(number * 100m));
                break;
        }
    }

    private static void Add(SortedSet<long> numbers, long number)
    {
        numbers.Add(number - 1);
        numbers.Add(number);
        numbers.Add(number + 1);
    }
}
