using NodaTime;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases.Feedback;

/// <summary>Which signal it is for its partner. Partners use a reference again, such as the number of a customer, so the day of sending belongs to it.</summary>
internal readonly record struct SignalId(PartnerType Partner, string? PartnerName, string Reference, LocalDate? SentOn) : IComparable<SignalId>
{
    public static SignalId Of(Signal signal) => new(signal.Partner, signal.PartnerName, signal.Reference, signal.SentOn);

    public static SignalId Of(FeedbackMessage message) => new(message.Partner, message.PartnerName, message.Reference, message.SignalSentOn);

    public int CompareTo(SignalId other)
    {
        int order = Partner.CompareTo(other.Partner);
        order = order != 0 ? order : string.CompareOrdinal(PartnerName, other.PartnerName);
        order = order != 0 ? order : string.CompareOrdinal(Reference, other.Reference);
        return order != 0 ? order : Nullable.Compare(SentOn, other.SentOn);
    }
}
