using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Signals;
using Vroegsignalering.Time;

namespace Vroegsignalering.Testing;

/// <summary>Makes cases of dossiers: attempts on working days, and a result that agrees with them.</summary>
internal sealed class CaseWriter
{
    private readonly SyntheticMonths _months;
    private readonly Chance _chance;
    private readonly LocalDate _on;
    private readonly LocalDate[] _matchedOn;
    private readonly CaseFacts _facts;

    public CaseWriter(SyntheticMonths months, Chance chance, LocalDate on)
    {
        (_months, _chance, _on) = (months, chance, on);
        _facts = new CaseFacts(chance, on);
        _matchedOn = [.. Enumerable.Range(0, months.Current).Select(months.MatchedOn)];
    }

    public SignalCase Write(PlannedDossier dossier, IReadOnlyList<Signal> signals)
    {
        LocalDate matchedOn = MatchedOn(dossier);
        LocalDate start = _months.Start(dossier.Month);
        SignalCase written = new()
        {
            Id = "",
            Signals = signals,
            MatchedOn = matchedOn,
            MatchingPeriodStart = start,
            MatchingPeriodEnd = start.PlusMonths(1).PlusDays(-1),
            Result = dossier.NotPickedUp,
        };
        SignalCase whole = dossier.NotPickedUp is null ? WithContact(written, dossier) : written;
        whole = _facts.Add(whole, dossier.Household.Index, dossier.Month);
        return whole with { Id = CaseNumber.For(SyntheticTown.Code, signals.Select(s => s.Reference), whole.MatchedOn, whole.PickedUpOn) };
    }

    // A threatening situation does not wait for the rest of the month: there are three working days (Wgs art. 4 lid 2).
    private LocalDate MatchedOn(PlannedDossier dossier) => dossier.Signals.Any(signal => signal.Crisis)
        ? dossier.Signals.Max(signal => signal.ReceivedOn)
        : _matchedOn[dossier.Month];

    private SignalCase WithContact(SignalCase written, PlannedDossier dossier)
    {
        (int household, int month) = (dossier.Household.Index, dossier.Month);
        bool crisis = dossier.Signals.Any(signal => signal.Crisis);
        LocalDate pickedUpOn = WorkingDayCalendar.Dutch.Add(
            written.MatchedOn!.Value, crisis ? 1 : _chance.Below(4, Purpose.PickedUpDay, household, month));
        bool open = month == _months.Current - 1 && _chance.Happens(SyntheticRates.StillOpen, Purpose.StillOpen, household, month);
        int wanted = open
            ? _chance.Below(2, Purpose.AttemptCount, household, month)
            : _chance.Pick(SyntheticRates.Attempts, Purpose.AttemptCount, household, month);
        List<ContactAttempt> attempts = Attempts(household, month, wanted, pickedUpOn, open, crisis);
        bool reached = attempts.Exists(attempt => attempt.Reached == true);
        bool finished = !open && (reached || attempts.Count == wanted);
        CaseResult? result = finished ? Result(household, month, reached) : null;
        return written with
        {
            PickedUpOn = pickedUpOn,
            Attempts = attempts,
            Result = result,
            Help = result is CaseResult known && reached ? Help(household, month, known, attempts[^1].On) : [],
        };
    }

    // Stops at contact, and at today: what lies in the future has not happened, and the case is open.
    private List<ContactAttempt> Attempts(int household, int month, int wanted, LocalDate pickedUpOn, bool open, bool crisis)
    {
        List<ContactAttempt> attempts = [];
        LocalDate on = WorkingDayCalendar.Dutch.OnOrAfter(pickedUpOn);
        for (int at = 0; at < wanted; at++)
        {
            int wait = at > 0 ? 1 + _chance.Below(4, Purpose.AttemptDay, household, month, at)
                : crisis ? 0
                : _chance.Below(3, Purpose.AttemptDay, household, month, at);
            on = WorkingDayCalendar.Dutch.Add(on, wait);
            if (on > _on)
            {
                break;
            }

            ContactAttempt attempt = Attempt(household, month, at, on, open);
            attempts.Add(attempt);
            if (attempt.Reached == true)
            {
                break;
            }
        }

        return attempts;
    }

    private ContactAttempt Attempt(int household, int month, int at, LocalDate on, bool open)
    {
        ContactChannel channel = _chance.Pick(
            at == 0 ? SyntheticRates.FirstChannel : SyntheticRates.LaterChannel, Purpose.Channel, household, month, at);
        bool reached = !open && _chance.Happens(SyntheticRates.Reach(channel), Purpose.Reached, household, month, at);
        DayPart dayPart = channel is ContactChannel.Phone or ContactChannel.HomeVisit
            ? _chance.Pick(SyntheticRates.DayParts, Purpose.DayPart, household, month, at)
            : DayPart.NotStated;
        return new ContactAttempt(channel, on, reached, dayPart);
    }

    private CaseResult Result(int household, int month, bool reached) => reached
        ? _chance.Pick(SyntheticRates.AfterContact, Purpose.ResultAfterContact, household, month)
        : _chance.Pick(SyntheticRates.WithoutContact, Purpose.ResultWithoutContact, household, month);

    private IReadOnlyList<HelpProvided> Help(int household, int month, CaseResult result, LocalDate? on) => result switch
    {
        CaseResult.AdviceOrQuickFix => [new(_chance.Pick(SyntheticRates.QuickFix, Purpose.Help, household, month), on)],
        CaseResult.FollowUpFinancial or CaseResult.FollowUpNonFinancial or CaseResult.FollowUp => [new(HelpKind.Referral, on)],
        CaseResult.SolvesItself when _chance.Happens(SyntheticRates.ConversationWithoutAcceptance, Purpose.Help, household, month) =>
            [new(HelpKind.ConversationOnPossibilities, on)],
        _ => [],
    };
}
