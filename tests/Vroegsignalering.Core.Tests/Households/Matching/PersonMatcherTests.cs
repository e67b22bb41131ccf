using System.Globalization;
using Vroegsignalering.Households.Matching;

namespace Vroegsignalering.Core.Tests.Households.Matching;

public sealed class PersonMatcherTests
{
    private static PersonRecord Jan(string id, string? given = "Jan", string? last = "Bakstra", string? born = "1980-03-14", string? number = null,
        string? postcode = "1234AB", string? house = "10", string? addition = null, string? initials = null, string? prefix = null, string? street = null) => new()
        {
            Id = id,
            GivenNames = given,
            Initials = initials,
            NamePrefix = prefix,
            LastName = last,
            BirthDateText = born,
            IdentityNumber = number,
            Postcode = postcode,
            HouseNumber = house,
            HouseNumberAddition = addition,
            Street = street,
        };

    private static bool AreOne(PersonRecord a, PersonRecord b) => new PersonMatcher().Match([a, b]).Clusters.Count == 1;

    [Theory]
    [InlineData("van der Berg", "Berg")]
    [InlineData("v.d. Berg", "van der Berg")]
    [InlineData("Vandenberg", "van den Berg")]
    [InlineData("in 't Veldhuis", "Veldhuis, in 't")]
    [InlineData("'t Hartje", "Hartje")]
    [InlineData("Dijkman", "Dykman")]
    [InlineData("DĲKMAN", "dijkman")]
    [InlineData("Weißman", "Weissman")]
    [InlineData("Brüeckman", "Bru\u0308eckman")]
    [InlineData("Bakstra-de Wit", "de Wit-Bakstra")]
    [InlineData("Bakstra geb. de Wit", "Wit Bakstra")]
    [InlineData("İşıkman", "Isikman")]
    public void One_surname_in_two_spellings_is_one_name(string first, string second)
    {
        PersonLink link = Assert.Single(new PersonMatcher().Match([Jan("a", last: first), Jan("b", last: second)]).Links);

        Assert.Contains(link.Contributions, c => c.Evidence == MatchEvidence.SurnameEqual);
        Assert.Equal(MatchGround.SameNameBirthDateAddress, link.Ground);
    }

    [Theory]
    [InlineData("3h", null, "3", "H")]
    [InlineData("3-h", null, "3", "hs")]
    [InlineData("3 III", null, "3", "3")]
    [InlineData("3bis", null, "3", "BIS")]
    [InlineData("3", "", "3", null)]
    public void One_house_number_in_two_spellings_is_one_address(string house, string? addition, string otherHouse, string? otherAddition)
    {
        PersonRecord first = Jan("a", house: house, addition: addition, postcode: "1234 ab");

        PersonLink link = Assert.Single(new PersonMatcher().Match([first, Jan("b", house: otherHouse, addition: otherAddition)]).Links);

        Assert.Equal(MatchGround.SameNameBirthDateAddress, link.Ground);
    }

    [Theory]
    [InlineData("Jan", "Jna")]
    [InlineData("Jan", "J.")]
    [InlineData("Johannes", "Johan")]
    public void A_given_name_with_a_common_error_is_accepted(string first, string second) => Assert.True(AreOne(Jan("a", first), Jan("b", second)));

    [Theory]
    [InlineData("1980-03-14", "14-3-1980")]
    [InlineData("19800314", "1980/03/14")]
    [InlineData("1980-03-14", "1980-03-15")]
    [InlineData("1980-03-04", "1980-04-03")]
    public void A_birth_date_with_a_common_error_is_accepted(string first, string second) =>
        Assert.True(AreOne(Jan("a", born: first), Jan("b", born: second)));

    [Fact]
    public void Names_in_each_others_field_are_found() => Assert.True(AreOne(Jan("a", "Jonathan", "Bakstra"), Jan("b", "Bakstra", "Jonathan")));

    [Fact]
    public void A_house_number_in_the_street_is_found() => Assert.True(
        AreOne(Jan("a", postcode: null, house: null, street: "Dorpsstraat 10"), Jan("b", postcode: null, street: "Dorpsstr.")));

    [Fact]
    public void The_same_bsn_with_the_same_surname_is_accepted_at_another_address()
    {
        PersonRecord first = Jan("a", born: null, number: "999990019");
        PersonLink link = Assert.Single(new PersonMatcher().Match([first, Jan("b", number: "999990019", postcode: "9999ZZ", house: "7")]).Links);

        Assert.Equal(MatchGround.SameBsn, link.Ground);
    }

    [Fact]
    public void The_same_bsn_with_nothing_else_the_same_is_not_accepted() =>
        Assert.False(AreOne(Jan("a", number: "999990019"), Jan("b", "Petra", "Zandveld", "1951-11-30", "999990019", "9999ZZ", "7")));

    [Fact]
    public void Twins_go_to_a_person_and_are_not_accepted()
    {
        PersonMatchResult result = new PersonMatcher().Match([Jan("a", "Karel"), Jan("b", "Sofie")]);

        Assert.Equal(2, result.Clusters.Count);
    }

    [Fact]
    public void A_record_without_a_given_name_that_fits_both_twins_goes_to_a_person()
    {
        PersonMatchResult result = new PersonMatcher().Match([Jan("a", "Karel"), Jan("b", "Sofie"), Jan("c", given: null)]);

        Assert.Equal(3, result.Clusters.Count);
        Assert.Equal(["a c", "b c"], result.Review.Where(l => l.Ground == MatchGround.ContradictingGroup).Select(l => l.ToString()));
    }

    [Fact]
    public void A_pair_without_a_rival_is_accepted_with_less_evidence()
    {
        PersonRecord first = Jan("a", "Jonathan", born: "1980-03-14", house: "10");
        PersonRecord moved = Jan("b", "J.", born: "1980-03-15", postcode: "9999ZZ", house: "77", number: "1234567");

        PersonLink link = Assert.Single(new PersonMatcher().Match([first, moved]).Links);

        Assert.InRange(link.Score, 2, 6);
    }

    [Fact]
    public void A_pair_with_a_rival_that_is_as_good_goes_to_a_person()
    {
        PersonRecord first = Jan("a", "Jonathan", born: "1980-03-14", house: "10");
        PersonRecord moved = Jan("b", "J.", born: "1980-03-15", postcode: "9999ZZ", house: "77", number: "1234567");
        PersonRecord rival = Jan("c", "J.", born: "1980-04-14", postcode: "5555XX", house: "123", number: "8899001");

        PersonMatchResult result = new PersonMatcher().Match([first, moved, rival]);

        Assert.Empty(result.Links);
        Assert.Equal(["a b", "a c"], result.Review.Select(l => l.ToString()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("0612345678", "+31 6 1234 5687", MatchEvidence.PhoneOneOff)]
    [InlineData("0612345678", "0031612345678", MatchEvidence.PhoneEqual)]
    [InlineData("0612345678", "0698765432", MatchEvidence.PhoneDifferent)]
    public void A_phone_number_is_compared_by_its_digits(string first, string second, MatchEvidence expected)
    {
        PersonRecord[] records = [.. new[] { first, second }.Select((phone, i) => new PersonRecord
        {
            Id = $"{i}", GivenNames = "Jan", LastName = "Bakstra", BirthDateText = "1980-03-14", Postcode = "1234AB", HouseNumber = "10", Phone = phone,
        })];

        PersonLink link = Assert.Single(new PersonMatcher().Match(records).Links);

        Assert.Contains(link.Contributions, c => c.Evidence == expected);
    }

    [Theory]
    [InlineData("Jonathan", "Isa bel", "Jonathan", "Isabel", MatchEvidence.SurnameEqual)]
    [InlineData("Jonathan", "Haverkamp", "Jonathan", "Haverk", MatchEvidence.SurnameSimilar)]
    [InlineData("Isa bel", "Bakstra", "Isabek", "Bakstra", MatchEvidence.GivenOneOff)]
    [InlineData("Karel", "Bakstra", "Bakstra", "Mulderman", MatchEvidence.NamesSwapped)]
    public void A_name_cut_off_parted_or_in_the_other_field_is_alike(string given, string last, string otherGiven, string otherLast, MatchEvidence expected)
    {
        PersonMatchResult result = new PersonMatcher().Match([Jan("a", given, last, number: "999900006"), Jan("b", otherGiven, otherLast, number: "999900006")]);

        Assert.Contains(result.Links.Concat(result.Review).SelectMany(l => l.Contributions), c => c.Evidence == expected);
    }

    [Theory]
    [InlineData("J.", "1980-03-14", "J.", "1952-09-30")]
    [InlineData("J.", "1980-03-14", "J.", null)]
    [InlineData("Karel", "1980-03-14", "Sofie", "1979-01-02")]
    [InlineData("Karel", null, "Sofie", null)]
    public void Members_of_one_family_are_not_put_together(string first, string? firstBorn, string second, string? secondBorn) =>
        Assert.False(AreOne(Jan("a", first, born: firstBorn), Jan("b", second, born: secondBorn)));

    [Fact]
    public void One_name_at_two_addresses_with_two_birth_dates_is_two_people() =>
        Assert.False(AreOne(Jan("a"), Jan("b", born: "1951-11-30", postcode: "9999ZZ", house: "7")));

    [Fact]
    public void Records_that_say_nothing_are_not_put_together() =>
        Assert.Equal(2, new PersonMatcher().Match([new PersonRecord { Id = "a" }, new PersonRecord { Id = "b" }]).Clusters.Count);

    [Fact]
    public void Two_members_that_contradict_each_other_do_not_come_together_over_a_third()
    {
        PersonMatchResult result = new PersonMatcher().Match([Jan("a", "Karel"), Jan("b", given: null), Jan("c", "Sofie")]);

        Assert.DoesNotContain(result.Clusters, c => c.Members.Contains("a") && c.Members.Contains("c"));
    }

    [Fact]
    public void Contributions_add_up_to_the_score()
    {
        PersonLink link = Assert.Single(new PersonMatcher().Match([Jan("a"), Jan("b", "Jna")]).Links);

        Assert.Equal(link.Score, link.Contributions.Sum(c => c.Bits), tolerance: 0.01);
    }

    [Fact]
    public void By_rule_only_leaves_the_rest_to_a_person()
    {
        PersonMatchResult result = new PersonMatcher(new PersonMatchingOptions { AcceptByRuleOnly = true }).Match([Jan("a", "Jonathan"), Jan("b", "Jonahtan")]);

        Assert.Equal((0, 1), (result.LinkCount, result.ReviewCount));
    }

    [Fact]
    public void Two_records_with_one_id_are_refused() => Assert.Throws<ArgumentException>(() => new PersonMatcher().Match([Jan("b"), Jan("a"), Jan("b")]));

    [Fact]
    public void A_group_larger_than_the_limit_is_still_matched()
    {
        PersonMatchResult result = new PersonMatcher().Match(
            Enumerable.Range(0, 300).Select(i => Jan(i.ToString("D3", CultureInfo.InvariantCulture))));

        Assert.Single(result.Clusters);
    }

    [Fact]
    public void ToString_shows_ids_only()
    {
        PersonMatchResult result = new PersonMatcher().Match([Jan("a"), Jan("b")]);

        Assert.Equal(("a", "a b", "a"), (Jan("a").ToString(), result.Links.Single().ToString(), result.Clusters[0].ToString()));
    }
}
