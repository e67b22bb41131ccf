using Vroegsignalering.Cases.Feedback;

namespace Vroegsignalering.Casework;

/// <summary>Brings feedback to partners.</summary>
/// <remarks>A message can come twice, with the same <see cref="FeedbackMessage.Id"/>: a partner applies each once.</remarks>
public interface IFeedbackChannel
{
    /// <summary>Sends a message, and returns when the partner has it.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>Whether the partner has it; otherwise it is sent again later, as it is after an exception.</returns>
    Task<bool> SendAsync(FeedbackMessage message, CancellationToken cancellationToken = default);
}
