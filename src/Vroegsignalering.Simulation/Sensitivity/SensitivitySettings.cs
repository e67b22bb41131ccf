namespace Vroegsignalering.Simulation.Sensitivity;

/// <summary>How the sensitivity of conclusions to the numbers of the calibration is looked into.</summary>
public sealed record SensitivitySettings
{
    /// <summary>Whether each number is set to its lowest and its highest value, one at a time; it is by default. The fitted and published numbers are set too, so that can
    /// be told which share of an outcome leans on the assumed ones.</summary>
    public bool OneAtATime { get; init; } = true;

    /// <summary>How many times all assumed numbers are drawn together, each from its lowest to its highest value (a Latin hypercube): 0 to 10,000; 0 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public int SamplePoints
    {
        get;
        init => field = value is >= 0 and <= 10_000 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A sample has 0 to 10,000 points.");
    }

    /// <summary>The number of households in each point; that of the study when <c>null</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range of a scenario.</exception>
    public long? Households
    {
        get;
        init => field = value is null or (>= 1 and <= SimulationScenario.MostHouseholds) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A study has 1 to 1,000,000,000 households.");
    }

    /// <summary>The number of replications in each point; that of the study when <c>null</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range of a scenario.</exception>
    public int? Replications
    {
        get;
        init => field = value is null or (>= 1 and <= SimulationScenario.MostReplications) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A study has 1 to 100,000 replications.");
    }
}
