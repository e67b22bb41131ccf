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
        "signals-per-1000-inhabitants", 1, Signals, new Text("inwoners", "inhabitants"), PerThousand: true, IsShare: false);

    /// <summary>Signals of one type of partner, of all signals; the group is the type of partner.</summary>
    public static IndicatorDefinition PartnerTypeShareOfSignals { get; } = new(
        "partner-type-share-of-signals", 1, new Text("signalen van dit soort partner", "signals of this type of partner"), Signals);

    /// <summary>Signals that are part of a picked-up case, of all signals.</summary>
    public static IndicatorDefinition PickedUpShareOfSignals { get; } = new(
        "picked-up-share-of-signals", 1, new Text("signalen in een opgepakte zaak", "signals in a picked-up case"), Signals);

    /// <summary>Cases with two signals or more, of all cases.</summary>
    public static IndicatorDefinition MultipleShareOfCases { get; } = new(
        "multiple-share-of-cases", 1, new Text("zaken met twee of meer signalen", "cases with two or more signals"), Cases);

    /// <summary>Cases with contact, of picked-up cases (<i>bereik</i>).</summary>
    public static IndicatorDefinition ReachOfPickedUpCases { get; } = new("reach-of-picked-up-cases", 1, Reached, PickedUp);

    /// <summary>Contact attempts per picked-up case, a mean.</summary>
    public static IndicatorDefinition AttemptsPerPickedUpCase { get; } = new(
        "attempts-per-picked-up-case", 1, new Text("contactpogingen", "contact attempts"), PickedUp, IsShare: false);

    /// <summary>Cases with help accepted under a definition, of picked-up cases.</summary>
    public static IndicatorDefinition AcceptanceOfPickedUpCases(HelpAcceptanceDefinition definition) =>
        Acceptance("acceptance-of-picked-up-cases", definition, PickedUp);

    /// <summary>Cases with help accepted under a definition, of cases with contact. Another indicator than the one before.</summary>
    public static IndicatorDefinition AcceptanceOfReachedCases(HelpAcceptanceDefinition definition) =>
        Acceptance("acceptance-of-reached-cases", definition, Reached);

    private static IndicatorDefinition Acceptance(string id, HelpAcceptanceDefinition definition, Text denominator)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return new IndicatorDefinition(
            $"{id}[{definition.Id}]",
            1,
            new Text($"zaken met hulpacceptatie volgens {definition.Id}", $"cases with help accepted under {definition.Id}"),
            denominator);
    }
}
