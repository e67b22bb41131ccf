using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Vroegsignalering.AspNetCore.Ddas;

/// <summary>Says "not allowed" on the pull API as FSC does; leaves all other endpoints to the handler of the host.</summary>
internal sealed class DdasAuthorizationResultHandler(IAuthorizationMiddlewareResultHandler others) : IAuthorizationMiddlewareResultHandler
{
    private static readonly string[] Unauthenticated = [FscErrorCodes.AccessTokenMissing, FscErrorCodes.AccessTokenInvalid, FscErrorCodes.AccessTokenExpired];

    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded || context.GetEndpoint()?.Metadata.GetMetadata<DdasEndpointMark>() is null)
        {
            await others.HandleAsync(next, context, policy, authorizeResult);
            return;
        }

        string? said = SaidBy(authorizeResult);
        if (authorizeResult.Challenged || Unauthenticated.Contains(said, StringComparer.Ordinal))
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            await DdasProblems.WriteFscAsync(context, StatusCodes.Status401Unauthorized, said ?? await CodeOfAsync(context, policy));
            return;
        }

        // The only code of the list for who is known but not allowed.
        await DdasProblems.WriteFscAsync(context, StatusCodes.Status403Forbidden, FscErrorCodes.WrongGroup);
    }

    private static string? SaidBy(PolicyAuthorizationResult result) =>
        result.AuthorizationFailure?.FailureReasons.Select(reason => reason.Message).FirstOrDefault(message => Unauthenticated.Contains(message, StringComparer.Ordinal));

    // What authentication found is kept by its handler for the request, so asking again costs nothing.
    private static async Task<string> CodeOfAsync(HttpContext context, AuthorizationPolicy policy)
    {
        IAuthenticationSchemeProvider schemes = context.RequestServices.GetRequiredService<IAuthenticationSchemeProvider>();
        string? standard = (await schemes.GetDefaultAuthenticateSchemeAsync())?.Name;
        foreach (string scheme in policy.AuthenticationSchemes.Count > 0 ? policy.AuthenticationSchemes : standard is null ? [] : [standard])
        {
            if ((await context.AuthenticateAsync(scheme)).Failure is Exception failure)
            {
                return Unauthenticated.Contains(failure.Message, StringComparer.Ordinal) ? failure.Message
                    : failure.GetType().Name.EndsWith("ExpiredException", StringComparison.Ordinal) ? FscErrorCodes.AccessTokenExpired
                    : FscErrorCodes.AccessTokenInvalid;
            }
        }

        return context.Request.Headers.Authorization.Count > 0 ? FscErrorCodes.AccessTokenInvalid : FscErrorCodes.AccessTokenMissing;
    }
}

/// <summary>Marks the endpoints of the pull API.</summary>
internal sealed class DdasEndpointMark;
