namespace Vroegsignalering.Simulation.Randomness;

/// <summary>What random numbers are for. A number never changes its meaning: that would change every study.</summary>
internal enum Purpose : ushort
{
    /// <summary>Age, children, home and vulnerability of a household.</summary>
    Traits = 1,

    /// <summary>How well a household can be reached.</summary>
    Reachability = 2,

    /// <summary>Whether a household is in trouble when the study begins.</summary>
    Start = 3,

    /// <summary>What happens to a household in a month.</summary>
    Month = 4,

    /// <summary>What arrears begin with; time is four times the month, and the sector.</summary>
    Amount = 5,

    /// <summary>Which partners report in a month.</summary>
    Report = 6,

    /// <summary>What a signal of a month tells beside arrears.</summary>
    Kind = 7,

    /// <summary>What the register and the intake do with the signals of a month.</summary>
    Intake = 8,

    /// <summary>Whether an attempt reaches; time is 64 times the month of the case, and the number of the attempt.</summary>
    Attempt = 9,

    /// <summary>What a conversation leads to; time is the month of the case.</summary>
    Outcome = 10,

    /// <summary>Whether a resident responds late; time is the month of the case.</summary>
    Late = 11,

    /// <summary>The order of the strata of a designed sample, and the place within each. The key is the parameter here, not the seed of a study.</summary>
    Design = 12,
}
