namespace Vroegsignalering.Cases.Handovers;

/// <summary>Why a resident is handed over.</summary>
public enum HandoverPurpose
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Longer help with money.</summary>
    FinancialHelp = 1,

    /// <summary>Longer help of another kind.</summary>
    OtherHelp = 2,

    /// <summary>The receiver helps this resident already, and takes the signal over.</summary>
    AlreadyHelping = 3,

    /// <summary>Care seems necessary, also without consent; extreme cases only.</summary>
    UrgentCare = 4,
}
