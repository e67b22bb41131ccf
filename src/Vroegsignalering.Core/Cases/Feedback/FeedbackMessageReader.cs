using Vroegsignalering.Cases.Files;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases.Feedback;

/// <summary>Reads a message as <see cref="FeedbackMessage.ToJson"/> writes it.</summary>
internal static class FeedbackMessageReader
{
    /// <exception cref="CaseLineException">It is no message.</exception>
    public static FeedbackMessage Read(CaseLineFields message)
    {
        SignalId signal = new(message.Choice<PartnerType>("partner"), message.TextIfAny("partnerName"), message.Text("reference"), message.DayIfAny("signalSentOn"));
        FeedbackMessage told = new(
            message.Text("id"),
            message.CountOrNull("sequence") ?? throw message.Wrong("sequence"),
            message.TextIfAny("replaces"),
            signal,
            message.Choice<CreditorFeedback>("feedback") is var feedback and not CreditorFeedback.NotStated ? feedback : throw message.Wrong("feedback"),
            message.Day("on"),
            message.DayIfAny("pauseUntil"));
        message.End();
        return told;
    }
}
