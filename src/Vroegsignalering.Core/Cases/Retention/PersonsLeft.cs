using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases.Retention;

/// <summary>Who is in the signals that are kept: nobody is proved to be gone who may be there with less known, or more.</summary>
internal sealed class PersonsLeft
{
    private readonly HashSet<string> _persons = new(StringComparer.Ordinal);
    private readonly HashSet<string> _namesWithBsn = new(StringComparer.Ordinal);

    public PersonsLeft(IEnumerable<Signal> signals)
    {
        foreach (Signal signal in signals)
        {
            Add(_persons, PersonIdentity.Of(signal));
            Add(_namesWithBsn, PersonIdentity.ByNameOf(signal));
        }
    }

    /// <summary>Whether the person of a signal may be among them. With two BSNs one name is of two persons.</summary>
    public bool MayHold(Signal signal)
    {
        string? name = PersonIdentity.ByNameOf(signal);
        return (PersonIdentity.Of(signal) is string person && _persons.Contains(person))
            || (name is not null && (_persons.Contains(name) || (signal.Person.Bsn is null && _namesWithBsn.Contains(name))));
    }

    private static void Add(HashSet<string> names, string? name)
    {
        if (name is not null)
        {
            names.Add(name);
        }
    }
}
