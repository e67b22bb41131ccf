using NodaTime;

namespace Vroegsignalering.AspNetCore.Ddas;

/// <summary>What a client asks (<c>GegevensRequest</c>); everything is optional.</summary>
internal sealed record DdasRequest
{
    public LocalDate? Start { get; init; }

    public LocalDate? End { get; init; }

    public string? Organisation { get; init; }

    public int? Page { get; init; }

    public int? PageSize { get; init; }

    public bool AsksPaging => Page is not null || PageSize is not null;
}

/// <summary>Something that is wrong with a request.</summary>
/// <param name="Code">What it is.</param>
/// <param name="Field">Which field of the API; <c>null</c> when it is about the whole. Never a name that the client chose.</param>
internal sealed record DdasRequestError(DiagnosticCode Code, string? Field = null);
