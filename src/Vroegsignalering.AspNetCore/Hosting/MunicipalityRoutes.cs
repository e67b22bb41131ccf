using Vroegsignalering.AspNetCore.Access;
using Vroegsignalering.AspNetCore.Api;
using Vroegsignalering.Casework;

namespace Vroegsignalering.AspNetCore.Hosting;

/// <summary>The municipalities of who asks.</summary>
internal sealed record GemeentenLijst(IReadOnlyList<Gemeente> Gemeenten);

/// <summary>A municipality.</summary>
internal sealed record Gemeente(string Gemeentecode, string Naam);

/// <summary>The route to begin with.</summary>
internal static class MunicipalityRoutes
{
    public static IReadOnlyList<ApiRoute> All { get; } =
    [
        new()
        {
            Id = "gemeentenOphalen", Method = "GET", Path = "/gemeenten", Action = CaseworkAction.NotStated,
            Summary = "De gemeenten waarvoor u werkt.", Answer = ApiJson.Api.GemeentenLijst, Handle = ListAsync,
        },
    ];

    private static Task<ApiAnswer> ListAsync(ApiCall call) => Task.FromResult(ApiAnswer.Of(
        new GemeentenLijst([.. call.Service<Municipalities>().All.Select(m => m.Settings)
            .Where(s => WorkerClaims.WorksFor(call.Http.User, call.Options.Workers, s.Municipality))
            .Select(s => new Gemeente(s.Municipality.Value, s.Name))]),
        ApiJson.Api.GemeentenLijst));
}
