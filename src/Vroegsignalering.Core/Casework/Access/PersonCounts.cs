using Vroegsignalering.Cases;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Casework;

/// <summary>How many records there are about each person, while they are erased one after the other: as <see cref="Cases.Retention.PersonsLeft"/>, which looks once.</summary>
internal sealed class PersonCounts
{
    private readonly Dictionary<string, int> _persons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);

    public void Add(Signal signal) => Change(signal, 1);

    public void Remove(Signal signal) => Change(signal, -1);

    /// <summary>Whether the person of a signal may be in what is left, with less known of them or more. With two BSNs one name is of two persons.</summary>
    public bool MayHold(Signal signal)
    {
        string? name = PersonIdentity.ByNameOf(signal);
        return (PersonIdentity.Of(signal) is string person && _persons.ContainsKey(person))
            || (name is not null && (_persons.ContainsKey(name) || (signal.Person.Bsn is null && _names.ContainsKey(name))));
    }

    private void Change(Signal signal, int by)
    {
        Change(_persons, PersonIdentity.Of(signal), by);
        Change(_names, PersonIdentity.ByNameOf(signal), by);
    }

    private static void Change(Dictionary<string, int> counts, string? name, int by)
    {
        if (name is null)
        {
            return;
        }

        int count = counts.GetValueOrDefault(name) + by;
        if (count > 0)
        {
            counts[name] = count;
        }
        else
        {
            counts.Remove(name);
        }
    }
}
