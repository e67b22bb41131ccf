namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>What people call the phases.</summary>
public static class MaturityPhaseTexts
{
    private static readonly Text[] Names = [new("niet bekend", "not known"), new("startend", "starting"), new("verder", "further"), new("effectief", "effective")];

    /// <summary>The name as it stands in a sentence, such as <i>startend</i>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member.</exception>
    public static Text Name(this MaturityPhase phase) =>
        unchecked((uint)phase) < (uint)Names.Length ? Names[(int)phase] : throw new ArgumentOutOfRangeException(nameof(phase));
}
