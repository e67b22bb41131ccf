using System.Globalization;
using System.Text.Json.Nodes;
using Vroegsignalering.Residency;

namespace Vroegsignalering.Testing.Residency;

/// <summary>Writes a person as the published interface does: what was asked, and what comes by itself.</summary>
internal static class FakeBrpPersons
{
    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    public static JsonObject Write(RegisteredPerson person, string[] fields, bool unknownKindOfDate)
    {
        JsonObject json = [];
        foreach ((string path, JsonNode? value) in Values(person, unknownKindOfDate))
        {
            if (value is not null && fields.Any(field => path == field || path.StartsWith(field + ".", StringComparison.Ordinal)))
            {
                Set(json, path.Split('.'), value);
            }
        }

        AddAutomatic(json, person, fields.Any(field => field.StartsWith("verblijfplaats", StringComparison.Ordinal)));
        return json;
    }

    private static IEnumerable<(string Path, JsonNode? Value)> Values(RegisteredPerson person, bool unknownKindOfDate)
    {
        bool atAddress = person.Place == RegisteredPlace.Address;
        string addition = person.Address?.HouseNumberAddition ?? "";
        bool letter = addition.Length > 0 && char.IsLetter(addition[0]) && (addition.Length == 1 || !char.IsLetter(addition[1]));
        yield return ("burgerservicenummer", person.Bsn.ToUnmaskedString());
        yield return ("naam.geslachtsnaam", person.LastName);
        yield return ("naam.voorvoegsel", person.NamePrefix);
        yield return ("geboorte.datum", unknownKindOfDate ? new JsonObject { ["type"] = "Kwartaal" } : Date(person.BirthDate));
        yield return ("gemeenteVanInschrijving", person.Municipality is null ? null : new JsonObject { ["code"] = person.Municipality.Value });
        yield return ("overlijden.datum", person.IsDeceased ? Date(default) : null);
        yield return ("verblijfplaats.adresseerbaarObjectIdentificatie", atAddress ? person.AddressableObjectId : null);
        yield return ("verblijfplaats.verblijfadres.postcode", atAddress ? person.Address?.Postcode.Value : null);
        yield return ("verblijfplaats.verblijfadres.huisnummer", atAddress && person.Address is not null ? person.Address.HouseNumber : null);
        yield return ("verblijfplaats.verblijfadres.huisletter", atAddress && letter ? addition[..1] : null);
        yield return ("verblijfplaats.verblijfadres.huisnummertoevoeging", atAddress && addition.Length > (letter ? 1 : 0) ? addition[(letter ? 1 : 0)..].Trim() : null);
    }

    private static void AddAutomatic(JsonObject json, RegisteredPerson person, bool placeAsked)
    {
        if (placeAsked && person.Place != RegisteredPlace.NotStated)
        {
            JsonObject place = json["verblijfplaats"] as JsonObject ?? [];
            json["verblijfplaats"] = place;
            place["type"] = person.Place switch
            {
                RegisteredPlace.Address => "Adres",
                RegisteredPlace.Location => "Locatie",
                RegisteredPlace.Abroad => "VerblijfplaatsBuitenland",
                _ => "VerblijfplaatsOnbekend",
            };
            if (person.DoesNotLiveAtAddress)
            {
                place["indicatieVastgesteldVerblijftNietOpAdres"] = true;
            }

            if (person.IsUnderInvestigation)
            {
                place["inOnderzoek"] = new JsonObject { ["type"] = true, ["datumIngangOnderzoek"] = Date(default) };
            }
        }

        if (person.IsSecret)
        {
            json["geheimhoudingPersoonsgegevens"] = true;
        }

        string? reason = person switch { { IsDeceased: true } => "O", { HasLeftTheCountry: true } => "E", { IsSuspended: true } => "M", _ => null };
        if (reason is not null)
        {
            json["opschortingBijhouding"] = new JsonObject { ["reden"] = new JsonObject { ["code"] = reason } };
        }
    }

    private static JsonObject Date(RegisterDate date) => date switch
    {
        { Year: int year, Month: int month, Day: int day } => new()
        {
            ["type"] = "Datum",
            ["datum"] = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"),
            ["langFormaat"] = string.Create(CultureInfo.InvariantCulture, $"{day} {Months[month - 1]} {year}"),
        },
        { Year: int year, Month: int month } => new()
        {
            ["type"] = "JaarMaandDatum",
            ["jaar"] = year,
            ["maand"] = month,
            ["langFormaat"] = string.Create(CultureInfo.InvariantCulture, $"{Months[month - 1]} {year}"),
        },
        { Year: int year } => new() { ["type"] = "JaarDatum", ["jaar"] = year, ["langFormaat"] = year.ToString(CultureInfo.InvariantCulture) },
        _ => new() { ["type"] = "DatumOnbekend", ["onbekend"] = true, ["langFormaat"] = "onbekend" },
    };

    private static void Set(JsonObject json, ReadOnlySpan<string> path, JsonNode value)
    {
        for (; path.Length > 1; path = path[1..])
        {
            JsonObject inner = json[path[0]] as JsonObject ?? [];
            json[path[0]] = inner;
            json = inner;
        }

        json[path[0]] = value;
    }
}
