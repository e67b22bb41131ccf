using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Vroegsignalering.AspNetCore.Ddas;

namespace Vroegsignalering.AspNetCore.Tests.Ddas;

/// <summary>Signs clients in by a word in place of a token.</summary>
internal sealed class Tokens(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Proef";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Request.Headers.Authorization.ToString() switch
    {
        "" => AuthenticateResult.NoResult(),
        "Bearer expired" => AuthenticateResult.Fail(new TokenExpiredException()),
        "Bearer says-expired" => AuthenticateResult.Fail(FscErrorCodes.AccessTokenExpired),
        "Basic geheim" => AuthenticateResult.NoResult(),
        ['B', 'e', 'a', 'r', 'e', 'r', ' ', .. string client] when client is "cbs" or "other" or "no-group" => AuthenticateResult.Success(Ticket(client)),
        _ => AuthenticateResult.Fail("No such token."),
    });

    private static AuthenticationTicket Ticket(string client)
    {
        List<Claim> claims = [new("client_id", client), new(ClaimTypes.Name, "Testmans")];
        if (client != "no-group")
        {
            claims.Add(new Claim("group", "ddas"));
        }

        return new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity(claims, SchemeName)), SchemeName);
    }

    private sealed class TokenExpiredException : Exception;
}
