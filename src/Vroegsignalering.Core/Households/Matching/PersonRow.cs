namespace Vroegsignalering.Households.Matching;

/// <summary>One record as it is compared: for each field the number of its value in <see cref="PersonTable"/>, zero when it has none.</summary>
/// <remarks>Sixteen times four bytes, so that fetching one from memory is cheap.</remarks>
internal readonly struct PersonRow
{
    public int Number { get; init; }

    public int Surname { get; init; }

    public int Given { get; init; }

    public int FirstName { get; init; }

    public int BirthDate { get; init; }

    public int Postcode { get; init; }

    public int Street { get; init; }

    public int SecondLine { get; init; }

    public int HouseNumber { get; init; }

    public int Addition { get; init; }

    public int Town { get; init; }

    public int Region { get; init; }

    public int Phone { get; init; }

    public int Email { get; init; }

    public int Business { get; init; }

    /// <summary>Up to four initials, one byte each, the first one lowest.</summary>
    public uint Initials { get; init; }
}
