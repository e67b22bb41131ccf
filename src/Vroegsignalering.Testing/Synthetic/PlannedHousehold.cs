using Vroegsignalering.Signals;

namespace Vroegsignalering.Testing;

/// <summary>A household while the months are planned.</summary>
internal sealed class PlannedHousehold(int index, int residents, Address address)
{
    private readonly int[] _personNumbers = [-1, -1, -1];
    private readonly Person?[] _persons = new Person?[3];

    public int Index { get; } = index;

    /// <summary>The adult residents, 1 to 3.</summary>
    public int Residents { get; } = residents;

    public Address Address { get; } = address;

    /// <summary>The last month with a signal, the first month being 0.</summary>
    public int LastMonth { get; set; }

    /// <summary>Whether it moved away or the resident died; then no signal follows.</summary>
    public bool Gone { get; set; }

    /// <summary>The signals of the last month with a signal.</summary>
    public IReadOnlyList<PlannedSignal> Last { get; set; } = [];

    /// <summary>Numbers the persons in the order in which they are first signalled.</summary>
    /// <returns>The next free number.</returns>
    public int Number(int resident, int next)
    {
        if (_personNumbers[resident] >= 0)
        {
            return next;
        }

        _personNumbers[resident] = next;
        return next + 1;
    }

    /// <summary>The person, made once and shared by all signals.</summary>
    public Person Person(int resident, Func<PlannedHousehold, int, int, Person> make) =>
        _persons[resident] ??= make(this, resident, _personNumbers[resident]);
}
