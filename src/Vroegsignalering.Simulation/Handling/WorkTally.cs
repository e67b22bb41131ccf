using Vroegsignalering.Contact;

namespace Vroegsignalering.Simulation.Handling;

/// <summary>The attempts that were made in the months that count.</summary>
internal sealed class WorkTally
{
    /// <summary>The minutes per channel.</summary>
    public long[] Minutes { get; } = new long[(int)ContactChannel.Unknown + 1];
}
