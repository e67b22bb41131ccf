namespace Vroegsignalering.Contact.Planning;

/// <summary>How many cases are expected to come in during one week.</summary>
/// <param name="Ordinary">Cases with four weeks; 0 or more.</param>
/// <param name="Threatening">Cases with three working days; 0 or more.</param>
public sealed record ExpectedCases(int Ordinary, int Threatening = 0)
{
    /// <summary>All of them.</summary>
    public int Total => Ordinary + Threatening;
}
