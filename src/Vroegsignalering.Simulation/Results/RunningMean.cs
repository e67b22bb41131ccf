using MathNet.Numerics.Distributions;

namespace Vroegsignalering.Simulation.Results;

/// <summary>Mean and spread of numbers that come one by one; memory does not grow with them (Welford).</summary>
internal struct RunningMean
{
    private int _count;
    private double _mean;
    private double _squares;

    public void Add(double value)
    {
        _count++;
        double from = value - _mean;
        _mean += from / _count;
        _squares += from * (value - _mean);
    }

    public readonly Estimate? Estimate()
    {
        if (_count == 0)
        {
            return null;
        }

        double half = _count == 1 ? 0 : Quantile(_count - 1) * Math.Sqrt(_squares / (_count - 1) / _count);
        return new Estimate(_mean, _mean - half, _mean + half, _count);
    }

    // Rounded, because the last digits come from logarithms and differ between machines.
    private static double Quantile(int degrees) => Math.Round(StudentT.InvCDF(0, 1, degrees, 0.975), 6);
}
