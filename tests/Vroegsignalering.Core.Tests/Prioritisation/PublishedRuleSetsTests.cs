using static Vroegsignalering.Core.Tests.Prioritisation.Huishouden;

namespace Vroegsignalering.Core.Tests.Prioritisation;

/// <summary>Each row of each published rule set, in the words of the people who work with it. Read a test from top to bottom: what was reported,
/// in which class the household falls, how it is approached, and the reason that people read.</summary>
public sealed class PublishedRuleSetsTests
{
    private const PartnerType EenWoningcorporatie = PartnerType.Rent;
    private const PartnerType EenEnergiebedrijf = PartnerType.Energy;
    private const PartnerType EenWaterbedrijf = PartnerType.Water;
    private const PartnerType EenZorgverzekeraar = PartnerType.HealthInsurance;

    // De klasse waarvoor de bron geen werkwijze noemt, heeft geen strategie: dan geldt die van de gemeente.
    private const string DieDeGemeenteKiest = "";

    private const string AndersInHeemskerk =
        "Er is één bedrijf, en dat is geen verhuurder. De achterstand is lager dan € 1.000, hoger dan € 50.000 of niet bekend.";

    private const string BijEenMedewerker = "De achterstand is samen € 250 of meer, of niet helemaal bekend.";

    [Fact]
    public void Heemskerk_1_rent_arrears_lead_to_a_home_visit() =>
        Volgens("heemskerk", EenMelding(van: EenWoningcorporatie, euros: "100"))
            .Krijgt("huisbezoek", "visit", "Er is een achterstand in de huur.");

    [Fact]
    public void Heemskerk_2_reports_of_two_partners_lead_to_a_home_visit() =>
        Volgens("heemskerk", EenMelding(van: EenEnergiebedrijf, euros: "100"), EenMelding(van: EenWaterbedrijf, euros: "100"))
            .Krijgt("huisbezoek", "visit", "Twee of meer bedrijven hebben een achterstand gemeld.");

    [Fact]
    public void Heemskerk_2_two_partners_of_the_same_type_are_two_partners() =>
        Volgens("heemskerk", EenMelding(van: EenEnergiebedrijf, euros: "100", naam: "Stroom A"), EenMelding(van: EenEnergiebedrijf, euros: "100", naam: "Stroom B"))
            .Krijgt("huisbezoek", "visit", "Twee of meer bedrijven hebben een achterstand gemeld.");

    [Fact]
    public void Heemskerk_2_two_reports_of_one_partner_are_not_two_partners() =>
        Volgens("heemskerk", EenMelding(van: EenEnergiebedrijf, euros: "100", naam: "Stroom A"), EenMelding(van: EenEnergiebedrijf, euros: "100", naam: "Stroom A"))
            .Krijgt("schrijven en bellen", "letter-phone", AndersInHeemskerk);

    [Theory]
    [InlineData("1000")]
    [InlineData("50000")]
    public void Heemskerk_3_from_1000_up_to_and_including_50000_euros_leads_to_a_home_visit(string euros) =>
        Volgens("heemskerk", EenMelding(van: EenEnergiebedrijf, euros))
            .Krijgt("huisbezoek", "visit", "De achterstand is samen € 1.000 tot en met € 50.000.");

    [Fact]
    public void Heemskerk_3_reports_of_one_partner_count_together() =>
        Volgens("heemskerk", EenMelding(van: EenWaterbedrijf, euros: "600"), EenMelding(van: EenWaterbedrijf, euros: "400"))
            .Krijgt("huisbezoek", "visit", "De achterstand is samen € 1.000 tot en met € 50.000.");

    [Theory]
    [InlineData("999.99")]
    [InlineData("50000.01")]
    [InlineData("niet bekend")]
    public void Heemskerk_4_otherwise_the_municipality_writes_and_calls(string euros) =>
        Volgens("heemskerk", EenMelding(van: EenEnergiebedrijf, euros))
            .Krijgt("schrijven en bellen", "letter-phone", AndersInHeemskerk);

    [Theory]
    [InlineData(EenWoningcorporatie, "5000")]
    [InlineData(EenZorgverzekeraar, "10")]
    [InlineData(EenEnergiebedrijf, "niet bekend")]
    public void Roermond_every_report_gets_the_same_steps(PartnerType bedrijf, string euros) =>
        Volgens("roermond", EenMelding(van: bedrijf, euros))
            .Krijgt("iedereen", "phone-message-visit", "Elke melding krijgt dezelfde stappen: bellen, een bericht, een brief en een huisbezoek.");

    [Fact]
    public void Roermond_calls_then_sends_a_message_and_then_visits_at_a_time_that_a_letter_announced() => Assert.Equal(
        [(ContactChannel.Phone, Announcement.None), (ContactChannel.TextMessage, Announcement.None), (ContactChannel.HomeVisit, Announcement.Letter)],
        ContactStrategies.ByName["phone-message-visit"].Steps.Select(stap => (stap.Channel, stap.Announcement)));

    [Theory]
    [InlineData("10")]
    [InlineData("20000")] // Een hoge achterstand leidt pas tot meer als de gemeente zelf een bedrag invult.
    [InlineData("niet bekend")]
    public void Den_Haag_1_every_report_gets_a_card(string euros) =>
        Volgens("den-haag", EenMelding(van: EenEnergiebedrijf, euros))
            .Krijgt("kaart", "card", "1 rij telt mee. Elke melding krijgt een kaart met een aanbod van hulp (0 punten).");

    [Fact]
    public void Den_Haag_2_the_highest_arrears_have_no_published_amount_and_the_file_says_so() => Assert.Contains(
        SamplePolicies.Read("den-haag").Document.Notes,
        uitleg => uitleg.StartsWith("VUL IN: Den Haag doet ook meer bij de hoogste achterstanden. Vanaf welk bedrag is niet gepubliceerd.", StringComparison.Ordinal));

    [Fact]
    public void Den_Haag_2_the_highest_arrears_lead_to_personal_contact_once_the_municipality_fills_in_an_amount()
    {
        const string Reden = "2 rijen tellen mee. Elke melding krijgt een kaart met een aanbod van hulp (0 punten). De achterstand hoort bij de hoogste (1 punt).";
        PriorityPolicy beleid = DenHaagMet(bedrag: "2500");

        Volgens(beleid, EenMelding(van: EenEnergiebedrijf, euros: "2500")).Krijgt("kaart en persoonlijk contact", "card-phone-email-visit", Reden);
        Volgens(beleid, EenMelding(van: EenEnergiebedrijf, euros: "2499.99"))
            .Krijgt("kaart", "card", "1 rij telt mee. Elke melding krijgt een kaart met een aanbod van hulp (0 punten).");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Den_Haag_3_earlier_reports_lead_to_personal_contact_beside_the_card(int eerdereMeldingen) =>
        Volgens("den-haag", EenMelding(van: EenEnergiebedrijf, euros: "10")).DatEerderWerdGemeld(eerdereMeldingen)
            .Krijgt(
                "kaart en persoonlijk contact", "card-phone-email-visit",
                "2 rijen tellen mee. Elke melding krijgt een kaart met een aanbod van hulp (0 punten). Er waren al eerder meldingen (1 punt).");

    [Fact]
    public void Amsterdam_2010_1_rent_arrears_lead_to_a_personal_approach() =>
        Volgens("amsterdam-2010", EenMelding(van: EenWoningcorporatie, euros: "1200"))
            .Krijgt("huisbezoek", "visit-card", "Er is een achterstand in de huur.");

    [Fact]
    public void Amsterdam_2010_2_when_nobody_is_home_a_card_is_left() => Assert.Equal(
        [ContactChannel.HomeVisit, ContactChannel.Card], ContactStrategies.ByName["visit-card"].Steps.Select(stap => stap.Channel));

    [Theory]
    [InlineData(EenEnergiebedrijf)]
    [InlineData(EenZorgverzekeraar)]
    public void Amsterdam_2010_published_no_steps_for_other_reports(PartnerType bedrijf) =>
        Volgens("amsterdam-2010", EenMelding(van: bedrijf, euros: "1200"))
            .Krijgt("overig", DieDeGemeenteKiest, "Er is geen achterstand in de huur gemeld.");

    [Theory]
    [InlineData("0")]
    [InlineData("249.99")]
    public void Amsterdam_1_below_250_euros_the_system_sends_a_message(string euros) =>
        Volgens("amsterdam", EenMelding(van: EenWoningcorporatie, euros))
            .Krijgt("bericht door het systeem", "message", "De achterstand is samen lager dan € 250.");

    [Theory]
    [InlineData("250")]
    [InlineData("4000")]
    [InlineData("niet bekend")]
    public void Amsterdam_2_otherwise_a_worker_contacts_the_resident(string euros) =>
        Volgens("amsterdam", EenMelding(van: EenEnergiebedrijf, euros))
            .Krijgt("medewerker", DieDeGemeenteKiest, BijEenMedewerker);

    [Fact]
    public void Amsterdam_2_two_reports_that_are_250_euros_together_go_to_a_worker() =>
        Volgens("amsterdam", EenMelding(van: EenEnergiebedrijf, euros: "125"), EenMelding(van: EenWaterbedrijf, euros: "125"))
            .Krijgt("medewerker", DieDeGemeenteKiest, BijEenMedewerker);

    [Fact]
    public void Amsterdam_2_when_one_of_two_amounts_is_not_known_a_worker_looks() =>
        Volgens("amsterdam", EenMelding(van: EenEnergiebedrijf, euros: "100"), EenMelding(van: EenWaterbedrijf, euros: "niet bekend"))
            .Krijgt("medewerker", DieDeGemeenteKiest, BijEenMedewerker);

    [Fact]
    public void Inspectie_A_rent_arrears_always_lead_to_a_home_visit() =>
        Volgens("inspectie-a", EenMelding(van: EenWoningcorporatie, euros: "10"))
            .Krijgt("huisbezoek", "visit", "Er is een achterstand in de huur.");

    [Fact]
    public void Inspectie_A_says_nothing_of_other_reports() =>
        Volgens("inspectie-a", EenMelding(van: EenEnergiebedrijf, euros: "5000"))
            .Krijgt("overig", DieDeGemeenteKiest, "Er is geen achterstand in de huur gemeld.");

    [Theory]
    [InlineData(EenWoningcorporatie)]
    [InlineData(EenZorgverzekeraar)]
    public void Inspectie_B_a_worker_decides_for_each_case(PartnerType bedrijf) =>
        Volgens("inspectie-b", EenMelding(van: bedrijf, euros: "500"))
            .Krijgt("per geval", DieDeGemeenteKiest, "Een medewerker beslist per geval.");

    [Fact]
    public void Inspectie_C_a_target_group_with_priority_always_leads_to_a_home_visit() =>
        Volgens("inspectie-c", EenMelding(van: EenEnergiebedrijf, euros: "10")).MetVoorrang(true)
            .Krijgt("huisbezoek", "visit", "Het huishouden hoort bij een doelgroep met voorrang.");

    [Fact]
    public void Inspectie_C_says_nothing_of_others()
    {
        const string Reden = "Er is niet opgegeven dat het huishouden bij een doelgroep met voorrang hoort.";
        Huishouden huishouden = Volgens("inspectie-c", EenMelding(van: EenWoningcorporatie, euros: "5000"));

        huishouden.Krijgt("overig", DieDeGemeenteKiest, Reden);
        huishouden.MetVoorrang(false).Krijgt("overig", DieDeGemeenteKiest, Reden);
    }

    [Fact]
    public void Inspectie_D_energy_arrears_lead_to_a_standard_letter() =>
        Volgens("inspectie-d", EenMelding(van: EenEnergiebedrijf, euros: "5000"))
            .Krijgt("standaardbrief", "letter", "Alle meldingen komen van een energiebedrijf.");

    [Fact]
    public void Inspectie_D_who_also_has_other_arrears_gets_more_than_the_letter() =>
        Volgens("inspectie-d", EenMelding(van: EenEnergiebedrijf, euros: "100"), EenMelding(van: EenWoningcorporatie, euros: "100"))
            .Krijgt("overig", DieDeGemeenteKiest, "Niet alle meldingen komen van een energiebedrijf.");

    [Fact]
    public void Inspectie_D_says_nothing_of_other_reports() => Assert.All(
        Enum.GetValues<PartnerType>().Where(bedrijf => bedrijf != EenEnergiebedrijf),
        bedrijf => Volgens("inspectie-d", EenMelding(van: bedrijf, euros: "100"))
            .Krijgt("overig", DieDeGemeenteKiest, "Niet alle meldingen komen van een energiebedrijf."));

    // Doet wat in het bestand staat: vul een bedrag in en haal de tekens // weg. Het bedrag is verzonnen voor de test.
    private static PriorityPolicy DenHaagMet(string bedrag)
    {
        string[] regels = SamplePolicies.TextOf("den-haag").Split('\n');
        int begin = Array.FindIndex(regels, regel => regel.Contains("Vul een bedrag in", StringComparison.Ordinal)) + 1;
        int eind = Array.FindIndex(regels, begin, string.IsNullOrEmpty);
        return SamplePolicies.OfText(string.Join('\n', regels.Select((regel, i) =>
            i < begin || i >= eind ? regel : regel.Replace("// ", "", StringComparison.Ordinal).Replace("BEDRAG", bedrag, StringComparison.Ordinal))));
    }
}
