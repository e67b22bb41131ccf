namespace Vroegsignalering.Testing;

/// <summary>Gives BSNs to persons: to everybody when there are enough, otherwise spread evenly over all.</summary>
internal sealed class BsnSupply
{
    private readonly int _persons;
    private readonly int _given;
    private readonly Permutation _order;

    public BsnSupply(int persons, Chance chance)
    {
        _persons = persons;
        _given = Math.Min(persons, SyntheticBsns.Count);
        _order = new Permutation(SyntheticBsns.Count, chance.Bits(Purpose.BsnOrder, 0));
    }

    /// <summary>The BSN of a person, who is the only one with it; <c>null</c> when the supply does not reach.</summary>
    public Bsn? Of(int person)
    {
        long before = (long)person * _given / _persons;
        long after = ((long)person + 1) * _given / _persons;
        return after > before ? SyntheticBsns.At((int)_order[before]) : null;
    }
}
