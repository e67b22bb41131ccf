namespace Vroegsignalering.Core.Tests.Prioritisation.Describing;

public sealed class PolicyDescriptionTests
{
    private static readonly PriorityPolicy Small = new PriorityPolicyBuilder("voorbeeld", "2027.1")
        .WithDocument(new PolicyDocument
        {
            Title = "Volgorde van vroegsignalen in Voorbeeld",
            Owner = "College van Voorbeeld",
            Goal = "Mensen met schulden eerder bereiken.",
            CouncilPlan = "Beleidsplan schuldhulp 2027-2030",
            ValidFrom = new LocalDate(2027, 1, 1),
            ValidUntil = new LocalDate(2030, 12, 31),
            Sources = [new LegalSource("Besluit van de raad", Location: new Uri("https://voorbeeld.example/besluit"))],
            Notes = ["Het bedrag is een keuze van de raad."],
        })
        .AddThresholdAmount()
        .AddClass("high", new Text("hoog", "high"), 1, strategy: "visit", casesPerMonth: 40)
        .AddClass("low", new Text("laag", "low"), 0)
        .WithRandomShare(10)
        .WithHiddenRanking()
        .Build();

    [Fact]
    public void The_document_of_a_small_policy_reads_like_this() => Assert.Equal(
        """
        # Volgorde van vroegsignalen in Voorbeeld

        Dit document is gemaakt van het beleid zoals de computer het uitvoert. Verandert het beleid, dan verandert dit document.

        | Wat | Waarde |
        | --- | --- |
        | Beleid en versie | voorbeeld-2027.1 |
        | Verantwoordelijk | College van Voorbeeld |
        | Geldig vanaf | 1 januari 2027 |
        | Geldig tot en met | 31 december 2030 |
        | Plan van de gemeenteraad | Beleidsplan schuldhulp 2027-2030 |

        ## Doel

        Mensen met schulden eerder bereiken.

        ## Wat de wet eerst zet

        Geen regel in dit beleid kan het volgende veranderen.

        - Een bedreigende situatie gaat voor alle andere zaken. Het eerste gesprek moet dan binnen drie werkdagen zijn (Wgs artikel 4 lid 2).
        - Daarna komen zaken waarvan de wettelijke termijn over 5 werkdagen of minder afloopt of al voorbij is (Wgs artikel 4 lid 1 onder b). De grens van 5 werkdagen is een keuze van dit product.
        - Drie soorten zaken worden nooit weggelaten: een bedreigende situatie (Wgs artikel 4 lid 2), een aangekondigd einde van de levering (Landelijk Convenant Vroegsignalering) en een herhaalde melding waarbij de achterstand is gegroeid (DDAS).

        De wet vraagt bij elke aangewezen melding een aanbod van hulp (Wgs artikel 3 lid 1 onder b). Laat een regel toch een zaak weg, dan telt de gemeente dat en meldt zij het. Zo'n zaak verdwijnt nooit stil.

        ## Regels

        Elke regel kijkt naar een paar feiten en geeft punten, laat een zaak weg of telt niet mee. De punten worden opgeteld. Bij elke uitkomst staat de reden, ook als een regel niet meetelt.

        ### 1. drempelbedrag

        Is de achterstand samen minder dan € 50, dan wordt de melding niet opgepakt. Dat geldt niet bij een bedreigende situatie, als de levering stopt, als de achterstand is gegroeid of als een bedrag niet bekend is.

        - Kijkt naar: achterstand samen (bedrag in euro's); meldingen zonder bedrag (aantal).
        - Bron: een keuze van wie de regel maakte.
        - Let op: Een drempel past slecht bij de plicht om bij elke melding hulp aan te bieden. De evaluatie van de wet uit 2025 raadt aan om zulke vaste grenzen los te laten. (Wgs art. 3 lid 1 onder b, van kracht sinds 1 januari 2021)

        ## Klassen

        | Klasse | Wanneer | Aanpak | Zaken per maand |
        | --- | --- | --- | --- |
        | spoed | bedreigende situatie | spoed: binnen drie werkdagen | geen maximum |
        | hoog | vanaf 1 punt | visit | 40 |
        | laag | vanaf 0 punten | de gewone aanpak van de gemeente | geen maximum |
        | niet opgepakt | een regel laat de zaak weg | - | - |

        Wie minder punten heeft dan de laagste klasse vraagt, valt in de laagste klasse.

        ## Volgorde

        De lijst staat zo op volgorde: eerst wat de wet eerst zet. Bedreigende situaties staan op de dag waarop de wettelijke termijn afloopt, daarna op punten. Andere zaken staan op punten, daarna op die dag. Is alles gelijk, dan beslist het nummer van de zaak. Zo is de volgorde altijd vast.

        ## Niet opgepakt en geen capaciteit

        Zaken die een regel weglaat, staan niet op de lijst van te benaderen mensen. De gemeente telt ze en meldt ze, met de regel en de reden.

        Is er in een maand geen ruimte meer voor de aanpak van een klasse, dan houdt de zaak haar klasse en haar plek. De zaak krijgt de aanpak van de volgende klasse die ruimte heeft. Dat telt als ‘geen capaciteit’. Zo valt niemand weg door drukte.

        ## Toeval en verborgen volgorde

        Van elke 100 zaken krijgen er 10 hun plek door loting en niet door punten. Zo ziet de gemeente of de regels werken, zonder dat haar eigen volgorde het beeld kleurt. De loting kan worden nagerekend en wordt vastgelegd. Wat de wet eerst zet, blijft eerst.

        Wie met de lijst werkt, ziet geen punten, geen klasse en niet hoe een zaak is gekozen. Zo krijgt elke zaak dezelfde inzet.

        ## Gegevens die dit beleid gebruikt

        De gemeente mag voor vroegsignalering alleen gegevens gebruiken uit de BRP en gegevens die nodig zijn om meldingen te behandelen (Wgs artikel 8b).

        | Gegeven | Eenheid | Komt uit | Wet of afspraak |
        | --- | --- | --- | --- |
        | achterstand samen | bedrag in euro's | de meldingen | - |
        | meldingen zonder bedrag | aantal | de meldingen | - |
        | bedreigende situatie | ja of nee | de meldingen | Wgs art. 4 lid 2 |
        | einde van de levering aangekondigd | ja of nee | de meldingen | - |
        | herhaalde melding | keuze uit een lijst | eerdere meldingen | DDAS Niet opgepakt: herhaalde melding |
        | werkdagen tot het einde van de wettelijke termijn | werkdagen | de meldingen en de wettelijke termijn | Wgs art. 4 lid 1 onder b |

        ## Gegevens die dit beleid niet gebruikt

        Geen enkel beleid in dit product kijkt naar naam, adres, burgerservicenummer, geslacht, nationaliteit, afkomst, gezondheid, strafrecht of gemiddelden van een buurt.

        Dit beleid kijkt ook niet naar deze gegevens: aantal meldingen; soorten bedrijven; aantal bedrijven; hoogste achterstand van één melding; dagen achterstand; soort bedreigende situatie; werkdagen tot het einde van de levering; late melding; warme overdracht; groei van de achterstand; eerdere meldingen in een half jaar; dagen sinds de vorige melding; afloop van de vorige zaak; dagen sinds de vorige zaak; leeftijd van de jongste; leeftijd van de oudste; minderjarige kinderen; uitkomst van de controle in de BRP; op de uitsluitingslijst; huisbezoeken die deze maand nog kunnen.

        ## Bronnen

        - Besluit van de raad. <https://voorbeeld.example/besluit>

        ## Opmerkingen

        - Het bedrag is een keuze van de raad.

        """,
        PolicyDescription.Of(Small));

    [Fact]
    public void A_strict_policy_says_that_every_report_gets_an_offer()
    {
        string text = PolicyDescription.Of(PriorityPolicies.Strict);

        Assert.Contains("In dit beleid krijgt elke melding een aanbod van hulp (Wgs artikel 3 lid 1 onder b). Geen regel laat een zaak weg.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("| niet opgepakt |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_filled_in_is_named() => Assert.Contains(
        "| Verantwoordelijk | niet ingevuld |", PolicyDescription.Of(new PriorityPolicyBuilder("leeg").Build()), StringComparison.Ordinal);

    [Fact]
    public void Facts_on_request_and_of_the_host_stand_with_purpose_and_legal_basis()
    {
        HostFact fact = new("wijkteam", new Text("bekend bij het wijkteam", "known to the team"), PriorityFactUnit.YesNo, new Text("Dubbel contact voorkomen.", "No double contact."), "Wgs art. 8d");
        string text = PolicyDescription.Of(new PriorityPolicyBuilder("meer").AskFor(PriorityFact.HasMinorChildren).AddHostFact(fact).Build());

        Assert.Contains("Het beleid vraagt om: minderjarige kinderen.", text, StringComparison.Ordinal);
        Assert.Contains("| bekend bij het wijkteam | ja of nee | Dubbel contact voorkomen. | Wgs art. 8d |", text, StringComparison.Ordinal);
        Assert.Contains("De gemeente staat ervoor in", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_of_a_policy_cannot_become_markdown()
    {
        PolicyDocument document = new() { Title = "a\n# b", Owner = "x | y", Goal = "# <script> *sterk* [hier](http://a)\n\n- punt", Notes = ["1. een", "- twee", "\\` _drie_"] };
        string text = PolicyDescription.Of(new PriorityPolicyBuilder("kwaad").WithDocument(document).Build());

        Assert.StartsWith("# a # b\n", text, StringComparison.Ordinal);
        Assert.Contains("| Verantwoordelijk | x \\| y |", text, StringComparison.Ordinal);
        Assert.Contains("\n\\# \\<script\\> \\*sterk\\* \\[hier\\](http://a)  - punt\n", text, StringComparison.Ordinal);
        Assert.Contains("- 1\\. een\n- \\- twee\n- \\\\\\` \\_drie\\_\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_english_document_has_as_many_lines_as_the_dutch_one() => Assert.All(
        new[] { Small, PriorityPolicies.NationalBasis, PriorityPolicies.Strict },
        policy => Assert.Equal(PolicyDescription.Of(policy).Split('\n').Length, PolicyDescription.Of(policy, Language.English).Split('\n').Length));

    [Fact]
    public void The_document_is_the_same_in_every_culture()
    {
        Cultures.MakeSureTheyAreThere();

        Assert.Single(Cultures.Names.Select(c => Cultures.Under(c, () => PolicyDescription.Of(Small))).Distinct());
    }

    [Fact]
    public void Every_unit_has_a_name_in_both_languages()
    {
        Assert.All(Enum.GetValues<PriorityFactUnit>(), u => Assert.NotEqual(u.Name().Dutch, u.Name().English));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((PriorityFactUnit)99).Name());
    }
}
