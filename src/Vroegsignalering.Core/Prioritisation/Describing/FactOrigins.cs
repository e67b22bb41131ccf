namespace Vroegsignalering.Prioritisation;

/// <summary>Where the number of a fact comes from.</summary>
internal static class FactOrigins
{
    private static readonly Text Signals = new("de meldingen", "the reports");
    private static readonly Text EarlierSignals = new("eerdere meldingen", "earlier reports");
    private static readonly Text OwnCases = new("eerdere zaken van de gemeente", "earlier cases of the municipality");
    private static readonly Text Register = new("de controle in de BRP", "the check in the population register (BRP)");
    private static readonly Text Own = new("de gemeente zelf", "the municipality itself");
    private static readonly Text Term = new("de meldingen en de wettelijke termijn", "the reports and the statutory term");

    private static readonly Dictionary<string, Text> Others = new(StringComparer.Ordinal)
    {
        ["repeat"] = EarlierSignals,
        ["arrearsGrowth"] = EarlierSignals,
        ["earlierSignalCount"] = EarlierSignals,
        ["daysSinceEarlierSignal"] = EarlierSignals,
        ["earlierOutcome"] = OwnCases,
        ["daysSinceEarlierOutcome"] = OwnCases,
        ["residency"] = Register,
        ["hasMinorChildren"] = Own,
        ["isOnSafetyList"] = Own,
        ["visitsLeft"] = Own,
        ["workingDaysUntilDeadline"] = Term,
    };

    public static Text Of(PriorityFact fact) => fact is HostFact ? Own : Others.GetValueOrDefault(fact.Id, Signals);
}
