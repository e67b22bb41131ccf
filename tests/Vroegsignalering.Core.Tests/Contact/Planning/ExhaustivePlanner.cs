using Vroegsignalering.Contact.Planning;

namespace Vroegsignalering.Core.Tests.Contact.Planning;

/// <summary>Tries every way to place the next contacts of a few cases. Written from the promises, not from the product.</summary>
internal static class ExhaustivePlanner
{
    private sealed record Place(int Day, ContactChannel Channel);

    public static IReadOnlyList<CaseToPlan> Cases(PlanningRequest request) =>
        [.. request.Cases.OrderBy(c => c.Tier).ThenBy(c => c.Place).ThenBy(c => c.CaseNumber, StringComparer.Ordinal)];

    /// <summary>Per case in order whether its term is met in the best plan; one that does not end within the plan cannot be missed in it.</summary>
    public static IReadOnlyList<bool> BestTerms(PlanningRequest request)
    {
        IReadOnlyList<CaseToPlan> cases = Cases(request);
        return Best(request, cases, (c, place) => !HasTerm(request, c) || (place is not null && Plans.On(place.Day) <= c.Deadline));
    }

    /// <summary>Per case in order its day: first the best terms, then for each case in order the soonest day.</summary>
    public static IReadOnlyList<LocalDate?> SoonestDays(PlanningRequest request)
    {
        IReadOnlyList<CaseToPlan> cases = Cases(request);
        int[]? best = null;
        foreach (Place?[] plan in All(request, cases, 0, []))
        {
            int[] score =
            [
                .. cases.Select((c, i) => HasTerm(request, c) && !(plan[i] is Place p && Plans.On(p.Day) <= c.Deadline) ? 1 : 0),
                .. plan.Select(p => p?.Day ?? int.MaxValue),
            ];
            best = best is null || Compare(score, best) < 0 ? score : best;
        }

        return [.. best!.Skip(cases.Count).Select(day => day == int.MaxValue ? (LocalDate?)null : Plans.On(day))];
    }

    public static int MissedByFillingInOrder(PlanningRequest request)
    {
        List<Place?> plan = [];
        IReadOnlyList<CaseToPlan> cases = Cases(request);
        foreach (CaseToPlan planned in cases)
        {
            plan.Add(Choices(request, planned).FirstOrDefault(p => p is not null && plan.Count(q => q == p) < RoomFor(request, p.Channel)));
        }

        return cases.Index().Count(c => HasTerm(request, c.Item) && !(plan[c.Index] is Place p && Plans.On(p.Day) <= c.Item.Deadline));
    }

    private static int RoomFor(PlanningRequest request, ContactChannel channel) =>
        request.Capacity.Channels.Single(c => c.Channel == channel).PerDay;

    private static bool[] Best(PlanningRequest request, IReadOnlyList<CaseToPlan> cases, Func<CaseToPlan, Place?, bool> isMet)
    {
        int[]? best = null;
        int fewest = int.MaxValue;
        foreach (Place?[] plan in All(request, cases, 0, []))
        {
            int[] missed = [.. cases.Select((c, i) => isMet(c, plan[i]) ? 0 : 1)];
            fewest = Math.Min(fewest, missed.Sum());
            best = best is null || Compare(missed, best) < 0 ? missed : best;
        }

        // The plan that is best in order is also one that misses fewest.
        Assert.Equal(fewest, best!.Sum());
        return [.. best!.Select(m => m == 0)];
    }

    private static bool HasTerm(PlanningRequest request, CaseToPlan planned) =>
        planned.Deadline is LocalDate deadline && deadline <= Plans.On(request.HorizonWorkingDays - 1);

    private static IEnumerable<Place?[]> All(PlanningRequest request, IReadOnlyList<CaseToPlan> cases, int index, IReadOnlyList<Place?> soFar)
    {
        if (index == cases.Count)
        {
            yield return [.. soFar];
            yield break;
        }

        foreach (Place? place in Choices(request, cases[index]))
        {
            if (place is null || soFar.Count(p => p == place) < RoomFor(request, place.Channel))
            {
                foreach (Place?[] plan in All(request, cases, index + 1, [.. soFar, place]))
                {
                    yield return plan;
                }
            }
        }
    }

    private static IEnumerable<Place?> Choices(PlanningRequest request, CaseToPlan planned)
    {
        yield return null;
        for (int day = 0; day < request.HorizonWorkingDays; day++)
        {
            foreach (ContactChannel channel in planned.Steps.Select(s => s.Channel).Distinct())
            {
                if (Plans.On(day) >= planned.Steps[0].On)
                {
                    yield return new Place(day, channel);
                }
            }
        }
    }

    private static int Compare(int[] x, int[] y)
    {
        int differs = Enumerable.Range(0, x.Length).FirstOrDefault(i => x[i] != y[i], -1);
        return differs < 0 ? 0 : x[differs].CompareTo(y[differs]);
    }
}
