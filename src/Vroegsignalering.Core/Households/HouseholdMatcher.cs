using Vroegsignalering.Households.Matching;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Households;

/// <summary>Puts signals together in households: by address, or by resident, as the options say.</summary>
/// <remarks>An address of many residents is never grouped by itself. A BSN that fails the eleven test is never used: two people may have been
/// given the same wrong number. The same signals in any order give the same households in the same order.
/// Source: Wgs art. 3 lid 1 onder b and art. 8c; DDAS <c>vroegsignaalzaak</c>.</remarks>
public static class HouseholdMatcher
{
    private const int NoHome = -1;

    /// <summary>Matches the signals of one municipality and one matching period.</summary>
    /// <param name="signals">The signals.</param>
    /// <param name="options">How; the defaults when <c>null</c>.</param>
    /// <param name="earlier">Earlier signals, only to see at which addresses many people live.</param>
    public static HouseholdMatch Match(IEnumerable<Signal> signals, HouseholdOptions? options = null, IEnumerable<Signal>? earlier = null) =>
        Match(signals, [], options ?? new HouseholdOptions(), earlier ?? [], signal => signal.Address);

    /// <summary>Matches signals with each other and with those of open cases, which stay where they are.</summary>
    /// <param name="signals">The new signals.</param>
    /// <param name="open">The signals of each open case; of two cases that fit, new signals join the first.</param>
    /// <param name="options">How.</param>
    /// <param name="earlier">Earlier signals, only to see at which addresses many people live.</param>
    /// <param name="addressOf">The address at which the person of a signal lives; a register may know another one than was reported.</param>
    /// <returns>Households of new signals; those of an open case have its number.</returns>
    internal static HouseholdMatch Match(
        IEnumerable<Signal> signals,
        IReadOnlyList<IReadOnlyList<Signal>> open,
        HouseholdOptions options,
        IEnumerable<Signal> earlier,
        Func<Signal, Address?> addressOf)
    {
        ArgumentNullException.ThrowIfNull(signals);
        Signal[] ordered = [.. open.SelectMany(signalsOfCase => signalsOfCase), .. signals.Order(SignalOrder.Instance)];
        Address?[] addresses = [.. ordered.Select(addressOf)];
        LargeAddresses large = new(earlier.Select(s => (s, s.Address)).Concat(ordered.Zip(addresses)), options);
        SignalPersons persons = SignalPersons.Match(ordered, SignalLabel.OfEach(ordered), addressOf, options);
        SignalGroups groups = new(ordered.Length, [.. open.Select(signalsOfCase => signalsOfCase.Count)]);
        Dictionary<int, List<int>> openOf = OpenCasesOfPersons(groups, persons);
        if (options.CasePer == CasePer.Resident)
        {
            GroupByPerson(groups, persons);
        }
        else
        {
            GroupByAddress(groups, persons, addresses, large);
            JoinOpenCasesOfPersons(groups, persons, openOf);
        }

        Respect(options, groups, persons, openOf);
        Household[] households =
        [
            .. groups.InOrder().Select(group => new Household(
                group.Places.Select(place => new MatchedSignal(ordered[place], groups.ReasonOf(place))), addressOf)
            {
                HasManyResidents = group.Places.Exists(place => addresses[place] is Address address && large.Contains(address)),
                OpenCase = group.OpenCase,
            }),
        ];
        return new HouseholdMatch(households, [.. Questions(ordered, groups, persons, options)], persons);
    }

    private static void GroupByPerson(SignalGroups groups, SignalPersons persons)
    {
        for (int i = 0; i < groups.Count; i++)
        {
            groups.Join(persons.Person(i), i, MatchReason.SamePerson);
        }
    }

    private static void GroupByAddress(SignalGroups groups, SignalPersons persons, Address?[] addresses, LargeAddresses large)
    {
        Dictionary<Address, int> byAddress = [];
        Dictionary<(Address, int Person), int> byPersonThere = [];
        Dictionary<int, int> homeOf = [];
        for (int i = 0; i < groups.Count; i++)
        {
            if (addresses[i] is not Address address)
            {
                continue;
            }

            int person = persons.Person(i);
            if (large.Contains(address))
            {
                Join(byPersonThere, (address, person), i, MatchReason.SamePerson);
            }
            else
            {
                Join(byAddress, address, i, MatchReason.SameAddress);
            }

            // Whoever is reported at two addresses has no home to which a signal without an address can go.
            if (homeOf.TryAdd(person, i) || homeOf[person] == NoHome)
            {
                continue;
            }

            homeOf[person] = groups.Of(homeOf[person]) == groups.Of(i) ? homeOf[person] : NoHome;
        }

        Dictionary<int, int> withoutAddress = [];
        for (int i = 0; i < groups.Count; i++)
        {
            if (addresses[i] is null)
            {
                int person = persons.Person(i);
                if (homeOf.TryGetValue(person, out int home) && home != NoHome)
                {
                    groups.Join(home, i, MatchReason.SamePerson);
                }
                else
                {
                    Join(withoutAddress, person, i, MatchReason.SamePerson);
                }
            }
        }

        void Join<TKey>(Dictionary<TKey, int> index, TKey key, int place, MatchReason reason)
            where TKey : notnull
        {
            if (!index.TryAdd(key, place))
            {
                groups.Join(index[key], place, reason);
            }
        }
    }

    // One signal of each person in each open case, in the order of the cases.
    private static Dictionary<int, List<int>> OpenCasesOfPersons(SignalGroups groups, SignalPersons persons)
    {
        Dictionary<int, List<int>> openOf = [];
        foreach (int place in groups.OpenPlaces)
        {
            if (!openOf.TryGetValue(persons.Person(place), out List<int>? places))
            {
                openOf.Add(persons.Person(place), places = []);
            }

            if (places.Count == 0 || groups.Of(places[^1]) != groups.Of(place))
            {
                places.Add(place);
            }
        }

        return openOf;
    }

    // Who is being helped already gets no second case, also when a partner knows another address. Others at that address do not come
    // along: they need not know those of the open case.
    private static void JoinOpenCasesOfPersons(SignalGroups groups, SignalPersons persons, Dictionary<int, List<int>> openOf)
    {
        foreach (int place in groups.NewPlaces)
        {
            if (openOf.TryGetValue(persons.Person(place), out List<int>? open) && !open.Exists(o => groups.Of(o) == groups.Of(place)))
            {
                groups.Join(open[0], place, MatchReason.SamePerson);
            }
        }
    }

    // Keeping apart goes before putting together, so it comes last.
    private static void Respect(HouseholdOptions options, SignalGroups groups, SignalPersons persons, Dictionary<int, List<int>> openOf)
    {
        foreach (MatchReviewDecision decision in options.Decisions.InForce().OrderBy(d => d.Choice == MatchReviewChoice.DifferentHouseholds))
        {
            if (persons.Find(decision.First) is not int a || persons.Find(decision.Second) is not int b)
            {
                continue;
            }

            (int older, int newer) = (Math.Min(a, b), Math.Max(a, b));

            // The newest signal tells where somebody is now, but who has an open case stays in it.
            (int from, int to) = groups.IsInOpenCase(older) && !groups.IsInOpenCase(newer) ? (newer, older) : (older, newer);
            switch (decision.Choice)
            {
                // Decisions that contradict each other leave two persons.
                case MatchReviewChoice.SamePerson when persons.Person(a) == persons.Person(b):
                    groups.Move(place => persons.Person(place) == persons.Person(older), from, to);
                    break;
                case MatchReviewChoice.SameHousehold:
                    groups.Move(_ => true, from, to);
                    break;
                case MatchReviewChoice.DifferentHouseholds when persons.Person(a) != persons.Person(b):
                    int? own = openOf.TryGetValue(persons.Person(newer), out List<int>? open) && open.Exists(o => groups.Of(o) != groups.Of(older))
                        ? open.Find(o => groups.Of(o) != groups.Of(older))
                        : null;
                    groups.TakeOut(place => persons.Person(place) == persons.Person(newer), newer, apartFrom: older, own);
                    break;
                case MatchReviewChoice.DifferentHouseholds:
                    groups.TakeOut(place => place == newer, newer, apartFrom: older);
                    break;
                default:
                    break;
            }
        }
    }

    // An answer that was given is not asked for again, unless another answer contradicts it; nor is what lies together already.
    private static IEnumerable<HouseholdQuestion> Questions(
        Signal[] ordered, SignalGroups groups, SignalPersons persons, HouseholdOptions options)
    {
        foreach ((PersonLink link, bool accepted) in persons.Links.Select(l => (l, true)).Concat(persons.Review.Select(l => (l, false))))
        {
            (int first, int second) = (persons.Place(link.First), persons.Place(link.Second));
            bool together = groups.Of(first) == groups.Of(second);
            MatchReviewChoice? answer = together ? null : options.Decisions.About(link.First, link.Second)?.Choice;
            bool contradicted = answer == MatchReviewChoice.SamePerson && persons.Person(first) != persons.Person(second);
            if (together || (answer is not null && !contradicted))
            {
                continue;
            }

            yield return new HouseholdQuestion(
                accepted ? HouseholdQuestionKind.TwoAddresses : HouseholdQuestionKind.SamePerson, ordered[first], ordered[second], link);
        }
    }
}
