namespace Vroegsignalering.Simulation.Results;

/// <summary>A mean over replications with its interval of 95%, after Student.</summary>
/// <param name="Mean">The mean.</param>
/// <param name="Low">The low end; the mean itself when there is one replication, and then nothing is known of chance.</param>
/// <param name="High">The high end.</param>
/// <param name="Replications">The number of replications that had a value; 1 or more.</param>
public readonly record struct Estimate(double Mean, double Low, double High, int Replications)
{
    /// <summary>Whether the interval leaves out zero, so that chance alone seldom makes such a difference; never with one replication.</summary>
    public bool IsClear => Replications > 1 && (Low > 0 || High < 0);
}
