namespace Vroegsignalering.Signals;

/// <summary>The sex as a delivery states it (<i>geslachtsaanduiding</i>, DDAS from v1.1); never an input of a rule.</summary>
public enum Sex
{
    /// <summary>The source has no such field.</summary>
    NotStated = 0,

    /// <summary><i>Man</i>.</summary>
    Male = 1,

    /// <summary><i>Vrouw</i>.</summary>
    Female = 2,

    /// <summary><i>Onbekend</i>.</summary>
    Unknown = 3,

    /// <summary><i>Leeg</i>: the field was delivered empty.</summary>
    Empty = 4,
}
