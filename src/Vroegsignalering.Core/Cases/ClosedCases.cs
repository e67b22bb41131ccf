using NodaTime;
using Vroegsignalering.Households;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases;

/// <summary>Finds how the last closed case of a household ended: by address, and by BSN that passed the eleven test.</summary>
internal sealed class ClosedCases
{
    private readonly Dictionary<Address, List<SignalCase>> _byAddress = [];
    private readonly Dictionary<Bsn, List<SignalCase>> _byBsn = [];
    private readonly Dictionary<(Address, LocalDate), List<SignalCase>> _byBirthDateThere = [];

    public ClosedCases(IEnumerable<SignalCase> cases)
    {
        // The last that closed comes first; of two on one day the order of their numbers decides.
        foreach (SignalCase closed in cases.Where(c => !c.IsOpen).OrderByDescending(LastDayOf).ThenBy(c => c.Id, StringComparer.Ordinal).ThenBy(c => c.Result))
        {
            foreach (Signal signal in closed.Signals)
            {
                Add(_byAddress, signal.Address, closed);
                Add(_byBsn, signal.Person.Bsn, closed);
                if (signal.Address is Address address && signal.Person.BirthDate is LocalDate born)
                {
                    Add(_byBirthDateThere, (address, born), closed);
                }
            }
        }
    }

    /// <summary>Whether there is any closed case; without one nothing says that a household has none.</summary>
    public bool HasAny => _byAddress.Count + _byBsn.Count > 0;

    /// <summary>Whether it would find a closed case of a household: there are cases, and the household has an address or a BSN to look for.</summary>
    public bool CanTell(Household household) => HasAny && household.Signals.Any(s => s.Address is not null || s.Person.Bsn is not null);

    /// <summary>The closed case about a household that ended last; <c>null</c> when there is none. A case of the same signals is not an earlier one.</summary>
    /// <param name="household">The household.</param>
    /// <param name="samePersonOnly">Whether only cases about the same person count, and not those about others at the address.</param>
    public SignalCase? LastOf(Household household, bool samePersonOnly)
    {
        if (!HasAny)
        {
            return null;
        }

        SignalCase? last = null;
        Person[] persons = [.. household.Signals.Select(s => s.Person).Distinct()];
        foreach (Address address in household.Signals.Select(s => s.Address).OfType<Address>().Distinct())
        {
            if (!samePersonOnly)
            {
                Look(_byAddress, address);
                continue;
            }

            // Among many residents only those of one birth date are looked at.
            foreach (LocalDate born in persons.Select(p => p.BirthDate).OfType<LocalDate>().Distinct())
            {
                Look(_byBirthDateThere, (address, born));
            }
        }

        foreach (Bsn bsn in persons.Select(p => p.Bsn).OfType<Bsn>().Distinct())
        {
            Look(_byBsn, bsn);
        }

        return last;

        void Look<TKey>(Dictionary<TKey, List<SignalCase>> index, TKey key)
            where TKey : notnull
        {
            if (index.TryGetValue(key, out List<SignalCase>? cases) && cases.Find(IsEarlier) is SignalCase found && (last is null || ComesBefore(found, last)))
            {
                last = found;
            }
        }

        bool IsEarlier(SignalCase closed) =>
            (!samePersonOnly || closed.Signals.Any(s => Array.Exists(persons, person => HouseholdHistory.IsSamePerson(person, s.Person))))
            && !closed.Signals.Any(s => household.Signals.Any(own => HouseholdHistory.IsSameSignal(own, s)));
    }

    /// <summary>The day on which a case closed; when that is not registered, as in DDAS, the last day that is known of it.</summary>
    /// <remarks>The last of its attempts, its help, its making and its signals; the case closed on that day or after it.</remarks>
    public static LocalDate? LastDayOf(SignalCase closed) =>
        closed.ClosedOn ?? closed.Attempts.Select(a => a.On).Concat(closed.Help.Select(h => h.On)).Concat(closed.Signals.Select(s => s.TermStartsOn))
            .Append(closed.PickedUpOn).Append(closed.MatchedOn).Max();

    /// <summary>What an outcome means for priority.</summary>
    public static EarlierOutcome OutcomeOf(CaseResult? result) => result switch
    {
        null => EarlierOutcome.NotStated,
        CaseResult.NoContact => EarlierOutcome.NoContact,
        CaseResult.NoResponseAfterContact or CaseResult.SolvesItself or CaseResult.AlreadySolved => EarlierOutcome.Declined,
        CaseResult.AdviceOrQuickFix or CaseResult.FollowUp or CaseResult.FollowUpFinancial or CaseResult.FollowUpNonFinancial => EarlierOutcome.Accepted,
        _ => EarlierOutcome.Other,
    };

    private static bool ComesBefore(SignalCase one, SignalCase other)
    {
        int order = Nullable.Compare(LastDayOf(other), LastDayOf(one));
        order = order != 0 ? order : string.CompareOrdinal(one.Id, other.Id);
        return order != 0 ? order < 0 : one.Result < other.Result;
    }

    private static void Add<TKey>(Dictionary<TKey, List<SignalCase>> index, TKey? key, SignalCase closed)
        where TKey : notnull
    {
        if (key is null)
        {
            return;
        }

        if (!index.TryGetValue(key, out List<SignalCase>? cases))
        {
            index.Add(key, cases = []);
        }

        if (cases.Count == 0 || !ReferenceEquals(cases[^1], closed))
        {
            cases.Add(closed);
        }
    }
}
