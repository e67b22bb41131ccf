namespace Vroegsignalering.Signals.Intake;

/// <summary>The names that partners give to columns, in Dutch and English, to propose a mapping from a header.</summary>
internal static class ColumnNames
{
    private static readonly (SignalField Field, string Names)[] Known =
    [
        (SignalField.Reference, "reference kenmerk klantkenmerk klantnummer contractnummer relatienummer signaalnummer dossiernummer debiteurnummer meldingsnummer polisnummer id referentie signaalid customernumber"),
        (SignalField.Partner, "partner partnertype soortpartner signaalpartner typepartner"),
        (SignalField.PartnerName, "partnername partnernaam leverancier verhuurder bedrijf instantie organisatie verzekeraar corporatie organisation company"),
        (SignalField.SentOn, "senton verzenddatum signaaldatum datummelding verstuurd verzondenop datumsignaal meldingsdatum datesent"),
        (SignalField.Arrears, "arrears bedrag achterstand huurachterstand saldo openstaand openstaandbedrag schuld achterstandsbedrag hoogteachterstand amount amountdue"),
        (SignalField.ArrearsStartOn, "arrearsstarton ontstaansdatum achterstandsinds sinds oudstevordering ingangachterstand startdatum arrearssince"),
        (SignalField.Kind, "kind soortmelding soortsignaal typesignaal meldingtype ontruimingaangezegd"),
        (SignalField.EndOfSupplyOn, "endofsupplyon einddatumlevering afsluitdatum eindelevering"),
        (SignalField.Crisis, "crisis crisissignaal crisismelding"),
        (SignalField.ThreateningSituation, "threateningsituation bedreigendesituatie dreiging"),
        (SignalField.WarmHandover, "warmhandover warmeoverdracht warmoverdragen overdracht"),
        (SignalField.LegalPerson, "legalperson rechtspersoon zakelijk bedrijfsmatig"),
        (SignalField.Bsn, "bsn burgerservicenummer sofinummer nationalid"),
        (SignalField.Initials, "initials voorletters initialen"),
        (SignalField.NamePrefix, "nameprefix tussenvoegsel voorvoegsel tussenvoegsels prefix"),
        (SignalField.LastName, "lastname achternaam geslachtsnaam naam familienaam surname"),
        (SignalField.BirthDate, "birthdate geboortedatum gebdatum geboren dateofbirth"),
        (SignalField.Postcode, "postcode postalcode zipcode pc"),
        (SignalField.HouseNumber, "housenumber huisnummer huisnr nr huisnummerentoevoeging"),
        (SignalField.HouseNumberAddition, "housenumberaddition toevoeging toev huisnummertoevoeging huisletter addition"),
        (SignalField.Street, "street straat straatnaam adres"),
        (SignalField.Town, "town plaats woonplaats plaatsnaam city"),
        (SignalField.Phone, "phone telefoon telefoonnummer tel mobiel"),
        (SignalField.Email, "email mail emailadres"),
    ];

    private static readonly Dictionary<string, SignalField> ByName = Known
        .SelectMany(k => k.Names.Split(' ').Select(n => (n, k.Field))).ToDictionary(n => n.n, n => n.Field, StringComparer.Ordinal);

    private static readonly (string Part, PartnerType Partner)[] Hints =
    [
        ("huur", PartnerType.Rent), ("hypothe", PartnerType.Mortgage), ("water", PartnerType.Water), ("polis", PartnerType.HealthInsurance),
        ("zorg", PartnerType.HealthInsurance), ("verzeker", PartnerType.HealthInsurance), ("energie", PartnerType.Energy), ("levering", PartnerType.Energy),
        ("leverancier", PartnerType.Energy),
    ];

    /// <summary>The column of each field that has one; in JSON the last name of a path counts.</summary>
    public static Dictionary<SignalField, int> Match(string[] header, List<Text> unsure)
    {
        Dictionary<SignalField, int> columns = [];
        for (int i = 0; i < header.Length; i++)
        {
            if (Array.FindAll(header, h => RowCells.SameColumn(h, header[i])).Length > 1 || Field(header[i]) is not SignalField field)
            {
                continue;
            }

            if (!columns.TryAdd(field, i))
            {
                string name = header[columns[field]];
                unsure.Add(new Text(
                    $"Voor '{field.Name()}' passen twee kolommen: '{name}' is gekozen, '{header[i]}' niet.",
                    $"Two columns fit '{field.Name()}': '{name}' was taken, '{header[i]}' was not."));
            }
        }

        return columns;
    }

    /// <summary>The type of partner that the header hints at; <see cref="PartnerType.Other"/> when it does not.</summary>
    public static PartnerType Partner(string[] header)
    {
        string all = string.Join(' ', header.Select(Plain));
        return Array.Find(Hints, h => all.Contains(h.Part, StringComparison.Ordinal)) is { Part: not null } hint ? hint.Partner : PartnerType.Other;
    }

    private static SignalField? Field(string name) =>
        ByName.TryGetValue(Plain(name), out SignalField field) || ByName.TryGetValue(Plain(name[(name.LastIndexOf('.') + 1)..]), out field) ? field : null;

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
