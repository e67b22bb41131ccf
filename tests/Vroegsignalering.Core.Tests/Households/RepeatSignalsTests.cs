namespace Vroegsignalering.Core.Tests.Households;

public sealed class RepeatSignalsTests
{
    /// <summary>Euros now, euros before, days before, and what that makes it.</summary>
    [Theory]
    [InlineData(100, 100, 30, RepeatKind.NotGrown)]
    [InlineData(99, 100, 30, RepeatKind.NotGrown)]
    [InlineData(101, 100, 30, RepeatKind.Grown)]
    [InlineData(null, 100, 30, RepeatKind.Unknown)]
    [InlineData(100, null, 30, RepeatKind.Unknown)]
    [InlineData(null, null, 30, RepeatKind.Unknown)]
    [InlineData(101, 100, 1, RepeatKind.Grown)]
    [InlineData(101, 100, 0, RepeatKind.None)]
    [InlineData(101, 100, -1, RepeatKind.None)]
    [InlineData(101, 100, 181, RepeatKind.Grown)]
    [InlineData(101, 100, 182, RepeatKind.None)]
    public void One_signal_is_compared_with_the_one_before(int? now, int? before, int daysBefore, RepeatKind expected) =>
        Assert.Equal(expected, Judge(A.Signal(euros: now), A.Signal(euros: before, sentOn: A.Day.PlusDays(-daysBefore))));

    [Theory]
    [InlineData("Nergens", "NERGENS", RepeatKind.NotGrown)]
    [InlineData("Nergens", null, RepeatKind.Unknown)]
    [InlineData(null, "Nergens", RepeatKind.Unknown)]
    [InlineData("Nergens", "Ergens", RepeatKind.None)]
    public void Another_name_is_another_partner_and_without_a_name_it_is_not_known(string? now, string? before, RepeatKind expected) =>
        Assert.Equal(expected, Judge(A.Signal() with { PartnerName = now }, Before() with { PartnerName = before }));

    [Fact]
    public void Two_people_at_one_address_with_the_same_insurer_are_two_people() => Assert.Equal(
        RepeatKind.None, Judge(A.Signal() with { Person = A.Person() }, Before(30, 50m) with { Person = new Person { Bsn = Bsn.Parse("999912306") } }));

    [Fact]
    public void The_same_bsn_and_type_is_the_same_partner_without_names_too() => Assert.Equal(RepeatKind.NotGrown, Judge(
        A.Signal() with { PartnerName = null, Person = A.Person() }, Before() with { PartnerName = null, Person = A.Person() }));

    [Theory]
    [InlineData(SignalStatus.NotPickedUpOther, RepeatKind.None)]
    [InlineData(SignalStatus.NotPickedUpUnjustified, RepeatKind.None)]
    [InlineData(SignalStatus.NotPickedUpRepeat, RepeatKind.NotGrown)]
    [InlineData(SignalStatus.PickedUp, RepeatKind.NotGrown)]
    public void What_was_left_out_before_makes_no_repeat(SignalStatus status, RepeatKind expected) =>
        Assert.Equal(expected, Judge(A.Signal(), Before() with { Status = status }));

    [Fact]
    public void Another_type_is_another_partner() => Assert.Equal(RepeatKind.None, Judge(A.Signal(PartnerType.Water), Before()));

    [Fact]
    public void Without_a_day_there_is_no_before()
    {
        Assert.Equal(RepeatKind.None, Judge(A.Signal() with { SentOn = null, ReceivedOn = null }, Before()));
        Assert.Equal(RepeatKind.None, Judge(A.Signal(), Before() with { SentOn = null, ReceivedOn = null }));
    }

    [Fact]
    public void The_last_one_before_counts() =>
        Assert.Equal(RepeatKind.NotGrown, Judge(A.Signal(euros: 100m), Before(60, 50m), Before(30, 100m), Before(90, 10m)));

    /// <summary>Gas and electricity of one supplier came on one day; the lowest counts, so that nobody is left out by chance.</summary>
    [Fact]
    public void Of_two_on_one_day_the_lowest_counts_in_any_order()
    {
        Assert.Equal(RepeatKind.Grown, Judge(A.Signal(euros: 200m), Before(30, 100m), Before(30, 300m)));
        Assert.Equal(RepeatKind.Grown, Judge(A.Signal(euros: 200m), Before(30, 300m), Before(30, 100m)));
        Assert.Equal(RepeatKind.Unknown, Judge(A.Signal(euros: 200m), Before(30, null), Before(30, 100m)));
        Assert.Equal(RepeatKind.Unknown, Judge(A.Signal(euros: 200m), Before(30, 100m), Before(30, null)));
    }

    [Fact]
    public void A_household_is_a_repeat_only_when_every_signal_is()
    {
        Signal energy = A.Signal();
        Signal water = A.Signal(PartnerType.Water);

        Assert.Equal(RepeatKind.None, RepeatSignals.Judge(new Household(energy, water), [Before()]));
        Assert.Equal(RepeatKind.NotGrown, RepeatSignals.Judge(new Household(energy, water), [Before(), Water(100m)]));
        Assert.Equal(RepeatKind.Unknown, RepeatSignals.Judge(new Household(energy, water), [Before(), Water(null)]));
        Assert.Equal(RepeatKind.Grown, RepeatSignals.Judge(new Household(energy, water), [Before(30, 50m)]));
        Assert.Equal(RepeatKind.None, RepeatSignals.Judge(new Household(energy), []));
    }

    /// <summary>Euros now, euros before, and how much grew.</summary>
    [Theory]
    [InlineData(150, 100, 50)]
    [InlineData(100, 100, 0)]
    [InlineData(80, 100, 0)]
    [InlineData(100, 0, 100)]
    [InlineData(null, 100, null)]
    [InlineData(100, null, null)]
    public void Growth_is_known_when_both_amounts_are(int? now, int? before, int? growth) =>
        Assert.Equal(growth is int euros ? A.Euros(euros) : null, Growth([A.Signal(euros: now)], Before(30, before)));

    [Fact]
    public void Growth_is_added_up_over_the_repeats_of_which_it_is_known()
    {
        Signal[] now = [A.Signal(euros: 150m), A.Signal(PartnerType.Water, euros: 120m), A.Signal(PartnerType.Rent, euros: 900m)];

        Assert.Equal(A.Euros(70m), Growth(now, Before(), Water(100m)));
        Assert.Equal(A.Euros(50m), Growth(now, Before(), Water(null)));
        Assert.Equal(A.Euros(50m), Growth(now, Before(), Water(500m)));
        Assert.Null(Growth([now[2]], Before(), Water(100m)));
        Assert.Null(Growth(now));
    }

    private static Money? Growth(Signal[] now, params Signal[] earlier) => RepeatSignals.Compare(new Household(now), earlier).Growth;

    private static Signal Water(decimal? euros) => A.Signal(PartnerType.Water, euros: euros, sentOn: A.Day.PlusDays(-30));

    private static Signal Before(int days = 30, decimal? euros = 100m) => A.Signal(euros: euros, sentOn: A.Day.PlusDays(-days));

    private static RepeatKind Judge(Signal signal, params Signal[] earlier) => RepeatSignals.Judge(new Household(signal), earlier);
}
