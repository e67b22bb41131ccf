namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>The answer to a question of the maturity check.</summary>
public enum MaturityAnswer
{
    /// <summary>Not answered.</summary>
    NotStated = 0,

    /// <summary>No.</summary>
    No = 1,

    /// <summary>Partly: begun, not finished. It does not count as yes.</summary>
    Partly = 2,

    /// <summary>Yes.</summary>
    Yes = 3,
}
