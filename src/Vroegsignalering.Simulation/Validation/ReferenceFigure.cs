using Vroegsignalering.Monitoring;

namespace Vroegsignalering.Simulation.Validation;

/// <summary>A published figure and how the simulation gives it.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Period">About what time it is.</param>
/// <param name="Published">The value: a share of 17% is 0.17.</param>
/// <param name="Source">Where it was published.</param>
/// <param name="Simulated">The figure in one replication; <c>null</c> when it has no value there.</param>
internal sealed record ReferenceFigure(string Name, PublishedPeriod Period, double Published, string Source, Func<ReferenceReplication, double?> Simulated)
{
    /// <summary>The ids of the runs that <see cref="Simulated"/> looks at.</summary>
    public required IReadOnlyList<string> Runs { get; init; }

    /// <summary>What it is used for.</summary>
    public FigureUse Use { get; init; }

    /// <summary>The parameter that was fitted on it; <c>null</c> for none.</summary>
    public string? Parameter { get; init; }

    /// <summary>How the published value was computed, or what to know of it; <c>null</c> when it was published as it stands.</summary>
    public string? Remark { get; init; }

    /// <summary>Whether it is a share, to be written in percent.</summary>
    public bool IsShare { get; init; } = true;
}
