using NodaTime;
using Vroegsignalering.AspNetCore.Worklist;

namespace Vroegsignalering.AspNetCore.Quarantine;

/// <summary>The rows that were set aside.</summary>
internal sealed record UitvalLijst(IReadOnlyList<Uitvalregel> Regels);

/// <summary>A row in the list: nothing of what stands in it.</summary>
internal sealed record Uitvalregel(
    string Regelnummer, string Bestand, LocalDate? OntvangenOp, string? Status, decimal? AchterstandEuro, IReadOnlyList<Bevinding> Redenen, int Versie);

/// <summary>A row with what stands in it.</summary>
internal sealed record Uitval
{
    public required string Regelnummer { get; init; }

    public required string Bestand { get; init; }

    public LocalDate? OntvangenOp { get; init; }

    public required string? Status { get; init; }

    public required IReadOnlyList<Bevinding> Redenen { get; init; }

    public required string Oorspronkelijk { get; init; }

    public required IReadOnlyDictionary<string, string> Cellen { get; init; }

    public required int Versie { get; init; }
}

/// <summary>What came of a step with a row.</summary>
internal sealed record Uitvalstap(string Regelnummer, string? Status, int Versie, IReadOnlyList<Bevinding> Bevindingen);
