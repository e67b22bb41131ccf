using Vroegsignalering.Households.Matching;
using Vroegsignalering.Testing;

namespace Vroegsignalering.Benchmarks;

/// <summary>A month of a large city and the year before it, in persons as the matcher itself put them together.</summary>
internal sealed record CityMonth(PersonRecord[] All, PersonRecord[] Month, KnownPerson[] History)
{
    private const int Signals = 650_000;
    private const int OfHistory = 600_000;

    public static CityMonth Empty { get; } = new([], [], []);

    public static CityMonth Make()
    {
        PersonRecord[] all = [.. LabelledPersons.Generate(LabelledFlavour.Dutch, Signals, seed: 2027).Select(r => r.Record)];
        PersonRecord[] history = all[..OfHistory];
        Dictionary<string, PersonRecord> byId = history.ToDictionary(r => r.Id, StringComparer.Ordinal);
        KnownPerson[] known =
        [
            .. new PersonMatcher().Match(history).Clusters.Select(c => new KnownPerson(c.Id, [.. c.Members.Select(id => byId[id])])),
        ];
        return new CityMonth(all, all[OfHistory..], known);
    }

    public PersonMatchResult MatchMonth() => new PersonMatcher().Match(Month, History, MatchReviewTrail.Empty);
}

/// <summary>Goes through the reasons of a match.</summary>
internal static class Reasons
{
    /// <summary>How many comparisons the accepted links rest on.</summary>
    public static int Count(PersonMatchResult result) => result.Links.Sum(link => link.Contributions.Count) + result.Clusters.Count;
}
