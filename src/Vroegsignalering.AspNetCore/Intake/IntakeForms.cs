using NodaTime;

namespace Vroegsignalering.AspNetCore.Intake;

/// <summary>What came of taking in a file.</summary>
internal sealed record Inname
{
    public required LocalDate OntvangenOp { get; init; }

    public required bool AlBekend { get; init; }

    public required int Ontvangen { get; init; }

    public required int Ingenomen { get; init; }

    public required int Uitgevallen { get; init; }

    public required decimal OntvangenEuro { get; init; }

    public required decimal IngenomenEuro { get; init; }

    public required decimal UitgevallenEuro { get; init; }

    public required int Nieuw { get; init; }

    public required int AlInDeOpslag { get; init; }

    public required int Vervangen { get; init; }

    public required IReadOnlyList<Innamebevinding> Bevindingen { get; init; }
}

/// <summary>Findings of one kind; never a value of the file.</summary>
internal sealed record Innamebevinding(string Code, string Tekst, string WatTeDoen, int Aantal, IReadOnlyList<int> EersteRijen);
