using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Vroegsignalering;
using Vroegsignalering.Casework;

namespace MunicipalFrontEnd.Shell;

/// <summary>Who may see which pages: each folder, and each page that asks for more, is bound to what one may do with it. The table is <see cref="WorkerRights"/>.</summary>
/// <remarks>A page in a folder that is not named here can be seen by everybody who is signed in, so name a new folder here.</remarks>
public static class Roles
{
    /// <summary>The folders of pages, in the order of the navigation.</summary>
    public static IReadOnlyList<Area> Areas { get; } =
    [
        new("Worklist", new("Werklijst", "Worklist"), CaseworkAction.ListCases),
        new("Cases", null, CaseworkAction.OpenCase),
        new("Review", new("Beoordelen", "Review"), CaseworkAction.Review),
        new("Intake", new("Inname", "Intake"), CaseworkAction.TakeInFile),
        new("Planning", new("Planning", "Planning"), CaseworkAction.SeePlanning),
        new("Monitor", new("Cijfers", "Figures"), CaseworkAction.SeeFigures),
        new("Policy", new("Beleid", "Policy"), CaseworkAction.SeePolicies),
        new("Deliveries", new("Leveringen", "Deliveries"), CaseworkAction.Deliver),
    ];

    /// <summary>Pages in those folders that ask for more than their folder does.</summary>
    public static IReadOnlyDictionary<string, CaseworkAction> Pages { get; } = new Dictionary<string, CaseworkAction>(StringComparer.Ordinal)
    {
        ["/Cases/Attempt"] = CaseworkAction.RegisterInCase,
        ["/Cases/Announce"] = CaseworkAction.RegisterInCase,
        ["/Cases/Help"] = CaseworkAction.RegisterInCase,
        ["/Cases/Result"] = CaseworkAction.RegisterInCase,
        ["/Cases/Handover"] = CaseworkAction.RegisterInCase,
        ["/Cases/Manage"] = CaseworkAction.RegisterInCase,
        ["/Cases/Priority"] = CaseworkAction.OverridePriority,
    };

    /// <summary>Pages that everybody may see, also without signing in.</summary>
    public static IReadOnlyList<string> Open { get; } = ["/SignIn", "/Status", "/Language"];

    /// <summary>What the demo users and the cookie call a role.</summary>
    public static string NameOf(WorkerRole role) => role.ToString().ToLowerInvariant();

    /// <summary>The role of a name; not stated, which may do nothing, for any other name.</summary>
    public static WorkerRole Parse(string? name) => Array.Find(Enum.GetValues<WorkerRole>(), r => NameOf(r) == name);

    internal static void AddPolicies(AuthorizationOptions options)
    {
        foreach (CaseworkAction action in Enum.GetValues<CaseworkAction>().Where(a => a != CaseworkAction.NotStated))
        {
            options.AddPolicy(action.ToString(), policy => policy
                .RequireAuthenticatedUser()
                .RequireRole([.. Enum.GetValues<WorkerRole>().Where(r => WorkerRights.Allows(r, action)).Select(NameOf)]));
        }

        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
    }

    internal static void AddConventions(PageConventionCollection pages)
    {
        foreach (Area area in Areas)
        {
            pages.AuthorizeFolder($"/{area.Folder}", area.Action.ToString());
        }

        foreach ((string page, CaseworkAction action) in Pages)
        {
            pages.AuthorizePage(page, action.ToString());
        }

        foreach (string page in Open)
        {
            pages.AllowAnonymousToPage(page);
        }
    }
}

/// <summary>A folder of pages.</summary>
/// <param name="Folder">Its name, which is also the begin of its address.</param>
/// <param name="Name">What the navigation calls it; <c>null</c> when it is reached in another way.</param>
/// <param name="Action">What one may do there, by which it is decided who may see it.</param>
public sealed record Area(string Folder, Text? Name, CaseworkAction Action);
