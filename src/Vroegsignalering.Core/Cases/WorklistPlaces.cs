using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cases;

/// <summary>Gives the lines of a worklist their places: those drawn by chance between those in order of rank, and the strategy that there is room for.</summary>
internal static class WorklistPlaces
{
    /// <summary>Changes the order of the list, which is sorted by rank.</summary>
    public static void Give(List<WorklistItem> items, WorklistRequest request)
    {
        Select(items, request);
        GiveRoom(items, request);
    }

    private static void Select(List<WorklistItem> items, WorklistRequest request)
    {
        List<WorklistItem> ranked = [];
        List<(ulong Draw, WorklistItem Item)> drawn = [];
        int first = items.Count;
        for (int i = 0; i < items.Count && items[i].Case.IsOpen; i++)
        {
            WorklistItem item = items[i];
            item.Selection = item.Tier is PriorityTier.ThreateningSituation or PriorityTier.TermNear ? PrioritySelection.ByLaw
                : item.Override is not null ? PrioritySelection.ByPerson
                : PrioritySelection.ByRank;
            if (item.Selection == PrioritySelection.ByLaw)
            {
                continue;
            }

            first = Math.Min(first, i);
            ulong draw = request.Policy.RandomShare > 0 ? RandomShare.Draw(request.RandomSeed, item.Case.Id) : 0;
            if (item is { Selection: PrioritySelection.ByRank, Tier: PriorityTier.Ordinary } && RandomShare.IsIn(draw, request.Policy.RandomShare))
            {
                item.Selection = PrioritySelection.ByChance;
                drawn.Add((draw, item));
            }
            else
            {
                ranked.Add(item);
            }
        }

        drawn.Sort((x, y) => x.Draw != y.Draw ? x.Draw.CompareTo(y.Draw) : string.CompareOrdinal(x.Item.Case.Id, y.Item.Case.Id));
        foreach (WorklistItem item in RandomShare.Spread(ranked, [.. drawn.Select(d => d.Item)]))
        {
            items[first++] = item;
        }
    }

    // Only what is taken up in this month takes room in it; what threatens always has room.
    private static void GiveRoom(List<WorklistItem> items, WorklistRequest request)
    {
        int?[] room = [.. request.Policy.AllClasses.Select(c => c.CasesPerMonth)];
        if (Array.TrueForAll(room, r => r is null))
        {
            return;
        }

        foreach (WorklistItem item in items.Where(i => i.Case.IsOpen && i.Tier != PriorityTier.ThreateningSituation && IsOfThisMonth(i, request)))
        {
            int number = item.ClassNumber;
            while (room[number] == 0 && number < room.Length - 2)
            {
                number++;
            }

            item.HasNoCapacity = room[number] == 0 || number != item.ClassNumber;
            item.StrategyClass = request.Policy.AllClasses[number];
            room[number] -= room[number] > 0 ? 1 : 0;
        }
    }

    private static bool IsOfThisMonth(WorklistItem item, WorklistRequest request) =>
        item.Case.PickedUpOn is NodaTime.LocalDate on && on.Year == request.On.Year && on.Month == request.On.Month;
}
