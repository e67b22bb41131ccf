using NodaTime;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases.Handovers;

/// <summary>What a receiver gets in a warm handover: only what that kind of receiver needs. <b>It holds personal data.</b></summary>
/// <remarks>What the receiver does not need is <c>null</c> or empty, whatever the case holds. Arrears that are surely of a housemate are left out.</remarks>
public sealed record HandoverPackage
{
    private HandoverPackage()
    {
    }

    /// <summary>The number of the case, to ask about it.</summary>
    public required string CaseId { get; init; }

    /// <summary>The handover: receiver, purpose, what the resident agreed to, and the next appointment.</summary>
    public required Handover Handover { get; init; }

    /// <summary>The caseworker who hands over, as a code; <c>null</c> when the case has no owner.</summary>
    public string? From { get; init; }

    /// <summary>How the receiver can reach the sender; <c>null</c> when it is not known.</summary>
    public ReplyChannel? ReplyChannel { get; init; }

    /// <summary>Which data are passed on, and why.</summary>
    public required IReadOnlyList<HandoverDatum> Data { get; init; }

    /// <summary>The resident, with the parts that the receiver needs.</summary>
    public required Person Person { get; init; }

    /// <summary>The address; <c>null</c> when it is not known.</summary>
    public Address? Address { get; init; }

    /// <summary>The arrears together; <c>null</c> when the receiver does not need them or no amount is known.</summary>
    public Money? TotalArrears { get; init; }

    /// <summary>The arrears by type of partner; empty when the receiver does not need them.</summary>
    public IReadOnlyList<KeyValuePair<PartnerType, Money>> ArrearsPerPartner { get; init; } = [];

    /// <summary>Whether there is a threatening situation; <c>null</c> when the receiver does not need to know.</summary>
    public bool? IsThreatening { get; init; }

    /// <summary>The day of the first conversation; <c>null</c> when there was none or the receiver does not need it.</summary>
    public LocalDate? FirstConversationOn { get; init; }

    /// <summary>The help so far; empty when there was none or the receiver does not need it.</summary>
    public IReadOnlyList<HelpProvided> Help { get; init; } = [];

    /// <summary>What is missing, in a fixed order; empty when all is there.</summary>
    public IReadOnlyList<HandoverGap> Missing =>
    [
        .. From is null ? [HandoverGap.Owner] : (HandoverGap[])[],
        .. ReplyChannel is null ? [HandoverGap.ReplyChannel] : (HandoverGap[])[],
        .. Handover.Organisation is null ? [HandoverGap.Organisation] : (HandoverGap[])[],
        .. Handover.Purpose == HandoverPurpose.NotStated ? [HandoverGap.Purpose] : (HandoverGap[])[],
        .. Handover is { WithConsent: true, AgreedTo.Count: 0 } ? [HandoverGap.AgreedTo] : (HandoverGap[])[],
        .. Handover is { NextAppointmentOn: null, Purpose: not HandoverPurpose.UrgentCare } ? [HandoverGap.NextAppointment] : (HandoverGap[])[],
        .. Person.LastName is null ? [HandoverGap.Name] : (HandoverGap[])[],
        .. Person is { Phone: null, Email: null } && Address is null ? [HandoverGap.ContactDetails] : (HandoverGap[])[],
    ];

    /// <summary>Whether nothing is missing. That does not make it handed over.</summary>
    public bool IsComplete => Missing.Count == 0;

    /// <summary>Whether the receiver confirmed; until then the sender keeps the case.</summary>
    public bool IsHandedOver => Handover.State == HandoverState.Confirmed;

    /// <summary>Makes the package of a handover.</summary>
    /// <param name="signalCase">The case.</param>
    /// <param name="handoverId">The number of the handover.</param>
    /// <param name="about">The resident who is handed over; a case can be about several.</param>
    /// <exception cref="ArgumentException">The case has no such handover.</exception>
    public static HandoverPackage For(SignalCase signalCase, string handoverId, Person about)
    {
        ArgumentNullException.ThrowIfNull(signalCase);
        ArgumentNullException.ThrowIfNull(about);
        Handover handover = signalCase.FindHandover(handoverId) ?? throw new ArgumentException("The case has no handover of this number.", nameof(handoverId));
        IReadOnlyList<HandoverDatum> data = HandoverNeeds.Of(handover);
        Signal[] own = [.. signalCase.Signals.Where(s => !IsSomebodyElse(s.Person, about))];
        Signal[] withAmount = [.. own.Where(s => s.Arrears is not null)];
        return new HandoverPackage
        {
            CaseId = signalCase.Id,
            Handover = handover,
            From = signalCase.Owner,
            ReplyChannel = signalCase.ReplyChannel,
            Data = data,
            Person = new Person
            {
                Bsn = Needs(HandoverDataKind.Bsn) ? about.Bsn : null,
                Initials = about.Initials,
                NamePrefix = about.NamePrefix,
                LastName = about.LastName,
                BirthDate = about.BirthDate,
                Phone = about.Phone,
                Email = about.Email,
            },
            Address = (own.FirstOrDefault(s => s.Person == about && s.Address is not null) ?? Array.Find(own, s => HouseholdHistory.IsSamePerson(s.Person, about) && s.Address is not null))?.Address,
            TotalArrears = Needs(HandoverDataKind.TotalArrears) && withAmount.Length > 0 ? Sum(withAmount) : null,
            ArrearsPerPartner = Needs(HandoverDataKind.ArrearsPerPartner)
                ? [.. withAmount.GroupBy(s => s.Partner).OrderBy(g => g.Key).Select(g => KeyValuePair.Create(g.Key, Sum(g)))]
                : [],
            IsThreatening = Needs(HandoverDataKind.ThreateningSituation) ? signalCase.Signals.Any(s => s.IsThreatening) : null,
            FirstConversationOn = Needs(HandoverDataKind.HelpSoFar) ? signalCase.FirstConversationOn : null,
            Help = Needs(HandoverDataKind.HelpSoFar) ? signalCase.Help : [],
        };

        bool Needs(HandoverDataKind kind) => data.Any(d => d.Kind == kind);
    }

    /// <summary>The package in plain words, a line for each thing, for who has no system that reads it. <b>It holds personal data.</b> What is missing is
    /// asked at the end.</summary>
    public string ToText(Language language) => HandoverPackageText.Write(this, language);

    /// <summary>Case and receiver only; no person.</summary>
    public override string ToString() => $"handover of {CaseId} to {Handover.Receiver}";

    // The arrears of a housemate are not the resident's to pass on. Who cannot be told apart counts as the resident.
    private static bool IsSomebodyElse(Person person, Person about) => person.Bsn is not null && about.Bsn is not null
        ? person.Bsn != about.Bsn
        : (person.BirthDate is not null && about.BirthDate is not null && person.BirthDate != about.BirthDate)
            || (person.LastName is not null && about.LastName is not null && !string.Equals(person.LastName, about.LastName, StringComparison.OrdinalIgnoreCase));

    private static Money Sum(IEnumerable<Signal> signals) => signals.Aggregate(Money.Zero, (sum, s) => sum + s.Arrears!.Value);
}
