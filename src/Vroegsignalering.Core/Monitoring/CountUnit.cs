namespace Vroegsignalering.Monitoring;

/// <summary>What is counted (<i>teleenheid</i>). A signal, a case and a resident are not the same: signals are combined, and one resident can have
/// several cases in a year.</summary>
public enum CountUnit
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>A signal.</summary>
    Signal = 1,

    /// <summary>A case, or report (<i>melding</i>).</summary>
    Case = 2,

    /// <summary>A resident, counted once in a period whatever the number of cases.</summary>
    Resident = 3,

    /// <summary>A contact attempt.</summary>
    Attempt = 4,

    /// <summary>An inhabitant, counted once for each month.</summary>
    Inhabitant = 5,

    /// <summary>A type of partner.</summary>
    PartnerType = 6,
}
