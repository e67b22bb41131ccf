using Vroegsignalering.Simulation.Validation;

namespace Vroegsignalering.Simulation.Calibrating;

/// <summary>Sets the fitted parameters so that published figures of 2022 and 2023 come out: the method of simulated moments with common random numbers.</summary>
/// <remarks>There are as many parameters as figures. A first round moves each parameter a little to see what it does to every figure; from there each round solves
/// for the step that would bring all figures home, and learns from what came of it (Broyden); after a round that made it worse it goes back and takes half the step. The same start and settings give the same numbers everywhere.</remarks>
internal static class CalibrationFit
{
    /// <summary>How far a parameter is moved to see what it does, of its value.</summary>
    private const double Nudge = 0.1;

    /// <summary>The longest step of a parameter in a round, of its value.</summary>
    private const double LongestStep = 0.35;

    /// <summary>Looks how far the figures are off, and changes nothing.</summary>
    public static CalibrationFitResult Check(Calibration calibration, CalibrationFitSettings settings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(calibration);
        ArgumentNullException.ThrowIfNull(settings);
        return Result(calibration, Simulate(calibration, settings, cancellationToken), settings, rounds: 0);
    }

    /// <summary>Fits.</summary>
    /// <param name="start">The numbers to begin with; the parameters that are not fitted stay.</param>
    /// <param name="settings">How large, and when it is good enough.</param>
    /// <param name="onRound">Hears the number of each round and how far the farthest figure is off; <c>null</c> when nobody listens.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static CalibrationFitResult Run(
        Calibration start, CalibrationFitSettings settings, Action<int, double>? onRound = null, CancellationToken cancellationToken = default)
    {
        CalibrationFitResult now = Check(start, settings, cancellationToken);
        onRound?.Invoke(0, now.Farthest);
        if (now.HasConverged)
        {
            return now;
        }

        double[][] slopes = Slopes(now, settings, cancellationToken);
        double part = 1;
        for (int round = 1; round <= settings.MostRounds && !now.HasConverged; round++)
        {
            double[] step = Bounded(LinearEquations.Solve(slopes, [.. now.Figures.Select(f => -part * f.Off)]));
            Calibration moved = Moved(now.Calibration, step);
            CalibrationFitResult next = Result(moved, Simulate(moved, settings, cancellationToken), settings, round);
            onRound?.Invoke(round, next.Farthest);
            Learn(slopes, now, next);
            bool better = next.SumOfSquares < now.SumOfSquares;
            part = better ? Math.Min(1, part * 2) : part / 2;
            now = better ? next : now;
        }

        return now;
    }

    private static double[][] Slopes(CalibrationFitResult at, CalibrationFitSettings settings, CancellationToken cancellationToken)
    {
        int n = at.Figures.Count;
        double[][] slopes = [.. Enumerable.Range(0, n).Select(_ => new double[n])];
        for (int parameter = 0; parameter < n; parameter++)
        {
            double[] step = new double[n];
            step[parameter] = Nudge;
            double[] simulated = Simulate(Moved(at.Calibration, step), settings, cancellationToken);
            for (int figure = 0; figure < n; figure++)
            {
                slopes[figure][parameter] = (simulated[figure] - at.Figures[figure].Simulated) / at.Figures[figure].Figure.Published / Nudge;
            }
        }

        return slopes;
    }

    // What the last round showed goes into the slopes, with the smallest change that explains it.
    private static void Learn(double[][] slopes, CalibrationFitResult before, CalibrationFitResult after)
    {
        int n = slopes.Length;
        double[] step = [.. before.Figures.Select(f => (after.Calibration[f.Figure.Parameter!] / before.Calibration[f.Figure.Parameter!]) - 1)];
        double length = step.Sum(s => s * s);
        for (int figure = 0; figure < n && length > 0; figure++)
        {
            double expected = 0;
            for (int parameter = 0; parameter < n; parameter++)
            {
                expected += slopes[figure][parameter] * step[parameter];
            }

            double wrong = after.Figures[figure].Off - before.Figures[figure].Off - expected;
            for (int parameter = 0; parameter < n; parameter++)
            {
                slopes[figure][parameter] += wrong * step[parameter] / length;
            }
        }
    }

    private static double[] Bounded(double[] step) => [.. step.Select(s => Math.Clamp(s, -LongestStep, LongestStep))];

    private static Calibration Moved(Calibration from, double[] step)
    {
        Dictionary<string, double> values = new(StringComparer.Ordinal);
        for (int i = 0; i < step.Length; i++)
        {
            CalibrationParameter parameter = from.Find(ReferenceFigures.Targets[i].Parameter!)!;
            values[parameter.Id] = Math.Clamp(Rounded(parameter.Value * (1 + step[i])), parameter.Low, parameter.High);
        }

        return from.With(values);
    }

    /// <summary>Five digits that count: more would say more than a fit knows.</summary>
    private static double Rounded(double value)
    {
        decimal unit = 0.00001m;
        for (decimal left = Math.Abs((decimal)value); left is > 0 and < 0.1m; left *= 10)
        {
            unit /= 10;
        }

        return (double)(Math.Round((decimal)value / unit) * unit);
    }

    private static double[] Simulate(Calibration calibration, CalibrationFitSettings settings, CancellationToken cancellationToken)
    {
        ReferenceRun[] runs = [.. ReferenceFigures.Targets.SelectMany(t => t.Runs).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(ReferenceRuns.Find)];
        ReferenceReplication only = ReferenceSimulation.Run(
            runs, calibration, new ReferenceSettings { Households = settings.Households, Replications = 1, Seed = settings.Seed, Threads = settings.Threads }, cancellationToken: cancellationToken)[0];
        return [.. ReferenceFigures.Targets.Select(t => t.Simulated(only) ?? 0)];
    }

    private static CalibrationFitResult Result(Calibration calibration, double[] simulated, CalibrationFitSettings settings, int rounds) =>
        new(calibration, [.. ReferenceFigures.Targets.Select((t, i) => new FittedFigure(t, simulated[i]))], rounds, settings.Tolerance);
}
