namespace Vroegsignalering.Signals;

/// <summary>Where a signal stands in the municipality (<i>signaalstatus</i>), as DDAS v1.2 lists it.</summary>
public enum SignalStatus
{
    /// <summary>Not stated in the source.</summary>
    NotStated = 0,

    /// <summary>Not picked up yet (<i>Nog niet opgepakt</i>); where every signal starts.</summary>
    NotYetPickedUp = 1,

    /// <summary>Part of a case (<i>Opgepakt</i>), since v1.2.</summary>
    PickedUp = 2,

    /// <summary>Same partner, same arrears, not grown (<i>Niet opgepakt: herhaalde melding</i>).</summary>
    NotPickedUpRepeat = 3,

    /// <summary>Below the threshold, too old or too young, not designated, or about a legal person (<i>Niet opgepakt: onterecht signaal</i>).</summary>
    NotPickedUpUnjustified = 4,

    /// <summary>Another reason, which the partner may not learn (<i>Niet opgepakt: andere reden</i>).</summary>
    NotPickedUpOther = 5,

    /// <summary>The resident has died (<i>Inwoner is overleden</i>).</summary>
    Deceased = 6,

    /// <summary>Not a resident, or not any more (<i>Persoon is geen inwoner (meer) in de gemeente</i>).</summary>
    NotResident = 7,

    /// <summary>Already in debt help (<i>Inwoner al bekend bij schuldhulpverlening</i>), since v1.2.</summary>
    AlreadyInDebtHelp = 8,
}
