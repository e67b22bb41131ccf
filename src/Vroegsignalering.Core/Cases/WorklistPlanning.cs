using Vroegsignalering.Contact;
using Vroegsignalering.Contact.Planning;

namespace Vroegsignalering.Cases;

/// <summary>Makes the cases of a worklist ready for <see cref="Vroegsignalering.Contact.Planning.ContactPlanner"/>.</summary>
public static class WorklistPlanning
{
    /// <summary>The open cases that have something left to do, with their place on the worklist and what their strategy wants.</summary>
    /// <remarks>A case that waits for a person, is reached, blocked or done with its steps wants no contact and is left out.</remarks>
    /// <param name="worklist">The worklist.</param>
    /// <param name="neighbourhood">The key of the neighbourhood of a line; by default the four digits of the postcode of its first address,
    /// none where the register asks to hide the address.</param>
    public static IReadOnlyList<CaseToPlan> CasesToPlan(this Worklist worklist, Func<WorklistItem, string?>? neighbourhood = null)
    {
        ArgumentNullException.ThrowIfNull(worklist);
        neighbourhood ??= PostcodeArea;
        List<CaseToPlan> cases = [];
        foreach ((int place, WorklistItem item) in worklist.Items.Index())
        {
            ContactPlan plan = item.Plan();
            if (plan.Steps.Count > 0)
            {
                cases.Add(new CaseToPlan
                {
                    CaseNumber = item.Case.Id,
                    Tier = item.Tier,
                    Place = place,
                    Deadline = item.Deadline,
                    Steps = plan.Steps,
                    NotAllowed = item.NotAllowed,
                    Neighbourhood = neighbourhood(item),
                });
            }
        }

        return cases;
    }

    private static string? PostcodeArea(WorklistItem item) => item.BlockedChannels.Count > 0
        ? null
        : item.Case.Signals.FirstOrDefault(s => s.Address is not null)?.Address!.Postcode.Value[..4];
}
