namespace Vroegsignalering.Casework;

/// <summary>What somebody can want to do. Who may stands in <see cref="WorkerRights"/>.</summary>
public enum CaseworkAction
{
    /// <summary>Not stated; nobody may.</summary>
    NotStated = 0,

    /// <summary>See the lines of the worklist, which hold no persons.</summary>
    ListCases = 1,

    /// <summary>See a case with its persons.</summary>
    OpenCase = 2,

    /// <summary>Register what happened in a case.</summary>
    RegisterInCase = 3,

    /// <summary>Take up a case, or give it back.</summary>
    ClaimCase = 4,

    /// <summary>Give a case another class than the policy did.</summary>
    OverridePriority = 5,

    /// <summary>See and answer what the run asks people about records and residents.</summary>
    Review = 6,

    /// <summary>See, repair, take in and give up rows that were set aside.</summary>
    Quarantine = 7,

    /// <summary>Take in a file of signals.</summary>
    TakeInFile = 8,

    /// <summary>Start a monthly run and see how far it is.</summary>
    RunMonth = 9,

    /// <summary>See the planning of the week.</summary>
    SeePlanning = 10,

    /// <summary>See the figures of the monitor.</summary>
    SeeFigures = 11,

    /// <summary>See and compare policies.</summary>
    SeePolicies = 12,

    /// <summary>See the log of decisions, which names no person.</summary>
    SeeDecisions = 13,

    /// <summary>Change the settings of the municipality.</summary>
    ChangeSettings = 14,

    /// <summary>See whether everything works.</summary>
    SeeHealth = 15,

    /// <summary>Freeze and send deliveries to the monitor; who does so sees no persons.</summary>
    Deliver = 16,

    /// <summary>Back up the store, and erase what may be kept no longer.</summary>
    KeepStore = 17,
}
