using Vroegsignalering.Households.Matching;

namespace Vroegsignalering.Households;

/// <summary>What putting signals together gave.</summary>
public sealed class HouseholdMatch
{
    private readonly SignalPersons _persons;

    internal HouseholdMatch(IReadOnlyList<Household> households, IReadOnlyList<HouseholdQuestion> questions, SignalPersons persons) =>
        (Households, Questions, _persons) = (households, questions, persons);

    /// <summary>The households in the order of their oldest signal; every signal is in exactly one.</summary>
    public IReadOnlyList<Household> Households { get; }

    /// <summary>What people have to say, surest first: pairs of signals in two households that may belong together.</summary>
    public IReadOnlyList<HouseholdQuestion> Questions { get; }

    /// <summary>The links between signals about one person that were accepted, each with the comparisons that made it; ids are signal labels.</summary>
    public IEnumerable<PersonLink> Links => _persons.Links;
}
