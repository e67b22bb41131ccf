using System.Text.Json;
using Vroegsignalering.Contact;
using Vroegsignalering.Core.Tests.Prioritisation.Files;
using Vroegsignalering.HelpAcceptance;
using Vroegsignalering.Simulation.Calibrating;
using Vroegsignalering.Simulation.Scenarios;

namespace Vroegsignalering.Simulation.Tests.Scenarios;

/// <summary>The published schemas and the readers agree.</summary>
public sealed class ScenarioSchemaTests : IDisposable
{
    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly AScenario _a = new();

    public void Dispose() => _a.Dispose();

    [Fact]
    public void The_schema_accepts_every_sample_and_every_sample_names_it()
    {
        string folder = Path.Combine(AScenario.Root, "samples", "scenarios");
        string[] samples = Directory.GetFiles(folder, "*.json");

        Assert.True(samples.Length >= 4);
        Assert.All(samples, path =>
        {
            JsonElement file = Parse(File.ReadAllText(path));
            Assert.True(Accepts(file), path);
            Assert.Equal(PathOf("simulation-scenario"), Path.GetFullPath(file.GetProperty("$schema").GetString()!, folder));
        });
        Assert.True(Accepts(Parse(AScenario.Full)));
    }

    [Fact]
    public void The_schema_accepts_the_calibration_of_the_product() =>
        Assert.True(new SchemaCheck(Schema("simulation-calibration")).Accepts(Parse(System.Text.Encoding.UTF8.GetString(CalibrationFile.Write(Calibration.Default)))));

    [Theory]
    [InlineData("simulation-scenario")]
    [InlineData("simulation-calibration")]
    public void Every_name_in_a_schema_is_described(string name) => Assert.Empty(Undescribed(Schema(name), ""));

    [Fact]
    public void The_lists_of_the_schema_are_those_of_the_product()
    {
        JsonElement schema = Schema("simulation-scenario");

        Assert.Equal(HelpAcceptanceDefinitions.All.Select(d => d.Id), Names(schema.GetProperty("properties").GetProperty("definitions").GetProperty("items")));
        Assert.Equal(
            ContactStepLimits.Channels.Select(c => JsonNamingPolicy.CamelCase.ConvertName(c.ToString())),
            Names(schema.GetProperty("$defs").GetProperty("extraAttempt").GetProperty("properties").GetProperty("channel")));
        Assert.Equal(
            Enum.GetValues<SimulationOutput>().Skip(1).Select(o => JsonNamingPolicy.CamelCase.ConvertName(o.ToString())),
            Names(schema.GetProperty("properties").GetProperty("outputs").GetProperty("items")));
    }

    /// <summary>Faults that an editor sees by the schema, without the reader.</summary>
    [Theory]
    [InlineData("\"replications\": 2", "\"replicatons\": 2")]
    [InlineData("\"replications\": 2", "\"replications\": 0")]
    [InlineData("\"households\": 1000", "\"households\": 1000.5")]
    [InlineData("\"households\": 1000", "\"households\": null")]
    [InlineData("\"householdsPerTeam\": 500", "\"householdsPerTeam\": 99")]
    [InlineData("\"reach.phone\": 0.25", "\"reach.phone\": -1")]
    [InlineData("\"2023-01\"", "\"januari 2023\"")]
    [InlineData("\"2023-01\"", "\"2041-01\"")]
    [InlineData("\"months\": 2", "\"months\": 121")]
    [InlineData("\"name\": \"Proef\"", "\"name\": \" \"")]
    [InlineData("\"name\": \"drempel 75\", \"policy\"", "\"policy\"")]
    [InlineData("\"ftePer10000Inhabitants\": 0.33", "\"ftePer10000Inhabitants\": 0")]
    [InlineData("\"amountEuros\": 75 }", "\"amountEuros\": 75 }, \"crisis\": 5")]
    [InlineData("\"channel\": \"phone\", \"afterWorkingDays\": 5", "\"channel\": \"phone\"")]
    [InlineData("\"workingDaysBefore\": 4", "\"workingDaysBefore\": 0")]
    [InlineData("\"percent\": 45", "\"percent\": 145")]
    [InlineData("\"registerOnReport\"", "\"RegisterOnReport\"")]
    [InlineData("\"divosa-monitor\"", "\"divosa\"")]
    [InlineData("[0.2, 0.5]", "[]")]
    [InlineData("[\"figures\", \"report\"]", "[]")]
    [InlineData("[\"figures\", \"report\"]", "[\"report\", \"report\"]")]
    [InlineData("\"oneAtATime\": true", "\"oneAtATime\": 1")]
    public void The_schema_and_the_reader_refuse_the_same(string sound, string wrong)
    {
        Assert.Equal(2, AScenario.Full.Split(sound).Length);
        string file = AScenario.Full.Replace(sound, wrong, StringComparison.Ordinal);

        Assert.False(Accepts(Parse(file)));
        Assert.Null(_a.Read(file).Study);
    }

    private static bool Accepts(JsonElement file) => new SchemaCheck(Schema("simulation-scenario")).Accepts(file);

    private static string PathOf(string name) => Path.Combine(AScenario.Root, "docs", "schemas", $"{name}.schema.json");

    private static JsonElement Schema(string name) => Parse(File.ReadAllText(PathOf(name)));

    private static JsonElement Parse(string json) => JsonDocument.Parse(json, WithComments).RootElement;

    private static IEnumerable<string?> Names(JsonElement choice) => choice.GetProperty("enum").EnumerateArray().Select(e => e.GetString());

    private static IEnumerable<string> Undescribed(JsonElement schema, string at) => schema.ValueKind switch
    {
        JsonValueKind.Array => schema.EnumerateArray().SelectMany((s, i) => Undescribed(s, $"{at}[{i}]")),
        JsonValueKind.Object => schema.EnumerateObject().SelectMany(p => Undescribed(p.Value, $"{at}.{p.Name}").Concat(
            at.EndsWith("properties", StringComparison.Ordinal) && !(p.Value.TryGetProperty("description", out JsonElement text) && text.GetString()!.EndsWith('.')) ? [$"{at}.{p.Name}"] : [])),
        _ => [],
    };
}
