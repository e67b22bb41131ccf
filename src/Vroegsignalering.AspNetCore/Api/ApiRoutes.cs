using Vroegsignalering.AspNetCore.Health;
using Vroegsignalering.AspNetCore.Hosting;
using Vroegsignalering.AspNetCore.Indicators;
using Vroegsignalering.AspNetCore.Intake;
using Vroegsignalering.AspNetCore.Policies;
using Vroegsignalering.AspNetCore.Quarantine;
using Vroegsignalering.AspNetCore.Review;
using Vroegsignalering.AspNetCore.Runs;
using Vroegsignalering.AspNetCore.Worklist;

namespace Vroegsignalering.AspNetCore.Api;

/// <summary>All routes of the API.</summary>
internal static class ApiRoutes
{
    public static IReadOnlyList<ApiRoute> All { get; } =
    [
        .. MunicipalityRoutes.All,
        .. CaseRoutes.All,
        .. ReviewRoutes.All,
        .. QuarantineRoutes.All,
        .. IntakeRoutes.All,
        .. IndicatorRoutes.All,
        .. PolicyRoutes.All,
        .. RunRoutes.All,
        .. HealthRoutes.All,
    ];
}
