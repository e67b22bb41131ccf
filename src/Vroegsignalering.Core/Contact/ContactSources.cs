using NodaTime;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Contact;

/// <summary>What strategies and findings about them rest on.</summary>
internal static class ContactSources
{
    public static LegalSource Roermond { get; } = new(
        "Divosa, Een lange adem is soms gewoon nodig (Roermond)", Location: new Uri("https://www.divosa.nl/verhalen/een-lange-adem-soms-gewoon-nodig"));

    public static LegalSource Heemskerk { get; } = new(
        "Divosa, Wij moeten met minder fte's efficiënter te werk gaan (Heemskerk)",
        Location: new Uri("https://www.divosa.nl/verhalen/wij-moeten-met-minder-ftes-efficienter-te-werk-gaan"));

    public static LegalSource TheHague { get; } = new(
        "SchuldHulpMaatje Den Haag, Vroegsignalering bij betaalachterstand in opmars (2023)",
        Location: new Uri("https://schuldhulpmaatjedenhaag.nl/2023/04/27/vroegsignalering-bij-betaalachterstand-in-opmars"));

    public static LegalSource Rounds { get; } = new(
        "NU.nl, Hoe bereikt de gemeente mensen in financiële problemen (2022)",
        Location: new Uri("https://www.nu.nl/uit-andere-media/6229387/hoe-bereikt-de-gemeente-mensen-in-financiele-problemen.html"));

    public static LegalSource Amsterdam { get; } = new(
        "Algoritmeregister, Vroeg eropaf (gemeente Amsterdam)", Location: new Uri("https://algoritmeregister.amsterdam.nl/vroeg-eropaf"));

    public static LegalSource Inspection2017 { get; } = new("Inspectie SZW, brief over vroegsignalering van 11 januari 2017");

    public static LegalSource InspectionSelfReliance { get; } = new("Inspectie SZW, onderzoek naar zelfredzaamheid (2017/2018)");

    public static LegalSource Ombudsman { get; } = new(
        "Nationale ombudsman, oproep over vroegsignalering van 28 februari 2024",
        Location: new Uri("https://www.gemeente.nu/sociaal/ombudsman-voer-het-gesprek-over-schulden-aan-de-keukentafel/"));

    public static LegalSource Practice2024 => NationalDebate.Practice2024;

    public static LegalSource Offer { get; } = new("Wgs", "art. 3 lid 1 onder b", new LocalDate(2021, 1, 1), new Uri("https://wetten.overheid.nl/BWBR0031331"));

    public static LegalSource ExclusionList { get; } = new(
        "DDAS, niet opgepakt: overige reden (uitsluitingslijst)", Location: new Uri("https://vng-realisatie.github.io/ddas-vroegsignalering/"));

    public static LegalSource OwnChoice { get; } = new("Keuze van dit product", "docs/contact.md");
}
