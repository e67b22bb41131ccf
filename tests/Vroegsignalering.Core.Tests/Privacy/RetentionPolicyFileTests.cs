using System.Text;
using Vroegsignalering.Privacy;

namespace Vroegsignalering.Core.Tests.Privacy;

public sealed class RetentionPolicyFileTests
{
    private const string Terms = """
        { "id": "eigen", "version": "1", "terms": {
          "not-handled": { "values": [ { "from": "2021-01-01", "months": 0 } ] },
          "no-contact": { "source": "Besluit", "values": [ { "from": "2021-01-01", "months": 6 }, { "from": "2027-01-01", "months": 3 } ] },
          "help-declined": { "values": [ { "from": "2021-01-01", "months": 3 } ] },
          "help-accepted": { "values": [ { "from": "2021-01-01", "months": 6 } ] },
          "taken-over": { "values": [ { "from": "2021-01-01", "months": 6 } ] },
          "quarantine-row": { "values": [ { "from": "2021-01-01", "months": 1 } ] },
          "decision-log-line": { "values": [ { "from": "2021-01-01", "months": 48 } ] }
        } }
        """;

    [Fact]
    public void A_policy_is_read_with_its_dated_terms_and_their_source()
    {
        RetentionPolicyReadResult read = Read(Terms);

        Assert.Empty(read.Diagnostics);
        RetentionRule rule = read.Policy!.Rules.Single(r => r.Kind == RetentionKind.NoContact);
        Assert.Equal((6, 3, "Besluit"), (rule.Months.On(new(2026, 12, 31)), rule.Months.On(new(2027, 1, 1)), rule.Source!.Title));
        Assert.Equal("eigen 1", read.Policy.ToString());
    }

    [Theory]
    [InlineData("\"version\": \"1\",", "", "VS7002", "version")]
    [InlineData("\"months\": 0", "\"months\": 121", "VS7004", "terms.not-handled.values[0].months")]
    [InlineData("\"months\": 0", "\"months\": 1.5", "VS7004", "terms.not-handled.values[0].months")]
    [InlineData("2027-01-01", "2021-01-01", "VS7005", "terms.no-contact.values[1].from")]
    [InlineData("2027-01-01", "2027-02-30", "VS7005", "terms.no-contact.values[1].from")]
    [InlineData("help-declined", "help-refused", "VS7003", "terms")]
    [InlineData("\"source\": \"Besluit\"", "\"source\": 7", "VS7002", "terms.no-contact.source")]
    [InlineData("\"values\": [ { \"from\": \"2021-01-01\", \"months\": 0 } ]", "\"values\": []", "VS7002", "terms.not-handled")]
    public void What_is_wrong_is_told_with_its_place_and_there_is_no_policy(string from, string to, string code, string field)
    {
        RetentionPolicyReadResult read = Read(Terms.Replace(from, to, StringComparison.Ordinal));

        Assert.Null(read.Policy);
        Assert.Contains(read.Diagnostics, d => d.Code.Id == code && d.Field == field);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{\"id\": \"\\uD800\", \"version\": \"1\", \"terms\": {}}")]
    public void What_is_no_policy_at_all_is_told_and_never_fails(string text) => Assert.Equal("VS7001", Read(text).Diagnostics[^1].Code.Id);

    [Fact]
    public void A_kind_without_a_term_is_a_warning() => Assert.Equal(
        Enumerable.Repeat(DiagnosticSeverity.Warning, 7), Read("""{"id": "x", "version": "1", "terms": {}}""").Diagnostics.Select(d => d.Severity));

    private static RetentionPolicyReadResult Read(string text) => RetentionPolicyFile.Read(Encoding.UTF8.GetBytes(text), "bewaarbeleid.json");
}
