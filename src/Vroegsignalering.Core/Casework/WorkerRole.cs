namespace Vroegsignalering.Casework;

/// <summary>For which purpose somebody works with the data. What each may do stands in <see cref="WorkerRights"/>.</summary>
public enum WorkerRole
{
    /// <summary>Not stated; may do nothing.</summary>
    NotStated = 0,

    /// <summary>Helps residents: sees and registers in cases.</summary>
    Caseworker = 1,

    /// <summary>Leads the work: cases, questions, rows that were set aside, priorities, runs and planning.</summary>
    Coordinator = 2,

    /// <summary>Looks at the whole: figures, policies and decisions, and never at persons.</summary>
    Controller = 3,

    /// <summary>Keeps it running: settings, health, deliveries and the store, and never persons.</summary>
    Administrator = 4,
}
