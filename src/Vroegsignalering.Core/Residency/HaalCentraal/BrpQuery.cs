using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace Vroegsignalering.Residency.HaalCentraal;

/// <summary>The body of one call. The type of the query is kept, because the answer has to repeat it.</summary>
internal sealed record BrpQuery(string Type, byte[] Body, bool OfPersons)
{
    public const int MaxBsns = 20;

    public static BrpQuery ByBsn(IReadOnlyList<Bsn> bsns, IReadOnlyList<string> fields, MunicipalityCode? only) =>
        Persons("RaadpleegMetBurgerservicenummer", fields, only, json =>
        {
            json.WriteStartArray("burgerservicenummer");
            foreach (Bsn bsn in bsns)
            {
                json.WriteStringValue(bsn.ToUnmaskedString());
            }

            json.WriteEndArray();
        });

    public static BrpQuery AtAddress(Address address, LocalDate? birthDate, MunicipalityCode only) =>
        Persons("ZoekMetPostcodeEnHuisnummer", HaalCentraalFields.FindAtAddress, only, json =>
        {
            json.WriteBoolean("inclusiefOverledenPersonen", true);
            json.WriteString("postcode", address.Postcode.Value);
            json.WriteNumber("huisnummer", address.HouseNumber);
            if (birthDate is LocalDate date)
            {
                json.WriteString("geboortedatum", Iso(date));
            }
        });

    public static BrpQuery ByName(string lastName, LocalDate birthDate, MunicipalityCode only) =>
        Persons("ZoekMetGeslachtsnaamEnGeboortedatum", HaalCentraalFields.FindByName, only, json =>
        {
            json.WriteBoolean("inclusiefOverledenPersonen", true);
            json.WriteString("geslachtsnaam", lastName);
            json.WriteString("geboortedatum", Iso(birthDate));
        });

    public static BrpQuery Residents(string addressableObjectId, LocalDate on) => new("BewoningMetPeildatum", Write(json =>
    {
        json.WriteString("type", "BewoningMetPeildatum");
        json.WriteString("peildatum", Iso(on));
        json.WriteString("adresseerbaarObjectIdentificatie", addressableObjectId);
    }), OfPersons: false);

    /// <summary>Whether the register accepts it as a name: letters as it knows them, signs that names have, and no wildcard.</summary>
    public static bool IsSearchableName(string name) => name.Length is >= 1 and <= 200
        && name.All(c => char.IsAsciiLetterOrDigit(c) || c is (>= '\u00C0' and <= '\u017E') or ' ' or '.' or '-' or '\'');

    /// <summary>The type only: the body holds personal data.</summary>
    public override string ToString() => Type;

    private static BrpQuery Persons(string type, IReadOnlyList<string> fields, MunicipalityCode? only, Action<Utf8JsonWriter> parameters) => new(type, Write(json =>
    {
        json.WriteString("type", type);
        parameters(json);
        if (only is not null)
        {
            json.WriteString("gemeenteVanInschrijving", only.Value);
        }

        json.WriteStartArray("fields");
        foreach (string field in fields)
        {
            json.WriteStringValue(field);
        }

        json.WriteEndArray();
    }), OfPersons: true);

    private static byte[] Write(Action<Utf8JsonWriter> content)
    {
        using MemoryStream body = new();
        using (Utf8JsonWriter json = new(body))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }

        return body.ToArray();
    }

    private static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
