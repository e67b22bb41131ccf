using Vroegsignalering.Simulation.Calibrating;
using Vroegsignalering.Simulation.Results;

namespace Vroegsignalering.Simulation.Validation;

/// <summary>The simulation beside every published figure that it gives.</summary>
internal sealed class ValidationResult
{
    private readonly IReadOnlyList<ReferenceReplication> _rows;

    private ValidationResult(Calibration calibration, ReferenceSettings settings, IReadOnlyList<ReferenceReplication> rows)
    {
        (Calibration, Settings, _rows) = (calibration, settings, rows);
        Figures = [.. ReferenceFigures.All.Select(f => Mean(f.Simulated) is Estimate mean ? new ValidatedFigure(f, mean) : null).OfType<ValidatedFigure>()];
        Checks = [.. IdentityChecks.Of(this)];
    }

    /// <summary>The numbers that were used.</summary>
    public Calibration Calibration { get; }

    /// <summary>How large it was.</summary>
    public ReferenceSettings Settings { get; }

    /// <summary>The figures, in the order of <see cref="ReferenceFigures.All"/>.</summary>
    public IReadOnlyList<ValidatedFigure> Figures { get; }

    /// <summary>Whether the figures fit together.</summary>
    public IReadOnlyList<IdentityCheck> Checks { get; }

    /// <summary>The median of how far the figures are off that were used for nothing, of their value.</summary>
    public double MedianOff => MedianOf(Figures.Where(f => f.Figure.Use == FigureUse.Validation));

    /// <summary>Runs everything and compares.</summary>
    /// <param name="calibration">The numbers.</param>
    /// <param name="settings">How large.</param>
    /// <param name="progress">Hears how many units were done; <c>null</c> when nobody listens.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static ValidationResult Of(Calibration calibration, ReferenceSettings settings, IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        new(calibration, settings, ReferenceSimulation.Run(ReferenceRuns.All, calibration, settings, progress, cancellationToken));

    /// <summary>The number of units of work of all runs.</summary>
    public static long UnitsOf(ReferenceSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return ReferenceRuns.All.Sum(r => r.Scenario(Calibration.Default, settings.Households, settings.Replications).Units);
    }

    /// <summary>The median of how far figures are off, of their value; zero when there are none.</summary>
    internal static double MedianOf(IEnumerable<ValidatedFigure> figures)
    {
        double[] off = [.. figures.Select(f => Math.Abs(f.Off)).Order()];
        return off.Length == 0 ? 0 : (off[(off.Length - 1) / 2] + off[off.Length / 2]) / 2;
    }

    /// <summary>The mean of a figure over the replications; <c>null</c> when it has no value in any.</summary>
    internal Estimate? Mean(Func<ReferenceReplication, double?> figure)
    {
        RunningMean mean = default;
        foreach (ReferenceReplication row in _rows)
        {
            if (figure(row) is double value)
            {
                mean.Add(value);
            }
        }

        return mean.Estimate();
    }
}
