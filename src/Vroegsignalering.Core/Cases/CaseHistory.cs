using System.Collections.Immutable;
using NodaTime;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases;

/// <summary>What happened in a case, event by event; the case itself is derived from it. It never changes: adding an event gives a new one.</summary>
/// <remarks>The same events always give the same case. Nothing is removed: what turns out different is a new event.</remarks>
public sealed class CaseHistory
{
    private readonly ImmutableList<CaseEvent> _events;
    private readonly ImmutableList<CaseFinding> _findings;

    private CaseHistory(ImmutableList<CaseEvent> events, SignalCase signalCase, ImmutableList<CaseFinding> findings) =>
        (_events, Case, _findings) = (events, signalCase, findings);

    /// <summary>The number of the case.</summary>
    public string Id => Case.Id;

    /// <summary>What happened, in the order in which it was registered; the first is the opening.</summary>
    public IReadOnlyList<CaseEvent> Events => _events;

    /// <summary>The case as it stands after the last event.</summary>
    public SignalCase Case { get; }

    /// <summary>What is strange but real, in the order of the events.</summary>
    public IReadOnlyList<CaseFinding> Findings => _findings;

    /// <summary>Starts a case.</summary>
    public static CaseHistory Open(CaseOpened opening)
    {
        ArgumentNullException.ThrowIfNull(opening);
        bool twice = opening.Signals.Index().Any(s => opening.Signals.Take(s.Index).Any(before => HouseholdHistory.IsSameSignal(before, s.Item)));
        return new CaseHistory([opening], opening.ToCase(), twice ? [new CaseFinding(CaseDiagnostics.SignalTwice, 1)] : []);
    }

    /// <summary>Makes a case of all that happened in it, as <see cref="Events"/> gave it.</summary>
    /// <exception cref="ArgumentException">The first event is no opening, or an event cannot follow what happened before it; use <see cref="Add"/> to
    /// hear that event by event.</exception>
    public static CaseHistory Replay(IEnumerable<CaseEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        CaseHistory? history = null;
        foreach (CaseEvent next in events)
        {
            if (history is null)
            {
                history = Open(next as CaseOpened ?? throw new ArgumentException("A case begins with its opening.", nameof(events)));
                continue;
            }

            CaseChange change = history.Add(next);
            history = change.IsAccepted
                ? change.History
                : throw new ArgumentException($"Event {history.Events.Count + 1} cannot follow: {change.Reason!.English}", nameof(events));
        }

        return history ?? throw new ArgumentException("A case begins with its opening.", nameof(events));
    }

    /// <summary>The history of a case that was registered elsewhere, such as in a DDAS delivery: the events that must have happened, taken over as they
    /// stand. Strange sequences are accepted with a finding.</summary>
    /// <remarks>The case that comes out has the same facts. The order of events is that of a usual case, because the source does not tell.</remarks>
    public static CaseHistory FromCase(SignalCase signalCase)
    {
        ArgumentNullException.ThrowIfNull(signalCase);
        return Replay(TakenOverEvents.Of(signalCase));
    }

    /// <summary>Adds what happened.</summary>
    /// <param name="next">What happened.</param>
    /// <param name="today">The day that counts as today, after which nothing can have happened; <c>null</c> when it does not matter.</param>
    /// <returns>The case with the event and what is strange about it, or the case as it was with the reason of the refusal.</returns>
    public CaseChange Add(CaseEvent next, LocalDate? today = null)
    {
        ArgumentNullException.ThrowIfNull(next);
        CaseRefusal? refusal = WhyNot(next, today);
        if (refusal is CaseRefusal reason && (!next.IsTakenOver || reason == CaseRefusal.AlreadyOpened))
        {
            return new CaseChange(this, reason, []);
        }

        int sequence = _events.Count + 1;
        CaseFinding[] findings =
        [
            .. refusal is CaseRefusal odd ? [new CaseFinding(CaseDiagnostics.AgainstRules, sequence, odd.Explain())] : (CaseFinding[])[],
            .. next.FindingsIn(Case).Select(code => new CaseFinding(code, sequence)),
        ];
        return new CaseChange(new CaseHistory(_events.Add(next), next.ApplyTo(Case), _findings.AddRange(findings)), null, findings);
    }

    /// <summary>Adds what partners say about the signals of the case, as <see cref="SignalWithdrawn"/> on the day of the notice, in order of day. A notice
    /// that stands there already, or is about no signal of the case, adds nothing.</summary>
    /// <param name="notices">The notices, in any order.</param>
    public CaseHistory AddWithdrawals(IEnumerable<SignalWithdrawal> notices)
    {
        ArgumentNullException.ThrowIfNull(notices);
        return notices.Distinct().Where(w => !Case.Withdrawals.Contains(w))
            .OrderBy(w => w.On).ThenBy(w => w.Reference, StringComparer.Ordinal).ThenBy(w => w.Kind)
            .ThenBy(w => w.Partner).ThenBy(w => w.PartnerName, StringComparer.Ordinal)
            .Aggregate(this, (told, notice) => told.Add(new SignalWithdrawn(notice) { On = notice.On }).History);
    }

    /// <summary>The number of the case and of its events.</summary>
    public override string ToString() => $"case {Id} ({_events.Count} events)";

    private CaseRefusal? WhyNot(CaseEvent next, LocalDate? today) =>
        next is CaseOpened ? CaseRefusal.AlreadyOpened
        : next.On > today ? CaseRefusal.InTheFuture
        : !Case.IsOpen && !next.MayFollowClosing ? CaseRefusal.CaseIsClosed
        : next is { NeedsDay: true, On: null } ? CaseRefusal.DayNeeded
        : next.On < Case.PickedUpOn && !next.MayPrecedeOpening ? CaseRefusal.BeforeOpening
        : next.RefusedBy(Case);
}
