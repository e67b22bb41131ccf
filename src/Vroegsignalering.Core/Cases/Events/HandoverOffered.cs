using NodaTime;
using Vroegsignalering.Cases.Handovers;

namespace Vroegsignalering.Cases.Events;

/// <summary>A warm handover was asked of a receiver (<i>warme overdracht</i>); the case stays with us until the receiver confirms.</summary>
/// <param name="HandoverId">A number that is used once in the case, such as <c>1</c>.</param>
/// <param name="Receiver">What kind of helper it is.</param>
/// <param name="Purpose">Why.</param>
/// <param name="WithConsent">Whether the resident agreed; without it only urgent care can be asked.</param>
public sealed record HandoverOffered(string HandoverId, HandoverReceiver Receiver, HandoverPurpose Purpose, bool WithConsent) : CaseEvent
{
    /// <summary>A number that is used once in the case.</summary>
    /// <exception cref="ArgumentException">It is blank or longer than a hundred characters.</exception>
    public string HandoverId { get; } = Code(HandoverId);

    /// <summary>The organisation or team, as a code and never a name of a person; <c>null</c> when not registered.</summary>
    /// <exception cref="ArgumentException">It is blank or longer than a hundred characters.</exception>
    public string? Organisation { get; init => field = value is null ? null : Code(value); }

    /// <summary>What the resident agreed to, each once; empty when not registered.</summary>
    public IReadOnlyList<HandoverAgreement> AgreedTo { get; init => field = [.. value.Distinct().Order()]; } = [];

    /// <summary>The day of the next appointment of the resident with the receiver; <c>null</c> when there is none yet.</summary>
    public LocalDate? NextAppointmentOn { get; init; }

    internal override CaseRefusal? RefusedBy(SignalCase now) =>
        now.FindHandover(HandoverId) is not null ? CaseRefusal.HandoverIdUsed
        : !WithConsent && Purpose != HandoverPurpose.UrgentCare ? CaseRefusal.ConsentNeeded
        : WithConsent && Purpose != HandoverPurpose.AlreadyHelping && now.HelpRefusal is not null ? CaseRefusal.ResidentRefusedHelp
        : null;

    internal override SignalCase ApplyTo(SignalCase now) => now.FindHandover(HandoverId) is not null ? now : now with
    {
        Handovers = [.. now.Handovers, new Handover(HandoverId, Receiver, Purpose, WithConsent)
        {
            Organisation = Organisation,
            AgreedTo = AgreedTo,
            NextAppointmentOn = NextAppointmentOn,
            OfferedOn = On,
            State = HandoverState.Offered,
        }],
    };
}
