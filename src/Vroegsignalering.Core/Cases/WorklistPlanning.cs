using Vroegsignalering.Contact;
using Vroegsignalering.Contact.Planning;

namespace Vroegsignalering.Cases;

/// <summary>Makes the cases of a worklist ready for <see cref="Vroegsignalering.Contact.Planning.ContactPlanner"/>.</summary>
public static class WorklistPlanning
{
    /// <summary>The open cases that have something left to do, with their place on the worklist and what their strategy wants.</summary>
    /// <remarks>A case that waits for a person, is reached, blocked or done with its steps wants no contact and is left out, unless a contact was announced
    /// to the resident: that is kept or called off.</remarks>
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
            if (plan.Steps.Count > 0 || item.Case is { IsOpen: true, Announced.Count: > 0 })
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

    /// <summary>What was announced to residents and still stands on its day: for <see cref="PlanningRequest.Fixed"/>, so that every later plan keeps it
    /// or says that it has to be called off.</summary>
    /// <remarks>It takes the place of <see cref="CapacityPlan.ToKeep"/> where announcements are registered as <see cref="Events.ContactAnnounced"/>.</remarks>
    public static IReadOnlyList<ContactDecision> KeptContacts(this Worklist worklist)
    {
        ArgumentNullException.ThrowIfNull(worklist);
        return [.. worklist.Items.Where(i => i.Case.IsOpen).SelectMany(item => item.Case.Announced.Select(told => Kept(item, told)))];
    }

    private static ContactDecision Kept(WorklistItem item, PromisedContact told) => new()
    {
        CaseNumber = item.Case.Id,
        Wanted = new ContactAdvice(told.Channel, told.ForOn, item.Case.Attempts.Count + 1, told.How, told.AnnouncedOn, item.Deadline)
        {
            DayPart = told.DayPart,
            DeadlineSource = item.Deadline is null ? null : item.DeadlineSource,
            IsPromised = true,
            Reason = new ContactReason { IsPromised = true },
        },
        Placement = ContactPlacement.Kept,
        On = told.ForOn,
        Channel = told.Channel,
        DayPart = told.DayPart,
        Announcement = told.How,
        AnnounceOn = told.AnnouncedOn,
    };

    /// <summary>The four digits of the postcode of the first address; <c>null</c> where the register asks to hide the address.</summary>
    internal static string? PostcodeArea(WorklistItem item) => item.BlockedChannels.Count > 0
        ? null
        : item.Case.Signals.FirstOrDefault(s => s.Address is not null)?.Address!.Postcode.Value[..4];
}
