namespace Vroegsignalering.Simulation.Scenarios;

/// <summary>A file that a study writes.</summary>
public enum SimulationOutput
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>The figures of every way of working, with their interval.</summary>
    Figures = 1,

    /// <summary>The differences with the baseline, with their interval.</summary>
    Differences = 2,

    /// <summary>The figures of every replication.</summary>
    Replications = 3,

    /// <summary>The sensitivity of the conclusions to assumed numbers.</summary>
    Sensitivity = 4,

    /// <summary>The report for people.</summary>
    Report = 5,
}
