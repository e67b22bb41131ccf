using NodaTime;

namespace Vroegsignalering.Cases.Handovers;

/// <summary>A warm handover of a resident to a next helper (<i>warme overdracht</i>): complete only when the receiver confirms it.</summary>
/// <remarks>Source: Inspectie SZW 2017/18, there is little handover and files are incomplete.</remarks>
/// <param name="Id">Its number, used once in the case.</param>
/// <param name="Receiver">What kind of helper it is.</param>
/// <param name="Purpose">Why.</param>
/// <param name="WithConsent">Whether the resident agreed.</param>
public sealed record Handover(string Id, HandoverReceiver Receiver, HandoverPurpose Purpose, bool WithConsent)
{
    /// <summary>The organisation or team, as a code and never a name of a person; <c>null</c> when not registered.</summary>
    public string? Organisation { get; init; }

    /// <summary>What the resident agreed to.</summary>
    public IReadOnlyList<HandoverAgreement> AgreedTo { get; init => field = [.. value]; } = [];

    /// <summary>The day on which it was asked; <c>null</c> when not registered.</summary>
    public LocalDate? OfferedOn { get; init; }

    /// <summary>The day of the next appointment of the resident with the receiver; <c>null</c> when there is none yet.</summary>
    public LocalDate? NextAppointmentOn { get; init; }

    /// <summary>Whether the receiver answered.</summary>
    public HandoverState State { get; init; }

    /// <summary>The day of the answer; <c>null</c> when there is none or it is not registered.</summary>
    public LocalDate? AnsweredOn { get; init; }

    internal static CaseRefusal? WhyNotAnswered(SignalCase now, string id, LocalDate? on) => now.FindHandover(id) switch
    {
        null => CaseRefusal.HandoverNotOffered,
        { State: not HandoverState.Offered } => CaseRefusal.HandoverAnswered,
        Handover handover when on < handover.OfferedOn => CaseRefusal.BeforeOffer,
        _ => null,
    };

    internal static SignalCase Answer(SignalCase now, string id, HandoverState state, LocalDate? on) => now with
    {
        Handovers = [.. now.Handovers.Select(h => h.Id == id ? h with { State = state, AnsweredOn = on } : h)],
    };
}

/// <summary>Whether the receiver of a handover answered.</summary>
public enum HandoverState
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Asked; the sender keeps the case.</summary>
    Offered = 1,

    /// <summary>The receiver took the resident over.</summary>
    Confirmed = 2,

    /// <summary>The receiver did not take the resident over; the sender keeps the case.</summary>
    Declined = 3,
}
