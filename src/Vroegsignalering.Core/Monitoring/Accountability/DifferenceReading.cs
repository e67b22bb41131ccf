namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>What the interval of a difference says. None of them says why there is a difference.</summary>
public enum DifferenceReading
{
    /// <summary>There is no interval: the figure is no share, or one of the two is not known.</summary>
    NotStated = 0,

    /// <summary>The interval holds zero: chance alone can explain the difference.</summary>
    CanBeChance = 1,

    /// <summary>The interval lies above zero: chance alone seldom makes a rise as large.</summary>
    Higher = 2,

    /// <summary>The interval lies below zero: chance alone seldom makes a fall as large.</summary>
    Lower = 3,
}
