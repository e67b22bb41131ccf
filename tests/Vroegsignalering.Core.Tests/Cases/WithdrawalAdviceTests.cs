namespace Vroegsignalering.Core.Tests.Cases;

public sealed class WithdrawalAdviceTests
{
    [Fact]
    public void A_notice_about_another_signal_means_nothing() =>
        Assert.Equal(new WithdrawalAdvice(WithdrawalEffect.None, null), WithdrawalAdvice.For(A.Case(), [Notice("other")]));

    [Fact]
    public void A_closed_case_stays_closed() => Assert.Equal(
        WithdrawalEffect.StaysClosed, WithdrawalAdvice.For(A.Case(CaseResult.NoContact), [Notice("a")]).Effect);

    [Fact]
    public void A_case_goes_on_while_a_signal_stands()
    {
        SignalCase two = A.Case(signals: [A.Signal(reference: "a"), A.Signal(reference: "b")]);

        Assert.Equal(WithdrawalEffect.GoesOn, WithdrawalAdvice.For(two, [Notice("a")]).Effect);
        Assert.Equal(WithdrawalEffect.ConsiderClosing, WithdrawalAdvice.For(two, [Notice("a"), Notice("b")]).Effect);
    }

    [Fact]
    public void After_contact_or_help_a_case_goes_on()
    {
        SignalCase reached = A.Case() with { Attempts = [A.Attempt(reached: true)] };
        SignalCase helped = A.Case() with { Help = [new HelpProvided(HelpKind.PaymentArrangement, A.Day)] };

        Assert.Equal(WithdrawalEffect.GoesOnAfterContact, WithdrawalAdvice.For(reached, [Notice("a")]).Effect);
        Assert.Equal(WithdrawalEffect.GoesOnAfterContact, WithdrawalAdvice.For(helped, [Notice("a")]).Effect);
        Assert.Equal(WithdrawalEffect.GoesOnAfterContact, WithdrawalAdvice.For(A.Case() with { FirstConversationOn = A.Day }, [Notice("a")]).Effect);
        Assert.Equal(WithdrawalEffect.GoesOnAfterContact, WithdrawalAdvice.For(A.Case() with { HelpAcceptedOn = A.Day }, [Notice("a")]).Effect);
        Assert.Equal(
            WithdrawalEffect.ConsiderClosing, WithdrawalAdvice.For(A.Case() with { Attempts = [A.Attempt()] }, [Notice("a")]).Effect);
    }

    [Fact]
    public void A_threat_is_looked_at_before_anything_is_closed() => Assert.Equal(
        new WithdrawalAdvice(WithdrawalEffect.CheckThreatFirst, null),
        WithdrawalAdvice.For(A.Case(signals: A.Signal() with { Crisis = true }), [Notice("a")]));

    [Theory]
    [InlineData(WithdrawalKind.Paid, CaseResult.AlreadySolved)]
    [InlineData(WithdrawalKind.Arranged, CaseResult.AlreadySolved)]
    [InlineData(WithdrawalKind.SentInError, CaseResult.NotPickedUpUnjustified)]
    [InlineData(WithdrawalKind.NotStated, CaseResult.NotPickedUpUnjustified)]
    public void The_suggested_result_follows_the_kind_of_notice(WithdrawalKind kind, CaseResult result) =>
        Assert.Equal(result, WithdrawalAdvice.For(A.Case(), [Notice("a") with { Kind = kind }]).SuggestedResult);

    [Fact]
    public void Every_effect_has_a_text_of_its_own()
    {
        Text[] texts = [.. Enum.GetValues<WithdrawalEffect>().Select(e => new WithdrawalAdvice(e, null).Explanation)];

        Assert.Equal(texts.Length, texts.Distinct().Count());
    }

    private static SignalWithdrawal Notice(string reference) =>
        new() { Partner = PartnerType.Energy, Reference = reference, Kind = WithdrawalKind.Paid, On = A.Day };
}
