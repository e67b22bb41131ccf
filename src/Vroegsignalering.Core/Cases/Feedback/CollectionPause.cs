using NodaTime;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases.Feedback;

/// <summary>A partner does not collect for some days, because the resident accepted help (<i>opschorting incasso</i>).</summary>
/// <param name="Partner">The type of the partner.</param>
/// <param name="PartnerName">Its name; <c>null</c> when unknown.</param>
/// <param name="Reference">The partner's own reference of the signal.</param>
/// <param name="From">The day on which the resident accepted help.</param>
/// <param name="Until">The last day of the pause, which still counts.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record CollectionPause(
    PartnerType Partner, string? PartnerName, string Reference, LocalDate From, LocalDate Until, CollectionPauseBasis Basis)
{
    /// <summary>Whether the pause runs on a day.</summary>
    public bool IsRunningOn(LocalDate day) => day >= From && day <= Until;

    /// <summary>Type of partner and last day; the reference is left out.</summary>
    public override string ToString() => $"{Partner} pause until {Until:uuuu-MM-dd}";
}

/// <summary>What a pause of collection rests on.</summary>
public enum CollectionPauseBasis
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>The covenant between municipalities and partners; no law that sets a pause was found.</summary>
    Covenant = 1,

    /// <summary>An agreement of the municipality with this partner.</summary>
    OwnAgreement = 2,
}
