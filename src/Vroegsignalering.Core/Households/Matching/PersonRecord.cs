using NodaTime;

namespace Vroegsignalering.Households.Matching;

/// <summary>What one source says about one person, as it said it: the input of <see cref="PersonMatcher"/>.</summary>
/// <remarks>Everything but <see cref="Id"/> may be missing, wrong or in another field; matching works on a normalised copy and leaves
/// these values as they are. <see cref="ToString"/> shows the id only.</remarks>
public sealed class PersonRecord
{
    /// <summary>What the record is called, unique within one run. It ends up in results, so it must not be a personal value.</summary>
    public required string Id { get; init; }

    /// <summary>A citizen service number or any other national number. One that passes the eleven test counts as verified.</summary>
    public string? IdentityNumber { get; init; }

    /// <summary>The given names (<i>voornamen</i>), in full or as initials.</summary>
    public string? GivenNames { get; init; }

    /// <summary>The initials (<i>voorletters</i>), with or without points.</summary>
    public string? Initials { get; init; }

    /// <summary>The prefix of the last name (<i>voorvoegsel, tussenvoegsel</i>), where it is a field of its own.</summary>
    public string? NamePrefix { get; init; }

    /// <summary>The last name (<i>achternaam</i>), with or without prefix; both names of a double name in either order.</summary>
    public string? LastName { get; init; }

    /// <summary>The date of birth, when it is a day that exists.</summary>
    public LocalDate? BirthDate { get; init; }

    /// <summary>The date of birth as text when it is no day that exists: digits in the order year, month, day, or with separators also
    /// day, month, year. Only used without <see cref="BirthDate"/>.</summary>
    public string? BirthDateText { get; init; }

    /// <summary>The street (<i>straatnaam</i>); the house number may be in it.</summary>
    public string? Street { get; init; }

    /// <summary>The house number (<i>huisnummer</i>); letter and addition may be in it.</summary>
    public string? HouseNumber { get; init; }

    /// <summary>House letter and addition (<i>huisletter, huisnummertoevoeging</i>).</summary>
    public string? HouseNumberAddition { get; init; }

    /// <summary>A second line of the address, such as a building or estate.</summary>
    public string? AddressLine2 { get; init; }

    /// <summary>The postcode, Dutch or foreign, with or without space.</summary>
    public string? Postcode { get; init; }

    /// <summary>The town (<i>woonplaats</i>) or suburb.</summary>
    public string? Town { get; init; }

    /// <summary>The province, state or country.</summary>
    public string? Region { get; init; }

    /// <summary>The phone number.</summary>
    public string? Phone { get; init; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>The name of the business of a natural person (<i>eenmanszaak</i>), with or without its legal form.</summary>
    public string? BusinessName { get; init; }

    /// <summary>The id only.</summary>
    public override string ToString() => Id;
}
