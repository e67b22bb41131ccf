using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Vroegsignalering.Core.Tests.Prioritisation.Files;

/// <summary>The published schema is what the kinds of rule say, and the reader and the schema agree.</summary>
/// <remarks>When a rule or its documentation changed on purpose, run <c>VROEG_APPROVE=1 dotnet test</c> on this project and read the difference.</remarks>
public sealed class PolicySchemaTests
{
    private static readonly string Root = Find(Folder());

    private static readonly string Published = Path.Combine(Root, "docs", "schemas", "priority-policy.schema.json");

    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static JsonElement Schema => JsonDocument.Parse(PolicySchema.Make(PriorityRuleKinds.BuiltIn)).RootElement;

    [Fact]
    public void The_published_schema_is_made_of_the_kinds_of_rule()
    {
        string made = PolicySchema.Make(PriorityRuleKinds.BuiltIn);
        if (Environment.GetEnvironmentVariable("VROEG_APPROVE") == "1")
        {
            File.WriteAllText(Published, made);
        }

        Assert.Equal(File.ReadAllText(Published).ReplaceLineEndings("\n"), made);
    }

    [Fact]
    public void Every_kind_of_rule_is_in_the_schema()
    {
        JsonElement items = Schema.GetProperty("properties").GetProperty("rules").GetProperty("items");
        string[] ids = [.. PriorityRuleKinds.BuiltIn.All.Select(k => k.Id)];

        Assert.Equal(ids, items.GetProperty("properties").GetProperty("rule").GetProperty("enum").EnumerateArray().Select(e => e.GetString()));
        Assert.Equal(ids, items.GetProperty("allOf").EnumerateArray().Select(w => w.GetProperty("if").GetProperty("properties").GetProperty("rule").GetProperty("const").GetString()));
    }

    [Fact]
    public void Every_name_in_the_schema_is_described()
    {
        string[] bare = [.. Undescribed(Schema, "")];

        Assert.Empty(bare);
    }

    [Fact]
    public void The_schema_and_the_reader_accept_every_policy_file_in_the_samples()
    {
        string[] samples = [.. Directory.EnumerateFiles(Path.Combine(Root, "samples", "policies"), "*.json")];

        Assert.True(samples.Length >= 2);
        Assert.All(samples, path =>
        {
            PolicyReadResult result = PriorityPolicyFile.Read(File.ReadAllBytes(path), Path.GetFileName(path));
            Assert.Empty(result.Diagnostics);
            Assert.Equal(Path.GetFileNameWithoutExtension(path), result.Policy!.Id);
            using JsonDocument file = JsonDocument.Parse(File.ReadAllBytes(path), WithComments);
            Assert.True(new SchemaCheck(Schema).Accepts(file.RootElement), path);
            string schema = Path.Combine(Path.GetDirectoryName(path)!, file.RootElement.GetProperty("$schema").GetString()!);
            Assert.Equal(Published, Path.GetFullPath(schema));
        });
    }

    [Fact]
    public void The_schema_accepts_what_is_written()
    {
        SchemaCheck check = new(Schema);
        Prop.ForAll(PriorityPolicyFileProperties.Policies.ToArbitrary(), policy =>
        {
            using JsonDocument file = JsonDocument.Parse(Encoding.UTF8.GetString(PriorityPolicyFile.Write(policy)).Replace("\"rule\": \"test\"", "\"rule\": \"crisis\"", StringComparison.Ordinal));
            JsonElement written = Without(file.RootElement);
            return check.Accepts(written);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    /// <summary>Faults that an editor sees by the schema, without the reader.</summary>
    [Theory]
    [InlineData("\"version\": \"1\",", "")]
    [InlineData("\"id\": \"strikt\"", "\"id\": \"Strikt!\"")]
    [InlineData("\"goal\":", "\"doel\":")]
    [InlineData("\"everySignalAnOffer\": true", "\"everySignalAnOffer\": 1")]
    [InlineData("\"2026-01-01\"", "\"1 januari 2026\"")]
    [InlineData("\"nl\": \"hoog\", ", "")]
    [InlineData("\"from\": 60", "\"from\": 60.5")]
    [InlineData("\"id\": \"high\"", "\"id\": \"urgent\"")]
    [InlineData("\"rule\": \"crisis\"", "\"rule\": \"crises\"")]
    [InlineData("\"rule\": \"crisis\", \"points\": 50", "\"rule\": \"crisis\", \"punten\": 50")]
    [InlineData("\"rule\": \"crisis\", \"points\": 50", "\"rule\": \"crisis\", \"points\": 9999999")]
    [InlineData("\"nearWorkingDays\": 10", "\"nearWorkingDays\": -1")]
    [InlineData("\"fromEuros\": 250, ", "")]
    [InlineData("\"fromEuros\": 250, \"points\": 25", "\"fromEuros\": 250, \"points\": 25, \"more\": 1")]
    [InlineData("\"fromEuros\": 250, \"points\": 25", "\"fromEuros\": 250, \"points\": 9999999")]
    [InlineData("\"rent\": 20", "\"rents\": 20")]
    [InlineData("\"rent\": 20", "\"rent\": 9999999")]
    [InlineData("\"grownPoints\": 20", "\"grownPoints\": null")]
    public void The_schema_and_the_reader_refuse_the_same(string sound, string wrong)
    {
        string strict = File.ReadAllText(Path.Combine(Root, "samples", "policies", "strikt.json"));
        Assert.Equal(2, strict.Split(sound).Length);
        string file = strict.Replace(sound, wrong, StringComparison.Ordinal);

        using JsonDocument document = JsonDocument.Parse(file, WithComments);

        Assert.False(new SchemaCheck(Schema).Accepts(document.RootElement));
        Assert.Null(PriorityPolicyFile.Read(Encoding.UTF8.GetBytes(file), "a").Policy);
    }

    // The rule of the tests is not in the published schema.
    private static JsonElement Without(JsonElement file)
    {
        System.Text.Json.Nodes.JsonNode copy = System.Text.Json.Nodes.JsonNode.Parse(file.GetRawText())!;
        copy["rules"]![0] = System.Text.Json.Nodes.JsonNode.Parse("""{ "rule": "crisis" }""");
        return JsonSerializer.SerializeToElement(copy);
    }

    private static IEnumerable<string> Undescribed(JsonElement schema, string at)
    {
        if (schema.ValueKind == JsonValueKind.Array)
        {
            return schema.EnumerateArray().SelectMany((s, i) => Undescribed(s, $"{at}[{i}]"));
        }

        if (schema.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        bool names = at.EndsWith("properties", StringComparison.Ordinal) && !at.Contains(".if.", StringComparison.Ordinal);
        return schema.EnumerateObject().SelectMany(p => Undescribed(p.Value, $"{at}.{p.Name}").Concat(
            names && p.Name != "rule" && !(p.Value.TryGetProperty("description", out JsonElement text) && text.GetString()!.EndsWith('.')) ? [$"{at}.{p.Name}"] : []));
    }

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "Vroegsignalering.Core.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
