using System.Text.Json;
using Vroegsignalering.Core.Tests.Prioritisation.Files;

namespace Vroegsignalering.Core.Tests.Contact.Files;

/// <summary>The published schema and the reader agree.</summary>
public sealed class ContactStrategySchemaTests
{
    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(SampleStrategies.Schema)).RootElement;

    /// <summary>What a schema cannot say: whether ids differ, how days relate, and which days exist.</summary>
    private static readonly string[] OnlyTheReaderSees = ["VS5001", "VS5002", "VS5003", "VS5004", "VS5013", "VS5014", "VS5015"];

    [Fact]
    public void The_schema_lists_the_choices_of_the_reader()
    {
        Assert.Equal(Names(ContactStepLimits.Channels), Choices("step", "channel"));
        Assert.Equal(Names([DayPart.Morning, DayPart.Afternoon, DayPart.Evening]), Choices("step", "dayPart"));
        Assert.Equal(Names([Announcement.Letter, Announcement.Card, Announcement.Message]), Choices("announcement", "by"));
        Assert.Equal(Names(ContactStepLimits.WaysToDecline), Choices("optOut", "by"));
        Assert.Equal(
            Names(ContactStops.OfChoice),
            Property("strategy", "stopWhen").GetProperty("items").GetProperty("enum").EnumerateArray().Select(e => e.GetString()!));
    }

    [Fact]
    public void The_schema_has_the_limits_of_the_reader()
    {
        Assert.Equal(ContactStepLimits.AfterWorkingDays, Property("step", "afterWorkingDays").GetProperty("maximum").GetInt32());
        Assert.Equal(ContactStepLimits.Attempts, Property("step", "attempts").GetProperty("maximum").GetInt32());
        Assert.Equal(ContactStepLimits.AnnouncedWorkingDays, Property("announcement", "workingDaysBefore").GetProperty("maximum").GetInt32());
        Assert.Equal(ContactStepLimits.Steps, Property("strategy", "steps").GetProperty("maxItems").GetInt32());
        Assert.Equal(ContactStrategyFileReader.MaximumStrategies, Schema.GetProperty("properties").GetProperty("strategies").GetProperty("maxItems").GetInt32());
    }

    [Fact]
    public void The_schema_accepts_every_sample_and_each_names_it() => Assert.All(Directory.EnumerateFiles(SampleStrategies.Folder, "*.json"), path =>
    {
        using JsonDocument file = JsonDocument.Parse(File.ReadAllBytes(path), WithComments);
        Assert.True(new SchemaCheck(Schema).Accepts(file.RootElement), path);
        Assert.Equal(SampleStrategies.Schema, Path.GetFullPath(Path.Combine(SampleStrategies.Folder, file.RootElement.GetProperty("$schema").GetString()!)));
    });

    [Fact]
    public void The_schema_accepts_what_is_written() => Prop.ForAll(AnyStrategy.Strategy.ToArbitrary(), strategy =>
    {
        using JsonDocument file = JsonDocument.Parse(ContactStrategyFile.Write(strategy));
        return new SchemaCheck(Schema).Accepts(file.RootElement);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void The_schema_refuses_the_faults_that_a_schema_can_see()
    {
        SchemaCheck check = new(Schema);
        using JsonDocument sound = JsonDocument.Parse(ContactStrategyFaultTests.Sound, WithComments);

        Assert.True(check.Accepts(sound.RootElement));
        Assert.All(ContactStrategyFaultTests.Faults.Select(f => f.Data).Where(f => !OnlyTheReaderSees.Contains(f.Item3)), fault =>
        {
            using JsonDocument wrong = JsonDocument.Parse(ContactStrategyFaultTests.Sound.Replace(fault.Item1, fault.Item2, StringComparison.Ordinal), WithComments);
            Assert.False(check.Accepts(wrong.RootElement), fault.Item2);
        });
    }

    [Fact]
    public void Everything_in_the_schema_is_described()
    {
        Assert.All(Schema.GetProperty("$defs").EnumerateObject(), def =>
        {
            Assert.True(def.Value.TryGetProperty("description", out _), def.Name);
            Assert.All(
                def.Value.TryGetProperty("properties", out JsonElement properties) ? properties.EnumerateObject().ToArray() : [],
                p => Assert.True(p.Value.TryGetProperty("description", out _), $"{def.Name}.{p.Name}"));
        });
        Assert.Equal("urn:vroegsignalering:contact-strategy", Schema.GetProperty("$id").GetString());
    }

    private static JsonElement Property(string def, string name) => Schema.GetProperty("$defs").GetProperty(def).GetProperty("properties").GetProperty(name);

    private static IEnumerable<string> Choices(string def, string name) => Property(def, name).GetProperty("enum").EnumerateArray().Select(e => e.GetString()!);

    private static IEnumerable<string> Names<T>(IEnumerable<T> choices)
        where T : struct, Enum => choices.Select(ContactStrategyFileReader.NameOf);
}
