using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Vroegsignalering;
using Vroegsignalering.Casework;

namespace MunicipalFrontEnd.Shell;

/// <summary>DEMO ONLY: the four roles, each with an invented user whom anybody can be. A real host signs in with the municipality's own provider.</summary>
public static class DemoUsers
{
    public static IReadOnlyList<DemoUser> All { get; } =
    [
        new("mw-1", WorkerRole.Caseworker, new("Medewerker", "Caseworker"), new("U belt, schrijft en bezoekt inwoners en legt vast wat er gebeurt.", "You call, write to and visit residents and record what happens.")),
        new("co-1", WorkerRole.Coordinator, new("Coördinator", "Coordinator"), new("U verdeelt het werk, neemt bestanden in en beslist bij twijfel.", "You divide the work, take in files and decide when in doubt.")),
        new("ct-1", WorkerRole.Controller, new("Controller", "Controller"), new("U leest cijfers en beleid. U ziet geen namen en geen zaken.", "You read figures and policy. You see no names and no cases.")),
        new("be-1", WorkerRole.Administrator, new("Beheerder", "Administrator"), new("U beheert leveringen en beleid. U ziet geen zaken.", "You manage deliveries and policy. You see no cases.")),
    ];

    public static DemoUser? Find(string? role) => All.FirstOrDefault(u => Roles.NameOf(u.Role) == role);

    /// <summary>The user as the rest of the pages knows one: a code, a role, and when the session began.</summary>
    public static ClaimsPrincipal Principal(DemoUser user, DateTimeOffset now) => new(new ClaimsIdentity(
        [
            new(ClaimTypes.NameIdentifier, user.Code),
            new(ClaimTypes.Role, Roles.NameOf(user.Role)),
            new(FrontEndSecurity.SessionBegan, now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
        ],
        CookieAuthenticationDefaults.AuthenticationScheme));
}

/// <summary>An invented user.</summary>
public sealed record DemoUser(string Code, WorkerRole Role, Text Name, Text Does);
