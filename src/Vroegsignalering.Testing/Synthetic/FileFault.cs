namespace Vroegsignalering.Testing;

/// <summary>What real files have wrong, or write in another way. The order is the order in which rows are chosen: what few rows
/// can have comes first.</summary>
internal enum FileFault
{
    None = 0,

    /// <summary><c>van der</c> as <c>v.d.</c>, or in the field of the last name.</summary>
    PrefixSpelling = 1,

    /// <summary><c>é</c> as <c>e</c>.</summary>
    DiacriticsDropped = 2,

    /// <summary>House number 3, addition h as <c>3h</c>, <c>3 H</c> or <c>3-h</c>.</summary>
    AdditionSpelling = 3,

    /// <summary>One digit of the BSN is wrong.</summary>
    BsnFailsElevenTest = 4,

    BsnMissing = 5,

    /// <summary>A letter twice that should stand once, or once that should stand twice.</summary>
    LetterDoubled = 6,

    /// <summary>With a space or in lower case.</summary>
    PostcodeSpelling = 7,

    DateMissing = 8,

    /// <summary>31 February.</summary>
    DateImpossible = 9,

    AmountMissing = 10,

    /// <summary><c>12,3,4</c>.</summary>
    AmountTypo = 11,

    /// <summary>The contract is of a B.V.; not in the file of the health insurers.</summary>
    LegalPerson = 12,

    /// <summary>A name that begins with <c>=</c>, which a spreadsheet takes for a formula.</summary>
    FormulaCell = 13,

    ReferenceEmpty = 14,

    /// <summary>The last columns are missing.</summary>
    RowTooShort = 15,

    /// <summary>Exactly the same as the row before.</summary>
    DoubleRow = 16,
}
