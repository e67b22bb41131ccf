using NodaTime;

namespace Vroegsignalering.Signals;

/// <summary>One report of payment arrears by a partner about one person (<i>vroegsignaal</i>).</summary>
/// <remarks>Dates and amount can be missing, as they can in DDAS; missing is never zero.
/// Source: Wgs art. 3 lid 1 onder b, since 2021-01-01; DDAS <c>vroegsignaal</c>.</remarks>
public sealed record Signal
{
    /// <summary>The partner's own reference or the ID in a delivery; unique per partner or delivery.</summary>
    /// <exception cref="ArgumentException">The reference is empty.</exception>
    public required string Reference
    {
        get;
        init => field = !string.IsNullOrWhiteSpace(value)
            ? value
            : throw new ArgumentException("A signal needs a reference.", nameof(value));
    }

    /// <summary>The type of organisation that sent the signal; <see cref="PartnerType.NotStated"/> when the source does not say.</summary>
    public required PartnerType Partner { get; init; }

    /// <summary>The name of the organisation; <c>null</c> when unknown. Never delivered to DDAS.</summary>
    public string? PartnerName { get; init; }

    /// <summary>The person, as reported.</summary>
    public Person Person { get; init; } = Person.Unknown;

    /// <summary>The address the arrears belong to; <c>null</c> when only a BSN was reported.</summary>
    public Address? Address { get; init; }

    /// <summary>What is owed on the day of sending (<i>betalingsachterstand</i>).</summary>
    /// <value>Zero or more; <c>null</c> when not reported.</value>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below zero.</exception>
    public Money? Arrears
    {
        get;
        init => field = value is { Cents: < 0 }
            ? throw new ArgumentOutOfRangeException(nameof(value), "Arrears cannot be below zero.")
            : value;
    }

    /// <summary>The day the arrears arose (<i>ontstaansdatum</i>); <c>null</c> when not reported.</summary>
    public LocalDate? ArrearsStartOn { get; init; }

    /// <summary>The day the partner sent the signal (<i>signaaldatum</i>); <c>null</c> when not reported.</summary>
    public LocalDate? SentOn { get; init; }

    /// <summary>The day the college received the signal (<i>ontvangstdatum</i>); <c>null</c> when not known, as in a DDAS delivery.</summary>
    public LocalDate? ReceivedOn { get; init; }

    /// <summary>The day on which the statutory term starts: <see cref="ReceivedOn"/>, or <see cref="SentOn"/> when that is not known,
    /// which can only make the term end earlier; <c>null</c> when neither is known.</summary>
    public LocalDate? TermStartsOn => ReceivedOn ?? SentOn;

    /// <summary>Whether the signal came before or after escalation.</summary>
    public SignalKind Kind { get; init; }

    /// <summary>The day on which supply ends, for an end-of-supply signal; <c>null</c> when not reported.</summary>
    public LocalDate? EndOfSupplyOn { get; init; }

    /// <summary>Whether the partner marked it as a crisis (<i>crisissignaal</i>); <c>null</c> when not reported.</summary>
    public bool? Crisis { get; init; }

    /// <summary>Which of the six threatening situations of Wgs art. 4 lid 2 it tells of, when the partner says so.</summary>
    public ThreateningSituationKind ThreateningSituation { get; init; }

    /// <summary>Whether the partner already has contact and asks to take this person up (<i>warme overdracht</i>); <c>null</c> when not reported.</summary>
    public bool? WarmHandover { get; init; }

    /// <summary>By which way it came in; a signal of the CAK's defaulters' list counts in no rate or share of signals.</summary>
    public SignalRoute Route { get; init; }

    /// <summary>What the partner says that it did before it sent the signal (<i>sociaal incasseren</i>); <c>null</c> when not reported.</summary>
    public SocialCollectionEvidence? SocialCollection { get; init; }

    /// <summary>Whether the contract is of a legal person, such as a B.V.; then the signal is unjustified.</summary>
    public bool AboutLegalPerson { get; init; }

    /// <summary>Where the signal stands, when the source says so.</summary>
    public SignalStatus Status { get; init; }

    /// <summary>Whether the signal tells of a threatening situation: the crisis flag, one of the six situations, or a planned eviction.</summary>
    public bool IsThreatening => Crisis == true || ThreateningSituation != ThreateningSituationKind.NotStated || Kind == SignalKind.Eviction;

    /// <summary>Type of partner and kind only; reference and person are left out.</summary>
    public override string ToString() => $"{Partner} signal ({Kind})";
}
