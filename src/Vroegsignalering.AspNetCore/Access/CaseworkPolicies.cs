using Vroegsignalering.Casework;

namespace Vroegsignalering.AspNetCore.Access;

/// <summary>The names of the authorisation policies that AddVroegsignalering makes: one for everything that somebody can want to do. Who may stands in
/// <see cref="WorkerRights"/>.</summary>
public static class CaseworkPolicies
{
    private const string Prefix = "vroegsignalering:";

    /// <summary>The policy for who has any role. What holds no data of anybody asks for it.</summary>
    public const string AnyRole = $"{Prefix}any-role";

    /// <summary>All that somebody can want to do.</summary>
    public static IReadOnlyList<CaseworkAction> Actions { get; } = [.. Enum.GetValues<CaseworkAction>().Where(action => action != CaseworkAction.NotStated)];

    /// <summary>All roles.</summary>
    public static IReadOnlyList<WorkerRole> Roles { get; } = [.. Enum.GetValues<WorkerRole>().Where(role => role != WorkerRole.NotStated)];

    /// <summary>The name of the policy, for <c>RequireAuthorization</c> or <c>[Authorize]</c>, such as <c>vroegsignalering:OpenCase</c>.</summary>
    /// <param name="action">What somebody wants to do.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not stated, or no member.</exception>
    public static string Of(CaseworkAction action) => action != CaseworkAction.NotStated && Enum.IsDefined(action)
        ? $"{Prefix}{action}"
        : throw new ArgumentOutOfRangeException(nameof(action), action, "Say what somebody wants to do.");
}
