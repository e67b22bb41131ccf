using Microsoft.Extensions.Diagnostics.HealthChecks;
using Vroegsignalering.AspNetCore.Api;
using Vroegsignalering.Casework;

namespace Vroegsignalering.AspNetCore.Health;

/// <summary>How the service is.</summary>
internal sealed record Gezondheid(string Status, IReadOnlyList<Gezondheidsdeel> Delen);

/// <summary>How a part is.</summary>
internal sealed record Gezondheidsdeel(string Naam, string Status, string? Uitleg);

/// <summary>The route that tells an administrator how everything is.</summary>
internal static class HealthRoutes
{
    /// <summary>The mark of the checks that are of this package.</summary>
    public const string Tag = "vroegsignalering";

    public static IReadOnlyList<ApiRoute> All { get; } =
    [
        new()
        {
            Id = "gezondheidOphalen", Method = "GET", Path = "/gezondheid", Action = CaseworkAction.SeeHealth,
            Summary = "Hoe het gaat met opslag, register, berichten, certificaat, kalender en beleid.", Answer = ApiJson.Api.Gezondheid, Handle = LookAsync,
        },
    ];

    private static async Task<ApiAnswer> LookAsync(ApiCall call)
    {
        HealthReport report = await call.Service<HealthCheckService>().CheckHealthAsync(check => check.Tags.Contains(Tag), call.Ended);
        return ApiAnswer.Of(
            new Gezondheid(Word(report.Status), [.. report.Entries.OrderBy(e => e.Key, StringComparer.Ordinal)
                .Select(e => new Gezondheidsdeel(e.Key, Word(e.Value.Status), e.Value.Description))]),
            ApiJson.Api.Gezondheid);
    }

    private static string Word(HealthStatus status) => status switch { HealthStatus.Healthy => "goed", HealthStatus.Degraded => "let-op", _ => "werkt-niet" };
}
