namespace Vroegsignalering.Households.Matching;

/// <summary>What a comparison of two records can find; each has a line in the table of <see cref="MatchWeights"/>.</summary>
/// <remarks>A field that is missing in one of the two finds nothing, and counts for nothing.</remarks>
public enum MatchEvidence
{
    /// <summary>Not stated.</summary>
    None = 0,

    /// <summary>The same number, and it passes the eleven test.</summary>
    VerifiedNumberEqual = 1,

    /// <summary>The same number that is not verified.</summary>
    NumberEqual = 2,

    /// <summary>One digit of the number is wrong, missing or added, or two are swapped.</summary>
    NumberOneOff = 3,

    /// <summary>Two digits of the number are wrong.</summary>
    NumberTwoOff = 4,

    /// <summary>Another number.</summary>
    NumberDifferent = 5,

    /// <summary>Another number, and both pass the eleven test.</summary>
    VerifiedNumberDifferent = 6,

    /// <summary>The same significant surname: prefixes, joined words, ij and y, diacritics and order of double names do not count.</summary>
    SurnameEqual = 7,

    /// <summary>One of two surnames is the same.</summary>
    SurnamePart = 8,

    /// <summary>One letter of the surname differs, or two neighbours are swapped.</summary>
    SurnameOneOff = 9,

    /// <summary>The surname differs in two or three letters.</summary>
    SurnameSimilar = 10,

    /// <summary>Another surname.</summary>
    SurnameDifferent = 11,

    /// <summary>Given name and surname stand in each other's field; this is what that costs.</summary>
    NamesSwapped = 12,

    /// <summary>The same given name in full.</summary>
    GivenEqual = 13,

    /// <summary>Another of the given names is the same, or one is the beginning of the other.</summary>
    GivenPart = 14,

    /// <summary>The same two or more initials.</summary>
    InitialsEqual = 15,

    /// <summary>The same first initial.</summary>
    InitialEqual = 16,

    /// <summary>One letter of the given name differs, or two neighbours are swapped.</summary>
    GivenOneOff = 17,

    /// <summary>The given name differs in two or three letters.</summary>
    GivenSimilar = 18,

    /// <summary>Another given name.</summary>
    GivenDifferent = 19,

    /// <summary>Another first initial.</summary>
    InitialDifferent = 20,

    /// <summary>The same birth date.</summary>
    BirthDateEqual = 21,

    /// <summary>Day and month are swapped.</summary>
    BirthDateSwapped = 22,

    /// <summary>One digit of the birth date differs, or two neighbours are swapped.</summary>
    BirthDateOneOff = 23,

    /// <summary>Two of day, month and year are the same.</summary>
    BirthDatePart = 24,

    /// <summary>Another birth date.</summary>
    BirthDateDifferent = 25,

    /// <summary>The same postcode.</summary>
    PostcodeEqual = 26,

    /// <summary>One character of the postcode differs, or two neighbours are swapped.</summary>
    PostcodeOneOff = 27,

    /// <summary>Only the letters of a Dutch postcode differ.</summary>
    PostcodeArea = 28,

    /// <summary>Another postcode.</summary>
    PostcodeDifferent = 29,

    /// <summary>The same street, also when it stands in another line.</summary>
    StreetEqual = 30,

    /// <summary>One letter of the street differs.</summary>
    StreetOneOff = 31,

    /// <summary>The street differs in two or three letters, or one is the beginning of the other.</summary>
    StreetSimilar = 32,

    /// <summary>Another street.</summary>
    StreetDifferent = 33,

    /// <summary>The same house number.</summary>
    HouseNumberEqual = 34,

    /// <summary>One digit of the house number differs.</summary>
    HouseNumberOneOff = 35,

    /// <summary>Another house number.</summary>
    HouseNumberDifferent = 36,

    /// <summary>The same house letter or addition.</summary>
    AdditionEqual = 37,

    /// <summary>Another house letter or addition.</summary>
    AdditionDifferent = 38,

    /// <summary>The same town.</summary>
    TownEqual = 39,

    /// <summary>One or two letters of the town differ.</summary>
    TownOneOff = 40,

    /// <summary>Another town.</summary>
    TownDifferent = 41,

    /// <summary>The same second line of the address.</summary>
    SecondLineEqual = 42,

    /// <summary>One or two letters of the second line differ.</summary>
    SecondLineOneOff = 43,

    /// <summary>Another second line of the address.</summary>
    SecondLineDifferent = 44,

    /// <summary>The same province or state.</summary>
    RegionEqual = 45,

    /// <summary>Another province or state.</summary>
    RegionDifferent = 46,

    /// <summary>The same phone number.</summary>
    PhoneEqual = 47,

    /// <summary>Another phone number.</summary>
    PhoneDifferent = 48,

    /// <summary>The same e-mail address.</summary>
    EmailEqual = 49,

    /// <summary>Another e-mail address.</summary>
    EmailDifferent = 50,

    /// <summary>The same business name without its legal form.</summary>
    BusinessEqual = 51,

    /// <summary>The address differs, so the two are no housemates; counts against that explanation only.</summary>
    NotElsewhere = 52,

    /// <summary>The parts of an address together say more, or less, than an address can; this is the correction.</summary>
    AddressLimit = 53,

    /// <summary>How many others there are to be taken for: the more records, the more evidence a match needs.</summary>
    Others = 54,

    /// <summary>How seldom two records of one address and surname are of housemates, measured on the plain ones among the records.</summary>
    Housemates = 55,

    /// <summary>One digit of the phone number differs, or two neighbours are swapped.</summary>
    PhoneOneOff = 56,
}
