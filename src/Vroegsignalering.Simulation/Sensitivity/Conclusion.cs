namespace Vroegsignalering.Simulation.Sensitivity;

/// <summary>What is concluded from the difference of a way of working with the baseline.</summary>
public enum Conclusion
{
    /// <summary>Nothing: there is no value, or no interval because there was one replication.</summary>
    NotStated = 0,

    /// <summary>There is no clear difference: the interval of 95% has zero in it.</summary>
    Unclear = 1,

    /// <summary>The way of working gives a higher figure than the baseline.</summary>
    Higher = 2,

    /// <summary>The way of working gives a lower figure than the baseline.</summary>
    Lower = 3,
}
