using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace FirstFrontEnd;

/// <summary>DEMO ONLY: everybody is one coordinator of Voorbeeldstad. Never use it where there are real data.</summary>
internal sealed class DemoSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        Claim[] claims = [new(ClaimTypes.NameIdentifier, "mw-1"), new(ClaimTypes.Role, "coordinator"), new("gemeentecode", "9901")];
        ClaimsPrincipal demo = new(new ClaimsIdentity(claims, Scheme.Name));
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(demo, Scheme.Name)));
    }
}
