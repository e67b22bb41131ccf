using System.Text;

namespace Vroegsignalering.Core.Tests.Contact.Files;

/// <summary>Files of strategies: written, read back, and beside what the product ships.</summary>
/// <remarks>When a strategy that comes with the product changed on purpose, run <c>VROEG_APPROVE=1 dotnet test</c> on this project and read the difference.</remarks>
public sealed class ContactStrategyFileTests
{
    public static TheoryData<string> Shipped { get; } = [.. ContactStrategies.ByName.Keys, ContactStrategies.Urgent.Id];

    [Fact]
    public void A_file_says_in_words_what_the_builder_says_in_code()
    {
        ContactStrategy built = new ContactStrategyBuilder("voorbeeldstad")
            .WithName(new Text("Bellen en langsgaan", "Calls and a visit"))
            .WithSource(new LegalSource("Besluit van het college", "art. 3"))
            .StopWhen(ContactStop.Paid)
            .Then(new ContactStep(ContactChannel.Phone, 0, 3, Announcement.None, 0) { DayPart = DayPart.Evening })
            .Then(new ContactStep(ContactChannel.HomeVisit, 5, 1, Announcement.Letter, 4) { OptOut = new ContactOptOut(ContactChannel.Email, 1) })
            .Build();

        ContactStrategy read = Assert.Single(Read("""
            {
              "strategies": [
                {
                  "id": "voorbeeldstad", // een opmerking
                  "name": { "nl": "Bellen en langsgaan", "en": "Calls and a visit" },
                  "sources": [ { "title": "Besluit van het college", "article": "art. 3" } ],
                  "stopWhen": [ "paid" ],
                  "steps": [
                    { "channel": "phone", "afterWorkingDays": 0, "attempts": 3, "dayPart": "evening" },
                    { "channel": "homeVisit", "afterWorkingDays": 5,
                      "announcement": { "by": "letter", "workingDaysBefore": 4, "optOut": { "by": "email", "workingDaysBefore": 1 } } },
                  ]
                }
              ]
            }
            """));

        AssertSame(built, read);
    }

    [Fact]
    public void What_is_written_is_read_back_as_it_was() => Prop.ForAll(AnyStrategy.Strategy.ToArbitrary(), strategy =>
    {
        byte[] written = ContactStrategyFile.Write(strategy);
        ContactStrategy read = Assert.Single(ContactStrategyFile.Read(written, "strategie.json").Strategies);
        AssertSame(strategy, read);
        return written.AsSpan().SequenceEqual(ContactStrategyFile.Write(read));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void One_file_holds_several_strategies_in_their_order() => Assert.Equal(
        ["urgent", "card", "letter"],
        ContactStrategyFile.Read(ContactStrategyFile.Write(ContactStrategies.Urgent, ContactStrategies.Card, ContactStrategies.Letter), "alle.json").Strategies.Select(s => s.Id));

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_strategy_of_the_product_is_a_file_that_reads_back_as_it(string id)
    {
        ContactStrategy strategy = id == "urgent" ? ContactStrategies.Urgent : ContactStrategies.ByName[id];
        string text = Encoding.UTF8.GetString(ContactStrategyFile.Write(strategy))
            .Replace("{\n  \"strategies\"", "{\n  \"$schema\": \"../../docs/schemas/contact-strategy.schema.json\",\n  \"strategies\"", StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("VROEG_APPROVE") == "1")
        {
            File.WriteAllText(SampleStrategies.PathOf(strategy), text);
        }

        Assert.Equal(text, File.ReadAllText(SampleStrategies.PathOf(strategy)).ReplaceLineEndings("\n"));
        AssertSame(strategy, Assert.Single(Read(text)));
    }

    [Fact]
    public void The_samples_are_the_strategies_of_the_product_and_no_others() => Assert.Equal(
        Shipped.Select(s => s.Data).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(SampleStrategies.Folder).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));

    [Fact]
    public void Writing_refuses_no_strategy_and_the_same_id_twice()
    {
        Assert.Throws<ArgumentException>(() => ContactStrategyFile.Write());
        Assert.Throws<ArgumentException>(() => ContactStrategyFile.Write(ContactStrategies.Card, ContactStrategies.Card));
        Assert.Throws<ArgumentException>(() => ContactStrategyFile.Read(default, ""));
    }

    internal static IReadOnlyList<ContactStrategy> Read(string text)
    {
        ContactStrategyReadResult result = ContactStrategyFile.Read(Encoding.UTF8.GetBytes(text), "strategie.json");
        Assert.Empty(result.Diagnostics);
        return result.Strategies;
    }

    private static void AssertSame(ContactStrategy expected, ContactStrategy actual)
    {
        Assert.Equal((expected.Id, expected.Name, expected.Description), (actual.Id, actual.Name, actual.Description));
        Assert.Equal(expected.Sources, actual.Sources);
        Assert.Equal(expected.Stops, actual.Stops);
        Assert.Equal(expected.Steps, actual.Steps);
    }
}
