namespace Vroegsignalering.Core.Tests.Prioritisation;

public sealed class HouseholdContextTests
{
    private static readonly HostFact Registered = new("waiting", new("wacht", "waits"), PriorityFactUnit.YesNo, new("om te kiezen", "to choose"), "Wgs art. 8b");

    private static readonly HouseholdContext Told = new()
    {
        HasMinorChildren = true,
        VisitsLeft = 0,
        IsOnSafetyList = false,
        HostFacts = new HostFactValues([new("host:other", 5), new("host:waiting", 1)]),
    };

    [Fact]
    public void ToString_tells_nothing_about_the_household() => Assert.Equal("HouseholdContext", Told.ToString());

    [Fact]
    public void A_policy_sees_only_what_it_asks_for_and_registered()
    {
        HouseholdContext seen = Told.For(PriorityPolicies.NationalBasis);

        Assert.Equal(Told with { HasMinorChildren = null, HostFacts = null }, seen);
    }

    [Fact]
    public void What_a_policy_asks_for_or_registered_it_sees()
    {
        PriorityPolicy policy = new PriorityPolicyBuilder("test").AskFor(PriorityFact.HasMinorChildren).AddHostFact(Registered).Build();

        Assert.Equal(Told with { HostFacts = new HostFactValues([new("host:waiting", 1)]) }, Told.For(policy));
    }

    [Fact]
    public void Numbers_outside_their_range_are_refused()
    {
        PriorityPolicy policy = new PriorityPolicyBuilder("test").AddHostFact(Registered).Build();

        Assert.Throws<ArgumentOutOfRangeException>(() => new HouseholdContext { HostFacts = new HostFactValues([new("host:waiting", 2)]) }.For(policy));
        Assert.Throws<ArgumentOutOfRangeException>(() => new HouseholdContext { VisitsLeft = -1 });
    }
}
