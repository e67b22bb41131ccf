using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Vroegsignalering.AspNetCore.Api;

namespace Vroegsignalering.AspNetCore.Access;

/// <summary>Says "not signed in" and "not allowed" on the worklist API in problem details; leaves all other endpoints to the handler of the host.</summary>
internal sealed class CaseworkResultHandler(IAuthorizationMiddlewareResultHandler others) : IAuthorizationMiddlewareResultHandler
{
    /// <summary>The handler for all other endpoints.</summary>
    public IAuthorizationMiddlewareResultHandler Others => others;

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded || context.GetEndpoint()?.Metadata.GetMetadata<ApiMark>() is null)
        {
            return others.HandleAsync(next, context, policy, authorizeResult);
        }

        ApiEndpoint endpoint = context.RequestServices.GetRequiredService<ApiEndpoint>();
        if (authorizeResult.Challenged)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return endpoint.RefuseAsync(context, ApiProblem.SignInNeeded);
        }

        bool isOther = authorizeResult.AuthorizationFailure?.FailureReasons.Any(r => r.Message == CaseworkHandler.OtherMunicipality) == true;
        return endpoint.RefuseAsync(context, isOther ? ApiProblem.NotFound : ApiProblem.NotAllowed);
    }
}
