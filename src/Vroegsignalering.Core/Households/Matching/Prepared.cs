namespace Vroegsignalering.Households.Matching;

/// <summary>A piece of the characters of <see cref="PersonTable"/>.</summary>
internal readonly record struct Piece(int Start, short Length)
{
    public bool IsEmpty => Length == 0;
}

/// <summary>How often a value occurs, as evidence: the bits that agreeing on it gives against a stranger.</summary>
internal struct Rarities
{
    public float IdentityNumber, Surname, Given, BirthDate, Postcode, PostcodeStreet, Street, HouseNumber, Town, Line2, Region, Phone, Email,
        Business;
}

/// <summary>One record as it is compared: normalised, in a fixed place, without objects.</summary>
internal struct Prepared
{
    // Characters: significant surname (first part, other parts), full given names, and so on.
    public Piece Surname, Given, Street, Line2, Town, Postcode, IdentityNumber, BirthDigits, Business;
    public short SurnameFirst, GivenFirst;

    // Whole values, zero when missing.
    public ulong SurnameHash, GivenHash, StreetHash, StreetBagHash, PostcodeHash, TownHash, Line2Hash, RegionHash, IdentityHash, EmailHash,
        BusinessHash, AdditionHash;
    public ulong Phone;
    public int BirthDate, HouseNumber;

    // Up to four initials, one byte each, the first one lowest.
    public uint Initials;
    public bool Verified, DutchPostcode;
    public Rarities Rarity;
}
