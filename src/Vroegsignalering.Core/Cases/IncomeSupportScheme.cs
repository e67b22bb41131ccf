namespace Vroegsignalering.Cases;

/// <summary>A scheme of income support (<i>inkomensondersteuning</i>): its name only. Amounts and conditions change and are for those who carry it out.</summary>
/// <param name="Id">The name in files, such as <c>zorgtoeslag</c>; the same in every language.</param>
/// <param name="Name">What people call it.</param>
/// <param name="IsOfMunicipality">Whether the municipality added it itself.</param>
public sealed record IncomeSupportScheme(string Id, Text Name, bool IsOfMunicipality = false)
{
    /// <summary>The name in files.</summary>
    public override string ToString() => Id;
}
