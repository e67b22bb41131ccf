namespace Vroegsignalering.Prioritisation;

/// <summary>For whom an explanation is.</summary>
public enum ExplanationReader
{
    /// <summary>Not stated; nothing is explained to nobody.</summary>
    NotStated = 0,

    /// <summary>Who works on the case: every rule with its finding, points and source.</summary>
    Caseworker = 1,

    /// <summary>A resident of the household (<i>inwoner</i>). Signals can be about somebody else who lives there, so amounts and other details
    /// are given only when there is one signal.</summary>
    Resident = 2,

    /// <summary>The resident, when the host knows that every signal and every earlier case is about this one person.</summary>
    OnlyResident = 3,
}
