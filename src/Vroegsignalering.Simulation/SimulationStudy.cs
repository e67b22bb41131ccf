using Vroegsignalering.Simulation.Sensitivity;

namespace Vroegsignalering.Simulation;

/// <summary>A study: the scenario, and the same scenario under other numbers to see how far its conclusions lean on them. Its units of work stand in one row, so that
/// any part of them can be done anywhere.</summary>
public sealed class SimulationStudy
{
    private readonly long[] _ends;

    /// <summary>Takes the scenario.</summary>
    /// <param name="scenario">What is tried.</param>
    /// <param name="sensitivity">How the sensitivity of the conclusions is looked into; <c>null</c> for not at all.</param>
    public SimulationStudy(SimulationScenario scenario, SensitivitySettings? sensitivity = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        (Scenario, Sensitivity) = (scenario, sensitivity);
        Parts = [new StudyPart("main", scenario), .. sensitivity is null ? [] : SensitivityDesign.Parts(scenario, sensitivity)];
        _ends = new long[Parts.Count];
        long end = 0;
        for (int i = 0; i < _ends.Length; i++)
        {
            _ends[i] = end += Parts[i].Scenario.Units;
        }
    }

    /// <summary>What is tried.</summary>
    public SimulationScenario Scenario { get; }

    /// <summary>How the sensitivity of the conclusions is looked into; <c>null</c> for not at all.</summary>
    public SensitivitySettings? Sensitivity { get; }

    /// <summary>The scenario, and after it the same scenario under other numbers.</summary>
    public IReadOnlyList<StudyPart> Parts { get; }

    /// <summary>The number of units of work of all parts.</summary>
    public long Units => _ends[^1];

    /// <summary>The part that a unit belongs to, and its place in the scenario of that part.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit.</exception>
    public (int Part, long Index) Find(long unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(unit);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unit, Units);
        int part = Array.BinarySearch(_ends, unit);
        part = part < 0 ? ~part : part + 1;
        return (part, part == 0 ? unit : unit - _ends[part - 1]);
    }
}
