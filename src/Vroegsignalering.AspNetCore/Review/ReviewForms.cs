using NodaTime;
using Vroegsignalering.AspNetCore.Worklist;

namespace Vroegsignalering.AspNetCore.Review;

/// <summary>The questions that wait.</summary>
internal sealed record VragenLijst(IReadOnlyList<Vraagregel> Vragen);

/// <summary>A question in the list: no persons.</summary>
internal sealed record Vraagregel(
    string Vraagnummer, string? Soort, IReadOnlyList<string> Zaaknummers, LocalDate? Termijn, LocalDate GesteldOp, int Versie);

/// <summary>A question with the records beside each other.</summary>
internal sealed record Vraag
{
    public required Vraagregel Regel { get; init; }

    public required string Tekst { get; init; }

    public required IReadOnlyList<string> Waarom { get; init; }

    public Melding? Melding { get; init; }

    public Melding? AndereMelding { get; init; }

    public GevondenPersoon? Gevonden { get; init; }

    public required IReadOnlyList<string> Keuzes { get; init; }
}

/// <summary>The person that the register found.</summary>
internal sealed record GevondenPersoon(string Bsn, string? Tussenvoegsel, string? Achternaam, LocalDate? Geboortedatum, string? Adres);
