using NodaTime;

namespace Vroegsignalering.AspNetCore.Worklist;

// The forms of answers have the names that stand in the document of the API, so that who reads one finds the other (docs/decisions/0034).

/// <summary>A page of the worklist.</summary>
internal sealed record ZakenPagina(IReadOnlyList<Zaakregel> Zaken, string? Volgende);

/// <summary>A line of the worklist: no name, address or BSN.</summary>
internal sealed record Zaakregel
{
    public required string Zaaknummer { get; init; }

    public required string? Fase { get; init; }

    public string? Eindresultaat { get; init; }

    public LocalDate? OpgepaktOp { get; init; }

    public required int Meldingen { get; init; }

    public required decimal AchterstandEuro { get; init; }

    public required int Contactpogingen { get; init; }

    public string? Eigenaar { get; init; }

    public int? Rang { get; init; }

    public string? Laag { get; init; }

    public string? Klasse { get; init; }

    public int? Punten { get; init; }

    public LocalDate? Termijn { get; init; }

    public string? Vervolg { get; init; }

    public string? Vervolgkanaal { get; init; }

    public LocalDate? VervolgOp { get; init; }

    public string? Wijk { get; init; }

    public required bool WachtOpVraag { get; init; }

    public string? InBehandelingBij { get; init; }

    public Instant? InBehandelingTot { get; init; }

    public required int Gebeurtenissen { get; init; }
}

/// <summary>A case, with its persons unless it was opened blind.</summary>
internal sealed record Zaak
{
    public required Zaakregel Regel { get; init; }

    public IReadOnlyList<Melding>? Meldingen { get; init; }

    public required IReadOnlyList<Gebeurtenis> Tijdlijn { get; init; }

    public required IReadOnlyList<string> WaaromDezePlaats { get; init; }

    public required string Vervolg { get; init; }

    public required IReadOnlyList<Vervolgstap> Plan { get; init; }

    public required IReadOnlyList<Actie> Acties { get; init; }

    public required IReadOnlyList<Signaalreis> Reizen { get; init; }

    public required IReadOnlyList<string> MagVastleggen { get; init; }

    public required IReadOnlyList<string> MogelijkeEindresultaten { get; init; }
}

/// <summary>A signal of a case, with the person as the partner reported it.</summary>
internal sealed record Melding
{
    public required string Kenmerk { get; init; }

    public required string Soort { get; init; }

    public string? Bedrijf { get; init; }

    public decimal? AchterstandEuro { get; init; }

    public LocalDate? VerstuurdOp { get; init; }

    public LocalDate? OntvangenOp { get; init; }

    public required bool Crisis { get; init; }

    public string? Bsn { get; init; }

    public string? Voorletters { get; init; }

    public string? Tussenvoegsel { get; init; }

    public string? Achternaam { get; init; }

    public LocalDate? Geboortedatum { get; init; }

    public string? Telefoon { get; init; }

    public string? Mailadres { get; init; }

    public string? Adres { get; init; }

    public string? Straat { get; init; }

    public string? Plaats { get; init; }
}

/// <summary>A line of the time line.</summary>
internal sealed record Gebeurtenis(int Nummer, LocalDate? Datum, string Wat, string? Door);

/// <summary>A step of the plan.</summary>
internal sealed record Vervolgstap(string? Kanaal, LocalDate Op, LocalDate? Uiterlijk, string Wat, string Waarom);

/// <summary>What has to be done.</summary>
internal sealed record Actie(string Wat, LocalDate? UiterlijkOp, string? Voor, string? Nummer);

/// <summary>The journey of a signal.</summary>
internal sealed record Signaalreis(string Melding, IReadOnlyList<Reisstap> Stappen);

/// <summary>A step of a journey.</summary>
internal sealed record Reisstap(LocalDate? Datum, string Wat);

/// <summary>What came of registering.</summary>
internal sealed record Vastlegging(string Zaaknummer, string? Fase, string? Eindresultaat, int Gebeurtenissen, IReadOnlyList<Bevinding> Bevindingen);

/// <summary>Something strange but real.</summary>
internal sealed record Bevinding(string Code, string Tekst);

/// <summary>Why a case has its place.</summary>
internal sealed record Uitleg(string Zaaknummer, string Titel, IReadOnlyList<Uitlegdeel> Delen, bool? IsZelfdeOpnieuw);

/// <summary>A part of an explanation.</summary>
internal sealed record Uitlegdeel(string Kop, IReadOnlyList<Uitlegregel> Regels);

/// <summary>A sentence of an explanation.</summary>
internal sealed record Uitlegregel(string Zin, string? Regel);

/// <summary>A claim.</summary>
internal sealed record Behandeling(string Zaaknummer, string Door, Instant Tot);
