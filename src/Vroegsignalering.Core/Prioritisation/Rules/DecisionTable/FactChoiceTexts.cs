using Vroegsignalering.Signals;

namespace Vroegsignalering.Prioritisation;

/// <summary>What people call the members of a choice or set.</summary>
internal static class FactChoiceTexts
{
    private static readonly Text NotStated = new("niet vermeld", "not stated");

    private static readonly Text[] Situations =
    [
        NotStated, new("gedwongen ontruiming", "forced eviction"), new("einde van de levering van gas", "end of gas supply"),
        new("einde van de levering van elektriciteit", "end of electricity supply"), new("einde van de stadsverwarming", "end of district heating"),
        new("einde van de levering van water", "end of water supply"), new("einde van de zorgverzekering", "end of health insurance"),
    ];

    private static readonly Text[] Repeats =
    [
        NotStated, new("geen herhaling", "no repeat"), new("herhaling, niet gegroeid", "repeat that did not grow"),
        new("herhaling, gegroeid", "repeat that grew"), new("herhaling niet te bepalen", "not known whether it is a repeat or grew"),
    ];

    private static readonly Text[] Outcomes =
    [
        NotStated, new("geen eerdere zaak", "no earlier case"), new("geen contact", "no contact"), new("hulp niet aangenomen", "help declined"),
        new("hulp aangenomen", "help accepted"), new("andere afloop", "another outcome"),
    ];

    private static readonly Text[] Residencies =
    [
        NotStated, new("zelfde BSN op het adres", "same BSN at the address"), new("zelfde naam, geboortedatum en adres", "same name, birth date and address"),
        new("naam lijkt op die van een bewoner", "name resembles that of a resident"), new("alleen het adres klopt", "only the address matches"),
        new("verhuisd binnen de gemeente", "moved within the municipality"), new("verhuisd naar buiten de gemeente", "moved out of the municipality"),
        new("overleden", "deceased"), new("contract op naam van een bedrijf", "contract of a business"), new("rechtspersoon", "legal entity"),
        new("niet gevonden", "not found"), new("meer personen mogelijk", "several persons possible"),
    ];

    /// <summary>The name of a member; its name in files when there is no other.</summary>
    public static Text Name(PriorityFact fact, int choice)
    {
        IReadOnlyList<Text> names =
            fact == PriorityFact.PartnerTypes ? [.. Enum.GetValues<PartnerType>().Select(t => t.Name())]
            : fact == PriorityFact.ThreateningSituations ? Situations
            : fact == PriorityFact.Repeat ? Repeats
            : fact == PriorityFact.EarlierOutcome ? Outcomes
            : fact == PriorityFact.Residency ? Residencies
            : [.. fact.Choices.Select(c => new Text(c, c))];
        return names[choice];
    }
}
