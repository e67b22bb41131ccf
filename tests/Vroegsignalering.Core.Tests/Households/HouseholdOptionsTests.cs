using System.Collections.Frozen;
using NodaTime;
using Vroegsignalering.Households.Matching;

namespace Vroegsignalering.Core.Tests.Households;

public sealed class HouseholdOptionsTests
{
    private static readonly LocalDate Born = new(1980, 3, 14);

    private static Signal About(string name, string reference, int number = 10, LocalDate? born = null, string? bsn = null, int day = 0) =>
        A.Signal(reference: reference, address: A.Address(number), sentOn: A.Day.PlusDays(day)) with
        {
            Person = new Person { LastName = name, BirthDate = born ?? Born, Bsn = bsn is null ? null : A.Bsn(bsn) },
        };

    private static string[] Groups(HouseholdMatch match) => [.. match.Households.Select(h => string.Join('+', h.Signals.Select(s => s.Reference)))];

    private static MatchReviewDecision Decide(Signal first, Signal second, MatchReviewChoice choice) => new()
    {
        First = SignalLabel.Of(first),
        Second = SignalLabel.Of(second),
        Choice = choice,
        By = "coördinator",
        At = Instant.FromUtc(2027, 3, 10, 9, 0),
        Reason = "gebeld",
    };

    private static HouseholdOptions With(params MatchReviewDecision[] decisions) => new() { Decisions = MatchReviewTrail.Empty.With(decisions) };

    [Fact]
    public void Per_address_housemates_are_together_and_per_resident_each_has_an_own_household()
    {
        Signal[] signals = [About("Bakstra", "a"), About("Bakstra", "b", day: 1), About("Haverman", "c", day: 2)];

        Assert.Equal(["a+b+c"], Groups(HouseholdMatcher.Match(signals)));
        HouseholdMatch perResident = HouseholdMatcher.Match(signals, new HouseholdOptions { CasePer = CasePer.Resident });
        Assert.Equal(["a+b", "c"], Groups(perResident));
        Assert.Equal(MatchReason.SamePerson, perResident.Households[0].Members[1].Reason);
    }

    [Fact]
    public void Per_resident_somebody_who_is_reported_at_two_addresses_has_one_household() => Assert.Equal(["a+b"], Groups(HouseholdMatcher.Match(
        [About("Bakstra", "a", bsn: A.BsnDigits), About("Bakstra", "b", number: 99, bsn: A.BsnDigits, day: 1)], new HouseholdOptions { CasePer = CasePer.Resident })));

    [Fact]
    public void An_address_with_signals_about_many_people_is_not_grouped_by_itself()
    {
        Signal[] signals = [.. Enumerable.Range(0, 10).Select(i => About($"Naam{(char)('a' + i)}", $"{i}", born: Born.PlusYears(i), day: i)), About("Naama", "again", day: 20)];

        HouseholdMatch match = HouseholdMatcher.Match(signals);

        Assert.Equal(10, match.Households.Count);
        Assert.All(match.Households, h => Assert.True(h.HasManyResidents));
        Assert.Contains("0+again", Groups(match));
        Assert.Single(HouseholdMatcher.Match(signals, new HouseholdOptions { LargeAddressFrom = 11 }).Households);
    }

    [Fact]
    public void Earlier_signals_count_for_how_many_people_live_somewhere()
    {
        Signal[] earlier = [.. Enumerable.Range(0, 9).Select(i => About($"Naam{(char)('a' + i)}", $"{i}", born: Born.PlusYears(i)))];

        Assert.Equal(["x", "y"], Groups(HouseholdMatcher.Match([About("Bakstra", "x"), About("Haverman", "y", day: 1)], earlier: earlier)));
    }

    [Fact]
    public void One_person_with_many_signals_is_not_many_residents() => Assert.Single(
        HouseholdMatcher.Match(Enumerable.Range(0, 30).Select(i => About("Bakstra", $"{i}", bsn: i % 2 == 0 ? A.BsnDigits : null, day: i))).Households);

    [Fact]
    public void An_address_that_is_known_as_shared_is_never_grouped()
    {
        HouseholdOptions shelter = new() { SharedAddresses = FrozenSet.Create(A.Address()) };

        Assert.Equal(["a", "b"], Groups(HouseholdMatcher.Match([About("Bakstra", "a"), About("Haverman", "b", day: 1)], shelter)));
    }

    [Fact]
    public void A_person_at_two_addresses_is_a_question_and_the_answer_puts_the_signals_at_the_newest()
    {
        Signal old = About("Bakstra", "old", number: 1, bsn: A.BsnDigits);
        Signal housemate = About("Haverman", "housemate", number: 1, born: Born.PlusYears(-9), day: 1);
        Signal now = About("Bakstra", "now", number: 2, bsn: A.BsnDigits, day: 2);

        HouseholdMatch match = HouseholdMatcher.Match([old, housemate, now]);
        HouseholdMatch answered = HouseholdMatcher.Match([old, housemate, now], With(Decide(now, old, MatchReviewChoice.SamePerson)));

        Assert.Equal(["old+housemate", "now"], Groups(match));
        Assert.Equal(HouseholdQuestionKind.TwoAddresses, Assert.Single(match.Questions).Kind);
        Assert.Equal(["old+now", "housemate"], Groups(answered));
        Assert.Empty(answered.Questions);
        Assert.Equal(MatchReason.Decided, answered.Households[0].Members[0].Reason);
    }

    [Fact]
    public void Two_households_at_one_address_are_split_by_a_decision_with_all_signals_of_the_person()
    {
        Signal[] signals = [About("Bakstra", "a1"), About("Haverman", "b1", born: Born.PlusYears(5), day: 1), About("Bakstra", "a2", day: 2), About("Haverman", "b2", born: Born.PlusYears(5), day: 3)];

        HouseholdMatch match = HouseholdMatcher.Match(signals, With(Decide(signals[0], signals[1], MatchReviewChoice.DifferentHouseholds)));

        Assert.Equal(["a1+a2", "b1+b2"], Groups(match));
    }

    [Fact]
    public void Two_households_are_put_together_by_a_decision()
    {
        Signal[] signals = [About("Bakstra", "a", number: 1), About("Haverman", "b", number: 2, day: 1), About("Vriesman", "c", number: 1, day: 2)];

        Assert.Equal(["a+b+c"], Groups(HouseholdMatcher.Match(signals, With(Decide(signals[0], signals[1], MatchReviewChoice.SameHousehold)))));
    }

    [Fact]
    public void A_maybe_is_a_question_only_when_the_two_are_not_together_anyway()
    {
        Signal[] there = [About("Bakstra", "a"), About("Baksta", "b", day: 1)];

        Assert.Empty(HouseholdMatcher.Match(there).Questions);
        HouseholdQuestion question = Assert.Single(HouseholdMatcher.Match(there, new HouseholdOptions { CasePer = CasePer.Resident }).Questions);
        Assert.Equal(HouseholdQuestionKind.SamePerson, question.Kind);
        Assert.Equal(there.Select(SignalLabel.Of).Order(StringComparer.Ordinal), [question.Link.First, question.Link.Second]);
        Assert.DoesNotContain("Bakst", $"{question} {question.Explanation.Dutch} {question.Explanation.English}", StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_bsn_with_another_name_and_birth_date_does_not_join_but_is_asked()
    {
        Signal home = About("Bakstra", "a", bsn: A.BsnDigits);
        Signal other = About("Haverman", "b", born: Born.PlusYears(30), bsn: A.BsnDigits, day: 1) with { Address = null };

        HouseholdMatch match = HouseholdMatcher.Match([home, other]);

        Assert.Equal(["a", "b"], Groups(match));
        Assert.Single(match.Questions);
    }

    [Fact]
    public void A_label_holds_no_reference_and_is_the_same_in_every_run()
    {
        Signal signal = A.Signal(reference: A.BsnDigits);

        Assert.Equal(SignalLabel.Of(signal), SignalLabel.Of(signal with { Arrears = A.Euros(1m), Status = SignalStatus.PickedUp }));
        Assert.DoesNotContain(A.BsnDigits, SignalLabel.Of(signal), StringComparison.Ordinal);
        Assert.Matches("^S-[0-9A-Z]{12}$", SignalLabel.Of(signal));
        Assert.All(SignalLabel.OfEach([signal, signal with { ReceivedOn = A.Day.PlusDays(1) }]), label => Assert.True(SignalLabel.IsLabel(label)));
        Assert.All(new[] { "", "S-", "Bakstra", A.BsnDigits, "S-4T7W0QK2M9X", "s-4T7W0QK2M9XC", "S-4T7W0QK2M9XC-", $"S-4T7W0QK2M9XC-{A.BsnDigits}", "S-4T7W0QK2M9XU" },
            text => Assert.False(SignalLabel.IsLabel(text)));
        Assert.Equal([$"{SignalLabel.Of(signal)}-2", SignalLabel.Of(signal)], SignalLabel.OfEach([signal with { ReceivedOn = A.Day.PlusDays(1) }, signal]));
    }

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Households_and_questions_are_the_same_in_any_order_and_culture(string culture) => Prop.ForAll(
        Any.SomeSignals.SelectMany(s => Gen.Shuffle(s).Select(shuffled => (s, shuffled))).ToArbitrary(),
        pair =>
        {
            HouseholdOptions options = new() { CasePer = CasePer.Resident, LargeAddressFrom = 3 };
            string[] here = Told(HouseholdMatcher.Match(pair.s, options));
            return Cultures.Under(culture, () => here.SequenceEqual(Told(HouseholdMatcher.Match(pair.shuffled, options))));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static string[] Told(HouseholdMatch match) => [.. Groups(match), .. match.Questions.Select(q => q.ToString())];
}
