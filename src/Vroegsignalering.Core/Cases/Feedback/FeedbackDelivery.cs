using NodaTime;

namespace Vroegsignalering.Cases.Feedback;

/// <summary>How far a message to a partner has come. Sent again until the partner acknowledged it.</summary>
/// <param name="Message">The message.</param>
/// <param name="CaseId">The number of the case that it tells of; never sent.</param>
/// <param name="SentOn">The day on which it was sent last; <c>null</c> when it was not yet.</param>
/// <param name="Attempts">How many times it was sent.</param>
/// <param name="AcknowledgedOn">The day on which the partner acknowledged it; <c>null</c> when it did not yet.</param>
public sealed record FeedbackDelivery(FeedbackMessage Message, string CaseId, LocalDate? SentOn = null, int Attempts = 0, LocalDate? AcknowledgedOn = null)
{
    /// <summary>Where it stands.</summary>
    public FeedbackState State => (AcknowledgedOn, SentOn) switch
    {
        (not null, _) => FeedbackState.Acknowledged,
        (_, not null) => FeedbackState.Sent,
        _ => FeedbackState.Pending,
    };

    /// <summary>The number of the message and where it stands.</summary>
    public override string ToString() => $"{Message} ({State})";
}

/// <summary>Where a message stands.</summary>
public enum FeedbackState
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Waits to be sent.</summary>
    Pending = 1,

    /// <summary>Sent, and sent again until the partner acknowledges it.</summary>
    Sent = 2,

    /// <summary>The partner has it.</summary>
    Acknowledged = 3,
}
