using System.Security.Claims;
using Vroegsignalering.Casework;

namespace Vroegsignalering.AspNetCore.Access;

/// <summary>How the claims of the host's own sign-in are read. The host brings the authentication; nothing here signs anybody in.</summary>
public sealed class WorkerOptions
{
    /// <summary>The claim with the code of the worker; never a name. The claim of <see cref="ClaimTypes.NameIdentifier"/> by default, and else <c>sub</c>.</summary>
    public string CodeClaim { get; set; } = ClaimTypes.NameIdentifier;

    /// <summary>The claim with a role; may stand there more than once. <see cref="ClaimTypes.Role"/> by default.</summary>
    public string RoleClaim { get; set; } = ClaimTypes.Role;

    /// <summary>The claim with the four digits of a municipality; may stand there more than once. <c>gemeentecode</c> by default.</summary>
    public string MunicipalityClaim { get; set; } = "gemeentecode";

    /// <summary>What the host calls the roles. Without regard to anything but the exact letters.</summary>
    /// <value><c>caseworker</c>, <c>coordinator</c>, <c>controller</c> and <c>administrator</c> by default.</value>
    public IDictionary<string, WorkerRole> Roles { get; } = new Dictionary<string, WorkerRole>(StringComparer.Ordinal)
    {
        ["caseworker"] = WorkerRole.Caseworker,
        ["coordinator"] = WorkerRole.Coordinator,
        ["controller"] = WorkerRole.Controller,
        ["administrator"] = WorkerRole.Administrator,
    };
}
