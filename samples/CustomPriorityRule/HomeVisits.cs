using Vroegsignalering;
using Vroegsignalering.Prioritisation;

namespace CustomPriorityRule;

/// <summary>Adds the rule <c>home-visits</c> to a policy.</summary>
public static class HomeVisits
{
    /// <summary>How many home visits in this case reached nobody; the application counts them in its own file of the case.</summary>
    public static HostFact WithoutContact { get; } = new(
        "home-visits-without-contact",
        new Text("huisbezoeken zonder contact", "home visits without contact"),
        PriorityFactUnit.Count,
        purpose: new Text("Kiezen hoe de gemeente contact zoekt over een melding.", "To choose how the municipality seeks contact about a signal."),
        legalBasis: "Wgs art. 3 lid 1 onder b, art. 8b");

    /// <summary>The kind of rule, for policy files.</summary>
    public static PriorityRuleKind<HomeVisitsOptions> Kind { get; } =
        PriorityRuleKind.Of("home-visits", HomeVisitsJson.Default.HomeVisitsOptions, options => new HomeVisitsRule(options));

    /// <summary>Gives points from a number of home visits without contact, and registers the fact that it looks at.</summary>
    /// <exception cref="ArgumentException">A setting is outside its range, or the policy has the rule already.</exception>
    public static PriorityPolicyBuilder AddHomeVisits(this PriorityPolicyBuilder builder, Action<HomeVisitsOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddHostFact(WithoutContact).Add(Kind, configure);
    }
}
