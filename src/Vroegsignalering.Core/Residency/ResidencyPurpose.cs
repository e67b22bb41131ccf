namespace Vroegsignalering.Residency;

/// <summary>Why a register is asked (<i>doelbinding</i>). A register logs it and asks no more than it needs.</summary>
public enum ResidencyPurpose
{
    /// <summary>Not stated; no question has it.</summary>
    NotStated = 0,

    /// <summary>To see whether the person of a signal is a resident, and where.</summary>
    /// <remarks>Source: Wgs art. 1 (<i>inwoner</i>), art. 3 lid 1 onder b, art. 8b and 8c.</remarks>
    CheckSignal = 1,

    /// <summary>The same, and whether so many people live at the address that signals about it may not be grouped by themselves.</summary>
    /// <remarks>Source: as <see cref="CheckSignal"/>. It reads how many people live there, so a municipality has to choose it.</remarks>
    CheckSignalAndAddress = 2,
}
