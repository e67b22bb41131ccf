using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Vroegsignalering.AspNetCore.Tests.Api;

/// <summary>Signs workers in by a word in place of a token: a role of municipality 9901, <c>other-</c> with a role of 9902, or somebody without a role.</summary>
internal sealed class Workers(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Proef";

    private static readonly string[] Roles = ["caseworker", "coordinator", "controller", "administrator"];

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Request.Headers.Authorization.ToString() switch
    {
        "" => AuthenticateResult.NoResult(),
        ['B', 'e', 'a', 'r', 'e', 'r', ' ', .. string word] when Known(word) => AuthenticateResult.Success(Ticket(word)),
        _ => AuthenticateResult.Fail("No such token."),
    });

    private static bool Known(string word) => word is "no-role" or "no-code" or "second-caseworker" || Roles.Contains(word.Replace("other-", "", StringComparison.Ordinal), StringComparer.Ordinal);

    private static AuthenticationTicket Ticket(string word)
    {
        bool isOther = word.StartsWith("other-", StringComparison.Ordinal);
        string role = word.Replace("other-", "", StringComparison.Ordinal).Replace("second-", "", StringComparison.Ordinal);
        List<Claim> claims = [new("gemeentecode", isOther ? WorkHost.Other : WorkHost.Own), new(ClaimTypes.Name, "Testmans")];
        if (word != "no-code")
        {
            claims.Add(new Claim(ClaimTypes.NameIdentifier, $"mw-{word}"));
        }

        claims.Add(new Claim(ClaimTypes.Role, role == "no-code" ? "caseworker" : role));
        return new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity(claims, SchemeName)), SchemeName);
    }
}
