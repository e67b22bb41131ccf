using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Residency;

namespace Vroegsignalering.Testing.Residency;

/// <summary>One answer of the fake BRP.</summary>
internal sealed record FakeBrpAnswer(int Status, JsonObject Body)
{
    public override string ToString() => $"{Status}";
}

/// <summary>What the fake BRP answers: the rules of the published interfaces on types, parameters, fields and numbers of results.</summary>
internal sealed class FakeBrpAnswers(RegisteredPerson[] residents)
{
    private const string Name = "^[a-zA-Z0-9\u00C0-\u017E .\\-']{1,200}$";
    private const string Iso = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    // Parameters with the form of their value; a star in front: required.
    private static readonly Dictionary<string, Dictionary<string, string>> Types = new(StringComparer.Ordinal)
    {
        ["RaadpleegMetBurgerservicenummer"] = new(StringComparer.Ordinal) { ["*burgerservicenummer"] = "^[0-9]{9}$" },
        ["ZoekMetPostcodeEnHuisnummer"] = new(StringComparer.Ordinal)
        {
            ["*postcode"] = "^[1-9][0-9]{3}[ ]?[A-Za-z]{2}$",
            ["*huisnummer"] = "^[1-9][0-9]{0,4}$",
            ["huisletter"] = "^[a-zA-Z]$",
            ["huisnummertoevoeging"] = "^[a-zA-Z0-9 \\-]{1,4}$",
            ["geboortedatum"] = Iso,
            ["inclusiefOverledenPersonen"] = "^(true|false)$",
        },
        ["ZoekMetGeslachtsnaamEnGeboortedatum"] = new(StringComparer.Ordinal)
        {
            ["*geslachtsnaam"] = Name,
            ["*geboortedatum"] = Iso,
            ["voorvoegsel"] = "^[a-zA-Z ']{1,10}$",
            ["inclusiefOverledenPersonen"] = "^(true|false)$",
        },
        ["ZoekMetAdresseerbaarObjectIdentificatie"] = new(StringComparer.Ordinal)
        {
            ["*adresseerbaarObjectIdentificatie"] = "^[0-9]{16}$",
            ["inclusiefOverledenPersonen"] = "^(true|false)$",
        },
    };

    private static readonly string[] OtherTypes =
        ["ZoekMetNaamEnGemeenteVanInschrijving", "ZoekMetStraatHuisnummerEnGemeenteVanInschrijving", "ZoekMetNummeraanduidingIdentificatie"];

    // Answers with a whole person have all of these; a search has the limited ones only.
    private static readonly HashSet<string> LimitedFields = new(StringComparer.Ordinal)
    {
        "burgerservicenummer", "geboorte", "geboorte.datum", "geslacht", "leeftijd", "naam", "naam.geslachtsnaam", "naam.voorvoegsel", "naam.voornamen",
        "naam.voorletters", "naam.volledigeNaam", "adressering", "adressering.adresregel1", "adressering.adresregel2",
    };

    private static readonly HashSet<string> WholeFields = new(LimitedFields, StringComparer.Ordinal)
    {
        "gemeenteVanInschrijving", "overlijden", "overlijden.datum", "partners", "kinderen", "ouders", "nationaliteiten", "verblijfplaats", "verblijfplaats.datumVan",
        "verblijfplaats.adresseerbaarObjectIdentificatie", "verblijfplaats.verblijfadres", "verblijfplaats.verblijfadres.postcode",
        "verblijfplaats.verblijfadres.huisnummer", "verblijfplaats.verblijfadres.huisletter", "verblijfplaats.verblijfadres.huisnummertoevoeging",
        "verblijfplaats.verblijfadres.officieleStraatnaam", "verblijfplaats.verblijfadres.woonplaats",
    };

    public FakeBrpAnswer To(string method, string target, string? contentType, string body, FakeBrpFault fault)
    {
        bool persons = target.EndsWith("/personen", StringComparison.Ordinal);
        return fault switch
        {
            FakeBrpFault.Unauthorised => Problem(401, "authentication", "Niet correct geauthenticeerd."),
            FakeBrpFault.Forbidden => Problem(403, "autorisation", "U bent niet geautoriseerd voor deze operatie."),
            FakeBrpFault.TooBusy => Problem(429, "tooManyRequests", "Te veel vragen."),
            FakeBrpFault.OutOfOrder => Problem(503, "notAvailable", "De bron is niet beschikbaar."),
            FakeBrpFault.ServerError => Problem(500, "serverError", "Interne fout."),
            FakeBrpFault.OtherJson => new FakeBrpAnswer(200, new JsonObject { ["type"] = "IetsAnders", ["personen"] = "geen" }),
            _ when !persons && !target.EndsWith("/bewoningen", StringComparison.Ordinal) => Problem(404, "notFound", "Opgevraagde resource bestaat niet."),
            _ when method != "POST" => Problem(405, "methodNotAllowed", "Deze methode is niet toegestaan."),
            _ when contentType?.StartsWith("application/json", StringComparison.Ordinal) != true => Problem(415, "unsupportedMediaType", "Dit soort inhoud wordt niet gelezen."),
            _ => Read(body) is not JsonObject query ? Problem(400, "paramsValidation", "De vraag is geen JSON.")
                : persons ? Persons(query, fault) : Residents(query),
        };
    }

    private static JsonObject? Read(string body)
    {
        try
        {
            return JsonNode.Parse(body) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private FakeBrpAnswer Persons(JsonObject query, FakeBrpFault fault)
    {
        string type = Text(query["type"]) ?? "";
        if (OtherTypes.Contains(type, StringComparer.Ordinal))
        {
            return Problem(501, "notImplemented", "Dit type vraag kent deze namaak niet.");
        }

        if (!Types.TryGetValue(type, out Dictionary<string, string>? parameters))
        {
            return Invalid(("type", "value", "Waarde is geen geldig zoek type."));
        }

        bool whole = type == "RaadpleegMetBurgerservicenummer";
        string[] fields = query["fields"] is JsonArray asked ? [.. asked.Select(field => Text(field) ?? "")] : [];
        (string Name, string Code, string Reason)[] wrong = [.. WrongParameters(query, parameters), .. WrongFields(fields, whole ? WholeFields : LimitedFields)];
        if (wrong.Length > 0)
        {
            return Invalid(wrong);
        }

        RegisteredPerson[] found = [.. residents.Where(person => Fits(person, query))];
        int most = type == "ZoekMetGeslachtsnaamEnGeboortedatum" ? 10 : whole ? int.MaxValue : 30;
        return found.Length > most
            ? Problem(400, "tooManyResults", "Teveel zoekresultaten.")
            : new FakeBrpAnswer(200, new JsonObject
            {
                ["type"] = type,
                ["personen"] = new JsonArray([.. found.Select(person => (JsonNode)FakeBrpPersons.Write(person, fields, fault == FakeBrpFault.UnknownKindOfDate))]),
            });
    }

    private FakeBrpAnswer Residents(JsonObject query)
    {
        Dictionary<string, string> parameters = new(StringComparer.Ordinal) { ["*peildatum"] = Iso, ["*adresseerbaarObjectIdentificatie"] = "^(?!0{16})[0-9]{16}$" };
        (string Name, string Code, string Reason)[] wrong = Text(query["type"]) == "BewoningMetPeildatum"
            ? [.. WrongParameters(query, parameters, "type")]
            : [("type", "value", "Waarde is geen geldig type.")];
        if (wrong.Length > 0)
        {
            return Invalid(wrong);
        }

        string home = Text(query["adresseerbaarObjectIdentificatie"])!;
        RegisteredPerson[] there = [.. residents.Where(p => p.AddressableObjectId == home && !p.IsDeceased && !p.DoesNotLiveAtAddress)];
        JsonObject period = new()
        {
            ["adresseerbaarObjectIdentificatie"] = home,
            ["bewoners"] = new JsonArray([.. there.Take(there.Length > 100 ? 0 : 100).Select(p => (JsonNode)new JsonObject { ["burgerservicenummer"] = p.Bsn.ToUnmaskedString() })]),
            ["mogelijkeBewoners"] = new JsonArray(),
        };
        if (there.Length > 100)
        {
            period["indicatieVeelBewoners"] = true;
        }

        return new FakeBrpAnswer(200, new JsonObject { ["bewoningen"] = there.Length == 0 ? [] : new JsonArray(period) });
    }

    private static IEnumerable<(string Name, string Code, string Reason)> WrongParameters(
        JsonObject query, Dictionary<string, string> parameters, params string[] always)
    {
        string[] free = always.Length > 0 ? always : ["type", "fields", "gemeenteVanInschrijving"];
        foreach ((string key, string form) in parameters)
        {
            string name = key.TrimStart('*');
            JsonNode? value = query[name];
            JsonNode?[] values = value is JsonArray list ? [.. list] : [value];
            if (value is null && key[0] == '*')
            {
                yield return (name, "required", "Parameter is verplicht.");
            }
            else if (value is not null && (values.Length is 0 or > 20 || values.Any(v => !Regex.IsMatch(Text(v) ?? "", form, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5)))))
            {
                yield return (name, "pattern", "Waarde voldoet niet aan patroon.");
            }
        }

        foreach (string name in query.Select(p => p.Key).Where(name => !free.Contains(name, StringComparer.Ordinal) && !parameters.ContainsKey(name) && !parameters.ContainsKey("*" + name)))
        {
            yield return (name, "unknownParam", "Parameter is niet verwacht.");
        }
    }

    private static IEnumerable<(string Name, string Code, string Reason)> WrongFields(string[] fields, HashSet<string> known) => fields.Length is < 1 or > 130
        ? [("fields", "required", "Parameter is verplicht.")]
        : fields.Select((field, i) => (Field: field, Name: FormattableString.Invariant($"fields[{i}]")))
            .Where(f => !known.Contains(f.Field))
            .Select(f => (f.Name, "fields", "Parameter bevat een niet bestaande veldnaam."));

    private static bool Fits(RegisteredPerson person, JsonObject query)
    {
        bool byBsn = query["burgerservicenummer"] is not null;
        string addition = (Text(query["huisletter"]) ?? "") + (Text(query["huisnummertoevoeging"]) ?? "");
        return (!byBsn || query["burgerservicenummer"]!.AsArray().Any(bsn => Text(bsn) == person.Bsn.ToUnmaskedString()))
            && (byBsn || !person.IsDeceased || Text(query["inclusiefOverledenPersonen"]) == "true")
            && Is(query["gemeenteVanInschrijving"], person.Municipality?.Value)
            && Is(query["postcode"], person.Address?.Postcode.Value)
            && Is(query["huisnummer"], person.Address is null ? null : FormattableString.Invariant($"{person.Address.HouseNumber}"))
            && (addition.Length == 0 || string.Equals(addition, person.Address?.HouseNumberAddition?.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase))
            && Is(query["adresseerbaarObjectIdentificatie"], person.AddressableObjectId)
            && Is(query["geslachtsnaam"], person.LastName)
            && (Text(query["geboortedatum"]) is not string date || person.BirthDate.Is(LocalDatePattern.Iso.Parse(date).TryGetValue(default, out LocalDate day) ? day : null));
    }

    private static bool Is(JsonNode? asked, string? value) => asked is null || string.Equals(Text(asked), value, StringComparison.OrdinalIgnoreCase);

    private static string? Text(JsonNode? node) => node is JsonValue value ? value.ToString() : null;

    private static FakeBrpAnswer Invalid(params (string Name, string Code, string Reason)[] wrong)
    {
        FakeBrpAnswer problem = Problem(400, "paramsValidation", "Een of meerdere parameters zijn niet correct.");
        problem.Body["invalidParams"] = new JsonArray(
            [.. wrong.Select(w => (JsonNode)new JsonObject { ["name"] = w.Name, ["code"] = w.Code, ["reason"] = w.Reason })]);
        return problem;
    }

    private static FakeBrpAnswer Problem(int status, string code, string title) => new(status, new JsonObject
    {
        ["type"] = "about:blank",
        ["title"] = title,
        ["status"] = status,
        ["code"] = code,
        ["instance"] = "/haalcentraal/api/personen",
    });
}
