using System.Text;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Testing;

/// <summary>The four files of the current month. They differ on purpose: each shows another part of a mapping at work.</summary>
internal static class PartnerLayouts
{
    /// <summary>Windows line ends, no line end after the last row, thousands grouped.</summary>
    public static PartnerLayout Energy { get; } = Complete(new PartnerLayout(1, "energie")
    {
        Delimiter = ';',
        DateFormat = "dd-MM-yyyy",
        GroupsThousands = true,
        NewLine = "\r\n",
        EndsWithNewLine = false,
        Fixed = [("partner", nameof(PartnerType.Energy))],
        Values =
        [
            ("kind", "VS", nameof(SignalKind.Early)), ("kind", "EL", nameof(SignalKind.EndOfSupply)),
            ("threateningSituation", "gas", nameof(ThreateningSituationKind.EndOfGasSupply)),
            ("threateningSituation", "stroom", nameof(ThreateningSituationKind.EndOfElectricitySupply)),
            ("threateningSituation", "warmte", nameof(ThreateningSituationKind.EndOfDistrictHeating)),
            .. YesNo("J", "N", "crisis", "warmHandover", "legalPerson"),
        ],
    }, static layout =>
    [
        new("reference", "Klantkenmerk", row => row.Reference),
        new("partnerName", "Leverancier", row => row.Partner.Name),
        new("sentOn", "Verzenddatum", row => layout.Date(row.SentOn)),
        new("arrears", "Bedrag", layout.Amount),
        new("arrearsStartOn", "Ontstaansdatum", layout.ArrearsStart),
        new("kind", "Soort melding", row => row.Kind == SignalKind.EndOfSupply ? "EL" : "VS"),
        new("endOfSupplyOn", "Einddatum levering", row => layout.Date(row.EndOfSupplyOn)),
        new("crisis", "Crisis", row => row.Crisis ? "J" : "N"),
        new("threateningSituation", "Bedreigende situatie", row => row.ThreateningSituation switch
        {
            ThreateningSituationKind.EndOfGasSupply => "gas",
            ThreateningSituationKind.EndOfElectricitySupply => "stroom",
            ThreateningSituationKind.EndOfDistrictHeating => "warmte",
            _ => "",
        }),
        new("warmHandover", "Warme overdracht", row => row.WarmHandover ? "J" : "N"),
        new("legalPerson", "Zakelijk", row => row.IsLegalPerson ? "J" : "N"),
        new("bsn", "BSN", row => row.Bsn),
        new("initials", "Voorletters", row => row.Initials),
        new("namePrefix", "Tussenvoegsel", row => row.NamePrefix),
        new("lastName", "Achternaam", row => row.LastName),
        new("birthDate", "Geboortedatum", row => layout.Date(row.BirthDate)),
        new("postcode", "Postcode", row => row.Postcode),
        new("houseNumber", "Huisnummer", row => row.HouseNumber),
        new("houseNumberAddition", "Toevoeging", row => row.HouseNumberAddition),
        new("street", "Straat", row => row.Street),
        new("town", "Plaats", row => row.Town),
        new("phone", "Telefoon", row => row.Phone),
        new("email", "E-mail", row => row.Email),
    ]);

    /// <summary>Windows-1252, every cell in quotes, and a column that nobody reads.</summary>
    public static PartnerLayout Rent { get; } = Complete(new PartnerLayout(2, "verhuur")
    {
        Delimiter = ';',
        DateFormat = "yyyy-MM-dd",
        QuotesEverything = true,
        Encoding = CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
        Fixed = [("partner", nameof(PartnerType.Rent))],
        Values =
        [
            ("kind", "ja", nameof(SignalKind.Eviction)), ("kind", "nee", nameof(SignalKind.Early)),
            ("threateningSituation", "ontruiming", nameof(ThreateningSituationKind.ForcedEviction)),
            .. YesNo("ja", "nee", "crisis", "warmHandover", "legalPerson"),
        ],
    }, static layout =>
    [
        new("reference", "Contractnummer", row => row.Reference),
        new("partnerName", "Verhuurder", row => row.Partner.Name),
        new("sentOn", "Datum melding", row => layout.Date(row.SentOn)),
        new("arrears", "Huurachterstand", layout.Amount),
        new("arrearsStartOn", "Achterstand sinds", layout.ArrearsStart),
        new("kind", "Ontruiming aangezegd", row => row.Kind == SignalKind.Eviction ? "ja" : "nee"),
        new("crisis", "Crisismelding", row => row.Crisis ? "ja" : "nee"),
        new("threateningSituation", "Dreiging", row =>
            row.ThreateningSituation == ThreateningSituationKind.ForcedEviction ? "ontruiming" : ""),
        new("warmHandover", "Warm overdragen", row => row.WarmHandover ? "ja" : "nee"),
        new("legalPerson", "Rechtspersoon", row => row.IsLegalPerson ? "ja" : "nee"),
        new("bsn", "BSN", row => row.Bsn),
        new("initials", "Voorletters", row => row.Initials),
        new("namePrefix", "Voorvoegsel", row => row.NamePrefix),
        new("lastName", "Naam", row => row.LastName),
        new("birthDate", "Geb.datum", row => layout.Date(row.BirthDate)),
        new("postcode", "Postcode", row => row.Postcode),
        new("houseNumber", "Huisnr", row => row.HouseNumber),
        new("houseNumberAddition", "Toev", row => row.HouseNumberAddition),
        new("street", "Straatnaam", row => row.Street),
        new("town", "Woonplaats", row => row.Town),
        new("phone", "Tel", row => row.Phone),
        new("email", "Mail", row => row.Email),
        new(null, "Regio", _ => "Noord; \"oude\" kern"),
    ]);

    /// <summary>A byte order mark, commas, dates without separators, and 1 and 0 for yes and no.</summary>
    public static PartnerLayout Water { get; } = Complete(new PartnerLayout(3, "water")
    {
        Delimiter = ',',
        DateFormat = "yyyyMMdd",
        DecimalSeparator = '.',
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        Fixed = [("partner", nameof(PartnerType.Water)), ("kind", nameof(SignalKind.Early))],
        Values =
        [
            ("threateningSituation", "afsluiting", nameof(ThreateningSituationKind.EndOfWaterSupply)),
            .. YesNo("1", "0", "crisis", "warmHandover", "legalPerson"),
        ],
    }, static layout =>
    [
        new("reference", "klantnummer", row => row.Reference),
        new("partnerName", "bedrijf", row => row.Partner.Name),
        new("bsn", "bsn", row => row.Bsn),
        new("initials", "voorletters", row => row.Initials),
        new("namePrefix", "voorvoegsel", row => row.NamePrefix),
        new("lastName", "achternaam", row => row.LastName),
        new("birthDate", "geboortedatum", row => layout.Date(row.BirthDate)),
        new("postcode", "postcode", row => row.Postcode),
        new("houseNumber", "huisnummer", row => row.HouseNumber),
        new("houseNumberAddition", "toevoeging", row => row.HouseNumberAddition),
        new("street", "straat", row => row.Street),
        new("town", "plaats", row => row.Town),
        new("phone", "telefoon", row => row.Phone),
        new("email", "email", row => row.Email),
        new("sentOn", "signaaldatum", row => layout.Date(row.SentOn)),
        new("arrears", "saldo", layout.Amount),
        new("arrearsStartOn", "oudste_vordering", layout.ArrearsStart),
        new("crisis", "crisis", row => row.Crisis ? "1" : "0"),
        new("threateningSituation", "dreiging", row =>
            row.ThreateningSituation == ThreateningSituationKind.EndOfWaterSupply ? "afsluiting" : ""),
        new("warmHandover", "overdracht", row => row.WarmHandover ? "1" : "0"),
        new("legalPerson", "rechtspersoon", row => row.IsLegalPerson ? "1" : "0"),
    ]);

    /// <summary>Tabs, two types of partner in one file, and house number and addition in one column.</summary>
    public static PartnerLayout Health { get; } = Complete(new PartnerLayout(4, "zorg")
    {
        Delimiter = '\t',
        DateFormat = "dd/MM/yyyy",
        Fixed = [("kind", nameof(SignalKind.Early))],
        ImpossibleFaults = [FileFault.LegalPerson],
        Values =
        [
            ("partner", "ZV", nameof(PartnerType.HealthInsurance)), ("partner", "CAK", nameof(PartnerType.CakOwnContribution)),
            ("threateningSituation", "royement", nameof(ThreateningSituationKind.EndOfHealthInsurance)),
            .. YesNo("J", "N", "crisis", "warmHandover"),
        ],
    }, static layout =>
    [
        new("reference", "Relatienummer", row => row.Reference),
        new("partner", "Soort", row => row.Partner.Type == PartnerType.CakOwnContribution ? "CAK" : "ZV"),
        new("partnerName", "Instantie", row => row.Partner.Name),
        new("sentOn", "Verstuurd", row => layout.Date(row.SentOn)),
        new("bsn", "BSN", row => row.Bsn),
        new("initials", "Initialen", row => row.Initials),
        new("namePrefix", "Tussenvoegsel", row => row.NamePrefix),
        new("lastName", "Geslachtsnaam", row => row.LastName),
        new("birthDate", "Geboren", row => layout.Date(row.BirthDate)),
        new("postcode", "Postcode", row => row.Postcode),
        new("houseNumber", "Huisnummer en toevoeging", row => AsOneCell(row.HouseNumber, row.HouseNumberAddition)),
        new("street", "Straat", row => row.Street),
        new("town", "Woonplaats", row => row.Town),
        new("phone", "Telefoonnummer", row => row.Phone),
        new("arrears", "Openstaand", layout.Amount),
        new("arrearsStartOn", "Sinds", layout.ArrearsStart),
        new("crisis", "Crisis", row => row.Crisis ? "J" : "N"),
        new("threateningSituation", "Dreiging", row =>
            row.ThreateningSituation == ThreateningSituationKind.EndOfHealthInsurance ? "royement" : ""),
        new("warmHandover", "Overdracht", row => row.WarmHandover ? "J" : "N"),
    ]);

    /// <summary>The layout in which a type of partner reports.</summary>
    public static PartnerLayout Of(PartnerType type) => type switch
    {
        PartnerType.Energy => Energy,
        PartnerType.Rent => Rent,
        PartnerType.Water => Water,
        _ => Health,
    };

    /// <summary>Number and addition in one cell; a hyphen keeps 40 and 2 from becoming 402.</summary>
    public static string AsOneCell(string number, string? addition) =>
        addition is [>= '0' and <= '9', ..] ? $"{number}-{addition}" : number + addition;

    private static PartnerLayout Complete(PartnerLayout layout, Func<PartnerLayout, PartnerColumn[]> columns) =>
        layout with { Columns = columns(layout) };

    private static IEnumerable<(string Field, string Text, string Value)> YesNo(string yes, string no, params string[] fields) =>
        fields.SelectMany(field => new[] { (field, yes, "true"), (field, no, "false") });
}
