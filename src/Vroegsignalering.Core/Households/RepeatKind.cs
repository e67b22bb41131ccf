namespace Vroegsignalering.Households;

/// <summary>Whether the same partner reported the same household before (<i>herhaalde melding</i>), and whether the arrears grew.</summary>
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

    /// <summary>A repeat of which an amount is missing, so that growth is not known.</summary>
    Unknown = 4,
}
