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
        if (options.CasePer == CasePer.Resident)
        {
            GroupByPerson(groups, persons);
        }
        else
        {
            GroupByAddress(groups, persons, addresses, large);
            JoinOpenCasesOfPersons(groups, persons);
        }

        Respect(options, groups, persons);
        Household[] households =
        [
            .. groups.InOrder().Select(group => new Household(
                group.Places.Select(place => new MatchedSignal(ordered[place], groups.ReasonOf(place))), addressOf)
            {
                HasManyResidents = group.Places.Exists(place => addresses[place] is Address address && large.Contains(address)),
                OpenCase = group.OpenCase,
            }),
        ];
        return new HouseholdMatch(households, [.. Questions(ordered, addresses, groups, persons, options)], persons);
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

    // Who is being helped already gets no second case, also when a partner knows another address.
    private static void JoinOpenCasesOfPersons(SignalGroups groups, SignalPersons persons)
    {
        Dictionary<int, int> openOf = [];
        foreach (int place in groups.OpenPlaces)
        {
            openOf.TryAdd(persons.Person(place), place);
        }

        foreach (int place in groups.NewPlaces)
        {
            if (openOf.TryGetValue(persons.Person(place), out int open))
            {
                groups.JoinOpenCase(open, place, MatchReason.SamePerson);
            }
        }
    }

    private static void Respect(HouseholdOptions options, SignalGroups groups, SignalPersons persons)
    {
        foreach (MatchReviewDecision decision in options.Decisions.InForce())
        {
            if (persons.Find(decision.First) is not int a || persons.Find(decision.Second) is not int b)
            {
                continue;
            }

            (int older, int newer) = (Math.Min(a, b), Math.Max(a, b));
            switch (decision.Choice)
            {
                // The newest signal tells where somebody is now.
                case MatchReviewChoice.SamePerson:
                    groups.Move(place => persons.Person(place) == persons.Person(older), from: older, to: newer);
                    break;
                case MatchReviewChoice.SameHousehold:
                    groups.Move(_ => true, from: older, to: newer);
                    break;
                case MatchReviewChoice.DifferentHouseholds when persons.Person(a) != persons.Person(b):
                    groups.TakeOut(place => persons.Person(place) == persons.Person(newer), newer, apartFrom: older);
                    break;
                case MatchReviewChoice.DifferentHouseholds:
                    groups.TakeOut(place => place == newer, newer, apartFrom: older);
                    break;
                default:
                    break;
            }
        }
    }

    // An answer that was given is not asked for again; nor is what lies together already.
    private static IEnumerable<HouseholdQuestion> Questions(
        Signal[] ordered, Address?[] addresses, SignalGroups groups, SignalPersons persons, HouseholdOptions options)
    {
        foreach ((PersonLink link, bool accepted) in persons.Links.Select(l => (l, true)).Concat(persons.Review.Select(l => (l, false))))
        {
            (int first, int second) = (persons.Place(link.First), persons.Place(link.Second));
            bool together = groups.Of(first) == groups.Of(second);
            bool twoAddresses = accepted && addresses[first] is not null && addresses[second] is not null;
            if (together || (accepted && !twoAddresses) || options.Decisions.About(link.First, link.Second) is not null)
            {
                continue;
            }

            yield return new HouseholdQuestion(
                accepted ? HouseholdQuestionKind.TwoAddresses : HouseholdQuestionKind.SamePerson, ordered[first], ordered[second], link);
        }
    }
}
