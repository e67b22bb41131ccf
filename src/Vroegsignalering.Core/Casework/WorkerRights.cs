using System.Collections.Frozen;

namespace Vroegsignalering.Casework;

/// <summary>What each role may do (<i>doelbinding</i>): nobody sees more persons than the purpose needs.</summary>
/// <remarks>Source: AVG art. 5 lid 1 onder b and c, purpose limitation and data minimisation; which role may do what is a choice of this product.</remarks>
public static class WorkerRights
{
    private static readonly FrozenDictionary<WorkerRole, FrozenSet<CaseworkAction>> Table = new Dictionary<WorkerRole, FrozenSet<CaseworkAction>>
    {
        [WorkerRole.Caseworker] = FrozenSet.Create(
            CaseworkAction.ListCases, CaseworkAction.OpenCase, CaseworkAction.RegisterInCase, CaseworkAction.ClaimCase, CaseworkAction.SeePlanning,
            CaseworkAction.SeePolicies),
        [WorkerRole.Coordinator] = FrozenSet.Create(
            CaseworkAction.ListCases, CaseworkAction.OpenCase, CaseworkAction.RegisterInCase, CaseworkAction.ClaimCase, CaseworkAction.OverridePriority,
            CaseworkAction.Review, CaseworkAction.Quarantine, CaseworkAction.TakeInFile, CaseworkAction.RunMonth, CaseworkAction.SeePlanning,
            CaseworkAction.SeeFigures, CaseworkAction.SeePolicies),
        [WorkerRole.Controller] = FrozenSet.Create(
            CaseworkAction.SeeFigures, CaseworkAction.SeePolicies, CaseworkAction.SeeDecisions),
        [WorkerRole.Administrator] = FrozenSet.Create(
            CaseworkAction.SeePolicies, CaseworkAction.ChangeSettings, CaseworkAction.SeeHealth, CaseworkAction.Deliver, CaseworkAction.KeepStore),
    }.ToFrozenDictionary();

    /// <summary>Whether a role may do something.</summary>
    public static bool Allows(WorkerRole role, CaseworkAction action) => Of(role).Contains(action);

    /// <summary>All that a role may do; nothing for a role that is not stated or no member.</summary>
    public static IReadOnlySet<CaseworkAction> Of(WorkerRole role) => Table.GetValueOrDefault(role, FrozenSet<CaseworkAction>.Empty);
}
