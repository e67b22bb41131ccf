namespace Vroegsignalering.Residency;

/// <summary>Turns who was found into an outcome, strictest evidence first.</summary>
internal static class ResidencyJudge
{
    private const ResidencyAgreements NameAndBirth = ResidencyAgreements.LastName | ResidencyAgreements.BirthDate;

    public static ResidencyAnswer Judge(ResidencyQuestion question, IEnumerable<RegisteredPerson> found, bool manyResidents)
    {
        Candidate[] all = [.. found.Distinct().Select(person => new Candidate(person, Compare(question, person)))];
        ResidencyAnswer answer = Choose(question, all);
        return manyResidents ? answer with { Observations = answer.Observations | ResidencyObservations.ManyResidents } : answer;
    }

    private static ResidencyAnswer Choose(ResidencyQuestion question, Candidate[] all)
    {
        if (question.Bsn is not null)
        {
            return OneOf(question, all, ResidencyAgreements.Bsn, ResidencyOutcome.ExactBsn) ?? NotFound();
        }

        return OneOf(question, all, NameAndBirth | ResidencyAgreements.Address, ResidencyOutcome.ExactNameBirthDateAddress)
            ?? OneOf(question, all, NameAndBirth, ResidencyOutcome.NoMatch)
            ?? AtAddress(question, [.. all.Where(c => c.Agreements.HasFlag(ResidencyAgreements.Address))]);
    }

    private static ResidencyAnswer? OneOf(ResidencyQuestion question, Candidate[] all, ResidencyAgreements needed, ResidencyOutcome outcome)
    {
        Candidate[] fitting = [.. all.Where(c => c.Agreements.HasFlag(needed))];
        return fitting.Length switch
        {
            0 => null,
            1 => About(question, fitting[0], outcome),
            _ => ResidencyAnswer.TooMany(),
        };
    }

    private static ResidencyAnswer AtAddress(ResidencyQuestion question, Candidate[] there)
    {
        Candidate[] similar = [.. there.Where(c => (c.Agreements & NameAndBirth) != ResidencyAgreements.None || Surnames.AreSimilar(
            question.NamePrefix, question.LastName, c.Person.NamePrefix, c.Person.LastName))];
        return (there.Length, similar.Length) switch
        {
            (0, _) => NotFound(),
            (_, 0) => ResidencyAnswer.OthersAtAddress(),
            (_, 1) => About(question, similar[0], ResidencyOutcome.AddressAndSimilarName),
            _ => ResidencyAnswer.TooMany(),
        };
    }

    private static ResidencyAnswer NotFound() => new() { Outcome = ResidencyOutcome.NoMatch, Observations = ResidencyObservations.NotFound };

    // What the register says of the person goes before how the person was found. Nobody knows where goes before emigrated: who left for
    // an unknown place is both, and the field treats that as 'other reason', not as 'moved'.
    private static ResidencyAnswer About(ResidencyQuestion question, Candidate candidate, ResidencyOutcome found)
    {
        RegisteredPerson person = candidate.Person;
        bool elsewhere = person.Municipality is not null && person.Municipality != question.Municipality;
        bool otherAddress = question.Address is not null && person.Address is not null && !question.Address.Equals(person.Address);
        (ResidencyOutcome outcome, ResidencyObservations observed) = person switch
        {
            { IsDeceased: true } => (ResidencyOutcome.Deceased, ResidencyObservations.Deceased),
            { Place: RegisteredPlace.Unknown } => (ResidencyOutcome.NoMatch, ResidencyObservations.WhereaboutsUnknown),
            { Place: RegisteredPlace.Abroad } or { HasLeftTheCountry: true } => (ResidencyOutcome.MovedOut, ResidencyObservations.MovedOut),
            _ when elsewhere => (ResidencyOutcome.MovedOut, ResidencyObservations.MovedOut),
            _ when otherAddress => (ResidencyOutcome.MovedWithin, ResidencyObservations.MovedInside),
            _ => (found, ResidencyObservations.None),
        };
        return new()
        {
            Outcome = outcome,
            Person = person,
            Agreements = candidate.Agreements,
            Observations = observed
                | (person.IsSecret ? ResidencyObservations.SecretAddress : ResidencyObservations.None)
                | (person.IsUnderInvestigation ? ResidencyObservations.UnderInvestigation : ResidencyObservations.None)
                | (person.DoesNotLiveAtAddress ? ResidencyObservations.NotLivingAtAddress : ResidencyObservations.None)
                | (person.IsSuspended ? ResidencyObservations.RegistrationSuspended : ResidencyObservations.None),
        };
    }

    private static ResidencyAgreements Compare(ResidencyQuestion question, RegisteredPerson person) =>
        (question.Bsn is not null && question.Bsn == person.Bsn ? ResidencyAgreements.Bsn : ResidencyAgreements.None)
        | (Surnames.AreEqual(question.NamePrefix, question.LastName, person.NamePrefix, person.LastName) ? ResidencyAgreements.LastName : ResidencyAgreements.None)
        | (person.BirthDate.Is(question.BirthDate) ? ResidencyAgreements.BirthDate : ResidencyAgreements.None)
        | (question.Address is not null && question.Address.Equals(person.Address) ? ResidencyAgreements.Address : ResidencyAgreements.None)
        | (question.Municipality == person.Municipality ? ResidencyAgreements.Municipality : ResidencyAgreements.None);

    private sealed record Candidate(RegisteredPerson Person, ResidencyAgreements Agreements);
}
