using Vroegsignalering.Cases;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Testing;

/// <summary>What the municipality decides about a dossier before any contact: is there a case, and is it picked up?</summary>
internal sealed class DossierDecision(SyntheticMonths months, Chance chance)
{
    public PlannedDossier Decide(PlannedDossier dossier)
    {
        // A threatening situation is always picked up: Wgs art. 4 lid 2.
        if (dossier.Signals.Any(signal => signal.Crisis))
        {
            return dossier;
        }

        (int household, int month) = (dossier.Household.Index, dossier.Month);
        dossier.HasCase = !chance.Happens(SyntheticRates.WithoutCase, Purpose.Case, household, month);
        if (dossier.HasCase)
        {
            dossier.NotPickedUp = NotPickedUp(dossier);
            dossier.Status = StatusOf(dossier.NotPickedUp);
        }
        else
        {
            dossier.Status = month == months.Current - 1
                ? SignalStatus.NotYetPickedUp
                : chance.Pick(SyntheticRates.StatusWithoutCase, Purpose.Unhandled, household, month);
        }

        dossier.Household.Gone |= dossier.Status is SignalStatus.NotResident or SignalStatus.Deceased;
        return dossier;
    }

    private CaseResult? NotPickedUp(PlannedDossier dossier)
    {
        (int household, int month) = (dossier.Household.Index, dossier.Month);
        if (dossier.Signals.All(signal => signal.UnchangedRepeat)
            && chance.Happens(SyntheticRates.RepeatNotPickedUp, Purpose.NotPickedUp, household, month, 1))
        {
            return CaseResult.NotPickedUpRepeat;
        }

        if (dossier.Signals.All(signal => signal.Cents < SyntheticRates.ThresholdCents)
            && chance.Happens(SyntheticRates.BelowThresholdNotPickedUp, Purpose.NotPickedUp, household, month, 2))
        {
            return CaseResult.NotPickedUpUnjustified;
        }

        return chance.Pick(SyntheticRates.NotPickedUp, Purpose.NotPickedUp, household, month);
    }

    private static SignalStatus StatusOf(CaseResult? notPickedUp) => notPickedUp switch
    {
        CaseResult.NotPickedUpRepeat => SignalStatus.NotPickedUpRepeat,
        CaseResult.NotPickedUpUnjustified => SignalStatus.NotPickedUpUnjustified,
        CaseResult.NotPickedUpOther => SignalStatus.NotPickedUpOther,
        CaseResult.NotResident => SignalStatus.NotResident,
        CaseResult.Deceased => SignalStatus.Deceased,
        CaseResult.AlreadyInDebtHelp => SignalStatus.AlreadyInDebtHelp,
        _ => SignalStatus.PickedUp,
    };
}
