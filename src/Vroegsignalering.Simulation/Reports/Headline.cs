using Vroegsignalering.HelpAcceptance;

namespace Vroegsignalering.Simulation.Reports;

/// <summary>A figure that the page is about, with the words for a sentence.</summary>
/// <param name="Id">The id of the measure.</param>
/// <param name="Subject">What it is, as the subject of a sentence.</param>
/// <param name="Unit">In what it is shown.</param>
internal sealed record Headline(string Id, Text Subject, HeadlineUnit Unit)
{
    /// <summary>Whether the subject is plural in Dutch, as in <i>de kosten stijgen</i>.</summary>
    public bool IsPlural { get; init; }

    /// <summary>By what a value is multiplied to show it.</summary>
    public double Scale => Unit == HeadlineUnit.Share ? 100 : 1;

    public static Headline Reach { get; } = new("reach-of-picked-up-cases", new("Het bereik van de opgepakte zaken", "The reach of picked-up cases"), HeadlineUnit.Share);

    /// <summary>Those of a study, in the order of the page.</summary>
    public static IReadOnlyList<Headline> Of(SimulationScenario scenario) =>
    [
        new("picked-up-cases-per-1000-inhabitants", new("Het aantal opgepakte zaken per 1.000 inwoners per maand", "The number of picked-up cases per 1,000 inhabitants per month"), HeadlineUnit.Number),
        Reach,
        .. scenario.Definitions.Select(OfPickedUp),
        .. scenario.Definitions.Select(OfReached),
        new(SimulationMeasures.ThreateningInTime.Id, new(
            "Het deel van de zaken met een bedreigende situatie dat binnen drie werkdagen een poging kreeg", "The share of cases with a threatening situation that had an attempt within three working days"), HeadlineUnit.Share),
        new("seen-before-share-of-threatened-residents", new(
            "Het deel van de inwoners in een bedreigende situatie dat eerder in beeld was", "The share of residents in a threatening situation who were seen before"), HeadlineUnit.Share),
        new(SimulationMeasures.TermsMissed.Id, new(
            "Het deel van de opgepakte zaken zonder poging of gesprek binnen de termijn", "The share of picked-up cases without an attempt or conversation within the term"), HeadlineUnit.Share),
        new(SimulationMeasures.Minutes.Id, new("Het werk per 1.000 inwoners per maand", "The work per 1,000 inhabitants per month"), HeadlineUnit.Minutes),
        new(SimulationMeasures.Costs.Id, new("De kosten per 1.000 inwoners per maand", "The costs per 1,000 inhabitants per month"), HeadlineUnit.Euros) { IsPlural = true },
        new(SimulationMeasures.Benefits.Id, new("De baten per 1.000 inwoners per maand", "The benefits per 1,000 inhabitants per month"), HeadlineUnit.Euros) { IsPlural = true },
        new(SimulationMeasures.BreakEven.Id, new("Wat een zaak met hulp kost", "What a case with help costs"), HeadlineUnit.Euros),
    ];

    public static Headline OfPickedUp(HelpAcceptanceDefinition definition) => new($"acceptance-of-picked-up-cases[{definition.Id}]", new(
        $"De hulpacceptatie van de opgepakte zaken ({definition.Id})", $"The acceptance of picked-up cases ({definition.Id})"), HeadlineUnit.Share);

    private static Headline OfReached(HelpAcceptanceDefinition definition) => new($"acceptance-of-reached-cases[{definition.Id}]", new(
        $"De hulpacceptatie van de zaken met contact ({definition.Id})", $"The acceptance of reached cases ({definition.Id})"), HeadlineUnit.Share);
}
