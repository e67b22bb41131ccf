namespace Vroegsignalering.Residency;

/// <summary>The answer of a register to one question. <see cref="ToString"/> shows outcome and observations only.</summary>
public sealed record ResidencyAnswer
{
    /// <summary>What came of it; <see cref="ResidencyOutcome.NotStated"/> when the register failed.</summary>
    public required ResidencyOutcome Outcome { get; init; }

    /// <summary>What the register showed besides.</summary>
    public ResidencyObservations Observations { get; init; }

    /// <summary>What agrees with the one person that was found.</summary>
    public ResidencyAgreements Agreements { get; init; }

    /// <summary>The one person that was found; <c>null</c> when there is none, or more than one.</summary>
    public RegisteredPerson? Person { get; init; }

    /// <summary>Why there is no answer.</summary>
    public ResidencyFailure Failure { get; init; }

    /// <summary>Whether it is certain who the person is: the BSN agrees and the last name or birth date too, or the last name,
    /// birth date and address agree with one person. Nothing is accepted or closed by itself without this.</summary>
    public bool IsCertain => Person is not null && (Agreements.HasFlag(ResidencyAgreements.Bsn)
        ? (Agreements & (ResidencyAgreements.LastName | ResidencyAgreements.BirthDate)) != ResidencyAgreements.None
        : Agreements.HasFlag(ResidencyAgreements.LastName | ResidencyAgreements.BirthDate | ResidencyAgreements.Address));

    /// <summary>Judges what a register found, in the same way for every register.</summary>
    /// <param name="question">What was asked.</param>
    /// <param name="found">Who was found, in any order; the same person twice counts once.</param>
    /// <param name="manyResidents">Whether the register says that many people live at the address.</param>
    public static ResidencyAnswer Judge(ResidencyQuestion question, IEnumerable<RegisteredPerson> found, bool manyResidents = false)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(found);
        return ResidencyJudge.Judge(question, found, manyResidents);
    }

    /// <summary>The answer when more people come into question than a register wants to name.</summary>
    public static ResidencyAnswer TooMany() => new() { Outcome = ResidencyOutcome.Ambiguous, Observations = ResidencyObservations.SeveralFound };

    /// <summary>The answer when people live at the address, and nobody there resembles the person.</summary>
    public static ResidencyAnswer OthersAtAddress() => new() { Outcome = ResidencyOutcome.AddressOnly };

    /// <summary>The answer when the register gave none; the signal goes to a person.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No failure is named.</exception>
    public static ResidencyAnswer Failed(ResidencyFailure failure)
    {
        ArgumentOutOfRangeException.ThrowIfEqual((int)failure, (int)ResidencyFailure.None, nameof(failure));
        return new() { Outcome = ResidencyOutcome.NotStated, Failure = failure };
    }

    /// <summary>Outcome, observations and failure; nothing of the person.</summary>
    public override string ToString() => Failure == ResidencyFailure.None ? $"{Outcome} ({Observations})" : $"no answer ({Failure})";
}
