using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Vroegsignalering.Casework;

namespace Vroegsignalering.AspNetCore.Api;

/// <summary>Writes the OpenAPI document.</summary>
internal static class ApiDocumentWriter
{
    private static readonly string[] Common = ["ongeldig-verzoek", "niet-aangemeld", "geen-toegang", "niet-gevonden", "te-druk", "fout", "niet-bereikbaar"];

    public static void Write(Utf8JsonWriter json, string prefix, IReadOnlyList<ApiRoute> routes)
    {
        json.WriteStartObject();
        json.WriteString("openapi", "3.1.0");
        json.WriteStartObject("info");
        json.WriteString("title", "Werklijst vroegsignalering");
        json.WriteString("description", "Zaken, vragen, uitval, cijfers, beleid en verwerkingen van vroegsignalering van schulden. Elk adres hoort bij een doel; "
            + "de rol van wie vraagt bepaalt of het mag. In een adres staan geen persoonsgegevens.");
        json.WriteString("version", ApiHeaders.Version);
        json.WriteStartObject("contact");
        json.WriteString("name", "De gemeente die deze dienst aanbiedt");
        json.WriteString("url", "https://example.org/vroegsignalering/core");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("servers");
        json.WriteStartObject();
        json.WriteString("url", prefix);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("paths");
        foreach (IGrouping<string, ApiRoute> path in routes.GroupBy(r => r.Path, StringComparer.Ordinal))
        {
            json.WriteStartObject(path.Key);
            foreach (ApiRoute route in path)
            {
                json.WriteStartObject(route.Method.ToLowerInvariant());
                WriteOperation(json, route);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        WriteComponents(json, routes);
        json.WriteEndObject();
    }

    private static void WriteOperation(Utf8JsonWriter json, ApiRoute route)
    {
        json.WriteString("operationId", route.Id);
        json.WriteString("summary", route.Summary);
        json.WriteStartArray("tags");
        json.WriteStringValue(route.Path.Split('/', StringSplitOptions.RemoveEmptyEntries) is [_, _, string tag, ..] ? tag : "gemeenten");
        json.WriteEndArray();
        json.WriteStartArray("x-rollen");
        foreach (WorkerRole role in RolesOf(route))
        {
            json.WriteStringValue(role.ToString().ToLowerInvariant());
        }

        json.WriteEndArray();
        json.WriteStartArray("parameters");
        WriteParameters(json, route);
        json.WriteEndArray();
        WriteBody(json, route);
        json.WriteStartObject("responses");
        WriteAnswer(json, route);
        foreach (int status in Refusals(route))
        {
            json.WriteStartObject(status.ToString(CultureInfo.InvariantCulture));
            json.WriteString("$ref", "#/components/responses/probleem");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>The roles that may use a route.</summary>
    public static IEnumerable<WorkerRole> RolesOf(ApiRoute route) =>
        Enum.GetValues<WorkerRole>().Where(role => role != WorkerRole.NotStated && (route.Action == CaseworkAction.NotStated || WorkerRights.Allows(role, route.Action)));

    private static IEnumerable<int> Refusals(ApiRoute route) => ApiProblem.All
        .Where(p => Common.Contains(p.Kind, StringComparer.Ordinal)
            || (route.NeedsMatch && p.Status is 412 or 428)
            || ((route.Body is not null || route.FileTypes.Count > 0) && p.Status is 413 or 415 or 422)
            || (route.Method is "PUT" or "POST" && p.Status == 409))
        .Select(p => p.Status).Distinct().Order();

    private static void WriteParameters(Utf8JsonWriter json, ApiRoute route)
    {
        foreach (string part in route.Path.Split('/').Where(p => p.StartsWith('{')).Select(p => p.Trim('{', '}')))
        {
            json.WriteStartObject();
            json.WriteString("name", part);
            json.WriteString("in", "path");
            json.WriteBoolean("required", value: true);
            json.WriteStartObject("schema");
            json.WriteString("type", "string");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        foreach (ApiField field in route.Query)
        {
            json.WriteStartObject();
            json.WriteString("name", field.Name);
            json.WriteString("in", "query");
            json.WriteString("description", field.Meaning);
            json.WriteBoolean("required", field.IsNeeded);
            json.WritePropertyName("schema");
            WriteSchema(json, field);
            json.WriteEndObject();
        }

        if (route.NeedsMatch)
        {
            json.WriteStartObject();
            json.WriteString("name", "If-Match");
            json.WriteString("in", "header");
            json.WriteString("description", "De ETag die u kreeg toen u de gegevens ophaalde.");
            json.WriteBoolean("required", value: true);
            json.WriteStartObject("schema");
            json.WriteString("type", "string");
            json.WriteEndObject();
            json.WriteEndObject();
        }
    }

    private static void WriteBody(Utf8JsonWriter json, ApiRoute route)
    {
        if (route.Body is null && route.FileTypes.Count == 0)
        {
            return;
        }

        json.WriteStartObject("requestBody");
        json.WriteBoolean("required", value: true);
        json.WriteStartObject("content");
        foreach (string type in route.FileTypes)
        {
            json.WriteStartObject(type);
            json.WriteEndObject();
        }

        if (route.Body is not null)
        {
            json.WriteStartObject("application/json");
            json.WriteStartObject("schema");
            json.WriteString("type", "object");
            json.WriteBoolean("additionalProperties", value: false);
            json.WriteStartObject("properties");
            foreach (ApiField field in route.Body)
            {
                json.WritePropertyName(field.Name);
                WriteSchema(json, field);
            }

            json.WriteEndObject();
            json.WriteStartArray("required");
            foreach (ApiField field in route.Body.Where(f => f.IsNeeded))
            {
                json.WriteStringValue(field.Name);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteSchema(Utf8JsonWriter json, ApiField field)
    {
        json.WriteStartObject();
        json.WriteString("description", field.Meaning);
        json.WriteString("type", field.Kind switch
        {
            ApiFieldKind.Flag => "boolean",
            ApiFieldKind.Number => "integer",
            ApiFieldKind.Words => "array",
            ApiFieldKind.Cells => "object",
            _ => "string",
        });
        switch (field.Kind)
        {
            case ApiFieldKind.Day:
                json.WriteString("format", "date");
                break;
            case ApiFieldKind.Text:
                json.WriteNumber("minLength", 1);
                json.WriteNumber("maxLength", field.Longest);
                break;
            case ApiFieldKind.Number:
                json.WriteNumber("minimum", field.Smallest);
                json.WriteNumber("maximum", field.Largest);
                break;
            case ApiFieldKind.Word:
                WriteChoices(json, field);
                break;
            case ApiFieldKind.Words:
                json.WriteStartObject("items");
                json.WriteString("type", "string");
                WriteChoices(json, field);
                json.WriteEndObject();
                break;
            case ApiFieldKind.Cells:
                json.WriteStartObject("additionalProperties");
                json.WriteString("type", "string");
                json.WriteEndObject();
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteChoices(Utf8JsonWriter json, ApiField field)
    {
        json.WriteStartArray("enum");
        foreach (string choice in field.Choices)
        {
            json.WriteStringValue(choice);
        }

        json.WriteEndArray();
    }

    private static void WriteAnswer(Utf8JsonWriter json, ApiRoute route)
    {
        json.WriteStartObject(route.Status.ToString(CultureInfo.InvariantCulture));
        json.WriteString("description", route.Summary);
        json.WriteStartObject("headers");
        json.WriteStartObject("API-Version");
        json.WriteString("$ref", "#/components/headers/API-Version");
        json.WriteEndObject();
        json.WriteEndObject();
        if (route.Answer is JsonTypeInfo answer)
        {
            json.WriteStartObject("content");
            json.WriteStartObject("application/json");
            json.WriteStartObject("schema");
            json.WriteString("$ref", $"#/components/schemas/{answer.Type.Name}");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteComponents(Utf8JsonWriter json, IReadOnlyList<ApiRoute> routes)
    {
        json.WriteStartObject("components");
        json.WriteStartObject("schemas");
        foreach (JsonTypeInfo type in routes.Select(r => r.Answer).OfType<JsonTypeInfo>().DistinctBy(t => t.Type).OrderBy(t => t.Type.Name, StringComparer.Ordinal))
        {
            json.WritePropertyName(type.Type.Name);
            type.GetJsonSchemaAsNode(ApiJson.Exporting).WriteTo(json);
        }

        json.WriteStartObject("Probleem");
        json.WriteString("type", "object");
        json.WriteStartArray("required");
        foreach (string name in (string[])["type", "title", "status", "detail"])
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("headers");
        json.WriteStartObject("API-Version");
        json.WriteString("description", "De versie van de API.");
        json.WriteStartObject("schema");
        json.WriteString("type", "string");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("responses");
        json.WriteStartObject("probleem");
        json.WriteString("description", "Het verzoek is niet uitgevoerd; alles wat eraan mankeert staat er in één keer bij.");
        json.WriteStartObject("headers");
        json.WriteStartObject("API-Version");
        json.WriteString("$ref", "#/components/headers/API-Version");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("content");
        json.WriteStartObject("application/problem+json");
        json.WriteStartObject("schema");
        json.WriteString("$ref", "#/components/schemas/Probleem");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
