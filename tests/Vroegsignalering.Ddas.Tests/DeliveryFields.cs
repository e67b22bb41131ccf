using System.Globalization;
using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Ddas.Tests;

/// <summary>A delivery as a list of fields with their place, in the same words whatever the version.</summary>
internal static class DeliveryFields
{
    public static Dictionary<string, string> Of(DdasDelivery delivery)
    {
        Dictionary<string, string> fields = new(StringComparer.Ordinal)
        {
            ["period"] = $"{delivery.PeriodStart} {delivery.PeriodEnd}",
            ["moment"] = $"{delivery.DeliveredAt}",
            ["supplier"] = delivery.SupplierCode ?? "",
        };
        for (int i = 0; i < delivery.Municipalities.Count; i++)
        {
            Add(fields, $"leveringen[{i}]", delivery.Municipalities[i]);
        }

        return fields;
    }

    /// <summary>The place of a field as the gap report names it, without versions and numbers.</summary>
    public static string Key(string place)
    {
        string field = place.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant().Replace("matchting", "matching", StringComparison.Ordinal);
        int dot = field.IndexOf('.', StringComparison.Ordinal);
        return field[..dot] + string.Concat(field[dot..].Where(c => !char.IsAsciiDigit(c)));
    }

    private static void Add(Dictionary<string, string> fields, string place, DdasMunicipalityDelivery municipality)
    {
        DdasOrganisation organisation = municipality.Organisation;
        fields[$"{place}.gemeentecode"] = $"{municipality.Municipality}";
        fields[$"{place}.organisatie"] = $"{organisation.Name}|{organisation.KvkNumber}|{string.Join('/', organisation.Contacts.Select(c => $"{c.Name},{c.Phone},{c.Email},{c.JobTitle}"))}";
        for (int i = 0; i < municipality.Signals.Count; i++)
        {
            Add(fields, string.Create(CultureInfo.InvariantCulture, $"{place}.vroegsignalen[{i}]"), municipality.Signals[i]);
        }

        for (int i = 0; i < municipality.Cases.Count; i++)
        {
            Add(fields, string.Create(CultureInfo.InvariantCulture, $"{place}.vroegsignaalzaken[{i}]"), municipality.Cases[i]);
        }
    }

    private static void Add(Dictionary<string, string> fields, string place, Signal signal)
    {
        Person person = signal.Person;
        foreach ((string field, object? value) in new (string, object?)[]
        {
            ("ID", signal.Reference), ("crisissignaal", signal.Crisis), ("warmeOverdracht", signal.WarmHandover), ("bedrag", signal.Arrears),
            ("ontstaansdatum", signal.ArrearsStartOn), ("signaaldatum", signal.SentOn), ("status", NullIf(signal.Status, SignalStatus.NotStated)),
            ("signaalpartner.type", signal.Partner), ("client.burgerservicenummer", person.Bsn?.ToUnmaskedString() ?? person.UnverifiedBsn?.ToUnmaskedString()),
            ("client.voorletters", person.Initials), ("client.voorvoegsel", person.NamePrefix), ("client.achternaam", person.LastName),
            ("client.geslachtsaanduiding", NullIf(person.Sex, Sex.NotStated)), ("client.geboortedatum", person.BirthDate),
            ("client.straatnaam", signal.Address?.Street), ("client.postcode", signal.Address?.Postcode.Value),
            ("client.huisnummer", signal.Address?.HouseNumber), ("client.huisnummertoevoeging", signal.Address?.HouseNumberAddition),
            ("client.plaatsnaam", signal.Address?.Town),
        })
        {
            fields[$"{place}.{field}"] = $"{value}";
        }
    }

    private static void Add(Dictionary<string, string> fields, string place, SignalCase signalCase)
    {
        fields[$"{place}.resultaat"] = $"{signalCase.Result}";
        fields[$"{place}.matchingsdatum"] = $"{signalCase.MatchedOn}";
        fields[$"{place}.startdatumMatchingperiode"] = $"{signalCase.MatchingPeriodStart}";
        fields[$"{place}.einddatumMatchingperiode"] = $"{signalCase.MatchingPeriodEnd}";
        fields[$"{place}.datumOpgepakt"] = $"{signalCase.PickedUpOn}";
        fields[$"{place}.vroegsignalen"] = string.Join(',', signalCase.Signals.Select(s => s.Reference));
        for (int i = 0; i < signalCase.Attempts.Count; i++)
        {
            ContactAttempt attempt = signalCase.Attempts[i];
            string item = string.Create(CultureInfo.InvariantCulture, $"{place}.contactpogingen[{i}]");
            fields[$"{item}.soort"] = $"{NullIf(attempt.Channel, ContactChannel.NotStated)}";
            fields[$"{item}.bereikt"] = $"{attempt.Reached}";
            fields[$"{item}.datum"] = $"{attempt.On}";
            fields[$"{item}.dagdeel"] = $"{attempt.DayPart}";
        }
    }

    private static T? NullIf<T>(T value, T none)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(value, none) ? null : value;
}
