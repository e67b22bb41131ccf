namespace Vroegsignalering.Monitoring;

/// <summary>What an indicator counts: its numerator and its denominator, so that no figure can be read without them.</summary>
/// <param name="Id">The name, which says the denominator, such as <c>reach-of-picked-up-cases</c>.</param>
/// <param name="Name">What people call it, the denominator included.</param>
/// <param name="Version">The version; figures of two versions are not comparable.</param>
/// <param name="Numerator">What is counted.</param>
/// <param name="Denominator">Out of what.</param>
/// <param name="PerThousand">Whether the value is per 1,000; otherwise it is a share or a mean.</param>
/// <param name="IsShare">Whether the numerator is part of the denominator, so that the value is a percentage.</param>
public sealed record IndicatorDefinition(
    string Id, Text Name, int Version, Text Numerator, Text Denominator, bool PerThousand = false, bool IsShare = true)
{
    /// <summary>Name and version, such as <c>reach-of-picked-up-cases/1</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Id}/{Version}");
}
