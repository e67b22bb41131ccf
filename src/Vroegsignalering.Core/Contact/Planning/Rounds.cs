using NodaTime;

namespace Vroegsignalering.Contact.Planning;

/// <summary>Puts the visits of one part of a day together in rounds, those of one neighbourhood in one round as far as they fit.</summary>
/// <remarks>What is left over of neighbourhoods shares a round, so that there are never more rounds than addresses need.</remarks>
internal static class Rounds
{
    public static IReadOnlyList<ContactDecision> Give(PlannedCase[] cases, int visitsPerRound)
    {
        List<ContactDecision> all = new(cases.Sum(c => c.Decisions.Length + c.Extra.Count));
        List<(int Index, string? Neighbourhood)> visits = [];
        foreach (PlannedCase planned in cases)
        {
            foreach (ContactDecision decision in (planned.Extra.Count == 0 ? planned.Decisions : planned.Decisions.Concat(planned.Extra))!)
            {
                if (decision.IsPlaced && decision.Channel == ContactChannel.HomeVisit)
                {
                    visits.Add((all.Count, planned.Source.Neighbourhood));
                }

                all.Add(decision);
            }
        }

        foreach (IGrouping<(LocalDate?, DayPart), (int Index, string? Neighbourhood)> dayPart in visits.GroupBy(v => (all[v.Index].On, all[v.Index].DayPart)))
        {
            int place = 0;
            foreach ((int index, _) in dayPart.OrderBy(v => v.Neighbourhood is null).ThenBy(v => v.Neighbourhood, StringComparer.Ordinal))
            {
                all[index] = all[index] with { Round = (place++ / visitsPerRound) + 1 };
            }
        }

        return all;
    }
}
