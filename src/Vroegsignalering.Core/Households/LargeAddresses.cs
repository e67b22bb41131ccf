using System.Globalization;
using NodaTime;
using Vroegsignalering.Households.Matching;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Households;

/// <summary>The addresses of many residents: those that are known, and those with signals about many people.</summary>
internal sealed class LargeAddresses
{
    private readonly HashSet<Address> _large;

    /// <summary>Looks at all signals, twice.</summary>
    public LargeAddresses(IEnumerable<(Signal Signal, Address? Address)> signals, HouseholdOptions options)
    {
        _large = [.. options.SharedAddresses];

        // At nearly all addresses there are fewer signals than people would be needed.
        Dictionary<Address, int> counts = [];
        foreach ((_, Address? address) in signals)
        {
            if (address is not null)
            {
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, address, out _)++;
            }
        }

        Dictionary<Address, People> people = [];
        foreach ((Signal signal, Address? address) in signals)
        {
            if (address is not null && counts[address] >= options.LargeAddressFrom)
            {
                if (!people.TryGetValue(address, out People? there))
                {
                    people.Add(address, there = new People());
                }

                there.Add(signal.Person);
            }
        }

        _large.UnionWith(people.Where(p => p.Value.Count >= options.LargeAddressFrom).Select(p => p.Key));
    }

    public bool Contains(Address address) => _large.Contains(address);

    /// <summary>The people at one address. Who is known by a BSN and by name is one; who is known by neither is counted by
    /// birth date only, and not at all without one.</summary>
    private sealed class People
    {
        private HashSet<Bsn>? _numbers;
        private HashSet<string>? _names;
        private HashSet<string>? _namesWithNumber;
        private HashSet<LocalDate>? _birthDates;

        // A delivery of a later version has no names; people of as many birth dates are as many people.
        public int Count => Math.Max(
            _birthDates?.Count ?? 0, (_numbers?.Count ?? 0) + (_names?.Count(name => _namesWithNumber?.Contains(name) != true) ?? 0));

        public void Add(Person person)
        {
            string? name = NameOf(person);
            if (person.BirthDate is LocalDate born)
            {
                (_birthDates ??= []).Add(born);
            }

            if (person.Bsn is not null)
            {
                (_numbers ??= []).Add(person.Bsn);
                if (name is not null)
                {
                    (_namesWithNumber ??= new(StringComparer.Ordinal)).Add(name);
                }
            }
            else if (name is not null)
            {
                (_names ??= new(StringComparer.Ordinal)).Add(name);
            }
        }

        private static string? NameOf(Person person)
        {
            if (string.IsNullOrWhiteSpace(person.LastName))
            {
                return null;
            }

            char[] folded = new char[FoldedText.Room(person.LastName.Length)];
            int length = FoldedText.Fold(person.LastName, folded);
            return string.Create(CultureInfo.InvariantCulture, $"{folded.AsSpan(0, length)} {person.BirthDate:uuuu-MM-dd}");
        }
    }
}
