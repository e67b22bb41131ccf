using NodaTime;
using Vroegsignalering.Signals;
using Vroegsignalering.Time;

namespace Vroegsignalering.Cases;

/// <summary>The statutory terms of all cases on a day: which are at risk, which were missed, and how many of each. Holds no personal data.</summary>
public sealed class CaseTermReport
{
    private readonly Dictionary<StatutoryTermState, int> _counts;

    private CaseTermReport(LocalDate on, IReadOnlyList<CaseTerm> terms, IReadOnlyList<string> unknown, IReadOnlyList<Diagnostic> notices)
    {
        (On, Terms, WithoutTerm, LateNotices) = (on, terms, unknown, notices);
        _counts = terms.CountBy(t => t.State).ToDictionary();
    }

    /// <summary>The day of the report.</summary>
    public LocalDate On { get; }

    /// <summary>Every case of which the term is known: the earliest last day first, then by number.</summary>
    public IReadOnlyList<CaseTerm> Terms { get; }

    /// <summary>The terms that are at risk.</summary>
    public IEnumerable<CaseTerm> AtRisk => Terms.Where(t => t.State == StatutoryTermState.AtRisk);

    /// <summary>The terms that were missed, those with an offer in time among them.</summary>
    public IEnumerable<CaseTerm> Missed => Terms.Where(t => t.State == StatutoryTermState.Missed);

    /// <summary>The numbers of the cases of which no term is known, because no signal has a day of receipt or sending.</summary>
    public IReadOnlyList<string> WithoutTerm { get; }

    /// <summary>The notices of the end of supply that a partner sent with fewer than twenty working days to go: code VS5391, with the type of
    /// the partner as source and the number of the case as field. One for each signal.</summary>
    public IReadOnlyList<Diagnostic> LateNotices { get; }

    /// <summary>How many cases have a term in a state.</summary>
    public int Count(StatutoryTermState state) => _counts.GetValueOrDefault(state);

    /// <summary>Makes the report.</summary>
    /// <param name="cases">The cases, open and closed, in any order.</param>
    /// <param name="on">The day that counts as today.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="atRiskWorkingDays">At risk when so many working days are left or fewer; a choice of this product, 5.</param>
    public static CaseTermReport Make(IEnumerable<SignalCase> cases, LocalDate on, WorkingDayCalendar calendar, int atRiskWorkingDays = 5)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentOutOfRangeException.ThrowIfNegative(atRiskWorkingDays);
        List<CaseTerm> terms = [];
        List<string> unknown = [];
        List<Diagnostic> notices = [];
        foreach (SignalCase signalCase in cases.OrderBy(c => c.Id, StringComparer.Ordinal))
        {
            if (CaseTerm.Of(signalCase, on, calendar, atRiskWorkingDays) is CaseTerm term)
            {
                terms.Add(term);
            }
            else
            {
                unknown.Add(signalCase.Id);
            }

            notices.AddRange(signalCase.Signals.Where(s => IsLateNotice(s, calendar))
                .Select(s => TermDiagnostics.NoticeTooLate.At(s.Partner.ToString(), field: signalCase.Id)));
        }

        return new(on, [.. terms.OrderBy(t => t.Term.LastDay)], unknown, [.. notices.OrderBy(n => n.Source, StringComparer.Ordinal)]);
    }

    // The rule of the twenty days is about electricity and gas, so about suppliers of energy.
    private static bool IsLateNotice(Signal signal, WorkingDayCalendar calendar) =>
        signal is { Partner: PartnerType.Energy, EndOfSupplyOn: LocalDate end, SentOn: LocalDate sent }
        && sent > StatutoryTerm.EndOfSupplyNotice(end, calendar).LastDay;
}
