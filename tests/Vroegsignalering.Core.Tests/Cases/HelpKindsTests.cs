namespace Vroegsignalering.Core.Tests.Cases;

public sealed class HelpKindsTests
{
    [Fact]
    public void Every_kind_of_help_has_its_line_in_its_place()
    {
        Assert.Equal(Enum.GetValues<HelpKind>(), HelpKinds.All.Select(k => k.Kind));
        Assert.All(HelpKinds.All, k =>
        {
            Assert.Same(k, k.Kind.Info());
            Assert.NotEmpty(k.Name.Dutch);
            Assert.NotEmpty(k.Name.English);
        });
        Assert.Throws<ArgumentOutOfRangeException>(() => ((HelpKind)99).Info());
    }

    [Theory]
    [InlineData(HelpKind.DebtHelp, true, true)]
    [InlineData(HelpKind.Administration, true, true)]
    [InlineData(HelpKind.AddictionCare, false, true)]
    [InlineData(HelpKind.Referral, null, true)]
    [InlineData(HelpKind.PaymentArrangement, true, false)]
    public void A_longer_track_is_told_from_short_help_and_money_from_the_rest(HelpKind kind, bool? financial, bool longer) =>
        Assert.Equal((financial, longer), (kind.Info().IsFinancial, kind.Info().IsLongerTrack));
}
