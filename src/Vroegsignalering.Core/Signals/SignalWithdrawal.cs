using NodaTime;

namespace Vroegsignalering.Signals;

/// <summary>What a partner says about a signal that it sent before.</summary>
public enum WithdrawalKind
{
    /// <summary>Not stated; treated as <see cref="SentInError"/>.</summary>
    NotStated = 0,

    /// <summary>The signal should not have been sent.</summary>
    SentInError = 1,

    /// <summary>The arrears were paid.</summary>
    Paid = 2,

    /// <summary>The partner and the resident agreed on payment (<i>betalingsregeling</i>).</summary>
    Arranged = 3,
}

/// <summary>A partner takes a signal back, or says that it was paid (<i>intrekking, betaalbericht</i>).</summary>
/// <remarks>It deletes nothing: signal and case stay, and a person decides what the notice means for the case.</remarks>
public sealed record SignalWithdrawal
{
    /// <summary>The type of partner.</summary>
    public required PartnerType Partner { get; init; }

    /// <summary>The name of the organisation; <c>null</c> when unknown.</summary>
    public string? PartnerName { get; init; }

    /// <summary>The reference of the signal it is about.</summary>
    public required string Reference { get; init; }

    /// <summary>What the partner says.</summary>
    public required WithdrawalKind Kind { get; init; }

    /// <summary>The day of the notice.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Whether the notice is about a signal: the same partner and reference, and not sent after the notice.</summary>
    /// <remarks>A name that one of both does not give is no difference; names are compared without regard to capitals.</remarks>
    public bool IsAbout(Signal signal)
    {
        ArgumentNullException.ThrowIfNull(signal);
        return signal.Partner == Partner
            && string.Equals(signal.Reference, Reference, StringComparison.Ordinal)
            && (signal.PartnerName is null || PartnerName is null
                || string.Equals(signal.PartnerName, PartnerName, StringComparison.OrdinalIgnoreCase))
            && !(signal.SentOn > On);
    }

    /// <summary>Type of partner and kind only; no reference.</summary>
    public override string ToString() => $"{Partner} withdrawal ({Kind})";
}
