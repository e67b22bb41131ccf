using NodaTime;

namespace Vroegsignalering.AspNetCore.Indicators;

/// <summary>The figures of a year.</summary>
internal sealed record Cijfers(int Jaar, LocalDate TotEnMet, string Bescherming, IReadOnlyList<Cijfer> Regels);

/// <summary>A figure, or the reason why it is hidden.</summary>
internal sealed record Cijfer
{
    public required string Indicator { get; init; }

    public required int Versie { get; init; }

    public required string Naam { get; init; }

    public required string Noemer { get; init; }

    public string? Maand { get; init; }

    public string? Uitsplitsing { get; init; }

    public string? Groep { get; init; }

    public long? Teller { get; init; }

    public long? NoemerAantal { get; init; }

    public decimal? Waarde { get; init; }

    public string? Verborgen { get; init; }
}
