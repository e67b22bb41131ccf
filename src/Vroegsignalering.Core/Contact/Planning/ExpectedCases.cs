namespace Vroegsignalering.Contact.Planning;

/// <summary>How many cases are expected to come in during one week.</summary>
/// <param name="Ordinary">Cases with four weeks; 0 or more.</param>
/// <param name="Threatening">Cases with three working days; 0 or more.</param>
public sealed record ExpectedCases(int Ordinary, int Threatening = 0)
{
    /// <summary>Cases with four weeks.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below zero.</exception>
    public int Ordinary { get; init; } = NotNegative(Ordinary, nameof(Ordinary));

    /// <summary>Cases with three working days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below zero.</exception>
    public int Threatening { get; init; } = NotNegative(Threatening, nameof(Threatening));

    /// <summary>All of them.</summary>
    public int Total => Ordinary + Threatening;

    private static int NotNegative(int number, string name) => number >= 0
        ? number
        : throw new ArgumentOutOfRangeException(name, number, "A number of cases cannot be below zero.");
}
