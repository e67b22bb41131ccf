namespace Vroegsignalering.Households;

/// <summary>Whether the same partner reported the same person before (<i>herhaalde melding</i>), that was not left out then, and whether the
/// arrears grew.</summary>
/// <remarks>Not grown may be left; grown must be picked up. Source: DDAS, definition of <i>Niet opgepakt: herhaalde melding</i>.</remarks>
public enum RepeatKind
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>No earlier signal of the same partner within the window.</summary>
    None = 1,

    /// <summary>Every signal is a repeat, and no amount grew.</summary>
    NotGrown = 2,

    /// <summary>At least one amount grew.</summary>
    Grown = 3,

    /// <summary>An amount, a name or a number is missing, so that it is not known whether it is a repeat or whether it grew.</summary>
    Unknown = 4,
}
