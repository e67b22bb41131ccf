using NodaTime;
using Vroegsignalering.Households.Matching;

namespace Vroegsignalering.Core.Tests.Households;

/// <summary>What people decided holds in every run, also when a third signal or another decision points elsewhere.</summary>
public sealed class HouseholdDecisionTests
{
    private static readonly LocalDate Born = new(1980, 3, 14);

    private static Signal About(string? name, string reference, int number = 10, LocalDate? born = null, string? bsn = null, int day = 0) =>
        A.Signal(reference: reference, address: A.Address(number), sentOn: A.Day.PlusDays(day)) with
        {
            Person = new Person { LastName = name, BirthDate = name is null ? born : born ?? Born, Bsn = bsn is null ? null : A.Bsn(bsn) },
        };

    private static Signal ByBsn(string reference, int day = 0, string? name = null) =>
        About(name, reference, bsn: A.BsnDigits, day: day) with { Address = null };

    private static string[] Groups(HouseholdMatch match) => [.. match.Households.Select(h => string.Join('+', h.Signals.Select(s => s.Reference)))];

    private static MatchReviewDecision Decide(Signal first, Signal second, MatchReviewChoice choice, int minute = 0) => new()
    {
        First = SignalLabel.Of(first),
        Second = SignalLabel.Of(second),
        Choice = choice,
        By = "coördinator",
        At = Instant.FromUtc(2027, 3, 10, 9, minute),
        Reason = "gebeld",
    };

    private static HouseholdOptions With(params MatchReviewDecision[] decisions) => new() { Decisions = MatchReviewTrail.Empty.With(decisions) };

    [Fact]
    public void Two_persons_of_one_bsn_stay_apart_when_a_third_signal_with_a_name_fits_both()
    {
        Signal[] signals = [ByBsn("u1"), ByBsn("u2", 1), ByBsn("named", 2, "Bakstra")];
        MatchReviewDecision apart = Decide(signals[0], signals[1], MatchReviewChoice.DifferentPersons);

        Assert.DoesNotContain(Groups(HouseholdMatcher.Match(signals, With(apart))), g => g.Contains("u1", StringComparison.Ordinal) && g.Contains("u2", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_persons_of_one_bsn_stay_apart_when_a_third_signal_without_a_name_fits_both()
    {
        Signal[] signals = [ByBsn("u0"), ByBsn("u1", 1), ByBsn("u2", 2)];
        MatchReviewDecision apart = Decide(signals[1], signals[2], MatchReviewChoice.DifferentPersons);

        Assert.DoesNotContain(Groups(HouseholdMatcher.Match(signals, With(apart))), g => g.Contains("u1", StringComparison.Ordinal) && g.Contains("u2", StringComparison.Ordinal));
    }

    [Fact]
    public void Decisions_about_persons_that_contradict_each_other_keep_apart_and_ask_again()
    {
        Signal[] signals = [About("Bakstra", "a", 1), About("Haverman", "b", 2, Born.PlusYears(5), day: 1), About("Vriesman", "c", 3, Born.PlusYears(9), day: 2)];

        HouseholdMatch match = HouseholdMatcher.Match(signals, With(
            Decide(signals[0], signals[2], MatchReviewChoice.DifferentPersons),
            Decide(signals[0], signals[1], MatchReviewChoice.SamePerson, 1),
            Decide(signals[1], signals[2], MatchReviewChoice.SamePerson, 2)));

        Assert.Equal(["a+b", "c"], Groups(match));
        Assert.Equal(HouseholdQuestionKind.SamePerson, Assert.Single(match.Questions).Kind);
    }

    [Fact]
    public void Households_that_were_split_stay_apart_when_another_decision_joins_a_third_signal_of_the_address()
    {
        Signal[] signals = [About("Bakstra", "a"), About("Haverman", "b", born: Born.PlusYears(5), day: 1), About("Vriesman", "c", born: Born.PlusYears(9), day: 2)];

        string[] groups = Groups(HouseholdMatcher.Match(signals, With(
            Decide(signals[0], signals[1], MatchReviewChoice.DifferentHouseholds),
            Decide(signals[1], signals[2], MatchReviewChoice.SameHousehold, 1))));

        Assert.DoesNotContain(groups, g => g.Contains('a', StringComparison.Ordinal) && g.Contains('b', StringComparison.Ordinal));
    }

    [Fact]
    public void A_decision_of_one_month_says_nothing_about_other_people_who_get_the_same_row_numbers_the_next_month()
    {
        MatchReviewDecision november = Decide(
            About("Bakstra", "1", 1), About("Bakstra-Haverman", "2", 2, day: 1), MatchReviewChoice.SameHousehold);
        Signal[] december = [About("Vriesman", "1", 31, day: 30), About("Oudeland", "2", 32, Born.PlusYears(5), day: 31)];

        Assert.Equal(["1", "2"], Groups(HouseholdMatcher.Match(december, With(november))));
    }

    [Fact]
    public void A_person_at_two_addresses_is_asked_about_when_a_signal_without_an_address_links_the_two()
    {
        Signal[] signals =
        [
            About("Bakstra", "a", 1, bsn: A.BsnDigits), About("Bakstra", "b", 2, bsn: A.BsnDigits, day: 1), ByBsn("u", 2, "Bakstra"),
        ];

        HouseholdMatch match = HouseholdMatcher.Match(signals);

        Assert.Equal(3, match.Households.Count);
        Assert.NotEmpty(match.Questions);
    }

    [Fact]
    public void The_answer_that_somebody_moved_gives_the_newest_address()
    {
        Signal old = About("Bakstra", "old", number: 1, bsn: A.BsnDigits);
        Signal now = About("Bakstra", "now", number: 2, bsn: A.BsnDigits, day: 2);

        Household household = Assert.Single(HouseholdMatcher.Match([old, now], With(Decide(now, old, MatchReviewChoice.SamePerson))).Households);

        Assert.Equal(A.Address(2), household.Address);
    }

    [Fact]
    public void An_address_with_signals_about_people_of_many_birth_dates_is_not_grouped_though_nobody_has_a_name()
    {
        Signal[] signals = [.. Enumerable.Range(0, 12).Select(i => About(null, $"{i}", born: Born.PlusYears(i), day: i))];

        Assert.All(HouseholdMatcher.Match(signals).Households, h => Assert.True(h.HasManyResidents));
    }

    [Fact]
    public void An_empty_surname_is_no_name()
    {
        Signal[] signals = [ByBsn("a", name: ""), ByBsn("b", 1, " ")];

        Assert.Equal(["a+b"], Groups(HouseholdMatcher.Match([.. signals.Select(s => s with { Person = s.Person with { BirthDate = null } })])));
    }
}
