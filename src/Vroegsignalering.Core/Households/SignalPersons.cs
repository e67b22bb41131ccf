using Vroegsignalering.Households.Matching;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Households;

/// <summary>Which signals are about one person. Signals are known by their place in a list.</summary>
internal sealed class SignalPersons
{
    private readonly Dictionary<string, int> _places;
    private readonly PersonMatchResult _matched;
    private readonly int[] _person;

    private SignalPersons(IReadOnlyList<string> keys, PersonMatchResult matched)
    {
        _matched = matched;
        _places = new Dictionary<string, int>(keys.Count, StringComparer.Ordinal);
        for (int i = 0; i < keys.Count; i++)
        {
            _places.Add(keys[i], i);
        }

        _person = new int[keys.Count];
        foreach (PersonCluster cluster in matched.Clusters)
        {
            int person = cluster.Members.Min(Place);
            foreach (string member in cluster.Members)
            {
                _person[_places[member]] = person;
            }
        }
    }

    /// <summary>The links that were accepted.</summary>
    public IEnumerable<PersonLink> Links => _matched.Links;

    /// <summary>The links that a person has to look at.</summary>
    public IEnumerable<PersonLink> Review => _matched.Review;

    /// <summary>Matches signals, each with its key and the address at which its person lives.</summary>
    public static SignalPersons Match(IReadOnlyList<Signal> signals, IReadOnlyList<string> keys, Func<Signal, Address?> addressOf, HouseholdOptions options)
    {
        PersonRecord[] records = [.. signals.Select((signal, i) => RecordOf(keys[i], signal, addressOf(signal)))];
        SignalPersons persons = new(keys, new PersonMatcher(options.Persons).Match(records, [], options.Decisions));
        persons.JoinByBsnAlone(signals, options.Decisions);
        return persons;
    }

    /// <summary>The number of the person of a signal: the first place of the signals about this person.</summary>
    public int Person(int place) => _person[place];

    public int Place(string key) => _places[key];

    /// <summary>The place of a signal that may not be here; <c>null</c> when it is not.</summary>
    public int? Find(string key) => _places.TryGetValue(key, out int place) ? place : null;

    // A delivery gives either the BSN or the address, and no names. Where there is nothing to compare, a BSN that passed the eleven test settles it.
    private void JoinByBsnAlone(IReadOnlyList<Signal> signals, MatchReviewTrail decisions)
    {
        bool[] named = new bool[signals.Count];
        Dictionary<int, HashSet<int>> apart = Apart(decisions);
        for (int i = 0; i < signals.Count; i++)
        {
            named[_person[i]] |= signals[i].Person.LastName is not null || signals[i].Person.BirthDate is not null;
        }

        Dictionary<Bsn, int> namedOf = [];
        Dictionary<Bsn, int> into = [];
        int[] joins = [.. Enumerable.Range(0, signals.Count)];
        for (int i = 0; i < signals.Count; i++)
        {
            if (signals[i].Person.Bsn is Bsn bsn)
            {
                int person = _person[i];
                if (named[person])
                {
                    // With two persons of one number, names decide, and who has no name belongs to neither.
                    namedOf[bsn] = namedOf.TryGetValue(bsn, out int other) && other != person ? -1 : person;
                }

                into.TryAdd(bsn, person);
            }
        }

        for (int i = 0; i < signals.Count; i++)
        {
            int person = _person[i];
            if (signals[i].Person.Bsn is Bsn bsn && !named[person])
            {
                int target = namedOf.TryGetValue(bsn, out int one) ? one : into[bsn];
                joins[person] = target < 0 || (apart.TryGetValue(person, out HashSet<int>? others) && others.Contains(target)) ? person : target;
            }
        }

        for (int i = 0; i < _person.Length; i++)
        {
            _person[i] = joins[_person[i]];
        }
    }

    private Dictionary<int, HashSet<int>> Apart(MatchReviewTrail decisions)
    {
        Dictionary<int, HashSet<int>> apart = [];
        foreach (MatchReviewDecision decision in decisions.InForce().Where(d => d.Choice == MatchReviewChoice.DifferentPersons))
        {
            if (Find(decision.First) is int first && Find(decision.Second) is int second)
            {
                Add(_person[first], _person[second]);
                Add(_person[second], _person[first]);
            }
        }

        return apart;

        void Add(int person, int other)
        {
            if (!apart.TryGetValue(person, out HashSet<int>? others))
            {
                apart.Add(person, others = []);
            }

            others.Add(other);
        }
    }

    // What fails the eleven test may have been given to two people; it is not compared.
    private static PersonRecord RecordOf(string key, Signal signal, Address? address) => new()
    {
        Id = key,
        IdentityNumber = signal.Person.Bsn?.ToUnmaskedString(),
        Initials = signal.Person.Initials,
        NamePrefix = signal.Person.NamePrefix,
        LastName = signal.Person.LastName,
        BirthDate = signal.Person.BirthDate,
        Street = address?.Street,
        HouseNumber = address?.HouseNumber.ToString(System.Globalization.CultureInfo.InvariantCulture),
        HouseNumberAddition = address?.HouseNumberAddition,
        Postcode = address?.Postcode.Value,
        Town = address?.Town,
        Phone = signal.Person.Phone,
        Email = signal.Person.Email,
    };
}
