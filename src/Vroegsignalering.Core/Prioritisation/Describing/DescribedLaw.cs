namespace Vroegsignalering.Prioritisation;

/// <summary>What the law decides before the policy may.</summary>
internal static class DescribedLaw
{
    private static readonly Text Heading = new("Wat de wet eerst zet", "What the law puts first");
    private static readonly Text NoRule = new("Geen regel in dit beleid kan het volgende veranderen.", "No rule of this policy can change the following.");

    private static readonly Text Threatening = new(
        "Een bedreigende situatie gaat voor alle andere zaken. Het eerste gesprek moet dan binnen drie werkdagen zijn (Wgs artikel 4 lid 2).",
        "A threatening situation goes before all other cases. The first conversation must then be within three working days (Wgs art. 4(2)).");

    private static readonly Text TermNear = new(
        $"Daarna komen zaken waarvan de wettelijke termijn over {LegalFloor.TermNearWorkingDays} werkdagen of minder afloopt of al voorbij is (Wgs artikel 4 lid 1 onder b). De grens van {LegalFloor.TermNearWorkingDays} werkdagen is een keuze van dit product.",
        $"Then come cases whose statutory term ends in {LegalFloor.TermNearWorkingDays} working days or less or has ended (Wgs art. 4(1)(b)). The limit of {LegalFloor.TermNearWorkingDays} working days is a choice of this product.");

    private static readonly Text NeverLeftOut = new(
        "Drie soorten zaken worden nooit weggelaten: een bedreigende situatie (Wgs artikel 4 lid 2), een aangekondigd einde van de levering (Landelijk Convenant Vroegsignalering) en een herhaalde melding waarbij de achterstand is gegroeid (DDAS).",
        "Three kinds of case are never left out: a threatening situation (Wgs art. 4(2)), an announced end of supply (national covenant on early detection) and a repeated report whose arrears grew (DDAS).");

    private static readonly Text Strict = new(
        "In dit beleid krijgt elke melding een aanbod van hulp (Wgs artikel 3 lid 1 onder b). Geen regel laat een zaak weg.",
        "Under this policy every report gets an offer of help (Wgs art. 3(1)(b)). No rule leaves a case out.");

    private static readonly Text NotStrict = new(
        "De wet vraagt bij elke aangewezen melding een aanbod van hulp (Wgs artikel 3 lid 1 onder b). Laat een regel toch een zaak weg, dan telt de gemeente dat en meldt zij het. Zo'n zaak verdwijnt nooit stil.",
        "The law asks an offer of help for every designated report (Wgs art. 3(1)(b)). When a rule leaves a case out all the same, the municipality counts and reports it. Such a case never disappears silently.");

    public static void Write(PriorityPolicy policy, MarkdownText text, Language language)
    {
        text.Heading(Heading.In(language));
        text.Paragraph(NoRule.In(language));
        text.Item(Threatening.In(language));
        text.Item(TermNear.In(language));
        text.Item(NeverLeftOut.In(language));
        text.EndList();
        text.Paragraph((policy.IsStrict ? Strict : NotStrict).In(language));
    }
}
