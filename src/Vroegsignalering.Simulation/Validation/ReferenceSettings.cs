namespace Vroegsignalering.Simulation.Validation;

/// <summary>How large a comparison with published figures is.</summary>
internal sealed record ReferenceSettings
{
    /// <summary>The households of each run that has no number of its own; 100,000 by default.</summary>
    public int Households { get; init; } = 100_000;

    /// <summary>How often each run is lived with other chance; 20 by default.</summary>
    public int Replications { get; init; } = 20;

    /// <summary>The seed.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How many threads work; all cores when <c>null</c>. It changes nothing but the time.</summary>
    public int? Threads { get; init; }
}
