using Vroegsignalering.Cases;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Testing;

/// <summary>The signals of one household in one month, and what the municipality decided before any contact.</summary>
internal sealed class PlannedDossier(PlannedHousehold household, int month, IReadOnlyList<PlannedSignal> signals)
{
    public PlannedHousehold Household { get; } = household;

    public int Month { get; } = month;

    public IReadOnlyList<PlannedSignal> Signals { get; } = signals;

    /// <summary>Whether a case is made.</summary>
    public bool HasCase { get; set; } = true;

    /// <summary>The result without any contact; <c>null</c> when the case is picked up.</summary>
    public CaseResult? NotPickedUp { get; set; }

    /// <summary>Where its signals stand.</summary>
    public SignalStatus Status { get; set; } = SignalStatus.PickedUp;
}
