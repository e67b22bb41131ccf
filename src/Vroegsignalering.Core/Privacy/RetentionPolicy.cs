using NodaTime;
using Vroegsignalering.Time;

namespace Vroegsignalering.Privacy;

/// <summary>How long each kind of record is kept (<i>bewaarbeleid</i>). Immutable.</summary>
/// <remarks>The Wgs sets no term. The longest term that a municipality published for early detection is six months; that data of residents who want
/// no help are not kept at all is published as well. So all terms are settings, and the defaults are a choice of this product.</remarks>
public sealed class RetentionPolicy
{
    private readonly RetentionRule?[] _byKind = new RetentionRule?[Enum.GetValues<RetentionKind>().Length];

    /// <summary>Composes a policy.</summary>
    /// <param name="id">Its name, such as <c>standaard</c>.</param>
    /// <param name="version">Its version, such as <c>2027.1</c>; it stands in proofs.</param>
    /// <param name="rules">One rule for each kind of record that is kept; a kind without a rule is kept and reported.</param>
    /// <exception cref="ArgumentException">The name or version is empty, or two rules are about one kind.</exception>
    public RetentionPolicy(string id, string version, params IEnumerable<RetentionRule> rules)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        ArgumentNullException.ThrowIfNull(rules);
        (Id, Version) = (id, version);
        foreach (RetentionRule rule in rules)
        {
            _byKind[(int)rule.Kind] = _byKind[(int)rule.Kind] is null
                ? rule
                : throw new ArgumentException($"There are two rules about {rule.Kind}; leave one.", nameof(rules));
        }
    }

    /// <summary>One month after the last feedback for what was not handled, six months after closing or hand-over for other cases.</summary>
    /// <remarks>Source of the six months: the municipality of Raalte publishes that it destroys the data after six months, the longest term that
    /// was found. That it counts from closing, and all else, is a choice of this product: a month for rows that were set aside, and four years for lines of a
    /// decision log, which hold no name, address or BSN.</remarks>
    public static RetentionPolicy Default { get; } = new("standaard", "2027.1", Defaults());

    /// <summary>The name.</summary>
    public string Id { get; }

    /// <summary>The version.</summary>
    public string Version { get; }

    /// <summary>The rules, in the order of the kinds.</summary>
    public IReadOnlyList<RetentionRule> Rules => [.. _byKind.OfType<RetentionRule>()];

    /// <summary>Says what becomes of a record on a day.</summary>
    /// <param name="record">The record.</param>
    /// <param name="on">The day of the plan.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the first term of the rule.</exception>
    public RetentionDecision Decide(RetentionRecord record, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(record);
        RetentionRule? rule = Enum.IsDefined(record.Kind) ? _byKind[(int)record.Kind] : null;
        LocalDate? until = rule is not null && record.TermStartsOn is LocalDate start ? start.PlusMonths(rule.Months.On(on)) : null;
        RetentionHold? hold = record.Holds.Where(h => h.HoldsOn(on)).OrderBy(h => h.From).ThenBy(h => h.Reason, StringComparer.Ordinal).FirstOrDefault();
        RetentionOutcome outcome = (record.Kind, hold, until) switch
        {
            (_, not null, _) => RetentionOutcome.Held,
            (RetentionKind.NotStated, _, _) => RetentionOutcome.InUse,
            (_, _, null) => RetentionOutcome.StartUnknown,
            _ => on > until ? RetentionOutcome.Erased : RetentionOutcome.TermRuns,
        };
        return new RetentionDecision(record.Id, outcome, rule?.Id, until, hold?.Reason);
    }

    /// <summary>Name and version.</summary>
    public override string ToString() => $"{Id} {Version}";

    private static IEnumerable<RetentionRule> Defaults()
    {
        LegalSource raalte = new("Gemeente Raalte, Hulp bij betalingsachterstand", Location: new Uri("https://www.raalte.nl/hulp-bij-betalingsachterstand"));
        LocalDate start = new(2021, 1, 1);
        return
        [
            Rule(RetentionKind.NotHandled, 1, null),
            Rule(RetentionKind.NoContact, 6, raalte),
            Rule(RetentionKind.HelpDeclined, 6, raalte),
            Rule(RetentionKind.HelpAccepted, 6, raalte),
            Rule(RetentionKind.TakenOver, 6, raalte),
            Rule(RetentionKind.QuarantineRow, 1, null),
            // As long as a plan of the council may hold (Wgs art. 2), so that what was decided under it can be looked at again.
            Rule(RetentionKind.DecisionLogLine, 48, null),
        ];

        RetentionRule Rule(RetentionKind kind, int months, LegalSource? source) =>
            new() { Kind = kind, Months = new DatedParameter<int>(start, months), Source = source };
    }
}
