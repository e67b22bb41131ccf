using Vroegsignalering.Residency;
using Vroegsignalering.Testing.Residency;

namespace Vroegsignalering.Core.Tests.Residency;

public sealed class ResidencyCheckTests
{
    private static readonly RegisteredPerson Resident = FakeResidents.Resident();

    public static TheoryData<string, ResidencyOutcome, ResidencyNextStep, ResidencyDuties> Cases => new()
    {
        { "living at the address", ResidencyOutcome.ExactBsn, ResidencyNextStep.GoOn, ResidencyDuties.None },
        { "secret", ResidencyOutcome.ExactBsn, ResidencyNextStep.GoOn, ResidencyDuties.BlockRevealingChannels },
        { "moved within", ResidencyOutcome.MovedWithin, ResidencyNextStep.GoOnAtNewAddress, ResidencyDuties.None },
        { "moved within, secret", ResidencyOutcome.MovedWithin, ResidencyNextStep.GoOnAtNewAddress, ResidencyDuties.BlockRevealingChannels },
        { "moved out", ResidencyOutcome.MovedOut, ResidencyNextStep.CloseNotResident, ResidencyDuties.HandOverToOtherMunicipality },
        { "abroad", ResidencyOutcome.MovedOut, ResidencyNextStep.CloseNotResident, ResidencyDuties.None },
        { "emigrated", ResidencyOutcome.MovedOut, ResidencyNextStep.CloseNotResident, ResidencyDuties.None },
        { "deceased", ResidencyOutcome.Deceased, ResidencyNextStep.CloseDeceased, ResidencyDuties.ConsiderHouseholdLeft },
        { "whereabouts unknown", ResidencyOutcome.NoMatch, ResidencyNextStep.CloseOtherReason, ResidencyDuties.None },
        { "under investigation", ResidencyOutcome.ExactBsn, ResidencyNextStep.Review, ResidencyDuties.None },
        { "not at the address", ResidencyOutcome.ExactBsn, ResidencyNextStep.Review, ResidencyDuties.None },
        { "suspended", ResidencyOutcome.ExactBsn, ResidencyNextStep.Review, ResidencyDuties.None },
        { "municipality not stated", ResidencyOutcome.ExactBsn, ResidencyNextStep.Review, ResidencyDuties.None },
        { "at a place without address", ResidencyOutcome.ExactBsn, ResidencyNextStep.GoOn, ResidencyDuties.None },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_the_register_says_leads_to_the_next_step(string state, ResidencyOutcome outcome, ResidencyNextStep step, ResidencyDuties duties)
    {
        ResidencyResult result = await CheckAsync(FakeResidents.SignalAbout(Resident), In(state));

        Assert.Equal((outcome, step, duties), (result.Outcome, result.NextStep, result.Duties));
        Assert.NotEmpty(result.Reasons);
    }

    [Fact]
    public async Task The_new_address_and_the_other_municipality_are_named()
    {
        ResidencyResult within = await CheckAsync(FakeResidents.SignalAbout(Resident), In("moved within"));
        ResidencyResult away = await CheckAsync(FakeResidents.SignalAbout(Resident), In("moved out"));

        Assert.Equal(FakeResidents.Resident(5).Address, within.Person?.Address);
        Assert.Equal(FakeResidents.OtherMunicipality, away.HandOverTo);
    }

    [Theory]
    [InlineData("Appelboom", false, ResidencyNextStep.GoOn)]
    [InlineData("Iemand Anders", true, ResidencyNextStep.GoOn)]
    [InlineData("Iemand Anders", false, ResidencyNextStep.Review)]
    [InlineData(null, false, ResidencyNextStep.Review)]
    public async Task A_bsn_is_accepted_when_the_name_or_the_birth_date_agrees(string? name, bool birthDate, ResidencyNextStep step)
    {
        Signal signal = FakeResidents.SignalAbout(Resident);
        Person person = signal.Person with { LastName = name, BirthDate = birthDate ? signal.Person.BirthDate : null };

        ResidencyResult result = await CheckAsync(signal with { Person = person }, Resident);

        Assert.Equal((ResidencyOutcome.ExactBsn, step), (result.Outcome, result.NextStep));
    }

    [Theory]
    [InlineData("deceased")]
    [InlineData("moved out")]
    [InlineData("moved within")]
    [InlineData("whereabouts unknown")]
    public async Task A_bsn_alone_closes_nothing(string state)
    {
        Signal signal = FakeResidents.SignalAbout(Resident);

        ResidencyResult result = await CheckAsync(signal with { Person = new Person { Bsn = Resident.Bsn } }, In(state));

        Assert.True(result.IsInReview);
        Assert.Contains(result.Reasons, reason => reason.Code == "residency.not-certain");
    }

    [Fact]
    public async Task One_person_with_the_name_birth_date_and_address_is_accepted_without_a_bsn()
    {
        ResidencyResult result = await CheckAsync(FakeResidents.SignalWithoutBsn(Resident), Resident, FakeResidents.Resident(1));

        Assert.Equal((ResidencyOutcome.ExactNameBirthDateAddress, ResidencyNextStep.GoOn), (result.Outcome, result.NextStep));
    }

    [Fact]
    public async Task Twins_are_ambiguous()
    {
        ResidencyResult result = await CheckAsync(FakeResidents.SignalWithoutBsn(Resident), Resident, Resident with { Bsn = FakeResidents.Resident(1).Bsn });

        Assert.Equal((ResidencyOutcome.Ambiguous, ResidencyNextStep.Review), (result.Outcome, result.NextStep));
        Assert.True(result.Observations.HasFlag(ResidencyObservations.SeveralFound));
        Assert.Null(result.Person);
    }

    [Theory]
    [InlineData("Apelboom", ResidencyOutcome.AddressAndSimilarName)]
    [InlineData("Zevenhuizen", ResidencyOutcome.AddressOnly)]
    [InlineData("Appelboom", ResidencyOutcome.AddressAndSimilarName)]
    [InlineData("Zevenhuizen VOF", ResidencyOutcome.BusinessContract)]
    [InlineData("Bakkerij Zevenhuizen B.V.", ResidencyOutcome.BusinessContract)]
    public async Task Without_bsn_and_birth_date_a_person_looks(string name, ResidencyOutcome outcome)
    {
        Signal signal = FakeResidents.SignalWithoutBsn(Resident);

        ResidencyResult result = await CheckAsync(signal with { Person = new Person { LastName = name } }, Resident);

        Assert.Equal((outcome, ResidencyNextStep.Review), (result.Outcome, result.NextStep));
    }

    [Fact]
    public async Task A_birth_date_that_is_known_in_part_does_not_agree()
    {
        RegisteredPerson partly = Resident with { BirthDate = RegisterDate.Partial(1960, 1) };

        ResidencyResult result = await CheckAsync(FakeResidents.SignalWithoutBsn(Resident), partly);

        Assert.True(result.IsInReview);
    }

    [Fact]
    public async Task Nobody_found_goes_to_a_person() =>
        Assert.Equal(
            (ResidencyOutcome.NoMatch, ResidencyNextStep.Review, ResidencyObservations.NotFound),
            await CheckAsync(FakeResidents.SignalAbout(Resident), FakeResidents.Resident(1)) is { } r ? (r.Outcome, r.NextStep, r.Observations) : default);

    [Fact]
    public async Task A_legal_person_is_closed_and_a_person_of_whom_nothing_is_known_reviewed_and_neither_is_asked()
    {
        FakeResidencyRegister register = new(Resident);
        Signal known = FakeResidents.SignalAbout(Resident);

        ResidencyCheckResult checkedNow = await Check(register).CheckAsync(
            [known with { AboutLegalPerson = true }, known with { Person = Person.Unknown, Address = null }], A.Day, TestContext.Current.CancellationToken);

        Assert.Equal([ResidencyNextStep.CloseUnjustified, ResidencyNextStep.Review], checkedNow.Results.Select(r => r.NextStep));
        Assert.Empty(register.Questions);
    }

    [Fact]
    public async Task The_same_question_is_asked_once()
    {
        FakeResidencyRegister register = new(Resident);

        ResidencyCheckResult checkedNow = await Check(register).CheckAsync(
            [FakeResidents.SignalAbout(Resident, "a"), FakeResidents.SignalAbout(Resident, "b")], A.Day, TestContext.Current.CancellationToken);

        Assert.Equal(2, checkedNow.AcceptedCount);
        Assert.Single(register.Questions);
    }

    [Fact]
    public async Task Many_residents_forbid_grouping()
    {
        RegisteredPerson[] flat = [.. Enumerable.Range(0, 12).Select(i => FakeResidents.Resident(i) with { Address = Resident.Address })];
        ResidencyCheck check = new(new FakeResidencyRegister(flat), FakeResidents.Municipality, ResidencyPurpose.CheckSignalAndAddress);

        ResidencyCheckResult checkedNow = await check.CheckAsync([FakeResidents.SignalAbout(Resident)], A.Day, TestContext.Current.CancellationToken);

        Assert.Equal((ResidencyNextStep.GoOn, ResidencyDuties.DoNotGroupAddress), (checkedNow.Results[0].NextStep, checkedNow.Results[0].Duties));
    }

    [Fact]
    public async Task A_refusal_raises_the_alarm_and_asks_no_more_and_loses_nothing()
    {
        FakeResidencyRegister register = new(Resident);
        register.FailNext(ResidencyFailure.NotAuthorised);

        ResidencyCheckResult checkedNow = await Check(register).CheckAsync(
            [.. Enumerable.Range(0, 5).Select(i => FakeResidents.SignalAbout(FakeResidents.Resident(i)))], A.Day, TestContext.Current.CancellationToken);

        Assert.True(checkedNow.AuthorisationFailed);
        Assert.Single(register.Questions);
        Assert.Equal(5, checkedNow.InReviewCount);
    }

    [Fact]
    public async Task An_adapter_that_throws_or_answers_nonsense_does_not_stop_the_run()
    {
        foreach (Func<ResidencyAnswer> fault in (Func<ResidencyAnswer>[])[() => throw new IOException("x"), () => throw new OperationCanceledException(),
            () => null!, () => new ResidencyAnswer { Outcome = (ResidencyOutcome)99 }])
        {
            ResidencyCheckResult checkedNow = await Check(new Faulty(fault)).CheckAsync([FakeResidents.SignalAbout(Resident)], A.Day, TestContext.Current.CancellationToken);

            Assert.Equal("residency.register-failed", Assert.Single(checkedNow.Results[0].Reasons).Code);
        }
    }

    [Fact]
    public async Task An_answer_that_claims_more_than_agrees_is_not_believed()
    {
        Faulty boasting = new(() => new ResidencyAnswer { Outcome = ResidencyOutcome.ExactBsn, Person = Resident, Agreements = ResidencyAgreements.Municipality });

        ResidencyCheckResult checkedNow = await Check(boasting).CheckAsync([FakeResidents.SignalAbout(Resident)], A.Day, TestContext.Current.CancellationToken);

        Assert.Equal(1, checkedNow.InReviewCount);
    }

    [Fact]
    public async Task The_caller_can_stop()
    {
        using CancellationTokenSource stop = new();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Check(new FakeResidencyRegister(Resident)).CheckAsync([FakeResidents.SignalAbout(Resident)], A.Day, stop.Token));
    }

    [Fact]
    public async Task Nothing_of_a_person_shows_by_itself()
    {
        ResidencyResult result = await CheckAsync(FakeResidents.SignalAbout(Resident), In("under investigation"));
        ResidencyQuestion question = ResidencyQuestion.About(result.Signal, FakeResidents.Municipality, A.Day);
        string shown = string.Join(' ', result, result.Person, question, ResidencyAnswer.Judge(question, [Resident]), Resident.BirthDate,
            ResidencyReviewQueue.Of([result]).Items[0], string.Join(' ', result.Reasons.Select(r => r.Sentence.Dutch + r.Sentence.English)));

        Assert.DoesNotContain(Resident.Bsn.ToUnmaskedString(), shown, StringComparison.Ordinal);
        Assert.DoesNotContain(Resident.LastName!, shown, StringComparison.Ordinal);
        Assert.DoesNotContain(Resident.Address!.Postcode.Value, shown, StringComparison.Ordinal);
        Assert.DoesNotContain("1960", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_and_a_check_need_a_purpose()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ResidencyQuestion.About(A.Signal(), FakeResidents.Municipality, A.Day, ResidencyPurpose.NotStated));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ResidencyCheck(new FakeResidencyRegister(), FakeResidents.Municipality, ResidencyPurpose.NotStated));
        Assert.Throws<ArgumentOutOfRangeException>(() => ResidencyAnswer.Failed(ResidencyFailure.None));
    }

    internal static RegisteredPerson In(string state) => state switch
    {
        "living at the address" => Resident,
        "secret" => Resident with { IsSecret = true },
        "moved within" => Resident with { Address = FakeResidents.Resident(5).Address },
        "moved within, secret" => Resident with { Address = FakeResidents.Resident(5).Address, IsSecret = true },
        "moved out" => Resident with { Address = FakeResidents.Resident(5).Address, Municipality = FakeResidents.OtherMunicipality },
        "abroad" => Resident with { Place = RegisteredPlace.Abroad, Address = null, HasLeftTheCountry = true },
        "emigrated" => Resident with { HasLeftTheCountry = true },
        "deceased" => Resident with { IsDeceased = true },
        "whereabouts unknown" => Resident with { Place = RegisteredPlace.Unknown, Address = null, HasLeftTheCountry = true },
        "under investigation" => Resident with { IsUnderInvestigation = true },
        "not at the address" => Resident with { DoesNotLiveAtAddress = true },
        "suspended" => Resident with { IsSuspended = true },
        "municipality not stated" => Resident with { Municipality = null },
        "at a place without address" => Resident with { Place = RegisteredPlace.Location, Address = null },
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    private static ResidencyCheck Check(IResidencyRegister register) => new(register, FakeResidents.Municipality);

    private static async Task<ResidencyResult> CheckAsync(Signal signal, params RegisteredPerson[] known)
    {
        ResidencyCheckResult result = await Check(new FakeResidencyRegister(known)).CheckAsync([signal], A.Day, TestContext.Current.CancellationToken);
        return Assert.Single(result.Results);
    }

    private sealed class Faulty(Func<ResidencyAnswer> answer) : IResidencyRegister
    {
        public Task<ResidencyAnswer> AskAsync(ResidencyQuestion question, CancellationToken cancellationToken) => Task.FromResult(answer());
    }
}
