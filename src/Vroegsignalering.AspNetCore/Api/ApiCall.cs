using Microsoft.AspNetCore.Http;
using NodaTime;
using Vroegsignalering.AspNetCore.Hosting;
using Vroegsignalering.Casework;

namespace Vroegsignalering.AspNetCore.Api;

/// <summary>A request that was checked: who asks, about which municipality, and what.</summary>
internal sealed record ApiCall
{
    public required HttpContext Http { get; init; }

    public required VroegsignaleringOptions Options { get; init; }

    public required Worker By { get; init; }

    /// <summary>The desks of the municipality of the address; <c>null</c> when the address names none.</summary>
    public MunicipalityDesks? Municipality { get; init; }

    public MunicipalityDesks Desks => Municipality ?? throw new InvalidOperationException("The route names no municipality.");

    public required Instant Now { get; init; }

    public LocalDate Today => Now.InZone(DutchTime.Zone).Date;

    public required ApiValues Query { get; init; }

    public required ApiValues Body { get; init; }

    /// <summary>The version that the client read; only when the route asks for it.</summary>
    public int Known { get; init; }

    public CancellationToken Ended => Http.RequestAborted;

    /// <summary>A part of the address.</summary>
    public string Part(string name) => (string)Http.Request.RouteValues[name]!;

    public T Service<T>()
        where T : notnull => (T)(Http.RequestServices.GetService(typeof(T)) ?? throw new InvalidOperationException($"There is no {typeof(T).Name}."));
}
