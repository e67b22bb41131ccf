using Vroegsignalering.AspNetCore.Worklist;

namespace Vroegsignalering.AspNetCore.Api;

/// <summary>All routes of the API.</summary>
internal static class ApiRoutes
{
    public static IReadOnlyList<ApiRoute> All { get; } =
    [
        .. CaseRoutes.All,
    ];
}
