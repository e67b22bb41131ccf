using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Vroegsignalering.Core.Tests.Signals.Intake;

/// <summary>The published schema of mappings and the reader of mappings say the same.</summary>
public sealed class SignalMappingSchemaTests
{
    private const string Smallest = """ "columns": { "reference": "a" }, "fixed": { "partner": "Rent" } """;

    private static readonly string Root = Find(Folder());

    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Root, "docs", "schemas", "signal-mapping.schema.json"))).RootElement;

    private static readonly JsonElement Settings = Schema.GetProperty("properties");

    [Theory]
    [InlineData("columns")]
    [InlineData("fixed")]
    [InlineData("values")]
    public void Every_field_is_in_the_schema_and_no_other(string setting) => Assert.Equal(
        SignalFields.AllNames.Order(StringComparer.Ordinal),
        Settings.GetProperty(setting).GetProperty("properties").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void The_reader_knows_every_setting_of_the_schema_and_every_value_it_allows()
    {
        foreach (JsonProperty setting in Settings.EnumerateObject())
        {
            string[] values = setting.Value.TryGetProperty("enum", out JsonElement allowed)
                ? [.. allowed.EnumerateArray().Select(v => v.GetRawText())]
                : setting.Value.TryGetProperty("examples", out JsonElement examples) ? [.. examples.EnumerateArray().Select(v => v.GetRawText())]
                : setting.Value.GetProperty("type").GetString() == "string" ? ["\"a\""] : [];
            Assert.All(values, value => Assert.Empty(Read($"{{ \"{setting.Name}\": {value}, {Smallest} }}").Diagnostics));
        }
    }

    [Fact]
    public void The_reader_refuses_what_the_schema_does_not_name()
    {
        string[] known = [.. Settings.EnumerateObject().Select(p => p.Name)];

        Assert.Equal(known.Order(StringComparer.Ordinal), SignalMappingReader.Settings.Append("$schema").Order(StringComparer.Ordinal));
        Assert.All(SignalMappingReader.Settings, setting => Assert.Equal(
            "VS1042", Read($"{{ \"{setting}\": 1, {(setting is "columns" or "fixed" ? "" : $"{Smallest}")} }}").Diagnostics[0].Code.Id));
    }

    [Fact]
    public void Every_setting_and_field_is_described() =>
        Assert.All(Descriptions(Schema), description => Assert.False(string.IsNullOrWhiteSpace(description)));

    [Fact]
    public void The_sample_mappings_are_valid_and_the_reader_reads_them()
    {
        string[] samples = [.. Directory.EnumerateFiles(Path.Combine(Root, "samples", "data"), "*.mapping.json", SearchOption.AllDirectories)];

        Assert.NotEmpty(samples);
        Assert.All(samples, path =>
        {
            Assert.NotNull(SignalMappingReader.Read(File.ReadAllBytes(path), "a").Mapping);
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
            Assert.Empty(Faults(document.RootElement, Schema));
            Assert.Contains(Schema.GetProperty("anyOf").EnumerateArray(), way => !Faults(document.RootElement, way).Any());
        });
    }

    [Fact]
    public void The_check_of_samples_sees_a_planted_fault()
    {
        using JsonDocument document = JsonDocument.Parse("""{ "delimiter": "x", "colour": 1, "columns": { "bsn": 3 } }""");

        Assert.Equal(["delimiter", "colour", "bsn", "reference"], Faults(document.RootElement, Schema), StringComparer.Ordinal);
    }

    // Only the words of JSON Schema that this schema uses.
    private static IEnumerable<string> Faults(JsonElement value, JsonElement schema, string at = "")
    {
        if (schema.TryGetProperty("type", out JsonElement type) && type.GetString() != (value.ValueKind == JsonValueKind.Object ? "object" : value.ValueKind == JsonValueKind.String ? "string" : "other"))
        {
            yield return at;
            yield break;
        }

        if (schema.TryGetProperty("enum", out JsonElement allowed) && !allowed.EnumerateArray().Any(a => a.GetString() == value.GetString()))
        {
            yield return at;
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            yield break;
        }

        foreach (JsonProperty member in value.EnumerateObject())
        {
            bool known = schema.TryGetProperty("properties", out JsonElement properties) && properties.TryGetProperty(member.Name, out _);
            JsonElement rule = known ? properties.GetProperty(member.Name) : schema.TryGetProperty("additionalProperties", out JsonElement others) ? others : default;
            string[] faults = rule.ValueKind == JsonValueKind.Object ? [.. Faults(member.Value, rule, member.Name)]
                : rule.ValueKind == JsonValueKind.False ? [member.Name] : [];
            foreach (string fault in faults)
            {
                yield return fault;
            }
        }

        foreach (JsonElement name in schema.TryGetProperty("required", out JsonElement required) ? required.EnumerateArray() : default)
        {
            if (!value.TryGetProperty(name.GetString()!, out _))
            {
                yield return name.GetString()!;
            }
        }
    }

    private static IEnumerable<string?> Descriptions(JsonElement schema) =>
        schema.TryGetProperty("properties", out JsonElement properties)
            ? properties.EnumerateObject().SelectMany(p => Descriptions(p.Value).Prepend(p.Value.TryGetProperty("description", out JsonElement d) ? d.GetString() : null))
            : [];

    private static SignalMappingReadResult Read(string json) => SignalMappingReader.Read(Encoding.UTF8.GetBytes(json), "a");

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Vroegsignalering.Core.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
