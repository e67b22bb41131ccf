using Vroegsignalering.Signals;

namespace Vroegsignalering.Residency;

/// <summary>How the residency check of one signal ended. <see cref="ToString"/> shows nothing of the person.</summary>
public sealed record ResidencyResult
{
    /// <summary>The signal.</summary>
    public required Signal Signal { get; init; }

    /// <summary>What came of comparing; <see cref="ResidencyOutcome.NotStated"/> when the register gave no answer.</summary>
    public required ResidencyOutcome Outcome { get; init; }

    /// <summary>What happens next; always one of them.</summary>
    public required ResidencyNextStep NextStep { get; init; }

    /// <summary>Why, most important first; never empty.</summary>
    public required IReadOnlyList<ResidencyReason> Reasons { get; init; }

    /// <summary>What has to be done besides.</summary>
    public ResidencyDuties Duties { get; init; }

    /// <summary>What the register showed besides the outcome.</summary>
    public ResidencyObservations Observations { get; init; }

    /// <summary>The one person that was found; when <see cref="NextStep"/> is <see cref="ResidencyNextStep.Review"/> it may be somebody else
    /// than the signal is about.</summary>
    public RegisteredPerson? Person { get; init; }

    /// <summary>The municipality to hand over to; <c>null</c> when there is none, or it is not known.</summary>
    public MunicipalityCode? HandOverTo { get; init; }

    /// <summary>Whether the signal goes on.</summary>
    public bool IsAccepted => NextStep is ResidencyNextStep.GoOn or ResidencyNextStep.GoOnAtNewAddress;

    /// <summary>Whether a person has to look.</summary>
    public bool IsInReview => NextStep == ResidencyNextStep.Review;

    /// <summary>Whether the signal ends here, with a reason.</summary>
    public bool IsClosed => !IsAccepted && !IsInReview;

    /// <summary>The result after a person looked: the next step is the one that was chosen.</summary>
    /// <param name="decision">What was decided.</param>
    /// <exception cref="InvalidOperationException">No person was asked.</exception>
    public ResidencyResult After(ResidencyReviewDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        if (!IsInReview)
        {
            throw new InvalidOperationException("Only what is in review is decided by a person.");
        }

        bool ignored = decision.Choice == ResidencyReviewChoice.NotFollowedUp;
        return this with
        {
            NextStep = decision.Choice switch
            {
                ResidencyReviewChoice.Resident => ResidencyNextStep.GoOn,
                ResidencyReviewChoice.ResidentElsewhere => ResidencyNextStep.GoOnAtNewAddress,
                ResidencyReviewChoice.NotResident => ResidencyNextStep.CloseNotResident,
                ResidencyReviewChoice.Deceased => ResidencyNextStep.CloseDeceased,
                ResidencyReviewChoice.Unjustified => ResidencyNextStep.CloseUnjustified,
                _ => ResidencyNextStep.CloseOtherReason,
            },
            Reasons = [ignored ? ResidencyReasons.NotFollowedUp : ResidencyReasons.Decided, .. Reasons],
            Duties = decision.Choice == ResidencyReviewChoice.Deceased ? Duties | ResidencyDuties.ConsiderHouseholdLeft : Duties,
        };
    }

    /// <summary>Outcome and next step; nothing of the person.</summary>
    public override string ToString() => $"{Outcome}: {NextStep}";
}
