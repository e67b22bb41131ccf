using NodaTime;
using Vroegsignalering.Households.Matching;
using Vroegsignalering.Testing;

namespace Vroegsignalering.Core.Tests.Households.Matching;

public sealed class MatchReviewTrailTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 4, 9, 0);

    private static PersonRecord Jan(string id, string given = "Jan", string last = "Bakstra", string? born = "1980-03-14", string house = "10") => new()
    {
        Id = id,
        GivenNames = given,
        LastName = last,
        BirthDateText = born,
        Postcode = "1234AB",
        HouseNumber = house,
    };

    private static MatchReviewDecision Decide(string first, string second, MatchReviewChoice choice, int hour = 0) => new()
    {
        First = first,
        Second = second,
        Choice = choice,
        By = "coördinator",
        At = Now.Plus(Duration.FromHours(hour)),
        Reason = "gebeld",
    };

    private static PersonMatchResult Match(MatchReviewDecision[] decisions, params PersonRecord[] records) =>
        new PersonMatcher().Match(records, [], MatchReviewTrail.Empty.With(decisions));

    [Fact]
    public void What_is_taken_apart_stays_apart_and_is_not_asked_again()
    {
        Assert.Single(new PersonMatcher().Match([Jan("a"), Jan("b")]).Clusters);

        PersonMatchResult result = Match([Decide("b", "a", MatchReviewChoice.DifferentPersons)], Jan("a"), Jan("b"));

        Assert.Equal(2, result.Clusters.Count);
        Assert.Empty(result.Review);
    }

    [Fact]
    public void A_third_record_does_not_bring_together_what_was_taken_apart()
    {
        PersonMatchResult result = Match([Decide("a", "c", MatchReviewChoice.DifferentPersons)], Jan("a"), Jan("b"), Jan("c"));

        Assert.DoesNotContain(result.Clusters, cluster => cluster.Members.Contains("a") && cluster.Members.Contains("c"));
    }

    [Fact]
    public void What_is_put_together_is_one_person_on_the_ground_that_somebody_decided_so()
    {
        PersonRecord other = Jan("b", given: "Piet", last: "Anders", born: "1955-01-02", house: "99");
        Assert.Equal(2, new PersonMatcher().Match([Jan("a"), other]).Clusters.Count);

        PersonMatchResult result = Match([Decide("a", "b", MatchReviewChoice.SamePerson)], Jan("a"), other);

        Assert.Single(result.Clusters);
        Assert.Equal(MatchGround.Decided, Assert.Single(result.Links).Ground);
    }

    [Fact]
    public void The_latest_decision_holds_and_the_earlier_one_stays_in_the_trail()
    {
        MatchReviewDecision[] decisions = [Decide("a", "b", MatchReviewChoice.DifferentPersons, hour: 2), Decide("b", "a", MatchReviewChoice.SamePerson, hour: 1)];

        Assert.Equal(2, Match(decisions, Jan("a"), Jan("b")).Clusters.Count);
        Assert.Equal(MatchReviewChoice.DifferentPersons, MatchReviewTrail.Empty.With(decisions).About("a", "b")?.Choice);
        Assert.Equal([MatchReviewChoice.SamePerson, MatchReviewChoice.DifferentPersons], MatchReviewTrail.Empty.With(decisions).Trail.Select(d => d.Choice));
    }

    [Fact]
    public void Decisions_that_cannot_all_hold_keep_apart_and_ask_again()
    {
        PersonMatchResult result = Match(
            [
                Decide("a", "c", MatchReviewChoice.DifferentPersons),
                Decide("a", "b", MatchReviewChoice.SamePerson, hour: 1),
                Decide("b", "c", MatchReviewChoice.SamePerson, hour: 2),
            ],
            Jan("a"), Jan("b"), Jan("c"));

        Assert.Equal(["a", "b"], result.Clusters[0].Members);
        PersonLink link = Assert.Single(result.Review);
        Assert.Equal(("b", "c", MatchGround.ContradictingGroup), (link.First, link.Second, link.Ground));
        Assert.Equal(1, result.ReviewCount);
    }

    [Fact]
    public void A_new_record_joins_the_person_that_is_known()
    {
        KnownPerson known = new("P1", [Jan("old-1"), Jan("old-2", last: "Bakster")]);

        PersonMatchResult result = new PersonMatcher().Match([Jan("new")], [known, new KnownPerson("P2", [Jan("old-3", last: "Anders", born: "1950-05-05")])], MatchReviewTrail.Empty);

        PersonCluster cluster = Assert.Single(result.Clusters);
        Assert.Equal(["P1"], cluster.KnownAs);
        Assert.Equal(["new", "old-1", "old-2"], cluster.Members);
    }

    [Fact]
    public void A_known_person_that_somebody_took_apart_is_not_put_together_again()
    {
        KnownPerson known = new("P1", [Jan("old-1"), Jan("old-2")]);

        PersonMatchResult result = new PersonMatcher().Match([Jan("new")], [known], MatchReviewTrail.Empty.With(Decide("old-1", "old-2", MatchReviewChoice.DifferentPersons)));

        PersonCluster cluster = Assert.Single(result.Clusters);
        Assert.False(cluster.Members.Contains("old-1") && cluster.Members.Contains("old-2"));
    }

    [Fact]
    public void A_decision_about_records_that_are_not_here_has_no_effect() =>
        Assert.Single(Match([Decide("x", "a", MatchReviewChoice.DifferentPersons)], Jan("a"), Jan("b")).Clusters);

    [Fact]
    public void Ids_are_used_once() => Assert.Throws<ArgumentException>(
        () => new PersonMatcher().Match([Jan("a")], [new KnownPerson("P", [Jan("a")])], MatchReviewTrail.Empty));

    [Fact]
    public void A_month_against_a_history_finds_what_all_together_find()
    {
        LabelledRecord[] all = [.. LabelledPersons.Generate(LabelledFlavour.Dutch, 4_000, seed: 11)];
        PersonRecord[] history = [.. all.Take(3_000).Select(p => p.Record)];
        PersonMatcher matcher = new();
        KnownPerson[] known = [.. Persons(matcher.Match(history), history)];

        PersonMatchResult month = matcher.Match(all.Skip(3_000).Select(p => p.Record), known, MatchReviewTrail.Empty);
        PersonMatchResult shuffled = matcher.Match(all.Skip(3_000).Reverse().Select(p => p.Record), known.Reverse(), MatchReviewTrail.Empty);
        PersonMatchResult together = matcher.Match(all.Select(p => p.Record));

        HashSet<string> ofMonth = [.. month.Clusters.Select(c => string.Join(' ', c.Members))];
        PersonCluster[] expected = [.. together.Clusters.Where(c => c.Members.Any(id => all.Skip(3_000).Any(p => p.Record.Id == id)))];
        Assert.True(expected.Count(c => ofMonth.Contains(string.Join(' ', c.Members))) > 0.97 * expected.Length);
        Assert.Equal(month.Clusters.Select(c => string.Join(' ', c.Members)), shuffled.Clusters.Select(c => string.Join(' ', c.Members)));
        Assert.Equal(month.Links.Select(l => l.ToString()), shuffled.Links.Select(l => l.ToString()));
    }

    private static IEnumerable<KnownPerson> Persons(PersonMatchResult result, PersonRecord[] records)
    {
        Dictionary<string, PersonRecord> byId = records.ToDictionary(r => r.Id, StringComparer.Ordinal);
        return result.Clusters.Select(c => new KnownPerson(c.Id, [.. c.Members.Select(id => byId[id])]));
    }
}
