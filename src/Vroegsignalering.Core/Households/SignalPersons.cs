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
        for (int i = 0; i < signals.Count; i++)
        {
            named[_person[i]] |= !string.IsNullOrWhiteSpace(signals[i].Person.LastName) || signals[i].Person.BirthDate is not null;
        }

        Dictionary<Bsn, int> namedOf = [];
        Dictionary<Bsn, int> into = [];
        JoinedPersons joined = new(Apart(decisions));
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
                joined.Join(person, namedOf.TryGetValue(bsn, out int one) ? one : into[bsn]);
            }
        }

        for (int i = 0; i < _person.Length; i++)
        {
            _person[i] = joined.Of(_person[i]);
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

    /// <summary>Persons that were put together, each with all of whom nobody said that they are two.</summary>
    private sealed class JoinedPersons(Dictionary<int, HashSet<int>> apart)
    {
        private readonly Dictionary<int, int> _into = [];
        private readonly Dictionary<int, List<int>> _members = [];

        public int Of(int person)
        {
            while (_into.TryGetValue(person, out int other))
            {
                person = other;
            }

            return person;
        }

        public void Join(int person, int target)
        {
            if (target < 0 || _into.ContainsKey(person) || Of(target) == person)
            {
                return;
            }

            int root = Of(target);
            List<int> here = Members(root);
            List<int> joining = Members(person);
            if (!joining.Exists(one => apart.TryGetValue(one, out HashSet<int>? others) && here.Exists(others.Contains)))
            {
                _into.Add(person, root);
                here.AddRange(joining);
            }
        }

        private List<int> Members(int person)
        {
            if (!_members.TryGetValue(person, out List<int>? members))
            {
                _members.Add(person, members = [person]);
            }

            return members;
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
