namespace Vroegsignalering.Contact.Planning;

/// <summary>Fills the room that there is in the order of the law, then of the policy, and decides about every contact that is wanted.</summary>
/// <remarks>Three promises. No term is missed that could have been met: among the next contacts of all cases, those that get a day on or before the last
/// day are the best set in the order of the law and the policy, and no plan has more of them. Each case in that order gets the
/// soonest place that costs no case its term. Nothing is lost: every wanted contact comes back as one decision with a reason. They hold for
/// what is known on the day, and a contact that is planned in time need not reach anybody: see docs/capacity.md.</remarks>
public static class ContactPlanner
{
    /// <summary>Makes the plan; the same for the same request, in any order of its cases.</summary>
    /// <exception cref="ArgumentException">A case number occurs twice.</exception>
    public static CapacityPlan Plan(PlanningRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Cases.CountBy(c => c.CaseNumber, StringComparer.Ordinal).FirstOrDefault(c => c.Value > 1).Key is string twice)
        {
            throw new ArgumentException($"Case {twice} occurs more than once; a case is planned once.", nameof(request));
        }

        return new PlanningRun(request).Make();
    }
}
