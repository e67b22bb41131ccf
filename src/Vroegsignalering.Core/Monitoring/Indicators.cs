using Vroegsignalering.HelpAcceptance;

namespace Vroegsignalering.Monitoring;

/// <summary>The indicators that come with the product. Source: Divosa Monitor Vroegsignalering Schulden, and DDAS.</summary>
public static class Indicators
{
    private static readonly Text Signals = new("signalen", "signals");
    private static readonly Text Cases = new("zaken", "cases");
    private static readonly Text PickedUp = new("opgepakte zaken", "picked-up cases");
    private static readonly Text Reached = new("zaken met contact", "cases with contact");

    /// <summary>Signals received in a month, per 1,000 inhabitants.</summary>
    public static IndicatorDefinition SignalsPerThousandInhabitants { get; } = new(
        "signals-per-1000-inhabitants", new Text("signalen per 1.000 inwoners per maand", "signals per 1,000 inhabitants per month"), 1, Signals, new Text("inwoners, voor elke maand geteld", "inhabitants, counted for each month"), PerThousand: true, IsShare: false);

    /// <summary>Signals of one type of partner, of all signals; the group is the type of partner.</summary>
    public static IndicatorDefinition PartnerTypeShareOfSignals { get; } = new(
        "partner-type-share-of-signals", new Text("deel van de signalen van een soort partner", "share of signals of a type of partner"), 1, new Text("signalen van dit soort partner", "signals of this type of partner"), Signals) { Splits = Breakdown.PartnerType };

    /// <summary>Signals that are part of a picked-up case, of all signals.</summary>
    public static IndicatorDefinition PickedUpShareOfSignals { get; } = new(
        "picked-up-share-of-signals", new Text("deel van de signalen dat is opgepakt", "share of signals that were picked up"), 1, new Text("signalen in een opgepakte zaak", "signals in a picked-up case"), Signals);

    /// <summary>Cases with two signals or more, of all cases.</summary>
    public static IndicatorDefinition MultipleShareOfCases { get; } = new(
        "multiple-share-of-cases", new Text("deel van de zaken met meer signalen", "share of cases with several signals"), 1, new Text("zaken met twee of meer signalen", "cases with two or more signals"), Cases);

    /// <summary>Cases with contact, of picked-up cases (<i>bereik</i>).</summary>
    public static IndicatorDefinition ReachOfPickedUpCases { get; } = new("reach-of-picked-up-cases", new Text("bereik van de opgepakte zaken", "reach of picked-up cases"), 1, Reached, PickedUp);

    /// <summary>Contact attempts per picked-up case, a mean.</summary>
    public static IndicatorDefinition AttemptsPerPickedUpCase { get; } = new(
        "attempts-per-picked-up-case", new Text("contactpogingen per opgepakte zaak", "contact attempts per picked-up case"), 1, new Text("contactpogingen", "contact attempts"), PickedUp, IsShare: false);

    /// <summary>Cases with help accepted under a definition, of picked-up cases.</summary>
    public static IndicatorDefinition AcceptanceOfPickedUpCases(HelpAcceptanceDefinition definition) =>
        Acceptance("acceptance-of-picked-up-cases", new Text("hulpacceptatie van de opgepakte zaken", "acceptance of picked-up cases"), definition, PickedUp);

    /// <summary>Cases with help accepted under a definition, of cases with contact. Another indicator than the one before.</summary>
    public static IndicatorDefinition AcceptanceOfReachedCases(HelpAcceptanceDefinition definition) =>
        Acceptance("acceptance-of-reached-cases", new Text("hulpacceptatie van de zaken met contact", "acceptance of reached cases"), definition, Reached);

    private static IndicatorDefinition Acceptance(string id, Text name, HelpAcceptanceDefinition definition, Text denominator)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return new IndicatorDefinition(
            $"{id}[{definition.Id}]",
            new Text($"{name.Dutch} ({definition.Id})", $"{name.English} ({definition.Id})"),
            definition.Version,
            new Text($"zaken met hulpacceptatie volgens {definition.Id}", $"cases with help accepted under {definition.Id}"),
            denominator);
    }
}
