using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Vroegsignalering.Core.Tests.Prioritisation.Files;
using Vroegsignalering.Monitoring.Accountability;

namespace Vroegsignalering.Core.Tests.Monitoring.Accountability;

/// <summary>The files of the year report: the samples are read, and reader and schema agree about what is wrong.</summary>
public sealed class AccountabilityFilesTests
{
    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly string Root = Find(Folder());

    private static string Costs => Sample("costs");

    private static string Maturity => Sample("maturity");

    [Fact]
    public void The_sample_of_costs_is_read()
    {
        CostReadResult read = CostFile.Read(Bytes(Costs), "costs.json");

        Assert.Empty(read.Diagnostics);
        Assert.Equal((2026, 1.8m, A.Euros(82_000m), A.Euros(2_000m)), (read.Costs!.Year, read.Costs.Fte!.Value, read.Costs.CostPerFte!.Value, read.Costs.BenefitPerAcceptedCase!.Value));
        Assert.Equal(A.Euros(1.35m), read.Costs.Channels[0].UnitCost);
        Assert.Equal(A.Euros(0m), read.Costs.Channels[1].UnitCost);
    }

    [Fact]
    public void The_sample_of_answers_is_read()
    {
        MaturityReadResult read = MaturityFile.Read(Bytes(Maturity), "maturity.json");

        Assert.Empty(read.Diagnostics);
        Assert.Equal(new MaturityReply("agreements-with-partners", MaturityAnswer.Yes, null, "coordinator"), read.Replies![0]);
    }

    [Fact]
    public void The_sample_of_goals_is_read()
    {
        GoalReadResult read = GoalFile.Read(Bytes(Sample("goals")), "goals.json");

        Assert.Empty(read.Diagnostics);
        Assert.Equal((2026, 4, 2, 2_100), (read.Goals!.Year, read.Goals.Goals.Count, read.Goals.Lessons.Count, read.Goals.ExpectedHouseholds));
        Assert.Equal(("reach-of-picked-up-cases", 25m, null), (read.Goals.Goals[0].IndicatorId, read.Goals.Goals[0].AtLeast, read.Goals.Goals[0].AtMost));
        Assert.Equal(new LocalDate(2026, 9, 1), read.Goals.Lessons[0].From);
        Assert.Equal(
            (null, "eigen-lijst-2025", "landelijk-basis-1"),
            (read.Goals.PolicyOn(new(2025, 12, 31)), read.Goals.PolicyOn(new(2026, 8, 31)), read.Goals.PolicyOn(new(2026, 9, 1))));
    }

    [Fact]
    public void An_amount_of_null_is_not_filled_in()
    {
        CostReadResult read = CostFile.Read(Bytes("""{ "year": 2026, "attempts": [{ "channel": "phone", "euros": null }], "staff": { "fte": null }, "benefit": {} }"""), "a");

        Assert.Empty(read.Diagnostics);
        Assert.Equal(new ChannelCost(ContactChannel.Phone, null), Assert.Single(read.Costs!.Channels));
        Assert.Equal((null, null, null), (read.Costs.Fte, read.Costs.CostPerFte, read.Costs.BenefitPerAcceptedCase));
    }

    [Theory]
    [InlineData("costs", "\"year\": 2026,", "", "VS7206", true)]
    [InlineData("costs", "\"year\": 2026", "\"year\": \"2026\"", "VS7207", true)]
    [InlineData("costs", "\"year\": 2026", "\"jaar\": 2026", "VS7205", true)]
    [InlineData("costs", "\"euros\": 6.50", "\"euros\": -6.50", "VS7209", true)]
    [InlineData("costs", "\"euros\": 6.50", "\"euros\": 6.505", "VS7209", false)]
    [InlineData("costs", "\"euros\": 6.50", "\"euros\": \"6,50\"", "VS7207", true)]
    [InlineData("costs", "\"homeVisit\"", "\"visit\"", "VS7208", true)]
    [InlineData("costs", "\"homeVisit\"", "\"phone\"", "VS7213", false)]
    [InlineData("costs", "\"eurosPerAcceptedCase\": 2000", "\"eurosPerAcceptedCase\": 0", "VS7209", true)]
    [InlineData("costs", ", \"en\": \"licence of the system\"", "", "VS7206", true)]
    [InlineData("costs", "\"contract\"", "\"\"", "VS7210", true)]
    [InlineData("goals", "\"year\": 2026", "\"year\": 1926", "VS7209", true)]
    [InlineData("goals", "\"id\": \"reach\"", "\"id\": \"Reach!\"", "VS7210", true)]
    [InlineData("goals", "\"id\": \"reach\"", "\"id\": \"attempts\"", "VS7213", false)]
    [InlineData("goals", "\"atLeast\": 80", "\"atLeast\": 80, \"atMost\": 70", "VS7209", false)]
    [InlineData("goals", "\"atLeast\": 80", "\"more\": 80", "VS7205", true)]
    [InlineData("goals", "\"2026-09-01\"\n    }", "\"1 september\"\n    }", "VS7211", true)]
    [InlineData("goals", "\"number\": 2100, ", "", "VS7206", true)]
    [InlineData("goals", "\"from\": \"2026-09-01\" }\n  ]", "\"from\": \"2026-01-01\" }\n  ]", "VS7213", false)]
    [InlineData("goals", "\"eigen-lijst-2025\"", "\"eigen lijst\"", "VS7210", true)]
    [InlineData("maturity", "\"council-told\"", "\"council\"", "VS7208", true)]
    [InlineData("maturity", "\"council-told\"", "\"residents-asked\"", "VS7213", false)]
    [InlineData("maturity", "\"partly\"", "\"a bit\"", "VS7208", true)]
    [InlineData("maturity", "\"answers\": [", "\"antwoorden\": [", "VS7205", true)]
    public void What_is_wrong_is_found_with_its_place(string kind, string sound, string wrong, string code, bool schemaSees)
    {
        string sample = Sample(kind);
        Assert.Contains(sound, sample, StringComparison.Ordinal);
        string file = sample.Replace(sound, wrong, StringComparison.Ordinal);

        IReadOnlyList<Diagnostic> found = kind switch
        {
            "costs" => CostFile.Read(Bytes(file), "a").Diagnostics,
            "goals" => GoalFile.Read(Bytes(file), "a").Diagnostics,
            _ => MaturityFile.Read(Bytes(file), "a").Diagnostics,
        };

        Diagnostic first = Assert.Single(found, d => d.Code.Id == code);
        Assert.NotNull(first.Row);
        Assert.NotEmpty(first.Field ?? "");
        using JsonDocument document = JsonDocument.Parse(file, WithComments);
        Assert.Equal(!schemaSees, new SchemaCheck(Schema(kind)).Accepts(document.RootElement));
    }

    [Theory]
    [InlineData("{", "VS7201")]
    [InlineData("{ \"year\": 2026, \"year\": 2027 }", "VS7204")]
    public void What_is_no_such_file_is_told(string file, string code)
    {
        Assert.Contains(CostFile.Read(Bytes(file), "a").Diagnostics, d => d.Code.Id == code);
        Assert.Null(CostFile.Read(Bytes(file), "a").Costs);
    }

    [Theory]
    [InlineData("costs")]
    [InlineData("goals")]
    [InlineData("maturity")]
    public void The_schema_accepts_the_sample_and_the_sample_names_it(string kind)
    {
        using JsonDocument document = JsonDocument.Parse(Sample(kind), WithComments);

        Assert.True(new SchemaCheck(Schema(kind)).Accepts(document.RootElement));
        Assert.Equal($"../../docs/schemas/{kind}.schema.json", document.RootElement.GetProperty("$schema").GetString());
        Assert.Equal($"urn:vroegsignalering:{kind}", Schema(kind).GetProperty("$id").GetString());
    }

    [Fact]
    public void The_schema_lists_the_questions_of_the_check() => Assert.Equal(
        MaturityQuestions.All.Select(q => q.Id),
        Schema("maturity").GetProperty("$defs").GetProperty("answer").GetProperty("properties").GetProperty("question").GetProperty("enum").EnumerateArray().Select(e => e.GetString()!),
        StringComparer.Ordinal);

    private static string Sample(string kind) => File.ReadAllText(Path.Combine(Root, "samples", "accountability", $"voorbeeldstad-{kind}.json"));

    private static JsonElement Schema(string kind) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Root, "docs", "schemas", $"{kind}.schema.json"))).RootElement;

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Vroegsignalering.Core.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
