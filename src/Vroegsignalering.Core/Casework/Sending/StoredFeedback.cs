using System.Text;
using System.Text.Json;
using NodaTime;
using Vroegsignalering.Cases.Feedback;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>Feedback to partners as it stands in the outbox of a store: the message as the partner gets it, under the number of its case.</summary>
public static class StoredFeedback
{
    private static readonly DateTimeZone Netherlands = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    /// <summary>A message for the outbox. Messages about one signal go out one after the other.</summary>
    /// <param name="delivery">The message with the number of its case.</param>
    /// <param name="at">When it was made.</param>
    public static OutboxMessage ToMessage(FeedbackDelivery delivery, Instant at)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        FeedbackMessage message = delivery.Message;
        return new OutboxMessage
        {
            Id = message.Id,
            Kind = OutboxKind.Feedback,
            Subject = delivery.CaseId,
            OrderKey = message.Id[..message.Id.LastIndexOf('-')],
            Sequence = message.Sequence,
            At = at,
            Content = Encoding.UTF8.GetBytes(message.ToJson()),
        };
    }

    /// <summary>Reads a message with how far it has come. Of one that was sent and not acknowledged its own day counts as that of sending.</summary>
    /// <exception cref="FormatException">It is no feedback that <see cref="ToMessage"/> made.</exception>
    public static FeedbackDelivery Read(OutboxEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        FeedbackMessage message = Read(entry.Message);
        LocalDate? acknowledged = entry.AcknowledgedAt is Instant at ? DayOf(at) : null;
        return new FeedbackDelivery(message, entry.Message.Subject, acknowledged ?? (entry.Attempts > 0 ? message.On : null), entry.Attempts, acknowledged);
    }

    /// <summary>The day in the Netherlands.</summary>
    internal static LocalDate DayOf(Instant moment) => moment.InZone(Netherlands).Date;

    /// <summary>Reads the message itself.</summary>
    /// <exception cref="FormatException">It is no feedback that <see cref="ToMessage"/> made.</exception>
    public static FeedbackMessage Read(OutboxMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        try
        {
            using JsonDocument json = JsonDocument.Parse(message.Content);
            return FeedbackMessage.Read(new CaseLineFields(json.RootElement));
        }
        catch (Exception e) when (e is JsonException or CaseLineException or InvalidOperationException)
        {
#pragma warning disable MA0054 // What the parser says can hold what stands there.
            throw new FormatException("This is no feedback to a partner.");
#pragma warning restore MA0054
        }
    }

    /// <summary>What partners were told about cases, to decide what is new to tell: <see cref="FeedbackOutbox.Tell"/>.</summary>
    /// <param name="unit">The unit of work.</param>
    /// <param name="caseIds">The numbers of the cases; <c>null</c> for all. A signal can be in two cases: give both.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    public static async Task<FeedbackOutbox> OutboxOfAsync(
        IUnitOfWork unit, IReadOnlyCollection<string>? caseIds = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(unit);
        List<FeedbackDelivery> told = [];
        await foreach (OutboxEntry entry in unit.Outbox.ReadAsync(OutboxKind.Feedback, caseIds, cancellationToken))
        {
            told.Add(Read(entry));
        }

        return FeedbackOutbox.Of(told);
    }
}
