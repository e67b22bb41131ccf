using System.Reflection;

namespace Vroegsignalering.Core.Tests.Signals;

/// <summary>The ways in that are no signal, and what the law closes.</summary>
public sealed class EntryRouteTests
{
    private static readonly SignalWithdrawal Paid = new()
    {
        Partner = PartnerType.Energy,
        PartnerName = "Nergens Energie",
        Reference = "a",
        Kind = WithdrawalKind.Paid,
        On = A.Day,
    };

    [Fact]
    public void There_are_exactly_six_threatening_situations() => Assert.Equal(6, Enum.GetValues<ThreateningSituationKind>().Length - 1);

    [Fact]
    public void An_external_referral_has_no_place_for_a_person() => Assert.Equal(
        [typeof(string), typeof(LocalDate)],
        typeof(ExternalReferral).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => p.PropertyType));

    [Fact]
    public void An_internal_referral_prints_no_person()
    {
        InternalReferral referral = new() { Department = ReferringDepartment.SocialSupport, On = A.Day, Person = A.Person(), Address = A.Address() };

        Assert.Equal("referral by SocialSupport", referral.ToString());
    }

    [Fact]
    public void A_withdrawal_prints_no_reference() => Assert.Equal("Energy withdrawal (Paid)", Paid.ToString());

    [Fact]
    public void A_withdrawal_is_about_the_signal_with_its_partner_and_reference()
    {
        Signal signal = A.Signal() with { PartnerName = "NERGENS energie" };

        Assert.True(Paid.IsAbout(signal));
        Assert.True(Paid.IsAbout(signal with { PartnerName = null, SentOn = null }));
        Assert.False(Paid.IsAbout(signal with { PartnerName = "Ergens Energie" }));
        Assert.False(Paid.IsAbout(signal with { Partner = PartnerType.Water }));
        Assert.False(Paid.IsAbout(signal with { Reference = "A" }));
        Assert.False(Paid.IsAbout(signal with { SentOn = A.Day.PlusDays(1) }));
    }
}
