namespace Vroegsignalering.Residency;

/// <summary>The kind of place where a register says a person lives (<i>verblijfplaats</i>).</summary>
public enum RegisteredPlace
{
    /// <summary>The register did not say.</summary>
    NotStated = 0,

    /// <summary>An address in the Netherlands (<i>adres</i>).</summary>
    Address = 1,

    /// <summary>A place without an address, described in words (<i>locatie</i>).</summary>
    Location = 2,

    /// <summary>Abroad (<i>verblijfplaats buitenland</i>).</summary>
    Abroad = 3,

    /// <summary>Nobody knows (<i>verblijfplaats onbekend</i>).</summary>
    Unknown = 4,
}
