using System.Globalization;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Ddas.Writing;
using Vroegsignalering.Signals;
using Vroegsignalering.Time;
using static Vroegsignalering.Ddas.Validation.DdasValidationDiagnostics;

namespace Vroegsignalering.Ddas.Validation;

/// <summary>Looks over one case at a time.</summary>
internal sealed class CaseCheck(FindingList findings, DdasReadSummary whole, DdasVersion version)
{
    private readonly VersionNames _names = new(version);

    public void Look(DdasReadCase read, SignalCheck signals)
    {
        LookAtDates(read.Case, read.Place);
        LookAtResult(read.Case, read.Place);
        LookAtAttempts(read.Case.Attempts, read.Place);
        if (!read.SignalsAreKnown)
        {
            signals.CasesCameFirst();
        }

        for (int i = 0; i < read.Case.SignalIds.Count; i++)
        {
            LookAtSignal(read.Case, signals.Find(read.Case.SignalIds[i]), string.Create(CultureInfo.InvariantCulture, $"{read.Place}.vroegsignalen[{i}]"));
        }
    }

    private void LookAtDates(DdasCase read, string place)
    {
        LocalDate? deliveredOn = Days.Of(whole.DeliveredAt);
        findings.AddIf(read.MatchedOn > deliveredOn, DateAfterDelivery, place, "matchingsdatum");
        findings.AddIf(read.PickedUpOn > deliveredOn, DateAfterDelivery, place, _names.PickedUpOn);
        bool overMonths = read is { MatchingPeriodStart: LocalDate start, MatchingPeriodEnd: LocalDate end } && start <= end
            && (start.Year, start.Month) != (end.Year, end.Month);
        findings.AddIf(overMonths, MatchingPeriodOverMonths, place, _names.MatchingPeriodEnd);
    }

    private void LookAtResult(DdasCase read, string place)
    {
        if (read.Result is not CaseResult result)
        {
            return;
        }

        bool saysContact = result is CaseResult.NoResponseAfterContact or CaseResult.SolvesItself or CaseResult.AlreadySolved
            or CaseResult.AdviceOrQuickFix or CaseResult.FollowUpFinancial or CaseResult.FollowUpNonFinancial or CaseResult.FollowUp;
        bool noAttempt = read.Attempts.Count == 0;
        findings.AddIf(saysContact && noAttempt, ContactWithoutAttempt, place, "resultaat");
        findings.AddIf(result == CaseResult.NoContact && noAttempt, NoContactWithoutAttempt, place, "resultaat");
        findings.AddIf((saysContact || result == CaseResult.NoContact) && read.PickedUpOn is null, ResultWithoutPickUp, place, _names.PickedUpOn);
        findings.AddIf(version != DdasVersion.NotStated && VersionWords.Of(result, version).Text is null, ValueNotInVersion, place, "resultaat");
    }

    private void LookAtAttempts(IReadOnlyList<ContactAttempt> attempts, string place)
    {
        for (int i = 0; i < attempts.Count; i++)
        {
            ContactAttempt attempt = attempts[i];
            string item = string.Create(CultureInfo.InvariantCulture, $"{place}.contactpogingen[{i}]");
            findings.AddIf(attempt.On > Days.Of(whole.DeliveredAt), DateAfterDelivery, item, "datum");
            findings.AddIf(attempt.On is LocalDate on && DutchHolidays.Contains(on), AttemptOnHoliday, item, "datum");
            bool isOfVersion = version == DdasVersion.NotStated || attempt.Channel == ContactChannel.NotStated
                || VersionWords.Of(attempt.Channel, version) is { Text: not null, IsApproximation: false };
            findings.AddIf(!isOfVersion, ValueNotInVersion, item, "soort");
        }
    }

    private void LookAtSignal(DdasCase read, (SignalStatus Status, LocalDate? SentOn)? signal, string place)
    {
        if (signal is (SignalStatus status, var sentOn))
        {
            findings.AddIf(read.PickedUpOn < sentOn, PickedUpBeforeSignal, place, "ID");

            // Before v1.2 no status says that a signal is picked up: then this one says nothing.
            bool contradicts = version >= DdasVersion.V12 && status == SignalStatus.NotYetPickedUp && read.PickedUpOn is not null;
            findings.AddIf(contradicts, NotYetPickedUpInCase, place, "ID");
        }
    }
}
