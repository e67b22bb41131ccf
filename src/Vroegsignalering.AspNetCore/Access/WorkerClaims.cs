using System.Security.Claims;
using Vroegsignalering.Casework;

namespace Vroegsignalering.AspNetCore.Access;

/// <summary>Who asks, read from the claims of the host.</summary>
public static class WorkerClaims
{
    private const int LongestCode = 100;

    /// <summary>The worker, with the first of their roles that may do something.</summary>
    /// <param name="user">Who is signed in.</param>
    /// <param name="options">How claims are read.</param>
    /// <param name="action">What they want to do.</param>
    /// <returns><c>null</c> when nobody is signed in, there is no code of 1 to 100 characters, or no role may do it.</returns>
    public static Worker? For(ClaimsPrincipal user, WorkerOptions options, CaseworkAction action)
    {
        WorkerRole role = RolesOf(user, options).FirstOrDefault(role => WorkerRights.Allows(role, action));
        return role == WorkerRole.NotStated || CodeOf(user, options) is not string code ? null : new Worker(code, role);
    }

    /// <summary>The code of the worker.</summary>
    /// <param name="user">Who is signed in.</param>
    /// <param name="options">How claims are read.</param>
    /// <returns><c>null</c> when nobody is signed in, or there is no code of 1 to 100 characters.</returns>
    public static string? CodeOf(ClaimsPrincipal user, WorkerOptions options)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(options);
        string? code = user.Identity?.IsAuthenticated == true ? user.FindFirst(options.CodeClaim)?.Value ?? user.FindFirst("sub")?.Value : null;
        return string.IsNullOrWhiteSpace(code) || code.Length > LongestCode || code.Any(char.IsControl) ? null : code;
    }

    /// <summary>The roles that are known here, in the order of <see cref="CaseworkPolicies.Roles"/>.</summary>
    /// <param name="user">Who is signed in.</param>
    /// <param name="options">How claims are read.</param>
    public static IReadOnlyList<WorkerRole> RolesOf(ClaimsPrincipal user, WorkerOptions options)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(options);
        return user.Identity?.IsAuthenticated != true ? []
            : [.. user.FindAll(options.RoleClaim).Select(claim => options.Roles.TryGetValue(claim.Value, out WorkerRole role) ? role : WorkerRole.NotStated)
                .Where(role => role != WorkerRole.NotStated).Distinct().Order()];
    }

    /// <summary>Whether somebody works for a municipality.</summary>
    /// <param name="user">Who is signed in.</param>
    /// <param name="options">How claims are read.</param>
    /// <param name="municipality">The municipality.</param>
    public static bool WorksFor(ClaimsPrincipal user, WorkerOptions options, MunicipalityCode municipality)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(municipality);
        return user.Identity?.IsAuthenticated == true && user.HasClaim(options.MunicipalityClaim, municipality.Value);
    }
}
