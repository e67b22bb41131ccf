using NodaTime;
using Vroegsignalering.Households;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases;

/// <summary>Finds what is known of a household from before: by address, and by BSN that passed the eleven test.</summary>
internal sealed class HouseholdHistory
{
    private readonly Dictionary<Address, List<Signal>> _byAddress = [];
    private readonly Dictionary<Bsn, List<Signal>> _byBsn = [];
    private readonly Dictionary<(Address, LocalDate), List<Signal>> _byBirthDateThere = [];
    private readonly Dictionary<Address, SignalCase> _openByAddress = [];
    private readonly Dictionary<Bsn, SignalCase> _openByBsn = [];

    public HouseholdHistory(IEnumerable<Signal> signals, IEnumerable<SignalCase> cases)
    {
        foreach (Signal signal in signals)
        {
            Add(_byAddress, signal.Address, signal);
            Add(_byBsn, signal.Person.Bsn, signal);
            if (signal.Address is Address address && signal.Person.BirthDate is LocalDate born)
            {
                Add(_byBirthDateThere, (address, born), signal);
            }
        }

        // Of two open cases about one household the oldest goes on.
        foreach (SignalCase open in cases.Where(c => c.IsOpen).OrderBy(c => c.PickedUpOn).ThenBy(c => c.Id, StringComparer.Ordinal))
        {
            foreach (Signal signal in open.Signals)
            {
                TryAdd(_openByAddress, signal.Address, open);
                TryAdd(_openByBsn, signal.Person.Bsn, open);
            }
        }
    }

    /// <summary>Earlier signals within the window of a repeat, without those of the household itself; in the order of the history.</summary>
    /// <param name="household">The household.</param>
    /// <param name="on">The day until which the window runs.</param>
    /// <param name="samePersonOnly">Whether only signals about the same person count, and not those about others at the address.</param>
    public List<Signal> SignalsBefore(Household household, LocalDate on, bool samePersonOnly = false)
    {
        LocalDate from = on.PlusMonths(-RepeatSignals.WindowMonths);
        List<Signal> found = [];
        HashSet<Signal> seen = new(household.Signals, ReferenceEqualityComparer.Instance);
        HashSet<Signal>? own = null;
        Person[] persons = [.. household.Signals.Select(s => s.Person).Distinct()];
        foreach (Address address in household.Signals.Select(s => s.Address).OfType<Address>().Distinct())
        {
            if (!samePersonOnly)
            {
                Collect(_byAddress, address);
                continue;
            }

            // Among many residents only those of one birth date are looked at.
            foreach (LocalDate born in persons.Select(p => p.BirthDate).OfType<LocalDate>().Distinct())
            {
                Collect(_byBirthDateThere, (address, born));
            }
        }

        foreach (Bsn bsn in persons.Select(p => p.Bsn).OfType<Bsn>().Distinct())
        {
            Collect(_byBsn, bsn);
        }

        return found;

        bool IsOwn(Signal signal) => household.Signals.Any(s => string.Equals(s.Reference, signal.Reference, StringComparison.Ordinal))
            && (own ??= [.. household.Signals.Select(WithoutStatus)]).Contains(WithoutStatus(signal));

        void Collect<TKey>(Dictionary<TKey, List<Signal>> index, TKey key)
            where TKey : notnull
        {
            if (index.TryGetValue(key, out List<Signal>? signals))
            {
                found.AddRange(signals.Where(s => s.TermStartsOn >= from && !seen.Contains(s) && !IsOwn(s)
                    && (!samePersonOnly || Array.Exists(persons, person => IsSamePerson(person, s.Person))) && seen.Add(s)));
            }
        }
    }

    /// <summary>The signals of the open case about the address or the BSN of a signal.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="samePersonOnly">Whether only signals about the same person count.</param>
    public IEnumerable<Signal> OpenSignals(Signal signal, bool samePersonOnly) =>
        OpenSignals(signal).Where(s => !samePersonOnly || IsSamePerson(signal.Person, s.Person));

    private IReadOnlyList<Signal> OpenSignals(Signal signal) =>
        (signal.Address is not null && _openByAddress.TryGetValue(signal.Address, out SignalCase? open))
            || (signal.Person.Bsn is not null && _openByBsn.TryGetValue(signal.Person.Bsn, out open))
            ? open.Signals
            : [];

    // The history may hold the same signal with another status.
    internal static bool IsSameSignal(Signal left, Signal right) =>
        string.Equals(left.Reference, right.Reference, StringComparison.Ordinal) && WithoutStatus(left) == WithoutStatus(right);

    private static Signal WithoutStatus(Signal signal) => signal with { Status = SignalStatus.NotStated };

    // Others live at the address as well; who has no BSN is known by name and birth date only.
    internal static bool IsSamePerson(Person left, Person right) => left.Bsn is not null && right.Bsn is not null
        ? left.Bsn == right.Bsn
        : left.LastName is not null && left.BirthDate is not null && left.BirthDate == right.BirthDate
            && string.Equals(left.LastName, right.LastName, StringComparison.OrdinalIgnoreCase);

    private static void Add<TKey>(Dictionary<TKey, List<Signal>> index, TKey? key, Signal signal)
        where TKey : notnull
    {
        if (key is null)
        {
            return;
        }

        if (!index.TryGetValue(key, out List<Signal>? signals))
        {
            index.Add(key, signals = []);
        }

        signals.Add(signal);
    }

    private static void TryAdd<TKey>(Dictionary<TKey, SignalCase> index, TKey? key, SignalCase value)
        where TKey : class
    {
        if (key is not null)
        {
            index.TryAdd(key, value);
        }
    }
}
