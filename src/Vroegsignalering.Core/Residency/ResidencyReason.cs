namespace Vroegsignalering.Residency;

/// <summary>Why a residency check ended as it did. It holds no value of a person.</summary>
/// <param name="Code">The stable code, such as <c>residency.moved-out</c>.</param>
/// <param name="Sentence">The reason in words.</param>
public sealed record ResidencyReason(string Code, Text Sentence)
{
    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
