using System.Text.Json;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>The names that can stand in one kind of object, of every version.</summary>
/// <remarks>Names are looked up over the bytes of the file, starting behind the name that was found last: deliveries nearly always keep one order.
/// </remarks>
internal sealed class FieldNames
{
    // 'matchting' in the start date and not in the end date is how the standard spells it up to v1.1.
    private static readonly (string Older, string Newest)[] Renamed =
    [
        ("aanleverende_organisatie", "aanleverendeOrganisatie"),
        ("contactpersoonen", "contactpersonen"),
        ("startdatum_matchtingperiode", "startdatumMatchingperiode"),
        ("startdatum_matchingperiode", "startdatumMatchingperiode"),
        ("einddatum_matchingperiode", "einddatumMatchingperiode"),
        ("datum_opgepakt", "datumOpgepakt"),
        ("Burgerservicenummer", "burgerservicenummer"),
        ("Geslachtsaanduiding", "geslachtsaanduiding"),
        ("Geboortedatum", "geboortedatum"),
        ("Postcode", "postcode"),
        ("Huisnummer", "huisnummer"),
        ("Huisnummertoevoeging", "huisnummertoevoeging"),
    ];

    private static readonly string[] Gone = ["Voorletters", "Voorvoegsel", "Achternaam", "Straatnaam", "Plaatsnaam"];

    private static readonly FieldName[] Delivery = Only(
        (Field.SupplierCode, "codeGegevensleverancier"),
        (Field.PeriodStart, "startdatumLevering"),
        (Field.PeriodEnd, "einddatumLevering"),
        (Field.DeliveredAt, "aanleverdatumEnTijd"),
        (Field.Deliveries, "leveringen"));

    private static readonly FieldName[] Municipality = Spelled(
        (Field.Counter, "teller"),
        (Field.MunicipalityCode, "gemeentecode"),
        (Field.Organisation, "aanleverendeOrganisatie"),
        (Field.Signals, "vroegsignalen"),
        (Field.Cases, "vroegsignaalzaken"));

    private static readonly FieldName[] Organisation = Spelled(
        (Field.Name, "naam"),
        (Field.KvkNumber, "kvk-nummer"),
        (Field.Contacts, "contactpersonen"));

    private static readonly FieldName[] Contact = Only(
        (Field.Name, "naam"),
        (Field.Phone, "telefoonnummer"),
        (Field.Email, "email"),
        (Field.JobTitle, "functietitel"));

    private static readonly FieldName[] Signal = Only(
        (Field.Id, "ID"),
        (Field.Crisis, "crisissignaal"),
        (Field.WarmHandover, "warmeOverdracht"),
        (Field.Arrears, "bedrag"),
        (Field.ArrearsStartOn, "ontstaansdatum"),
        (Field.SentOn, "signaaldatum"),
        (Field.Status, "status"),
        (Field.Partner, "signaalpartner"),
        (Field.Client, "client"));

    private static readonly FieldName[] Partner = Only((Field.Type, "type"));

    private static readonly FieldName[] Client = Spelled(
        (Field.Bsn, "burgerservicenummer"),
        (Field.Initials, "Voorletters"),
        (Field.NamePrefix, "Voorvoegsel"),
        (Field.LastName, "Achternaam"),
        (Field.Sex, "geslachtsaanduiding"),
        (Field.BirthDate, "geboortedatum"),
        (Field.Street, "Straatnaam"),
        (Field.Postcode, "postcode"),
        (Field.HouseNumber, "huisnummer"),
        (Field.HouseNumberAddition, "huisnummertoevoeging"),
        (Field.Town, "Plaatsnaam"));

    private static readonly FieldName[] Case = Spelled(
        (Field.Result, "resultaat"),
        (Field.MatchedOn, "matchingsdatum"),
        (Field.MatchingPeriodStart, "startdatumMatchingperiode"),
        (Field.MatchingPeriodEnd, "einddatumMatchingperiode"),
        (Field.PickedUpOn, "datumOpgepakt"),
        (Field.Signals, "vroegsignalen"),
        (Field.Attempts, "contactpogingen"));

    private static readonly FieldName[] Reference = Only((Field.Id, "ID"));

    private static readonly FieldName[] Attempt = Only(
        (Field.Channel, "soort"),
        (Field.Reached, "bereikt"),
        (Field.On, "datum"),
        (Field.DayPart, "dagdeel"));

    private readonly FieldName[] _names;
    private readonly bool _tellsVersion;
    private int _next;

    private FieldNames(FieldName[] names, bool tellsVersion) => (_names, _tellsVersion) = (names, tellsVersion);

    public static FieldNames OfDelivery() => new(Delivery, tellsVersion: false);

    public static FieldNames OfMunicipality() => new(Municipality, tellsVersion: true);

    public static FieldNames OfOrganisation() => new(Organisation, tellsVersion: true);

    public static FieldNames OfContact() => new(Contact, tellsVersion: false);

    public static FieldNames OfSignal() => new(Signal, tellsVersion: false);

    public static FieldNames OfPartner() => new(Partner, tellsVersion: false);

    public static FieldNames OfClient() => new(Client, tellsVersion: true);

    public static FieldNames OfCase() => new(Case, tellsVersion: true);

    public static FieldNames OfReference() => new(Reference, tellsVersion: false);

    public static FieldNames OfAttempt() => new(Attempt, tellsVersion: false);
    /// <summary>The name at which the reader stands; what it tells about the version is noted.</summary>
    public FieldName Find(ref Utf8JsonReader reader, VersionEvidence evidence)
    {
        FieldName found = reader.ValueIsEscaped ? FindText(RawText.Of(ref reader)) : FindUtf8(reader.ValueSpan);
        if (_tellsVersion)
        {
            Note(found.Field == Field.Unknown ? RawText.Of(ref reader) : null, found, evidence);
        }

        return found;
    }

    private FieldName FindUtf8(ReadOnlySpan<byte> utf8)
    {
        FieldName[] names = _names;
        int index = _next;
        for (int i = 0; i < names.Length; i++)
        {
            if (index >= names.Length)
            {
                index = 0;
            }

            if (utf8.SequenceEqual(names[index].Utf8))
            {
                _next = index + 1;
                return names[index];
            }

            index++;
        }

        return FieldName.Unknown;
    }

    private FieldName FindText(string? text) =>
        Array.Find(_names, name => string.Equals(name.Text, text, StringComparison.Ordinal)) ?? FieldName.Unknown;

    // A name that does not belong here tells the version as well.
    private static void Note(string? unknown, FieldName found, VersionEvidence evidence)
    {
        evidence.HasOlderNames |= unknown is null ? found.IsOlder : IsOlder(unknown);
        evidence.HasNewestNames |= unknown is null ? found.IsNewest : IsNewest(unknown);
    }

    private static FieldName[] Only(params (Field Field, string Name)[] names) => [.. names.Select(name => new FieldName(name.Field, name.Name))];

    private static FieldName[] Spelled(params (Field Field, string Name)[] names) => [.. names.SelectMany(name => Spellings(name.Field, name.Name))];

    private static IEnumerable<FieldName> Spellings(Field field, string newest) =>
        Renamed.Where(pair => string.Equals(pair.Newest, newest, StringComparison.Ordinal)).Select(pair => pair.Older).Prepend(newest)
            .Select(name => new FieldName(field, name) { IsOlder = IsOlder(name), IsNewest = IsNewest(name) });

    private static bool IsOlder(string name) =>
        Gone.Contains(name, StringComparer.Ordinal) || Array.Exists(Renamed, pair => string.Equals(pair.Older, name, StringComparison.Ordinal));

    private static bool IsNewest(string name) => Array.Exists(Renamed, pair => string.Equals(pair.Newest, name, StringComparison.Ordinal));
}
