using NodaTime;

namespace Vroegsignalering.AspNetCore.Runs;

/// <summary>The runs of a municipality.</summary>
internal sealed record VerwerkingenLijst(IReadOnlyList<Verwerking> Verwerkingen);

/// <summary>A run: how far it is, in numbers.</summary>
internal sealed record Verwerking
{
    public required string Naam { get; init; }

    public LocalDate? Datum { get; init; }

    public required string Status { get; init; }

    public string? Stap { get; init; }

    public int? Gedaan { get; init; }

    public int? Totaal { get; init; }

    public Verwerkingsresultaat? Resultaat { get; init; }
}

/// <summary>What came of a run.</summary>
internal sealed record Verwerkingsresultaat
{
    public required int NieuweMeldingen { get; init; }

    public required int NieuweZaken { get; init; }

    public required int AangevuldeZaken { get; init; }

    public required int MeteenGesloten { get; init; }

    public required int OpDeWerklijst { get; init; }

    public required int Besluiten { get; init; }

    public required int Vragen { get; init; }

    public required int Terugkoppelingen { get; init; }

    public required bool RegisterWeigerde { get; init; }
}
