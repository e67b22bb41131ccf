using NodaTime;

namespace Vroegsignalering.Signals;

/// <summary>The part of the municipality that refers a resident.</summary>
/// <remarks>The departments that the Inspectie SZW found in 2017 (letter of 2017-01-11).</remarks>
public enum ReferringDepartment
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Income support (<i>Participatiewet</i>).</summary>
    IncomeSupport = 1,

    /// <summary>Schemes against poverty (<i>minimaregelingen</i>).</summary>
    PovertySchemes = 2,

    /// <summary>Social support (<i>Wmo</i>).</summary>
    SocialSupport = 3,

    /// <summary>Youth care (<i>jeugdzorg</i>).</summary>
    YouthCare = 4,

    /// <summary>Neighbourhood team (<i>wijkteam</i>).</summary>
    NeighbourhoodTeam = 5,

    /// <summary>Municipal taxes (<i>gemeentelijke belastingen</i>).</summary>
    MunicipalTaxes = 6,

    /// <summary>Any other department.</summary>
    Other = 7,
}

/// <summary>A resident whom another department of the municipality refers to debt help (<i>intern verwijzen</i>). No signal.</summary>
/// <remarks>A referral ends early detection: the person is in view, so it is in no worklist, rate or share of signals. For data obtained
/// for youth care, income support and social support the basis is Wgs art. 8d, since 2021-01-01; the purpose must be logged.</remarks>
public sealed record InternalReferral
{
    /// <summary>The department that refers.</summary>
    public required ReferringDepartment Department { get; init; }

    /// <summary>The day of the referral.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The resident.</summary>
    public required Person Person { get; init; }

    /// <summary>The address; <c>null</c> when not given.</summary>
    public Address? Address { get; init; }

    /// <summary>The department only; no person.</summary>
    public override string ToString() => $"referral by {Department}";
}
