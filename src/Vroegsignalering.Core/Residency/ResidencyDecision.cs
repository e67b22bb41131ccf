using Vroegsignalering.Signals;

namespace Vroegsignalering.Residency;

/// <summary>Decides what an answer means for a signal. Only what is certain is accepted or closed; the rest goes to a person.</summary>
internal static class ResidencyDecision
{
    private const ResidencyObservations NeedsAPerson =
        ResidencyObservations.UnderInvestigation | ResidencyObservations.NotLivingAtAddress | ResidencyObservations.RegistrationSuspended;

    public static ResidencyResult LegalEntity(Signal signal) => new()
    {
        Signal = signal,
        Outcome = ResidencyOutcome.LegalEntity,
        NextStep = ResidencyNextStep.CloseUnjustified,
        Reasons = [ResidencyReasons.LegalEntity],
    };

    public static ResidencyResult TooLittleKnown(Signal signal) => new()
    {
        Signal = signal,
        Outcome = IsBusinessWithoutPerson(signal, ResidencyOutcome.NoMatch) ? ResidencyOutcome.BusinessContract : ResidencyOutcome.NoMatch,
        NextStep = ResidencyNextStep.Review,
        Reasons = [ResidencyReasons.TooLittleKnown],
    };

    public static ResidencyResult Decide(Signal signal, ResidencyQuestion question, ResidencyAnswer answer)
    {
        ResidencyOutcome outcome = IsBusinessWithoutPerson(signal, answer.Outcome) && !answer.IsCertain ? ResidencyOutcome.BusinessContract : answer.Outcome;
        (ResidencyNextStep step, ResidencyReason? obstacle) = Step(question, answer, outcome);
        MunicipalityCode? other = step == ResidencyNextStep.CloseNotResident && answer.Person is { HasLeftTheCountry: false, Place: not RegisteredPlace.Abroad }
            ? answer.Person.Municipality
            : null;
        return new()
        {
            Signal = signal,
            Outcome = outcome,
            NextStep = step,
            Reasons = [.. Reasons(answer, outcome, obstacle)],
            Duties = Duties(answer.Observations, step, other),
            Observations = answer.Observations,
            Person = answer.Person,
            HandOverTo = other,
        };
    }

    private static (ResidencyNextStep Step, ResidencyReason? Obstacle) Step(ResidencyQuestion question, ResidencyAnswer answer, ResidencyOutcome outcome)
    {
        bool someone = answer.Person is not null;
        if (answer.Failure != ResidencyFailure.None || !someone || (answer.Observations & NeedsAPerson) != ResidencyObservations.None)
        {
            return (ResidencyNextStep.Review, null);
        }

        // An adapter may say more than it can prove: what agrees is looked at here again.
        bool certain = answer.IsCertain && (question.Bsn is null || answer.Agreements.HasFlag(ResidencyAgreements.Bsn));
        if (!certain)
        {
            return (ResidencyNextStep.Review, ResidencyReasons.NameOrBirthDateMissing);
        }

        bool resident = answer.Agreements.HasFlag(ResidencyAgreements.Municipality);
        return outcome switch
        {
            ResidencyOutcome.Deceased => (ResidencyNextStep.CloseDeceased, null),
            ResidencyOutcome.MovedOut => (ResidencyNextStep.CloseNotResident, null),
            ResidencyOutcome.NoMatch when answer.Observations.HasFlag(ResidencyObservations.WhereaboutsUnknown) => (ResidencyNextStep.CloseOtherReason, null),
            ResidencyOutcome.ExactBsn or ResidencyOutcome.ExactNameBirthDateAddress or ResidencyOutcome.MovedWithin when !resident =>
                (ResidencyNextStep.Review, ResidencyReasons.MunicipalityNotStated),
            ResidencyOutcome.ExactBsn or ResidencyOutcome.ExactNameBirthDateAddress => (ResidencyNextStep.GoOn, null),
            ResidencyOutcome.MovedWithin when answer.Person?.Address is null => (ResidencyNextStep.Review, ResidencyReasons.NewAddressNotStated),
            ResidencyOutcome.MovedWithin => (ResidencyNextStep.GoOnAtNewAddress, null),
            _ => (ResidencyNextStep.Review, null),
        };
    }

    private static IEnumerable<ResidencyReason> Reasons(ResidencyAnswer answer, ResidencyOutcome outcome, ResidencyReason? obstacle)
    {
        IEnumerable<ResidencyReason> main = answer.Failure != ResidencyFailure.None ? [ResidencyReasons.Of(answer.Failure)]
            : outcome == ResidencyOutcome.NotStated ? [ResidencyReasons.Of(ResidencyFailure.UnreadableAnswer)]
            : [ResidencyReasons.Of(outcome)];
        return main.Concat(obstacle is null ? [] : [obstacle]).Concat(ResidencyReasons.Of(answer.Observations));
    }

    private static ResidencyDuties Duties(ResidencyObservations seen, ResidencyNextStep step, MunicipalityCode? other) =>
        (seen.HasFlag(ResidencyObservations.SecretAddress) ? ResidencyDuties.BlockRevealingChannels : ResidencyDuties.None)
        | (seen.HasFlag(ResidencyObservations.ManyResidents) ? ResidencyDuties.DoNotGroupAddress : ResidencyDuties.None)
        | (step == ResidencyNextStep.CloseDeceased ? ResidencyDuties.ConsiderHouseholdLeft : ResidencyDuties.None)
        | (other is not null ? ResidencyDuties.HandOverToOtherMunicipality : ResidencyDuties.None);

    private static bool IsBusinessWithoutPerson(Signal signal, ResidencyOutcome outcome) =>
        outcome is ResidencyOutcome.NoMatch or ResidencyOutcome.AddressOnly && BusinessNames.IsBusiness(signal.Person.LastName);
}
