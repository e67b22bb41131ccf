using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Vroegsignalering.Core.Tests.Prioritisation.Files;

/// <summary>Makes the published schema of policy files: the frame from here, the rules from their kinds, the descriptions from the documentation of the code.</summary>
internal static partial class PolicySchema
{
    private static readonly Dictionary<string, XElement> Documentation = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Vroegsignalering.Core.xml"))
        .Descendants("member").ToDictionary(m => m.Attribute("name")!.Value);

    /// <summary>The text of docs/schemas/priority-policy.schema.json.</summary>
    public static string Make(PriorityRuleKinds kinds)
    {
        JsonObject schema = JsonNode.Parse(Frame)!.AsObject();
        schema["properties"]!["asks"]!["items"]!["enum"] = new JsonArray([.. PriorityFact.All.Where(f => f.IsOnRequest).Select(f => JsonValue.Create(f.Id))]);
        schema["properties"]!["hostFacts"]!["items"]!["properties"]!["unit"]!["enum"] = new JsonArray([.. PolicyFileReader.Units.Keys.Select(u => JsonValue.Create(u))]);
        JsonObject rule = schema["properties"]!["rules"]!["items"]!.AsObject();
        rule["properties"]!["rule"]!["enum"] = new JsonArray([.. kinds.All.Select(k => JsonValue.Create(k.Id))]);
        rule["allOf"] = new JsonArray([.. kinds.All.Select((k, i) => new JsonObject
        {
            ["if"] = JsonNode.Parse($$"""{ "required": [ "rule" ], "properties": { "rule": { "const": "{{k.Id}}" } } }"""),
            ["then"] = Moved(Rule(k), $"#/properties/rules/items/allOf/{i}/then"),
        })]);
        return schema.ToJsonString(new JsonSerializerOptions { WriteIndented = true, IndentSize = 2, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
    }

    /// <summary>The settings of one kind. Settings with a converter of their own cannot be exported; then anything can stand there, and the reader judges.</summary>
    private static JsonObject Rule(PriorityRuleKind kind)
    {
        string text = TextOf($"T:{kind.Settings.Type.FullName}") ?? $"Settings of the rule {kind.Id}.";
        if (kind.Settings.GetJsonSchemaAsNode(Exporter) is not JsonObject exported || exported["properties"] is not JsonObject)
        {
            return new JsonObject { ["description"] = text };
        }

        JsonObject own = exported.DeepClone().AsObject();
        own["description"] = text;
        own["properties"]!["rule"] = true;
        own.Remove("type");
        own["additionalProperties"] = false;
        return own;
    }

    // An exported schema refers to its own parts from its own beginning.
    private static JsonNode Moved(JsonNode schema, string to)
    {
        foreach (JsonNode child in schema is JsonObject o ? o.Select(p => p.Value).OfType<JsonNode>().ToArray() : schema is JsonArray a ? [.. a.OfType<JsonNode>()] : [])
        {
            Moved(child, to);
        }

        if (schema is JsonObject owner && owner["$ref"] is JsonValue reference)
        {
            owner["$ref"] = to + reference.GetValue<string>()[1..];
        }

        return schema;
    }

    private static readonly JsonSchemaExporterOptions Exporter = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = (context, node) =>
        {
            JsonObject schema = node as JsonObject ?? [];
            if (context.PropertyInfo is not JsonPropertyInfo property || context.TypeInfo.Type != property.PropertyType)
            {
                return Keys(context.TypeInfo, schema);
            }

            string name = ((MemberInfo)property.AttributeProvider!).Name;
            schema.Insert(0, "description", TextOf($"P:{property.DeclaringType.FullName}.{name}") ?? throw new InvalidOperationException($"{property.DeclaringType}.{name} has no summary."));
            foreach (RangeAttribute range in property.AttributeProvider.GetCustomAttributes(typeof(RangeAttribute), inherit: true).Cast<RangeAttribute>())
            {
                JsonObject numbers = (schema["additionalProperties"] ?? schema["items"] ?? schema).AsObject();
                (numbers["minimum"], numbers["maximum"]) = (Number(range.Minimum), Number(range.Maximum));
            }

            return Keys(context.TypeInfo, schema);
        },
    };

    private static JsonObject Keys(JsonTypeInfo info, JsonObject schema)
    {
        if (info is { Kind: JsonTypeInfoKind.Dictionary, KeyType: { IsEnum: true } key })
        {
            schema["propertyNames"] = info.Options.GetTypeInfo(key).GetJsonSchemaAsNode();
        }

        if (info.Kind == JsonTypeInfoKind.Object)
        {
            schema["additionalProperties"] = false;
        }

        return schema;
    }

    private static JsonValue Number(object number) => number is int whole ? JsonValue.Create(whole) : JsonValue.Create(Convert.ToDouble(number, System.Globalization.CultureInfo.InvariantCulture));

    private static string? TextOf(string member) => Documentation.TryGetValue(member, out XElement? documentation)
        ? string.Join(' ', new[] { documentation.Element("summary"), documentation.Element("value") }.OfType<XElement>().Select(Plain))
        : null;

    private static string Plain(XElement element) => Spaces().Replace(string.Concat(element.Nodes().Select(n => n switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => see.Attribute("langword")?.Value ?? see.Attribute("cref")!.Value.Split('.')[^1],
        XElement inner => inner.Value,
        _ => "",
    })), " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Spaces();

    private const string Frame = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:vroegsignalering:priority-policy",
          "title": "Priority policy",
          "description": "Says which signal gets which follow-up, and why. Comments and trailing commas are allowed in the file.",
          "type": "object",
          "additionalProperties": false,
          "required": [ "id", "version", "owner", "goal", "validFrom", "validUntil", "rules" ],
          "properties": {
            "$schema": { "description": "The place of this schema, for editors.", "type": "string" },
            "id": { "description": "The id of the policy, such as landelijk-basis; stored with every decision.", "$ref": "#/$defs/name" },
            "version": { "description": "The version, such as 2027.1; stored with every decision.", "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9.-]*$", "maxLength": 64 },
            "title": { "description": "What people call the policy; the id when it is not here.", "$ref": "#/$defs/line" },
            "owner": { "description": "Who answers for the policy, such as the college of a municipality.", "$ref": "#/$defs/line" },
            "goal": { "description": "What the policy is meant to reach.", "$ref": "#/$defs/line" },
            "councilPlan": { "description": "The council's plan that the policy follows from (Wgs art. 2).", "$ref": "#/$defs/line" },
            "validFrom": { "description": "The first day on which the policy holds.", "$ref": "#/$defs/day" },
            "validUntil": { "description": "The last day on which the policy holds; at most four years in all (Wgs art. 2).", "$ref": "#/$defs/day" },
            "sources": {
              "description": "Where the rules are published, or what they rest on.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "type": "object",
                "additionalProperties": false,
                "required": [ "title" ],
                "properties": {
                  "title": { "description": "The name in use, such as Wgs.", "$ref": "#/$defs/line" },
                  "article": { "description": "The article in the source's own words, such as art. 4 lid 2.", "$ref": "#/$defs/line" },
                  "inForceSince": { "description": "The first day on which the source holds.", "$ref": "#/$defs/day" },
                  "location": { "description": "Where the text can be read.", "type": "string", "pattern": "^https?://" }
                }
              }
            },
            "notes": { "description": "What a reader must know, such as which figure a source did not publish.", "type": "array", "maxItems": 100, "items": { "$ref": "#/$defs/line" } },
            "everySignalAnOffer": { "description": "Whether every signal gets an offer of help: then no rule leaves a case out (Wgs art. 3 lid 1 onder b).", "type": "boolean", "default": false },
            "randomShare": { "description": "The percentage of cases that is put in the order by chance, so that the ranking can be evaluated without its own bias.", "type": "integer", "minimum": 0, "maximum": 100, "default": 0 },
            "hideRanking": { "description": "Whether who works with the list does not see score, class and way of selection.", "type": "boolean", "default": false },
            "asks": { "description": "The facts that the policy asks for by name; a host gives them to no other policy.", "type": "array", "uniqueItems": true, "items": { "type": "string" } },
            "hostFacts": {
              "description": "The facts that the municipality adds of its own, each with a purpose and a legal basis.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "type": "object",
                "additionalProperties": false,
                "required": [ "key", "name", "unit", "purpose", "legalBasis" ],
                "properties": {
                  "key": { "description": "The key, without host: before it.", "$ref": "#/$defs/name" },
                  "name": { "description": "What people call it.", "$ref": "#/$defs/text" },
                  "unit": { "description": "What its number counts.", "type": "string" },
                  "purpose": { "description": "For what purpose it is used.", "$ref": "#/$defs/text" },
                  "legalBasis": { "description": "On what legal basis, such as an article of a law.", "$ref": "#/$defs/line" }
                }
              }
            },
            "classes": {
              "description": "The classes of priority. Without any there is one, ordinary. Scores below the lowest class fall in that class.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "type": "object",
                "additionalProperties": false,
                "required": [ "id", "name", "from" ],
                "properties": {
                  "id": { "description": "The stable id, such as high; not urgent or left-out, which every policy has.", "allOf": [ { "$ref": "#/$defs/name" } ], "not": { "enum": [ "urgent", "left-out" ] } },
                  "name": { "description": "What staff call it.", "$ref": "#/$defs/text" },
                  "from": { "description": "The lowest score in the class; each class has another.", "type": "integer", "minimum": -100000000, "maximum": 100000000 },
                  "strategy": { "description": "The id of the contact strategy of the class; the municipality's own when it is not here.", "$ref": "#/$defs/name" },
                  "casesPerMonth": { "description": "How many cases a month can have that strategy; what does not fit gets the strategy of the next class with room, and is counted.", "type": "integer", "minimum": 0, "maximum": 1000000 }
                }
              }
            },
            "rules": {
              "description": "The rules, in the order in which they are explained. A setting that is not here has its default.",
              "type": "array",
              "minItems": 1,
              "maxItems": 64,
              "items": {
                "type": "object",
                "required": [ "rule" ],
                "properties": { "rule": { "description": "The name of the rule.", "type": "string" } }
              }
            }
          },
          "$defs": {
            "name": { "description": "Lower case letters, digits and hyphens.", "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$", "maxLength": 64 },
            "line": { "description": "A text on one line.", "type": "string", "pattern": "\\S" },
            "day": { "description": "A day as year-month-day.", "type": "string", "pattern": "^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$|^2100-[0-9]{2}-[0-9]{2}$" },
            "text": {
              "description": "One text in two languages.",
              "type": "object",
              "additionalProperties": false,
              "required": [ "nl", "en" ],
              "properties": {
                "nl": { "description": "Plain Dutch.", "$ref": "#/$defs/line" },
                "en": { "description": "English.", "$ref": "#/$defs/line" }
              }
            }
          }
        }
        """;
}
