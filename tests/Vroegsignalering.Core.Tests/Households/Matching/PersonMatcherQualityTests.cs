using System.Globalization;
using Vroegsignalering.Households.Matching;
using Vroegsignalering.Testing;

namespace Vroegsignalering.Core.Tests.Households.Matching;

/// <summary>Makes the figures of docs/matching.md and guards them; a failure shows them.</summary>
public sealed class PersonMatcherQualityTests
{
    [Theory]
    [InlineData(LabelledFlavour.Dutch, 100_000, 0.999, 0.97, 0.99)]
    [InlineData(LabelledFlavour.Register, 10_000, 0.999, 0.995, 0.999)]
    public void Accepted_links_are_precise_and_few_are_missed(LabelledFlavour flavour, int count, double precision, double recall, double afterReview)
    {
        IReadOnlyList<LabelledRecord> records = LabelledPersons.Generate(flavour, count, seed: 1);

        PersonMatchResult result = new PersonMatcher().Match(records.Select(r => r.Record));

        MatchQuality quality = MatchQuality.Measure(
            result, records.ToDictionary(r => r.Record.Id, r => r.Person.ToString(CultureInfo.InvariantCulture)));
        Assert.True(quality.Precision >= precision, quality.ToString());
        Assert.True(quality.Recall >= recall, quality.ToString());
        Assert.True(quality.RecallAfterReview >= afterReview, quality.ToString());
        Assert.True(quality.QueueShare <= 0.05, quality.ToString());
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("nl-NL")]
    [InlineData("ar-SA")]
    public void Order_and_culture_change_nothing(string culture)
    {
        IReadOnlyList<PersonRecord> records = [.. LabelledPersons.Generate(LabelledFlavour.Dutch, 2_000, seed: 3).Select(r => r.Record)];
        string expected = Written(new PersonMatcher().Match(records));
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal(expected, Written(new PersonMatcher().Match(records.Reverse())));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Shuffled_records_give_the_same_bytes(int seed)
    {
        PersonRecord[] records = [.. LabelledPersons.Generate(LabelledFlavour.Dutch, 2_000, seed: 7).Select(r => r.Record)];
        string expected = Written(new PersonMatcher().Match(records));

        new Random(seed).Shuffle(records);

        Assert.Equal(expected, Written(new PersonMatcher().Match(records)));
    }

    [Fact]
    public async Task One_matcher_on_several_threads_at_once_gives_the_same_bytes()
    {
        IReadOnlyList<PersonRecord> records = [.. LabelledPersons.Generate(LabelledFlavour.Register, 1_000, seed: 9).Select(r => r.Record)];
        PersonMatcher matcher = new();
        string expected = Written(matcher.Match(records));

        string[] written = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Written(matcher.Match(records)))));

        Assert.All(written, text => Assert.Equal(expected, text));
    }

    [Fact]
    public async Task One_result_read_on_several_threads_at_once_gives_the_same_bytes()
    {
        PersonMatchResult result = new PersonMatcher().Match(LabelledPersons.Generate(LabelledFlavour.Register, 1_000, seed: 9).Select(r => r.Record));
        string expected = Written(result);

        string[] written = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Written(result))));

        Assert.All(written, text => Assert.Equal(expected, text));
    }

    [Fact]
    public void Every_record_is_in_exactly_one_cluster()
    {
        IReadOnlyList<LabelledRecord> records = LabelledPersons.Generate(LabelledFlavour.Register, 1_000, seed: 5);

        PersonMatchResult result = new PersonMatcher().Match(records.Select(r => r.Record));

        Assert.Equal(records.Select(r => r.Record.Id).Order(StringComparer.Ordinal), result.Clusters.SelectMany(c => c.Members).Order(StringComparer.Ordinal));
        Assert.Equal(records.Count - result.Clusters.Count, result.LinkCount);
    }

    private static string Written(PersonMatchResult result) => string.Join('\n', result.Clusters.Select(c => string.Join(' ', c.Members)))
        + string.Join('\n', result.Links.Concat(result.Review).Select(l => string.Create(
            CultureInfo.InvariantCulture, $"{l} {l.Decision} {l.Score:R} {string.Join(',', l.Contributions)}")));
}
