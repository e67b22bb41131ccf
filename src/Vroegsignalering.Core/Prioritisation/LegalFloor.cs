using Vroegsignalering.Households;

namespace Vroegsignalering.Prioritisation;

/// <summary>What the law decides before a policy may: what ranks first, and what may not be left out.</summary>
internal static class LegalFloor
{
    public const string RuleId = "legal-floor";

    public static readonly Text Name = new("wat de wet eerst zet", "what the law puts first");

    /// <summary>From how many working days before its end the statutory term ranks before the score: five, a choice of this product.</summary>
    public const int TermNearWorkingDays = 5;

    private static readonly Reason Threatening = new("threatening-situation", new Text(
        "Er is een bedreigende situatie. De gemeente moet binnen drie werkdagen een eerste gesprek hebben (Wgs artikel 4 lid 2).",
        "There is a threatening situation. The first conversation must be within three working days (Wgs art. 4(2))."));

    private static readonly Reason TermNear = new("term-near", new Text(
        "De termijn voor het eerste gesprek loopt over {0:werkdag|werkdagen} af (Wgs artikel 4 lid 1 onder b).",
        "The term for the first conversation ends in {0:working day|working days} (Wgs art. 4(1)(b))."));

    private static readonly Reason TermToday = new("term-today", new Text(
        "De termijn voor het eerste gesprek loopt vandaag af (Wgs artikel 4 lid 1 onder b).",
        "The term for the first conversation ends today (Wgs art. 4(1)(b))."));

    private static readonly Reason TermPassed = new("term-passed", new Text(
        "De termijn voor het eerste gesprek is voorbij. Die termijn geldt als de inwoner het aanbod aanneemt (Wgs artikel 4 lid 1 onder b).",
        "The term for the first conversation has passed. It holds when the resident accepts the offer (Wgs art. 4(1)(b))."));

    private static readonly Reason EndOfSupply = new("end-of-supply-not-left-out", new Text(
        "De levering stopt binnenkort. Deze melding moet altijd worden opgepakt.",
        "Supply will end soon. This report must always be picked up."));

    private static readonly Reason Grown = new("grown-repeat-not-left-out", new Text(
        "De achterstand is gegroeid sinds de vorige melding. Deze melding moet worden opgepakt.",
        "The arrears grew since the report before. This report must be picked up."));

    private static readonly Reason EveryoneAnOffer = new("every-signal-an-offer", new Text(
        "In dit beleid krijgt elke melding een aanbod van hulp (Wgs artikel 3 lid 1 onder b).",
        "Under this policy every report gets an offer of help (Wgs art. 3(1)(b))."));

    /// <summary>Where the floor comes from.</summary>
    public static LegalSource Source { get; } = new("Wgs", "art. 4");

    /// <summary>The facts that it looks at, in every policy.</summary>
    public static IReadOnlyList<PriorityFact> Uses { get; } =
        [PriorityFact.IsThreatening, PriorityFact.HasEndOfSupply, PriorityFact.Repeat, PriorityFact.WorkingDaysUntilDeadline];

    /// <summary>Whether no rule may leave the case out.</summary>
    /// <remarks>Threatening situations: Wgs art. 4 lid 2. End of supply: VNG on the Landelijk Convenant Vroegsignalering, to be
    /// followed up also outside the age window. A repeat that grew: DDAS, <i>Niet opgepakt: herhaalde melding</i>.</remarks>
    public static bool ForbidsLeavingOut(in PriorityFacts facts) =>
        facts.IsThreatening || facts.HasEndOfSupply || facts.Repeat == RepeatKind.Grown;

    public static PriorityTier Tier(in PriorityFacts facts, bool leftOut) => facts switch
    {
        { IsThreatening: true } => PriorityTier.ThreateningSituation,
        _ when leftOut => PriorityTier.LeftOut,
        _ => facts.WorkingDaysUntilDeadline <= TermNearWorkingDays ? PriorityTier.TermNear : PriorityTier.Ordinary,
    };

    /// <summary>What the law decided here; <c>null</c> when it left the decision to the policy.</summary>
    public static RuleFinding? Finding(in PriorityFacts facts, PriorityTier tier, bool wouldBeLeftOut, bool isStrict) => tier switch
    {
        PriorityTier.ThreateningSituation => RuleFinding.Applied(0, Threatening),
        PriorityTier.TermNear when facts.WorkingDaysUntilDeadline is int left =>
            left == 0 ? RuleFinding.Applied(0, TermToday) : RuleFinding.Applied(0, left > 0 ? TermNear : TermPassed, Math.Abs(left)),
        PriorityTier.Ordinary when wouldBeLeftOut && ForbidsLeavingOut(facts) => RuleFinding.Applied(0, facts.HasEndOfSupply ? EndOfSupply : Grown),
        PriorityTier.Ordinary when wouldBeLeftOut && isStrict => RuleFinding.Applied(0, EveryoneAnOffer),
        _ => null,
    };
}
