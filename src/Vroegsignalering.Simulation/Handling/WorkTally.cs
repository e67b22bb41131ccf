using Vroegsignalering.Contact;

namespace Vroegsignalering.Simulation.Handling;

/// <summary>The work that was done in the months that count.</summary>
internal sealed class WorkTally
{
    /// <summary>The minutes per channel.</summary>
    public long[] Minutes { get; } = new long[(int)ContactChannel.Unknown + 1];

    /// <summary>The minutes for intake, conversations and help.</summary>
    public long OtherMinutes { get; set; }
}
