namespace Vroegsignalering.Simulation.Calibrating;

/// <summary>How large a fit is, and when it is good enough.</summary>
internal sealed record CalibrationFitSettings
{
    /// <summary>The households of each run; 400,000 by default.</summary>
    public int Households { get; init; } = 400_000;

    /// <summary>How far a figure may be off, of its value; 0.005 by default, less than the steps in which figures are published.</summary>
    public double Tolerance { get; init; } = 0.005;

    /// <summary>The most rounds after the first look; 12 by default.</summary>
    public int MostRounds { get; init; } = 12;

    /// <summary>The seed; 2023 by default, another one than that of the validation.</summary>
    public ulong Seed { get; init; } = 2023;

    /// <summary>How many threads work; all cores when <c>null</c>. It changes nothing but the time.</summary>
    public int? Threads { get; init; }
}
