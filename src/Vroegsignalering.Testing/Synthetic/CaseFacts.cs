using System.Globalization;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Time;

namespace Vroegsignalering.Testing;

/// <summary>Adds what a registration knows and DDAS has no field for: who owns a case, what was agreed, whether it solved the arrears, when it closed.</summary>
internal sealed class CaseFacts(Chance chance, LocalDate on)
{
    /// <summary>The case with those facts.</summary>
    /// <param name="written">The case, with its attempts and result.</param>
    /// <param name="household">The number of the household.</param>
    /// <param name="month">The month of the case.</param>
    public SignalCase Add(SignalCase written, int household, int month)
    {
        LocalDate? contact = written.Attempts.FirstOrDefault(a => a.Reached == true)?.On;
        bool accepted = written.Result is CaseResult.AdviceOrQuickFix or CaseResult.FollowUpFinancial or CaseResult.FollowUpNonFinancial or CaseResult.FollowUp;
        LocalDate? helped = accepted ? contact : null;
        return written with
        {
            Owner = written.PickedUpOn is null ? null : Owner(household),
            FirstConversationOfferedOn = written.Result == CaseResult.OtherTrajectory ? null : contact,
            FirstConversationOn = helped,
            HelpAcceptedOn = helped,
            ArrangedBeforeContact = contact is null ? null : written.Result == CaseResult.AlreadySolved,
            ArrearsSolvedOn = written.Result == CaseResult.AdviceOrQuickFix && helped is LocalDate from ? Solved(from, household, month) : null,
            Help = helped is null ? written.Help : [.. written.Help.Select(h => Whole(h, written.Result, household, month))],
            ClosedOn = written.IsOpen ? null : Closed(written, accepted, household, month),
        };
    }

    private string Owner(int household) =>
        string.Create(CultureInfo.InvariantCulture, $"mw-{1 + chance.Below(SyntheticRates.Caseworkers, Purpose.Owner, household)}");

    private LocalDate? Solved(LocalDate accepted, int household, int month)
    {
        LocalDate? solved = chance.Pick(SyntheticRates.SolvedAfterQuickFix, Purpose.Solved, household, month) switch
        {
            SolvedAfter.WithinTerm => accepted.PlusDays(1 + chance.Below(30, Purpose.SolvedDay, household, month)),
            SolvedAfter.Later => accepted.PlusDays(31 + chance.Below(60, Purpose.SolvedDay, household, month)),
            _ => null,
        };
        return solved <= on ? solved : null;
    }

    private HelpProvided Whole(HelpProvided help, CaseResult? result, int household, int month)
    {
        HelpKind kind = result switch
        {
            CaseResult.FollowUpFinancial => chance.Pick(SyntheticRates.FinancialTrack, Purpose.Track, household, month),
            CaseResult.FollowUpNonFinancial => chance.Pick(SyntheticRates.OtherTrack, Purpose.Track, household, month),
            _ => help.Kind,
        };
        return new HelpProvided(kind, help.On)
        {
            Provider = result == CaseResult.AdviceOrQuickFix ? HelpProvider.Own
                : result == CaseResult.FollowUpFinancial ? HelpProvider.OtherDepartment
                : HelpProvider.External,
            IsFinancial = result switch
            {
                CaseResult.AdviceOrQuickFix or CaseResult.FollowUpFinancial => true,
                CaseResult.FollowUpNonFinancial => false,
                _ => null,
            },
            WithConsent = true,
        };
    }

    private LocalDate? Closed(SignalCase written, bool accepted, int household, int month)
    {
        LocalDate? last = written.Attempts.Count > 0 ? written.Attempts[^1].On : written.MatchedOn;
        int workingDays = accepted ? 5 + chance.Below(15, Purpose.ClosedDay, household, month)
            : written.Result == CaseResult.NoContact ? 3 + chance.Below(8, Purpose.ClosedDay, household, month)
            : 0;
        return last is LocalDate day ? LocalDate.Min(WorkingDayCalendar.Dutch.Add(day, workingDays), LocalDate.Max(on, day)) : null;
    }
}
