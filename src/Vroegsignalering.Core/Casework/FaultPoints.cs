namespace Vroegsignalering.Casework;

/// <summary>The places in the work on a store at which a test can end the process: before a step, in the middle of what it writes, before its commit and
/// after it. Each stands in <see cref="All"/>, so that no place is forgotten.</summary>
internal static class FaultPoints
{
    public const string RightsBefore = "rights.before";
    public const string RightsCommitted = "rights.committed";
    public const string IntakeBefore = "intake.before";
    public const string IntakeKnown = "intake.known";
    public const string IntakeRead = "intake.read";
    public const string IntakeSignalsBefore = "intake.signals.before";
    public const string IntakeSignalsMiddle = "intake.signals.middle";
    public const string IntakeSignalsWritten = "intake.signals.written";
    public const string IntakeRowsBefore = "intake.rows.before";
    public const string IntakeRowsMiddle = "intake.rows.middle";
    public const string IntakeRowsWritten = "intake.rows.written";
    public const string IntakeBooksWritten = "intake.books.written";
    public const string IntakeCommitted = "intake.committed";
    public const string RunHoldBefore = "run.hold.before";
    public const string RunHoldWritten = "run.hold.written";
    public const string RunHoldCommitted = "run.hold.committed";
    public const string RunBeginBefore = "run.begin.before";
    public const string RunBeginWritten = "run.begin.written";
    public const string RunBeginCommitted = "run.begin.committed";
    public const string RunLoaded = "run.loaded";
    public const string RunResidencyBefore = "run.residency.before";
    public const string RunResidencyDone = "run.residency.done";
    public const string RunWorklistDone = "run.worklist.done";
    public const string RunCasesBefore = "run.cases.before";
    public const string RunCasesMiddle = "run.cases.middle";
    public const string RunCasesWritten = "run.cases.written";
    public const string RunDecisionsBefore = "run.decisions.before";
    public const string RunDecisionsMiddle = "run.decisions.middle";
    public const string RunDecisionsWritten = "run.decisions.written";
    public const string RunQuestionsBefore = "run.questions.before";
    public const string RunQuestionsMiddle = "run.questions.middle";
    public const string RunQuestionsWritten = "run.questions.written";
    public const string RunLogBefore = "run.log.before";
    public const string RunLogMiddle = "run.log.middle";
    public const string RunLogWritten = "run.log.written";
    public const string RunMatchNoted = "run.match.noted";
    public const string RunMatchCommitted = "run.match.committed";
    public const string RunFeedbackBefore = "run.feedback.before";
    public const string RunFeedbackTold = "run.feedback.told";
    public const string RunFeedbackMiddle = "run.feedback.middle";
    public const string RunFeedbackWritten = "run.feedback.written";
    public const string RunFeedbackCommitted = "run.feedback.committed";
    public const string RunEndBefore = "run.end.before";
    public const string RunEndWritten = "run.end.written";
    public const string RunEndCommitted = "run.end.committed";
    public const string ListBefore = "list.before";
    public const string ListCommitted = "list.committed";
    public const string OpenBefore = "open.before";
    public const string OpenLogWritten = "open.log.written";
    public const string OpenAccessWritten = "open.access.written";
    public const string OpenCommitted = "open.committed";
    public const string RegisterBefore = "register.before";
    public const string RegisterCaseWritten = "register.case.written";
    public const string RegisterFeedbackBefore = "register.feedback.before";
    public const string RegisterFeedbackMiddle = "register.feedback.middle";
    public const string RegisterFeedbackWritten = "register.feedback.written";
    public const string RegisterLogWritten = "register.log.written";
    public const string RegisterAccessWritten = "register.access.written";
    public const string RegisterCommitted = "register.committed";
    public const string ClaimBefore = "claim.before";
    public const string ClaimWritten = "claim.written";
    public const string ClaimCommitted = "claim.committed";
    public const string OverrideBefore = "override.before";
    public const string OverrideWritten = "override.written";
    public const string OverrideCommitted = "override.committed";
    public const string ReviewOpenBefore = "review.open.before";
    public const string ReviewOpenWritten = "review.open.written";
    public const string ReviewOpenCommitted = "review.open.committed";
    public const string ReviewBefore = "review.before";
    public const string ReviewMiddle = "review.middle";
    public const string ReviewWritten = "review.written";
    public const string ReviewCommitted = "review.committed";
    public const string QuarantineOpenBefore = "quarantine.open.before";
    public const string QuarantineOpenWritten = "quarantine.open.written";
    public const string QuarantineOpenCommitted = "quarantine.open.committed";
    public const string QuarantineBefore = "quarantine.before";
    public const string QuarantineMiddle = "quarantine.middle";
    public const string QuarantineSignalsWritten = "quarantine.signals.written";
    public const string QuarantineWritten = "quarantine.written";
    public const string QuarantineCommitted = "quarantine.committed";

    /// <summary>All places, in the order of the work.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        RightsBefore,
        RightsCommitted,
        IntakeBefore,
        IntakeKnown,
        IntakeRead,
        IntakeSignalsBefore,
        IntakeSignalsMiddle,
        IntakeSignalsWritten,
        IntakeRowsBefore,
        IntakeRowsMiddle,
        IntakeRowsWritten,
        IntakeBooksWritten,
        IntakeCommitted,
        RunHoldBefore,
        RunHoldWritten,
        RunHoldCommitted,
        RunBeginBefore,
        RunBeginWritten,
        RunBeginCommitted,
        RunLoaded,
        RunResidencyBefore,
        RunResidencyDone,
        RunWorklistDone,
        RunCasesBefore,
        RunCasesMiddle,
        RunCasesWritten,
        RunDecisionsBefore,
        RunDecisionsMiddle,
        RunDecisionsWritten,
        RunQuestionsBefore,
        RunQuestionsMiddle,
        RunQuestionsWritten,
        RunLogBefore,
        RunLogMiddle,
        RunLogWritten,
        RunMatchNoted,
        RunMatchCommitted,
        RunFeedbackBefore,
        RunFeedbackTold,
        RunFeedbackMiddle,
        RunFeedbackWritten,
        RunFeedbackCommitted,
        RunEndBefore,
        RunEndWritten,
        RunEndCommitted,
        ListBefore,
        ListCommitted,
        OpenBefore,
        OpenLogWritten,
        OpenAccessWritten,
        OpenCommitted,
        RegisterBefore,
        RegisterCaseWritten,
        RegisterFeedbackBefore,
        RegisterFeedbackMiddle,
        RegisterFeedbackWritten,
        RegisterLogWritten,
        RegisterAccessWritten,
        RegisterCommitted,
        ClaimBefore,
        ClaimWritten,
        ClaimCommitted,
        OverrideBefore,
        OverrideWritten,
        OverrideCommitted,
        ReviewOpenBefore,
        ReviewOpenWritten,
        ReviewOpenCommitted,
        ReviewBefore,
        ReviewMiddle,
        ReviewWritten,
        ReviewCommitted,
        QuarantineOpenBefore,
        QuarantineOpenWritten,
        QuarantineOpenCommitted,
        QuarantineBefore,
        QuarantineMiddle,
        QuarantineSignalsWritten,
        QuarantineWritten,
        QuarantineCommitted,
    ];
}
