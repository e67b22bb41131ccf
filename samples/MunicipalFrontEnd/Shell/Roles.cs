using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace MunicipalFrontEnd.Shell;

/// <summary>Who may see which pages. A page in a folder that is not named here is for nobody.</summary>
public static class Roles
{
    public const string Caseworker = "caseworker";
    public const string Coordinator = "coordinator";
    public const string Controller = "controller";
    public const string Administrator = "administrator";

    /// <summary>The folders of pages, in the order of the navigation, with the roles that may see them.</summary>
    public static IReadOnlyList<Area> Areas { get; } =
    [
        new("Worklist", new("Werklijst", "Worklist"), [Caseworker, Coordinator]),
        new("Cases", null, [Caseworker, Coordinator]),
        new("Review", new("Beoordelen", "Review"), [Caseworker, Coordinator]),
        new("Intake", new("Inname", "Intake"), [Coordinator]),
        new("Planning", new("Planning", "Planning"), [Caseworker, Coordinator]),
        new("Monitor", new("Cijfers", "Monitor"), [Coordinator, Controller]),
        new("Policy", new("Beleid", "Policy"), [Caseworker, Coordinator, Controller, Administrator]),
        new("Deliveries", new("Leveringen", "Deliveries"), [Coordinator, Controller, Administrator]),
    ];

    /// <summary>Pages that everybody may see, also without signing in.</summary>
    public static IReadOnlyList<string> Open { get; } = ["/SignIn", "/Status", "/Language"];

    internal static void AddPolicies(AuthorizationOptions options)
    {
        foreach (Area area in Areas)
        {
            options.AddPolicy(area.Folder, policy => policy.RequireRole(area.Roles));
        }

        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
    }

    internal static void AddConventions(PageConventionCollection pages)
    {
        foreach (Area area in Areas)
        {
            pages.AuthorizeFolder($"/{area.Folder}", area.Folder);
        }

        foreach (string page in Open)
        {
            pages.AllowAnonymousToPage(page);
        }
    }
}

/// <summary>A folder of pages.</summary>
/// <param name="Folder">Its name, which is also the name of its authorisation policy and the begin of its address.</param>
/// <param name="Name">What the navigation calls it; <c>null</c> when it is reached in another way.</param>
/// <param name="Roles">Who may see it.</param>
public sealed record Area(string Folder, Vroegsignalering.Text? Name, string[] Roles);
