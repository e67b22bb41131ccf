namespace Vroegsignalering.Storage;

/// <summary>A journal.</summary>
public enum JournalKind
{
    /// <summary>Not stated; no journal.</summary>
    NotStated = 0,

    /// <summary>Decisions on priority: the lines of a decision log, each chained to the one before. The subject is the number of the case; a policy has none.</summary>
    Decisions = 1,

    /// <summary>Rows that were set aside and what became of them. The subject is the number of the row. It holds personal data.</summary>
    Quarantine = 2,

    /// <summary>What people answered about records that may belong together and about residents. The subject is the label of the signal.</summary>
    Review = 3,

    /// <summary>Priorities that people gave. The subject is the number of the case.</summary>
    Overrides = 4,

    /// <summary>Notices of partners that took signals back or were paid. The subject is the label of the signal. It holds references of partners.</summary>
    Withdrawals = 5,

    /// <summary>Files that were taken in, with their books. The subject is the keyed digest of the content; a repaired row that was taken in has none.</summary>
    Intake = 6,

    /// <summary>Who of the staff read or changed what and why (<i>audit log</i>). The subject is the number of the case or row.</summary>
    Access = 7,

    /// <summary>Proofs of what was erased, each chained to the one before. No subject; it holds no personal data.</summary>
    Deletions = 8,

    /// <summary>Deliveries and pages that went out, each chained to the one before. No subject.</summary>
    Deliveries = 9,
}
