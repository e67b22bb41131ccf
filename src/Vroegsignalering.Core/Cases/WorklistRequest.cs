using System.Collections.Frozen;
using NodaTime;
using Vroegsignalering.Contact;
using Vroegsignalering.Households;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Privacy;
using Vroegsignalering.Residency;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Designations;
using Vroegsignalering.Time;

namespace Vroegsignalering.Cases;

/// <summary>What a worklist is made of: the signals and cases of one municipality, and the choices of that municipality.</summary>
public sealed record WorklistRequest
{
    /// <summary>The municipality; <c>null</c> when not known.</summary>
    public MunicipalityCode? Municipality { get; init; }

    /// <summary>The day that counts as today.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Signals that are in no case yet.</summary>
    public required IReadOnlyList<Signal> NewSignals { get; init; }

    /// <summary>Cases that came in with the signals, open and closed, as from a delivery.</summary>
    public IReadOnlyList<SignalCase> RegisteredCases { get; init; } = [];

    /// <summary>Earlier signals, to see repeats.</summary>
    public IReadOnlyList<Signal> EarlierSignals { get; init; } = [];

    /// <summary>Earlier cases; those that are open stay on the worklist, and new signals of their household join them. Of those that are closed the
    /// last one about a household tells how it ended before.</summary>
    public IReadOnlyList<SignalCase> EarlierCases { get; init; } = [];

    /// <summary>Which signals are designated, as <see cref="DesignationTable.Default"/>; a new signal that is not justified becomes a decided
    /// line with its reason. <c>null</c>, the default, judges no signal.</summary>
    public DesignationTable? Designations { get; init; }

    /// <summary>What the residency check found, as <see cref="ResidencyCheckResult.Results"/>, with what people decided since; a new signal that
    /// is not in it goes on unchecked. Empty by default: nothing is checked.</summary>
    public IReadOnlyList<ResidencyResult> Residency { get; init; } = [];

    /// <summary>Notices of partners that take signals back or were paid.</summary>
    public IReadOnlyList<SignalWithdrawal> Withdrawals { get; init; } = [];

    /// <summary>How signals are put together, and what people decided about that.</summary>
    public HouseholdOptions Households { get; init; } = new();

    /// <summary>The channels that are not used where the register says that the address is secret: visit and card, which others can see.</summary>
    /// <remarks>The sources say that what would reveal the address is blocked, not which channels that are; this list is a choice of the product.</remarks>
    public IReadOnlySet<ContactChannel> ChannelsRevealingAddress { get; init; } = FrozenSet.Create(ContactChannel.HomeVisit, ContactChannel.Card);

    /// <summary>Who may be reached by safe channels only (<i>uitsluitingslijst</i>); <c>null</c>, the default, when there is no list.</summary>
    public SafetyExclusionList? SafetyList { get; init; }

    /// <summary>What may never be planned, whatever a strategy says.</summary>
    public ContactRules ContactRules { get; init; } = ContactRules.Default;

    /// <summary>How to rank.</summary>
    public PriorityPolicy Policy { get; init; } = PriorityPolicies.NationalBasis;

    /// <summary>What the host knows of a household besides its signals; <c>null</c>, the default, when it knows nothing.</summary>
    /// <remarks>It is asked once for each household of a case that is open, and used only as far as the policy allows
    /// (<see cref="HouseholdContext.For"/>): minor children only when <see cref="PriorityPolicy.Asks"/> has them, so that a host that has to look
    /// that up does so for such a policy only. What the residency check and the earlier cases say goes before what the host says.
    /// The same household has to get the same answer. Source: Wgs art. 8b, no more data than are needed.</remarks>
    public Func<Household, HouseholdContext?>? HostFacts { get; init; }

    /// <summary>What people decided about the priority of cases; of two about one case the last in the list holds.</summary>
    public IReadOnlyList<PriorityOverride> Overrides { get; init; } = [];

    /// <summary>The key of the draws for the random share of the policy; recorded with the decisions, so that they can be drawn again. Take another
    /// each month, and one that nobody can choose for its outcome.</summary>
    public string RandomSeed { get; init; } = "";

    /// <summary>The strategies that a class of the policy can name.</summary>
    public IReadOnlyDictionary<string, ContactStrategy> Strategies { get; init; } = ContactStrategies.ByName;

    /// <summary>How to reach people where the class of the policy names no strategy. A threatening situation gets <see cref="ContactStrategies.Urgent"/> whatever is chosen here.</summary>
    public ContactStrategy Strategy { get; init; } = ContactStrategies.PhoneMessageVisit;

    /// <summary>The working days.</summary>
    public WorkingDayCalendar Calendar { get; init; } = WorkingDayCalendar.Dutch;

    /// <summary>The first day of the period whose signals are combined (<i>matchingperiode</i>); <c>null</c> when not known.</summary>
    public LocalDate? MatchingPeriodStart { get; init; }

    /// <summary>The last day of that period; <c>null</c> when not known.</summary>
    public LocalDate? MatchingPeriodEnd { get; init; }
}
