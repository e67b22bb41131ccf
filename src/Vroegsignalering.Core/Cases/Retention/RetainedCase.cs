using NodaTime;
using Vroegsignalering.Cases.Feedback;
using Vroegsignalering.Cases.Handovers;
using Vroegsignalering.Privacy;

namespace Vroegsignalering.Cases.Retention;

/// <summary>A case with what its retention depends on.</summary>
public sealed record RetainedCase
{
    /// <summary>The case.</summary>
    public required SignalCase Case { get; init; }

    /// <summary>What keeps it from being erased; empty when nothing does.</summary>
    public IReadOnlyList<RetentionHold> Holds { get; init => field = [.. value]; } = [];

    /// <summary>The day of the last feedback to a partner; <c>null</c> when there was none or it is not known.</summary>
    public LocalDate? FeedbackOn { get; init; }

    /// <summary>The day on which a receiver confirmed a hand-over; <c>null</c> when none did.</summary>
    public LocalDate? HandedOverOn { get; init; }

    /// <summary>The day of the last late contact in which the resident accepted help after all; <c>null</c> when there was none.</summary>
    public LocalDate? LateHelpOn { get; init; }

    /// <summary>Whether a hand-over was sent that no receiver confirmed yet; until then the sender keeps the case. Who died or
    /// moved away is not handed over any more.</summary>
    public bool AwaitsHandover { get; init; }

    /// <summary>A case as it stands, with the reasons, the hand-overs and the late help that are registered in it.</summary>
    /// <param name="one">The case.</param>
    /// <param name="told">What partners were told; <c>null</c> when that is not known: then the closing counts.</param>
    public static RetainedCase Of(SignalCase one, FeedbackOutbox? told = null)
    {
        ArgumentNullException.ThrowIfNull(one);
        return new RetainedCase
        {
            Case = one,
            Holds = [.. one.Holds.Select(reason => new RetentionHold(reason))],
            FeedbackOn = told is null ? null : FeedbackOverview.Of(told, one).Max(d => d.SentOn),
            HandedOverOn = one.Handovers.Where(h => h.State == HandoverState.Confirmed).Max(h => h.AnsweredOn),
            LateHelpOn = one.LateContacts.Where(c => c.HelpAccepted).Max(c => c.On),
            AwaitsHandover = one.Result is not (CaseResult.Deceased or CaseResult.NotResident) && one.Handovers.Any(h => h.State == HandoverState.Offered),
        };
    }

    /// <summary>What the policy needs to know of it.</summary>
    internal RetentionRecord ToRecord()
    {
        RetentionKind kind = AwaitsHandover || Case.Result is not CaseResult result ? RetentionKind.NotStated : CaseRetention.KindOf(result);
        LocalDate? closed = Case.ClosedOn ?? ClosedCases.LastDayOf(Case);
        LocalDate? start = kind switch
        {
            RetentionKind.NotStated => null,
            RetentionKind.NotHandled => Later(closed, FeedbackOn),
            RetentionKind.HelpAccepted or RetentionKind.TakenOver => Later(closed, HandedOverOn),
            _ => closed,
        };
        start = kind == RetentionKind.NotStated ? null : Later(start, LateHelpOn);
        return new RetentionRecord(Case.Id, kind, start, Holds);
    }

    private static LocalDate? Later(LocalDate? closed, LocalDate? other) =>
        closed is LocalDate one && other is LocalDate two ? LocalDate.Max(one, two) : closed ?? other;
}
