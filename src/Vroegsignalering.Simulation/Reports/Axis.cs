namespace Vroegsignalering.Simulation.Reports;

/// <summary>Round numbers along a side of a picture.</summary>
internal sealed class Axis
{
    private readonly double _low;
    private readonly double _high;
    private readonly double _from;
    private readonly double _to;

    private Axis(double low, double high, double from, double to, IReadOnlyList<double> ticks, int decimals) =>
        (_low, _high, _from, _to, Ticks, Decimals) = (low, high, from, to, ticks, decimals);

    /// <summary>The round numbers.</summary>
    public IReadOnlyList<double> Ticks { get; }

    /// <summary>The decimals that they need.</summary>
    public int Decimals { get; }

    /// <summary>An axis over values, from one place of the picture to another.</summary>
    public static Axis Over(IEnumerable<double> values, double from, double to, bool withZero = true, int ticks = 4)
    {
        double[] all = [.. withZero ? values.Append(0) : values];
        (double low, double high) = (all.Min(), all.Max());
        if (high - low < 1e-9)
        {
            (low, high) = (low - (withZero ? 1 : 0.5), high + (withZero ? 1 : 0.5));
        }

        (double step, int decimals) = StepFor((high - low) / ticks);
        double first = Math.Floor((low / step) + 1e-9);
        double last = Math.Ceiling((high / step) - 1e-9);
        double[] round = [.. Enumerable.Range(0, (int)(last - first) + 1).Select(i => (first + i) * step)];
        return new Axis(first * step, last * step, from, to, round, decimals);
    }

    /// <summary>The place of a value.</summary>
    public double Of(double value) => _from + ((Math.Clamp(value, _low, _high) - _low) / (_high - _low) * (_to - _from));

    private static (double Step, int Decimals) StepFor(double wanted)
    {
        (double step, int decimals) = (1, 0);
        for (; step < wanted; step *= 10)
        {
        }

        for (; step / 10 >= wanted && decimals < 9; step /= 10)
        {
            decimals++;
        }

        double half = step / 2;
        double fifth = step / 5;
        double smaller = fifth >= wanted ? fifth : half >= wanted ? half : step;
        return (smaller, smaller < step && smaller < 1 ? decimals + 1 : decimals);
    }
}
