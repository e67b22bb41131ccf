using NodaTime;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Simulation.Handling;

/// <summary>What a municipality knows of a household from before, under one way of working.</summary>
internal sealed class HouseholdHistory
{
    /// <summary>All signals about it, picked up or not, the oldest first.</summary>
    public List<Signal> Signals { get; } = [];

    /// <summary>How its last case ended.</summary>
    public EarlierOutcome Outcome { get; set; } = EarlierOutcome.None;

    /// <summary>The day on which that case closed; <c>null</c> when there is none.</summary>
    public LocalDate? ClosedOn { get; set; }
}
