using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace Vroegsignalering.AspNetCore.Ddas;

/// <summary>Who asks, as the ledger writes it down.</summary>
internal static class DdasReceiver
{
    private const string Unknown = "unknown";
    private const int Longest = 200;

    // The client of a token of the client credentials grant, as different servers name it.
    private static readonly string[] ClientClaims = ["client_id", "azp", "appid"];

    public static string Of(HttpContext context, DdasEndpointOptions options)
    {
        string? name = options.Receiver is null ? ClientOf(context.User) : options.Receiver(context);
        string clean = string.Concat((name ?? "").Where(c => !char.IsControl(c) && !char.IsSurrogate(c)).Take(Longest)).Trim();
        return clean.Length > 0 ? clean : Unknown;
    }

    private static string? ClientOf(ClaimsPrincipal user) => ClientClaims.Select(user.FindFirstValue).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));
}
