using System.Globalization;
using NodaTime;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Privacy;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases.Research;

/// <summary>Makes a research file of cases with pseudonyms: as little as evaluation needs.</summary>
/// <remarks>Which fields and bands there are is a choice of this product: months and no days, bands and no amounts, no address, no birth date and no
/// reference. A pseudonym is still personal data: give the file on agreement only, and the key to nobody.</remarks>
public static class ResearchExport
{
    /// <summary>One row per person and case, ordered by pseudonym and month. A person of whom too little is known has a pseudonym per case.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="pseudonyms">The pseudonyms of the purpose.</param>
    public static IReadOnlyList<ResearchRow> Of(IEnumerable<SignalCase> cases, Pseudonymizer pseudonyms)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(pseudonyms);
        return
        [
            .. cases.SelectMany(c => RowsOf(c, pseudonyms)).OrderBy(r => r.Pseudonym, StringComparer.Ordinal).ThenBy(r => r.Month is YearMonth m ? (m.Year * 12) + m.Month : 0)
                .ThenBy(r => r.Partners, StringComparer.Ordinal).ThenBy(r => r.ArrearsBand, StringComparer.Ordinal)
                .ThenBy(r => r.AttemptsBand, StringComparer.Ordinal).ThenBy(r => r.Reached).ThenBy(r => r.Outcome),
        ];
    }

    private static IEnumerable<ResearchRow> RowsOf(SignalCase one, Pseudonymizer pseudonyms) =>
        from person in one.Signals.GroupBy(PersonIdentity.Of, StringComparer.Ordinal)
        let arrears = person.Select(s => s.Arrears).OfType<Money>().ToArray()
        select new ResearchRow(
            person.First().Person.Bsn is Bsn bsn ? pseudonyms.Of(bsn) : person.Key is string identity ? pseudonyms.Of("person", identity) : pseudonyms.Of("case", one.Id),
            one.PickedUpOn is LocalDate day ? new YearMonth(day.Year, day.Month) : null,
            string.Join('+', person.Select(s => s.Partner).Distinct().Order()),
            arrears.Length == 0 ? null : Band(arrears.Sum(a => a.Cents) / 100, [100, 250, 500, 1_000, 2_500]),
            Band(one.Attempts.Count, [1, 2, 3, 5])!,
            one.HadContact,
            one.Result is null ? null : ClosedCases.OutcomeOf(one.Result));

    // Such as 250-499; the last band is open.
    private static string Band(long value, ReadOnlySpan<long> limits)
    {
        long from = 0;
        foreach (long limit in limits)
        {
            if (value < limit)
            {
                return limit - from == 1
                    ? from.ToString(CultureInfo.InvariantCulture)
                    : string.Create(CultureInfo.InvariantCulture, $"{from}-{limit - 1}");
            }

            from = limit;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{from}+");
    }
}

/// <summary>One person in one case, for research.</summary>
/// <param name="Pseudonym">The pseudonym of the person.</param>
/// <param name="Month">The month in which the case was made; <c>null</c> when not known.</param>
/// <param name="Partners">The types of partner that sent a signal about the person, such as <c>Energy+Water</c>.</param>
/// <param name="ArrearsBand">What is owed in whole euros, as a band such as <c>250-499</c>; <c>null</c> when nobody said.</param>
/// <param name="AttemptsBand">How many attempts there were, as a band such as <c>3-4</c>.</param>
/// <param name="Reached">Whether there was contact.</param>
/// <param name="Outcome">How it ended, in four groups; <c>null</c> while the case is open.</param>
public sealed record ResearchRow(
    string Pseudonym, YearMonth? Month, string Partners, string? ArrearsBand, string AttemptsBand, bool Reached, EarlierOutcome? Outcome)
{
    /// <summary>The month and the types of partner.</summary>
    public override string ToString() => $"{Month} {Partners}";
}
