using System.Collections.Immutable;
using NodaTime;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases.Feedback;

/// <summary>What partners are told about their signals: each message at least once, in order per signal, until it is acknowledged.</summary>
/// <remarks>A value: every step gives a new outbox, to be stored before the step has effect. A message is stored before it is sent and its number
/// does not change, so that a crash can only make it sent twice, and a partner that keeps the numbers applies it once.</remarks>
public sealed class FeedbackOutbox
{
    private readonly ImmutableDictionary<SignalId, ImmutableList<FeedbackDelivery>> _bySignal;
    private readonly ImmutableDictionary<string, SignalId> _byMessage;

    private FeedbackOutbox(ImmutableDictionary<SignalId, ImmutableList<FeedbackDelivery>> bySignal, ImmutableDictionary<string, SignalId> byMessage) =>
        (_bySignal, _byMessage) = (bySignal, byMessage);

    /// <summary>An outbox in which nothing was told yet.</summary>
    public static FeedbackOutbox Empty { get; } = new(
        ImmutableDictionary<SignalId, ImmutableList<FeedbackDelivery>>.Empty, ImmutableDictionary.Create<string, SignalId>(StringComparer.Ordinal));

    /// <summary>All messages, by partner and reference, the oldest first.</summary>
    public IReadOnlyList<FeedbackDelivery> All => [.. _bySignal.OrderBy(p => p.Key).SelectMany(p => p.Value)];

    /// <summary>Makes an outbox of what was stored.</summary>
    /// <exception cref="ArgumentException">Messages about one signal do not number 1, 2, 3 and so on, or a number of a message stands twice.</exception>
    public static FeedbackOutbox Of(IEnumerable<FeedbackDelivery> stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        FeedbackOutbox outbox = Empty;
        foreach (FeedbackDelivery delivery in stored.OrderBy(d => SignalId.Of(d.Message)).ThenBy(d => d.Message.Sequence))
        {
            if (delivery.Message.Sequence != outbox.About(SignalId.Of(delivery.Message)).Count + 1 || outbox._byMessage.ContainsKey(delivery.Message.Id))
            {
                throw new ArgumentException("The messages about one signal must number 1, 2, 3 and so on.", nameof(stored));
            }

            outbox = outbox.With(delivery);
        }

        return outbox;
    }

    /// <summary>Adds a message for every signal whose outcome is new or changed; what a partner knows already is not told again.</summary>
    /// <remarks>Give all cases of a signal in one call: then the outcome that was decided last is the one that counts.</remarks>
    /// <param name="cases">The cases.</param>
    /// <param name="policy">What is told.</param>
    /// <param name="municipality">The municipality that tells it; <c>null</c> when unknown.</param>
    /// <param name="on">The day of the messages.</param>
    public FeedbackOutbox Tell(IEnumerable<SignalCase> cases, FeedbackPolicy policy, MunicipalityCode? municipality, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(policy);
        FeedbackOutbox outbox = this;
        foreach (SignalOutcome outcome in SignalOutcomes.Of(cases, policy).Where(o => policy.Tells(o.Feedback, on)))
        {
            ImmutableList<FeedbackDelivery> told = outbox.About(outcome.Signal);
            FeedbackMessage? last = told.IsEmpty ? null : told[^1].Message;
            if (last is null || last.Feedback != outcome.Feedback || last.PauseUntil != outcome.PauseUntil)
            {
                outbox = outbox.With(new FeedbackDelivery(Message(outcome, last, municipality, on), outcome.CaseId));
            }
        }

        return outbox;
    }

    /// <summary>The messages to send now: of each signal the oldest that is not acknowledged. The next waits for it, so that order is kept.</summary>
    public IReadOnlyList<FeedbackMessage> ToSend() =>
        [.. _bySignal.OrderBy(p => p.Key).Select(p => p.Value.Find(d => d.AcknowledgedOn is null)?.Message).OfType<FeedbackMessage>()];

    /// <summary>Notes that a message was sent. A number that is not known changes nothing.</summary>
    /// <param name="messageId">The number of the message.</param>
    /// <param name="on">The day.</param>
    public FeedbackOutbox Sent(string messageId, LocalDate on) =>
        Change(messageId, d => d with { SentOn = LocalDate.Max(d.SentOn ?? on, on), Attempts = d.Attempts + 1 });

    /// <summary>Notes that the partner has a message. A second acknowledgement and a number that is not known change nothing.</summary>
    /// <param name="messageId">The number of the message.</param>
    /// <param name="on">The day.</param>
    public FeedbackOutbox Acknowledged(string messageId, LocalDate on) =>
        Change(messageId, d => d with { AcknowledgedOn = d.AcknowledgedOn ?? on });

    /// <summary>Takes out all messages about signals, also those that are still to be sent: for signals that are erased.</summary>
    public FeedbackOutbox Without(IEnumerable<Signal> signals)
    {
        ArgumentNullException.ThrowIfNull(signals);
        SignalId[] erased = [.. signals.Select(SignalId.Of).Distinct()];
        return new FeedbackOutbox(_bySignal.RemoveRange(erased), _byMessage.RemoveRange(erased.SelectMany(About).Select(d => d.Message.Id)));
    }

    /// <summary>What was told about one signal, the oldest first; empty when nothing was.</summary>
    public IReadOnlyList<FeedbackDelivery> About(Signal signal)
    {
        ArgumentNullException.ThrowIfNull(signal);
        return About(SignalId.Of(signal));
    }

    private ImmutableList<FeedbackDelivery> About(SignalId signal) => _bySignal.GetValueOrDefault(signal, []);

    private static FeedbackMessage Message(SignalOutcome outcome, FeedbackMessage? last, MunicipalityCode? municipality, LocalDate on)
    {
        int sequence = (last?.Sequence ?? 0) + 1;
        return new FeedbackMessage(
            FeedbackMessage.IdOf(municipality, outcome.Signal, sequence), sequence, last?.Id, outcome.Signal, outcome.Feedback, on, outcome.PauseUntil);
    }

    private FeedbackOutbox With(FeedbackDelivery added)
    {
        SignalId signal = SignalId.Of(added.Message);
        return new FeedbackOutbox(_bySignal.SetItem(signal, About(signal).Add(added)), _byMessage.Add(added.Message.Id, signal));
    }

    private FeedbackOutbox Change(string messageId, Func<FeedbackDelivery, FeedbackDelivery> change)
    {
        ArgumentNullException.ThrowIfNull(messageId);
        if (!_byMessage.TryGetValue(messageId, out SignalId signal))
        {
            return this;
        }

        ImmutableList<FeedbackDelivery> about = _bySignal[signal];
        int at = about.FindIndex(d => string.Equals(d.Message.Id, messageId, StringComparison.Ordinal));
        return new FeedbackOutbox(_bySignal.SetItem(signal, about.SetItem(at, change(about[at]))), _byMessage);
    }
}
