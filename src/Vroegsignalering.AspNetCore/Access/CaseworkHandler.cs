using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Vroegsignalering.AspNetCore.Hosting;
using Vroegsignalering.Casework;

namespace Vroegsignalering.AspNetCore.Access;

/// <summary>Looks whether the roles of who asks may do something, and then whether it is about their own municipality.</summary>
internal sealed class CaseworkHandler(IOptions<VroegsignaleringOptions> options, Municipalities municipalities) : AuthorizationHandler<CaseworkRequirement>
{
    /// <summary>The name of the part of an address that holds the municipality.</summary>
    public const string MunicipalityPart = "gemeentecode";

    /// <summary>Why somebody with the right role is refused: it is told as if the municipality did not exist.</summary>
    public const string OtherMunicipality = "other municipality";

    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, CaseworkRequirement requirement)
    {
        WorkerOptions workers = options.Value.Workers;
        bool mayDo = requirement.Action == CaseworkAction.NotStated
            ? WorkerClaims.RolesOf(context.User, workers).Count > 0 && WorkerClaims.CodeOf(context.User, workers) is not null
            : WorkerClaims.For(context.User, workers, requirement.Action) is not null;
        if (!mayDo)
        {
            return Task.CompletedTask;
        }

        if (context.Resource is HttpContext http && http.GetRouteValue(MunicipalityPart) is string code
            && !(municipalities.Find(code) is MunicipalityDesks desks && WorkerClaims.WorksFor(context.User, workers, desks.Settings.Municipality)))
        {
            context.Fail(new AuthorizationFailureReason(this, OtherMunicipality));
            return Task.CompletedTask;
        }

        context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
