using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Casework;

/// <summary>Why a case has its place, in sentences.</summary>
internal static class CasePlaceTexts
{
    public static IReadOnlyList<Text> Why(PriorityDecision decision, PriorityPolicy? policy)
    {
        List<Text> why = [];
        string? place = decision.Context.FirstOrDefault(c => c.Key == "place").Value;
        if (place is not null)
        {
            why.Add(new Text($"Plaats {place} op de werklijst.", $"Place {place} on the worklist."));
        }

        if (Selection(decision.Selection) is Text selection)
        {
            why.Add(selection);
        }

        if (decision.OverriddenClassId is string given)
        {
            Text name = policy?.AllClasses.FirstOrDefault(c => c.Id == given)?.Name ?? new Text(given, given);
            why.Add(new Text($"Een collega gaf de zaak de klasse {name.Dutch}.", $"A colleague gave the case the class {name.English}."));
        }

        if (decision.HasNoCapacity)
        {
            why.Add(new Text(
                "Voor de klasse was deze maand geen plek meer. De zaak krijgt de aanpak van de volgende klasse.",
                "There was no room left for the class this month. The case gets the approach of the next class."));
        }

        return why;
    }

    private static Text? Selection(PrioritySelection selection) => selection switch
    {
        PrioritySelection.ByLaw => new("De wet zet deze zaak vooraan.", "The law puts this case first."),
        PrioritySelection.ByRank => new("De plaats volgt uit de punten van het beleid.", "The place follows from the points of the policy."),
        PrioritySelection.ByChance => new("De zaak is door loting op deze plaats gezet.", "The case was put here by chance."),
        PrioritySelection.ByPerson => new("Een collega koos deze plaats.", "A colleague chose this place."),
        _ => null,
    };
}
