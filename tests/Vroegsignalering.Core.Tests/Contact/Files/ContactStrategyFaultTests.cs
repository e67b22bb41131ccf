using System.Text;

namespace Vroegsignalering.Core.Tests.Contact.Files;

/// <summary>A strategy file with a fault is refused with the place and the remedy. What stands in the file is never repeated.</summary>
public sealed class ContactStrategyFaultTests
{
    /// <summary>A file without a fault. Each fault below replaces a part of it.</summary>
    internal const string Sound = """
        {
          "strategies": [
            {
              "id": "een",
              "name": { "nl": "Eén", "en": "One" },
              "description": { "nl": "bellen", "en": "calls" },
              "sources": [ { "title": "Wgs", "inForceSince": "2021-01-01", "location": "https://example.org/wgs" } ],
              "stopWhen": [ "paid", "optedOut" ],
              "steps": [
                { "channel": "phone", "afterWorkingDays": 0, "attempts": 2, "dayPart": "evening" },
                { "channel": "homeVisit", "afterWorkingDays": 5,
                  "announcement": { "by": "letter", "workingDaysBefore": 4, "optOut": { "by": "email", "workingDaysBefore": 1 } } }
              ]
            },
            { "id": "twee", "name": { "nl": "Twee", "en": "Two" }, "steps": [ { "channel": "card", "afterWorkingDays": 1 } ] }
          ]
        }
        """;

    /// <summary>What is replaced, by what, the code of the finding, its line, its place and what its remedy has to say.</summary>
    public static TheoryData<string, string, string, int, string?, string> Faults { get; } = new()
    {
        // No JSON.
        { "\"id\": \"een\",", "\"id\": \"Geheim\"", "VS5001", 5, null, "komma" },
        { "\"attempts\": 2", "\"attempts\": 02", "VS5001", 10, null, "komma" },
        { "\"id\": \"een\",", "\"id\": \"\\ud800Geheim\",", "VS5002", 4, null, "UTF-8" },
        { "\"sources\": [", "\"sources\": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "VS5003", 7, null, "32 lagen" },

        // Names.
        { "\"id\": \"een\",", "\"id\": \"een\", \"id\": \"geheim\",", "VS5004", 4, "strategies[0].id", "één" },
        { "\"strategies\": [", "\"strategie\": 1, \"strategies\": [", "VS5005", 2, "strategie", "'strategies'" },
        { "\"description\":", "\"beschrijving\":", "VS5005", 6, "strategies[0].beschrijving", "description" },
        { "\"attempts\": 2", "\"atempts\": 987", "VS5005", 10, "strategies[0].steps[0].atempts", "'attempts'" },
        { "\"announcement\": {", "\"announcement\": { \"days\": 987,", "VS5005", 12, "strategies[0].steps[1].announcement.days", "workingDaysBefore" },
        { "\"optOut\": {", "\"optOut\": { \"until\": 987,", "VS5005", 12, "strategies[0].steps[1].announcement.optOut.until", "by, workingDaysBefore" },
        { "\"title\": \"Wgs\",", "\"title\": \"Wgs\", \"artikel\": \"Geheim\",", "VS5005", 7, "strategies[0].sources[0].artikel", "title, article" },

        // What is missing.
        { "\"id\": \"een\",", "", "VS5006", 3, "strategies[0].id", "Vul" },
        { "\"name\": { \"nl\": \"Eén\", \"en\": \"One\" },", "", "VS5006", 3, "strategies[0].name", "Vul" },
        { "\"nl\": \"Eén\", ", "", "VS5006", 5, "strategies[0].name.nl", "Vul" },
        { "\"channel\": \"card\", ", "", "VS5006", 15, "strategies[1].steps[0].channel", "Vul" },
        { ", \"afterWorkingDays\": 1", "", "VS5006", 15, "strategies[1].steps[0].afterWorkingDays", "Vul" },
        { "\"by\": \"letter\", ", "", "VS5006", 12, "strategies[0].steps[1].announcement.by", "Vul" },
        { "{ \"by\": \"email\", ", "{ ", "VS5006", 12, "strategies[0].steps[1].announcement.optOut.by", "Vul" },
        { ", \"steps\": [ { \"channel\": \"card\", \"afterWorkingDays\": 1 } ]", "", "VS5006", 15, "strategies[1].steps", "Vul" },

        // Another kind of value.
        { "{ \"channel\": \"card\", \"afterWorkingDays\": 1 }", "\"Geheim\"", "VS5007", 15, "strategies[1].steps[0]", "accolades" },
        { "\"name\": { \"nl\": \"Eén\", \"en\": \"One\" }", "\"name\": \"Geheim\"", "VS5007", 5, "strategies[0].name", "accolades" },
        { "\"attempts\": 2", "\"attempts\": \"twee\"", "VS5007", 10, "strategies[0].steps[0].attempts", "heel getal" },
        { "\"stopWhen\": [ \"paid\", \"optedOut\" ]", "\"stopWhen\": \"Geheim\"", "VS5007", 8, "strategies[0].stopWhen", "rechte haken" },
        { "\"announcement\": { \"by\": \"letter\", \"workingDaysBefore\": 4, \"optOut\": { \"by\": \"email\", \"workingDaysBefore\": 1 } }", "\"announcement\": \"letter\"", "VS5007", 12, "strategies[0].steps[1].announcement", "accolades" },

        // Choices.
        { "\"channel\": \"phone\"", "\"channel\": \"telephone\"", "VS5008", 10, "strategies[0].steps[0].channel", "phone" },
        { "\"channel\": \"phone\"", "\"channel\": \"Phone\"", "VS5008", 10, "strategies[0].steps[0].channel", "'phone'" },
        { "\"channel\": \"phone\"", "\"channel\": \"administrative\"", "VS5008", 10, "strategies[0].steps[0].channel", "letter, email, textMessage" },
        { "\"channel\": \"homeVisit\"", "\"channel\": \"home-visit\"", "VS5008", 11, "strategies[0].steps[1].channel", "'homeVisit'" },
        { "\"channel\": \"phone\"", "\"channel\": 4", "VS5008", 10, "strategies[0].steps[0].channel", "phone" },
        { "\"dayPart\": \"evening\"", "\"dayPart\": \"evenning\"", "VS5008", 10, "strategies[0].steps[0].dayPart", "'evening'" },
        { "\"by\": \"letter\"", "\"by\": \"textMessage\"", "VS5008", 12, "strategies[0].steps[1].announcement.by", "letter, card, message" },
        { "\"by\": \"email\"", "\"by\": \"homeVisit\"", "VS5008", 12, "strategies[0].steps[1].announcement.optOut.by", "phone, email" },
        { "\"paid\", ", "\"payed\", ", "VS5008", 8, "strategies[0].stopWhen[0]", "'paid'" },

        // Numbers.
        { "\"afterWorkingDays\": 0", "\"afterWorkingDays\": -1", "VS5009", 10, "strategies[0].steps[0].afterWorkingDays", "0 tot en met 250" },
        { "\"attempts\": 2", "\"attempts\": 0", "VS5009", 10, "strategies[0].steps[0].attempts", "1 tot en met 20" },
        { "\"attempts\": 2", "\"attempts\": 2.5", "VS5009", 10, "strategies[0].steps[0].attempts", "1 tot en met 20" },
        { "\"workingDaysBefore\": 4", "\"workingDaysBefore\": 61", "VS5009", 12, "strategies[0].steps[1].announcement.workingDaysBefore", "1 tot en met 60" },

        // Texts and days.
        { "\"id\": \"een\"", "\"id\": \"Een Geheim\"", "VS5010", 4, "strategies[0].id", "kleine letters" },
        { "\"nl\": \"Eén\"", "\"nl\": \" \"", "VS5010", 5, "strategies[0].name.nl", "één regel" },
        { "\"https://example.org/wgs\"", "\"C:\\\\Geheim\"", "VS5010", 7, "strategies[0].sources[0].location", "https://" },
        { "\"2021-01-01\"", "\"1 januari 2021\"", "VS5011", 7, "strategies[0].sources[0].inForceSince", "jaar-maand-dag" },

        // Together.
        { "{ \"channel\": \"card\", \"afterWorkingDays\": 1 }", "", "VS5012", 15, "strategies[1].steps", "vul haar aan" },
        { "\"id\": \"twee\"", "\"id\": \"een\"", "VS5013", 15, "strategies[1].id", "eigen" },
        { "\"afterWorkingDays\": 5", "\"afterWorkingDays\": 3", "VS5014", 11, "strategies[0].steps[1].afterWorkingDays", "afterWorkingDays" },
        { "\"workingDaysBefore\": 1 }", "\"workingDaysBefore\": 4 }", "VS5015", 12, "strategies[0].steps[1].announcement.optOut.workingDaysBefore", "optOut" },
        { "\"paid\", \"optedOut\"", "\"paid\", \"paid\"", "VS5016", 8, "strategies[0].stopWhen[1]", "één" },
        { "\"paid\", \"optedOut\"", "\"paid\", \"refused\"", "VS5017", 8, "strategies[0].stopWhen[1]", "Haal" },
    };

    [Fact]
    public void The_file_that_faults_are_made_in_has_none() => Assert.Equal(2, ContactStrategyFileTests.Read(Sound).Count);

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_told_with_its_line_place_and_remedy(string sound, string wrong, string code, int line, string? place, string remedy)
    {
        Assert.Contains(sound, Sound, StringComparison.Ordinal);

        Diagnostic finding = Assert.Single(Refused(Sound.Replace(sound, wrong, StringComparison.Ordinal)));

        Assert.Equal((code, line, place, "strategie.json"), (finding.Code.Id, finding.Row, finding.Field, finding.Source));
        Assert.Contains(remedy, finding.Code.Remedy.Dutch, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", $"{finding} {finding.Code.Remedy}", StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("987", $"{finding} {finding.Code.Remedy}", StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_told_at_once_in_the_order_of_the_file() => Assert.Equal(
        ["VS5008 strategies[0].steps[0].channel", "VS5009 strategies[0].steps[0].attempts", "VS5006 strategies[1].steps"],
        Refused(Sound.Replace("\"phone\", ", "\"fax\", ", StringComparison.Ordinal).Replace("\"attempts\": 2", "\"attempts\": 200", StringComparison.Ordinal)
            .Replace(", \"steps\": [ { \"channel\": \"card\", \"afterWorkingDays\": 1 } ]", "", StringComparison.Ordinal)).Select(d => $"{d.Code.Id} {d.Field}"));

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("3")]
    [InlineData("{}")]
    [InlineData("{ \"strategies\": [] }")]
    [InlineData("{ \"strategies\": [ null ] }")]
    [InlineData("")]
    public void A_file_without_a_strategy_is_refused(string text) => Assert.NotEmpty(Refused(text));

    [Fact]
    public void Whatever_stands_in_a_file_reading_it_never_throws() => Prop.ForAll(
        Gen.Choose(0, Sound.Length - 1).SelectMany(at => Gen.Choose(1, 12).SelectMany(length => Gen.Elements("", "{", "]", "null", "-1", "\"x\"", "1e99", ",")
            .Select(put => Sound[..at] + put + Sound[Math.Min(Sound.Length, at + length)..]))).ToArbitrary(),
        text =>
        {
            ContactStrategyReadResult result = ContactStrategyFile.Read(Encoding.UTF8.GetBytes(text), "strategie.json");
            return result.Strategies.Count == 0 == result.Diagnostics.Count > 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));

    [Fact]
    public void Every_code_has_an_example_here() =>
        Assert.Empty(Codes().Select(c => c.Id).Except(Faults.Select(f => f.Data.Item3)));

    [Fact]
    public void Every_code_says_in_both_languages_what_it_is_and_what_to_do() => Assert.All(Codes().SelectMany(c => new[] { c.Message, c.Remedy }), text =>
    {
        Assert.EndsWith(".", text.Dutch, StringComparison.Ordinal);
        Assert.EndsWith(".", text.English, StringComparison.Ordinal);
        Assert.NotEqual(text.Dutch, text.English);
    });

    private static IEnumerable<DiagnosticCode> Codes() => typeof(ContactStrategyFileDiagnostics).GetFields().Select(f => f.GetValue(null)).OfType<DiagnosticCode>();

    private static IReadOnlyList<Diagnostic> Refused(string text)
    {
        ContactStrategyReadResult result = ContactStrategyFile.Read(Encoding.UTF8.GetBytes(text), "strategie.json");
        Assert.Empty(result.Strategies);
        return result.Diagnostics;
    }
}
