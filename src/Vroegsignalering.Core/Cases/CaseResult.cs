namespace Vroegsignalering.Cases;

/// <summary>How a case ended (<i>eindresultaat</i>): the sixteen results of DDAS v1.2. An open case has none.</summary>
public enum CaseResult
{
    /// <summary>Not stated; never the result of a case.</summary>
    NotStated = 0,

    /// <summary><i>Niet opgepakt: herhaalde melding</i>: recently picked up, same partner, same arrears, not grown. Fed back.</summary>
    NotPickedUpRepeat = 1,

    /// <summary><i>Niet opgepakt: onterecht signaal</i>: below threshold, too old or too young, not designated, or about a legal person. Fed back.</summary>
    NotPickedUpUnjustified = 2,

    /// <summary><i>Inwoner is overleden</i>, also after contact with relatives. Fed back.</summary>
    Deceased = 3,

    /// <summary><i>Persoon is geen inwoner (meer) in de gemeente</i>; a move inside the municipality is not this. Fed back.</summary>
    NotResident = 4,

    /// <summary><i>Niet opgepakt: andere reden</i>; the partner may learn that it was not picked up, never why.</summary>
    NotPickedUpOther = 5,

    /// <summary><i>Inwoner al bekend bij schuldhulpverlening</i>: the debt counsellor takes over.</summary>
    AlreadyInDebtHelp = 6,

    /// <summary><i>Inwoner heeft al een ander lopend traject</i>: another helper takes over; an administrator does not count as one.</summary>
    OtherTrajectory = 7,

    /// <summary><i>Definitief geen contact kunnen krijgen</i>: no attempt reached the resident before closing.</summary>
    NoContact = 8,

    /// <summary><i>Geen reactie na eerder contact</i>: contact once, then lost.</summary>
    NoResponseAfterContact = 9,

    /// <summary><i>Inwoner regelt het zelf/hoeft geen hulp vanuit vroegsignalering</i>; in v0.9 <i>Inwoner hoeft geen hulp …</i>.</summary>
    SolvesItself = 10,

    /// <summary><i>Inwoner heeft zelf al betaald/betalingsregeling getroffen</i>: solved before the contact.</summary>
    AlreadySolved = 11,

    /// <summary><i>(Budget)advies en/of quick fix</i>: helped so that the arrears can be solved within 30 days of accepting help.</summary>
    AdviceOrQuickFix = 12,

    /// <summary><i>Vervolghulp en/of verwijzing financieel</i>: a longer financial track follows.</summary>
    FollowUpFinancial = 13,

    /// <summary><i>Vervolghulp en/of verwijzing niet financieel</i>: a longer track of another kind follows.</summary>
    FollowUpNonFinancial = 14,

    /// <summary><i>Verwijzing zonder tussenkomst inwoner</i>, in extreme cases only; v0.9 <i>zonder contact</i>, v1.0 and v1.1 <i>zonder toestemming</i>.</summary>
    ReferredWithoutResident = 15,

    /// <summary><i>Vervolghulp en/of verwijzing</i>, financial or not is unknown; since v1.2.</summary>
    FollowUp = 16,
}
