using NodaTime;

namespace Vroegsignalering.Cases;

/// <summary>A resident did not want help.</summary>
/// <param name="On">The day; <c>null</c> when not registered.</param>
/// <param name="Reason">Why, when the resident said so.</param>
public sealed record HelpRefusal(LocalDate? On, HelpRefusalReason Reason);

/// <summary>Why a resident does not want help: a short list without anything about health or private life. Nobody has to say why.</summary>
/// <remarks>Reach is limited by shame, distrust and not seeing a need (Ombudsman 2024); the list is ours and leaves the first out.</remarks>
public enum HelpRefusalReason
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>The resident solves it alone.</summary>
    SolvesItself = 1,

    /// <summary>The resident sees no need.</summary>
    NoNeed = 2,

    /// <summary>Somebody else helps already.</summary>
    HelpedElsewhere = 3,

    /// <summary>Not now; perhaps later.</summary>
    NotNow = 4,

    /// <summary>The resident wants no contact with the municipality.</summary>
    NoContactWithMunicipality = 5,
}
