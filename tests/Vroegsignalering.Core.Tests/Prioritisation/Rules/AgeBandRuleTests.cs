namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class AgeBandRuleTests
{
    [Theory]
    [InlineData(null, 0, "De leeftijd is niet bekend.")]
    [InlineData(17, 0, "De leeftijd is 17 jaar. Die leeftijd geeft geen punten.")]
    [InlineData(18, 10, "De jongste persoon in de meldingen is 18 jaar. Dat is in de groep vanaf 18 jaar.")]
    [InlineData(26, 10, "De jongste persoon in de meldingen is 26 jaar. Dat is in de groep vanaf 18 jaar.")]
    [InlineData(27, 0, "De leeftijd is 27 jaar. Die leeftijd geeft geen punten.")]
    [InlineData(66, 0, "De leeftijd is 66 jaar. Die leeftijd geeft geen punten.")]
    [InlineData(67, 10, "De jongste persoon in de meldingen is 67 jaar. Dat is in de groep vanaf 67 jaar.")]
    [InlineData(150, 10, "De jongste persoon in de meldingen is 150 jaar. Dat is in de groep vanaf 67 jaar.")]
    public void The_band_of_the_youngest_counts(int? age, int points, string reason) =>
        Assert.Equal((points, reason), Rules.Outcome(b => b.AddAgeBand(), A.Facts with { YoungestAge = age, OldestAge = 40 }));

    [Fact]
    public void The_oldest_can_be_chosen() => Assert.Equal(
        (10, "De oudste persoon in de meldingen is 70 jaar. Dat is in de groep vanaf 67 jaar."),
        Rules.Outcome(b => b.AddAgeBand(o => o.Of = AgeOf.Oldest), A.Facts with { YoungestAge = 40, OldestAge = 70 }));

    [Fact]
    public void Bands_can_touch_and_stand_in_any_order()
    {
        static PriorityPolicyBuilder Add(PriorityPolicyBuilder b) => b.AddAgeBand(o => o.Bands = [new(27, 40, 2), new(18, 26, 1), new(0, 17, 3)]);

        Assert.Equal([3, 1, 1, 2, 2, 0], new[] { 17, 18, 26, 27, 40, 41 }.Select(age => Rules.Outcome(Add, A.Facts with { YoungestAge = age }).Points));
    }

    [Fact]
    public void An_age_outside_all_that_can_be_is_in_no_band() =>
        Assert.Equal(0, Rules.Outcome(b => b.AddAgeBand(), A.Facts with { YoungestAge = 151 }).Points);

    [Fact]
    public void The_description_names_every_band() => Assert.Equal(
        "De leeftijd van de jongste persoon in de meldingen geeft punten: 18 tot en met 26 jaar 10 punten, vanaf 67 jaar 10 punten.",
        new PriorityPolicyBuilder("test").AddAgeBand().Build().Rules[0].Description.Dutch);

    [Fact]
    public void Settings_outside_their_range_are_refused()
    {
        PriorityPolicyBuilder builder = new("test");

        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddAgeBand(o => o.Bands = []));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddAgeBand(o => o.Bands = [new(-1, 5, 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddAgeBand(o => o.Bands = [new(67, 151, 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddAgeBand(o => o.Bands = [new(26, 18, 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddAgeBand(o => o.Bands = [new(18, 26, 1), new(26, 30, 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddAgeBand(o => o.Of = AgeOf.NotStated));
    }
}
