using NodaTime;
using Vroegsignalering.Cases.Feedback;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases.Access;

/// <summary>All that is kept about one person and nothing about others (<i>inzage</i>). <b>It holds personal data.</b></summary>
/// <remarks>Source: AVG art. 15. Of a household's case the signals of others are left out, and so are the numbers of a decision, because these
/// count the signals of others too; attempts, help, handovers and answers are those of the household as a whole, and cannot be told apart.</remarks>
public sealed class PersonExport
{
    private PersonExport(LocalDate on, IReadOnlyList<PersonExportCase> cases) => (On, Cases) = (on, cases);

    /// <summary>The day of the export.</summary>
    public LocalDate On { get; }

    /// <summary>The cases about the person, by number; empty when nothing is kept.</summary>
    public IReadOnlyList<PersonExportCase> Cases { get; }

    /// <summary>Looks up a person.</summary>
    /// <param name="query">Who asks.</param>
    /// <param name="cases">All cases.</param>
    /// <param name="told">What partners were told.</param>
    /// <param name="decisions">The decisions on priority.</param>
    /// <param name="on">The day of the export.</param>
    public static PersonExport Of(
        PersonQuery query, IEnumerable<SignalCase> cases, FeedbackOutbox told, IEnumerable<PriorityDecision> decisions, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(told);
        ArgumentNullException.ThrowIfNull(decisions);
        List<(SignalCase Case, Signal[] Own)> theirs = [];
        foreach (SignalCase one in cases)
        {
            if (one.Signals.Where(query.Matches).ToArray() is { Length: > 0 } own)
            {
                theirs.Add((one, own));
            }
        }

        HashSet<string> numbers = new(theirs.Select(t => t.Case.Id), StringComparer.Ordinal);
        ILookup<string, PriorityDecision> byCase = decisions.Where(d => numbers.Contains(d.CaseId)).ToLookup(d => d.CaseId, StringComparer.Ordinal);
        return new PersonExport(on,
        [
            .. theirs.OrderBy(t => t.Case.Id, StringComparer.Ordinal).Select(t => new PersonExportCase(
                t.Case with { Signals = t.Own, Owner = null, Actions = [], Withdrawals = [.. t.Case.Withdrawals.Where(w => t.Own.Any(w.IsAbout))] },
                [.. t.Own.SelectMany(told.About).Distinct()],
                [.. byCase[t.Case.Id].OrderBy(d => d.On)],
                t.Own.Length == t.Case.Signals.Count)),
        ]);
    }

    /// <summary>The export in JSON, for the person to take along.</summary>
    public string ToJson() => PersonExportJson.Write(this);

    /// <summary>The export as text that a person reads.</summary>
    public string ToText(Language language) => PersonExportText.Write(this, language);

    /// <summary>The number of cases only.</summary>
    public override string ToString() => $"export of {Cases.Count} cases";
}

/// <summary>One case about a person, without what is about others.</summary>
/// <param name="Case">The case with the signals about the person only, without worker and to-do list.</param>
/// <param name="Told">What the partners of these signals were told, and when.</param>
/// <param name="Decisions">The decisions on priority, the oldest first.</param>
/// <param name="IsAlone">Whether all signals of the case are theirs; otherwise the numbers of decisions are left out of texts and files.</param>
public sealed record PersonExportCase(
    SignalCase Case, IReadOnlyList<FeedbackDelivery> Told, IReadOnlyList<PriorityDecision> Decisions, bool IsAlone)
{
    /// <summary>The number of the case.</summary>
    public override string ToString() => Case.ToString();
}
