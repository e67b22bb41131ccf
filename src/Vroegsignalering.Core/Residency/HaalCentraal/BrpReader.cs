using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Vroegsignalering.Residency.HaalCentraal;

/// <summary>Reads answers. What is not as published is a <see cref="FormatException"/> without the text; a field that was not sent is absent.</summary>
internal static class BrpReader
{
    public static IReadOnlyList<RegisteredPerson> Persons(JsonElement root, string queryType)
    {
        if (Text(root, "type") != queryType || !root.TryGetProperty("personen", out JsonElement persons) || persons.ValueKind != JsonValueKind.Array)
        {
            throw Unreadable();
        }

        return [.. persons.EnumerateArray().Select(Person)];
    }

    /// <summary>Whether an answer about the residents of a home says that there are many.</summary>
    public static bool HasMany(JsonElement root, int many)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("bewoningen", out JsonElement periods) || periods.ValueKind != JsonValueKind.Array)
        {
            throw Unreadable();
        }

        return periods.EnumerateArray().Any(period => IsTrue(period, "indicatieVeelBewoners")
            || Count(period, "bewoners") + Count(period, "mogelijkeBewoners") >= many);
    }

    /// <summary>The code of a problem (RFC 7807); <c>null</c> when the body is none.</summary>
    public static string? ProblemCode(byte[] body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            return Text(document.RootElement, "code");
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A date in one of its four published forms.</summary>
    public static RegisterDate Date(JsonElement date) => Text(date, "type") switch
    {
        "Datum" => RegisterDate.Full(LocalDatePattern.Iso.Parse(Text(date, "datum") ?? "").TryGetValue(default, out LocalDate day) ? day : throw Unreadable()),
        "JaarMaandDatum" => Partial(date, Number(date, "maand") ?? throw Unreadable()),
        "JaarDatum" => Partial(date, month: null),
        "DatumOnbekend" => default,
        _ => throw Unreadable(),
    };

    private static RegisteredPerson Person(JsonElement person)
    {
        if (!Bsn.TryParse(Text(person, "burgerservicenummer"), out Bsn? bsn))
        {
            throw Unreadable();
        }

        JsonElement? name = Object(person, "naam");
        JsonElement? place = Object(person, "verblijfplaats");
        JsonElement? birth = Object(person, "geboorte") is JsonElement geboorte ? Object(geboorte, "datum") : null;
        string? suspension = Object(person, "opschortingBijhouding") is JsonElement stopped
            ? (Object(stopped, "reden") is JsonElement reason ? Text(reason, "code") : null) ?? "."
            : null;
        return new()
        {
            Bsn = bsn,
            LastName = name is JsonElement n ? Text(n, "geslachtsnaam") : null,
            NamePrefix = name is JsonElement p ? Text(p, "voorvoegsel") : null,
            BirthDate = birth is JsonElement date ? Date(date) : default,
            Municipality = Object(person, "gemeenteVanInschrijving") is JsonElement municipality ? Municipality(municipality) : null,
            Place = place is JsonElement kind ? Kind(kind) : RegisteredPlace.NotStated,
            Address = place is JsonElement home ? HomeAddress(home) : null,
            AddressableObjectId = place is JsonElement @object ? Text(@object, "adresseerbaarObjectIdentificatie") : null,
            IsDeceased = suspension == "O" || Object(person, "overlijden") is not null,
            IsSecret = IsTrue(person, "geheimhoudingPersoonsgegevens"),
            IsUnderInvestigation = IsInvestigated(person),
            DoesNotLiveAtAddress = place is JsonElement left && IsTrue(left, "indicatieVastgesteldVerblijftNietOpAdres"),
            HasLeftTheCountry = suspension is "E" or "R",
            IsSuspended = suspension is not (null or "O" or "E" or "R"),
        };
    }

    private static RegisteredPlace Kind(JsonElement place) => Text(place, "type") switch
    {
        "Adres" => RegisteredPlace.Address,
        "Locatie" => RegisteredPlace.Location,
        "VerblijfplaatsBuitenland" => RegisteredPlace.Abroad,
        "VerblijfplaatsOnbekend" => RegisteredPlace.Unknown,
        _ => throw Unreadable(),
    };

    private static Address? HomeAddress(JsonElement place)
    {
        if (Kind(place) != RegisteredPlace.Address || Object(place, "verblijfadres") is not JsonElement parts)
        {
            return null;
        }

        string addition = $"{Text(parts, "huisletter")} {Text(parts, "huisnummertoevoeging")}";
        string? number = Number(parts, "huisnummer")?.ToString(CultureInfo.InvariantCulture);
        return Address.TryParse(Text(parts, "postcode"), number, addition.Trim(), out Address? address) ? address : null;
    }

    private static MunicipalityCode Municipality(JsonElement municipality) =>
        MunicipalityCode.TryParse(Text(municipality, "code"), out MunicipalityCode? code) ? code : throw Unreadable();

    // 'inOnderzoek' stands beside what is investigated, at any depth: an object with what and since when.
    private static bool IsInvestigated(JsonElement element) => element.ValueKind == JsonValueKind.Object
        && element.EnumerateObject().Any(p => p.NameEquals("inOnderzoek")
            ? p.Value.ValueKind is JsonValueKind.Object or JsonValueKind.True
            : IsInvestigated(p.Value));

    private static RegisterDate Partial(JsonElement date, int? month) =>
        Number(date, "jaar") is int year and >= 1 and <= 9999 && month is null or (>= 1 and <= 12) ? RegisterDate.Partial(year, month) : throw Unreadable();

    private static JsonElement? Object(JsonElement parent, string name)
    {
        if (!Has(parent, name, out JsonElement value))
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.Object ? value : throw Unreadable();
    }

    private static string? Text(JsonElement parent, string name)
    {
        if (!Has(parent, name, out JsonElement value))
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw Unreadable();
    }

    private static int? Number(JsonElement parent, string name)
    {
        if (!Has(parent, name, out JsonElement value))
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number) ? number : throw Unreadable();
    }

    private static bool IsTrue(JsonElement parent, string name)
    {
        if (!Has(parent, name, out JsonElement value))
        {
            return false;
        }

        return value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw Unreadable();
    }

    private static int Count(JsonElement parent, string name)
    {
        if (!Has(parent, name, out JsonElement value))
        {
            return 0;
        }

        return value.ValueKind == JsonValueKind.Array ? value.GetArrayLength() : throw Unreadable();
    }

    private static bool Has(JsonElement parent, string name, out JsonElement value)
    {
        value = default;
        return parent.ValueKind == JsonValueKind.Object
            ? parent.TryGetProperty(name, out value) && value.ValueKind != JsonValueKind.Null
            : throw Unreadable();
    }

    private static FormatException Unreadable() => new("The answer is not as the API publishes it.");
}
