namespace Vroegsignalering.Core.Tests.Cases.Handovers;

public sealed class PassOnPackageTests
{
    private static readonly MunicipalityCode Amsterdam = MunicipalityCode.Parse("0363");

    [Fact]
    public void The_other_municipality_gets_the_signals_not_picked_up_and_with_a_term_of_its_own()
    {
        SignalCase now = A.Case(null, "Z-1", A.Signal() with { Person = A.Person(), Status = SignalStatus.NotResident });

        PassOnPackage package = PassOnPackage.For(now, Amsterdam);

        Signal passed = Assert.Single(package.Signals);
        Assert.Equal((SignalStatus.NotYetPickedUp, null, A.Bsn()), (passed.Status, passed.ReceivedOn, passed.Person.Bsn));
        Assert.Equal((Amsterdam, A.Day), (package.To, package.FirstReceivedOn));
        Assert.Equal("1 signals for 0363", package.ToString());
    }

    [Fact]
    public void What_was_sent_in_error_stays_behind_and_what_was_paid_goes_along()
    {
        SignalWithdrawal Notice(string reference, WithdrawalKind kind) => new() { Partner = PartnerType.Energy, Reference = reference, Kind = kind, On = A.Day };
        SignalCase now = A.Case(null, "Z-1", A.Signal(), A.Signal(reference: "b")) with { Withdrawals = [Notice("a", WithdrawalKind.SentInError), Notice("b", WithdrawalKind.Paid)] };

        Assert.Equal(["b"], PassOnPackage.For(now, Amsterdam).Signals.Select(s => s.Reference));
    }
}
