namespace Vroegsignalering.Residency.HaalCentraal;

/// <summary>The fields that are asked of <i>BRP personen bevragen</i>, one list for each step of a check. Nothing else is ever asked.</summary>
/// <remarks>The register sends some more by itself (being investigated, secrecy, suspension, and that somebody does not live at the address);
/// asking for those is refused. Source: Wgs art. 8b and 8c; the API specification, 2.3 and later.</remarks>
public static class HaalCentraalFields
{
    /// <summary>Reading a person by BSN: is it the person of the signal, a resident, alive, and where.</summary>
    public static IReadOnlyList<string> ConfirmPerson { get; } =
    [
        "burgerservicenummer", "gemeenteVanInschrijving", "geboorte.datum", "naam.geslachtsnaam", "naam.voorvoegsel", "overlijden.datum",
        "verblijfplaats.verblijfadres.huisletter", "verblijfplaats.verblijfadres.huisnummer", "verblijfplaats.verblijfadres.huisnummertoevoeging",
        "verblijfplaats.verblijfadres.postcode",
    ];

    /// <summary>The same, and the number of the home, to ask how many people live there.</summary>
    public static IReadOnlyList<string> ConfirmPersonAndAddress { get; } =
        [.. ConfirmPerson, "verblijfplaats.adresseerbaarObjectIdentificatie"];

    /// <summary>Finding a person at an address: enough to see who resembles the person of the signal.</summary>
    public static IReadOnlyList<string> FindAtAddress { get; } = ["burgerservicenummer", "naam.geslachtsnaam", "naam.voorvoegsel"];

    /// <summary>Finding a person by name and birth date: who fits has them, so only the BSN is needed.</summary>
    public static IReadOnlyList<string> FindByName { get; } = ["burgerservicenummer"];
}
