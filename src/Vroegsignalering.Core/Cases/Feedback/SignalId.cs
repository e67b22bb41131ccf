using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases.Feedback;

/// <summary>Which signal it is for its partner.</summary>
internal readonly record struct SignalId(PartnerType Partner, string? PartnerName, string Reference) : IComparable<SignalId>
{
    public static SignalId Of(Signal signal) => new(signal.Partner, signal.PartnerName, signal.Reference);

    public static SignalId Of(FeedbackMessage message) => new(message.Partner, message.PartnerName, message.Reference);

    public int CompareTo(SignalId other)
    {
        int order = Partner.CompareTo(other.Partner);
        order = order != 0 ? order : string.CompareOrdinal(PartnerName, other.PartnerName);
        return order != 0 ? order : string.CompareOrdinal(Reference, other.Reference);
    }
}
