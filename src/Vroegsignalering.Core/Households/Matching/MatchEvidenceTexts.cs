namespace Vroegsignalering.Households.Matching;

/// <summary>What people call the comparisons.</summary>
public static class MatchEvidenceTexts
{
    private static readonly Text[] Names =
    [
        new("geen", "none"),
        new("BSN gelijk", "BSN equal"),
        new("nummer gelijk", "number equal"),
        new("nummer bijna gelijk", "number nearly equal"),
        new("nummer lijkt erop", "number alike"),
        new("nummer verschilt", "number different"),
        new("BSN verschilt", "BSN different"),
        new("achternaam gelijk", "surname equal"),
        new("achternaam deels gelijk", "surname equal in part"),
        new("achternaam bijna gelijk", "surname nearly equal"),
        new("achternaam lijkt erop", "surname alike"),
        new("achternaam verschilt", "surname different"),
        new("voornaam en achternaam verwisseld", "names swapped"),
        new("voornaam gelijk", "given name equal"),
        new("voornaam deels gelijk", "given name equal in part"),
        new("voorletters gelijk", "initials equal"),
        new("eerste voorletter gelijk", "first initial equal"),
        new("voornaam bijna gelijk", "given name nearly equal"),
        new("voornaam lijkt erop", "given name alike"),
        new("voornaam verschilt", "given name different"),
        new("voorletter verschilt", "initial different"),
        new("geboortedatum gelijk", "birth date equal"),
        new("dag en maand van geboorte verwisseld", "day and month of birth swapped"),
        new("geboortedatum bijna gelijk", "birth date nearly equal"),
        new("geboortedatum deels gelijk", "birth date equal in part"),
        new("geboortedatum verschilt", "birth date different"),
        new("postcode gelijk", "postcode equal"),
        new("postcode bijna gelijk", "postcode nearly equal"),
        new("zelfde buurt", "same neighbourhood"),
        new("postcode verschilt", "postcode different"),
        new("straat gelijk", "street equal"),
        new("straat bijna gelijk", "street nearly equal"),
        new("straat lijkt erop", "street alike"),
        new("straat verschilt", "street different"),
        new("huisnummer gelijk", "house number equal"),
        new("huisnummer bijna gelijk", "house number nearly equal"),
        new("huisnummer verschilt", "house number different"),
        new("toevoeging gelijk", "addition equal"),
        new("toevoeging verschilt", "addition different"),
        new("woonplaats gelijk", "town equal"),
        new("woonplaats bijna gelijk", "town nearly equal"),
        new("woonplaats verschilt", "town different"),
        new("tweede adresregel gelijk", "second address line equal"),
        new("tweede adresregel bijna gelijk", "second address line nearly equal"),
        new("tweede adresregel verschilt", "second address line different"),
        new("regio gelijk", "region equal"),
        new("regio verschilt", "region different"),
        new("telefoon gelijk", "phone equal"),
        new("telefoon verschilt", "phone different"),
        new("e-mail gelijk", "e-mail equal"),
        new("e-mail verschilt", "e-mail different"),
        new("bedrijfsnaam gelijk", "business name equal"),
        new("zelfde naam op een ander adres", "same name at another address"),
        new("grens aan wat een adres telt", "limit to what an address counts"),
        new("hoeveel anderen er zijn", "how many others there are"),
        new("hoe vaak huisgenoten voorkomen", "how often housemates occur"),
        new("telefoon bijna gelijk", "phone nearly equal"),
    ];

    /// <summary>The finding as it stands in a list, such as <i>achternaam gelijk</i>; without a personal value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member.</exception>
    public static Text Name(this MatchEvidence evidence) =>
        unchecked((uint)evidence) < (uint)Names.Length ? Names[(int)evidence] : throw new ArgumentOutOfRangeException(nameof(evidence));
}
