namespace Vroegsignalering.HelpAcceptance;

/// <summary>Why a decision tree ends where it does.</summary>
internal static class HelpReasons
{
    public static readonly Text NotPickedUp = new("De melding is niet opgepakt, of de inwoner is overleden of verhuisd.", "The report was not picked up, or the resident died or lives elsewhere.");
    public static readonly Text AlreadyHelped = new("De inwoner kreeg al hulp van iemand anders.", "Somebody else helped the resident already.");
    public static readonly Text NotReached = new("Er is geen contact geweest met de inwoner.", "There was no contact with the resident.");
    public static readonly Text NoResponse = new("Er was contact. Daarna reageerde de inwoner niet meer.", "There was contact. After that the resident did not respond.");
    public static readonly Text SolvesItself = new("De inwoner regelt het zelf of wil geen hulp.", "The resident solves it alone or wants no help.");
    public static readonly Text AlreadySolved = new("De inwoner had al betaald of zelf iets geregeld, vóór het contact.", "The resident had paid or arranged it alone, before the contact.");
    public static readonly Text NoHelp = new("Er was contact, maar geen hulp.", "There was contact, but no help.");
    public static readonly Text NotCounted = new("Deze soort hulp telt niet mee: de inwoner lost het zelf op.", "This kind of help does not count: the resident solves it alone.");
    public static readonly Text QuickFix = new("De inwoner kreeg hulp om de achterstand binnen 30 dagen op te lossen.", "The resident got help to solve the arrears within 30 days.");
    public static readonly Text QuickFixNotCounted = new("Een quick fix telt niet mee. Alleen langere hulp en verwijzing tellen mee.", "A quick fix does not count. Only longer help and referral count.");
    public static readonly Text SolvedInTime = new("De achterstand was binnen 30 dagen opgelost.", "The arrears were solved within 30 days.");
    public static readonly Text SolvedLater = new("De achterstand was niet binnen 30 dagen opgelost.", "The arrears were not solved within 30 days.");
    public static readonly Text Pending = new("De 30 dagen zijn nog niet om.", "The 30 days are not over yet.");
    public static readonly Text NeverKnown = new("Niet bekend is of de achterstand binnen 30 dagen was opgelost.", "It is not known whether the arrears were solved within 30 days.");
    public static readonly Text Financial = new("De inwoner krijgt langere hulp of een verwijzing, over geld.", "The resident gets longer help or a referral, about money.");
    public static readonly Text NonFinancial = new("De inwoner krijgt langere hulp of een verwijzing, niet over geld.", "The resident gets longer help or a referral, not about money.");
    public static readonly Text FollowUp = new("De inwoner krijgt langere hulp of een verwijzing. Niet bekend is of die over geld gaat.", "The resident gets longer help or a referral. It is not known whether it is about money.");
    public static readonly Text FollowUpWithoutResult = new("De inwoner krijgt langere hulp of een verwijzing. Er is geen eindresultaat voor hulp waarvan niet bekend is of die over geld gaat.", "The resident gets longer help or a referral. There is no result for help of which it is not known whether it is about money.");
    public static readonly Text WithoutResident = new("De inwoner is verwezen zonder het te weten of te willen. Dat is geen acceptatie.", "The resident was referred without knowing or agreeing. That is no acceptance.");
    public static readonly Text Open = new("Er is nog geen hulp bekend.", "No help is known yet.");
    public static readonly Text AnyHelpCounts = new("Er is hulp geaccepteerd. Elke soort telt mee.", "Help was accepted. Every kind counts.");
    public static readonly Text KindDecides = new("Er is hulp, maar niet bekend is welke. Dat bepaalt of het meetelt.", "There is help, but it is not known which. That decides whether it counts.");
    public static readonly Text NotDecided = new("De definitie zegt niet of deze hulp meetelt. Gemeenten doen dit verschillend, en er is geen eindresultaat.", "The definition does not say whether this help counts. Municipalities differ, and there is no result.");
}
