using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Contact.Planning;
using Vroegsignalering.Households;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Privacy;
using Vroegsignalering.Residency;
using Vroegsignalering.Signals.Designations;

namespace Vroegsignalering.Cli.Process;

/// <summary>What a municipality chose about checking and putting together, and what came in beside the signals.</summary>
internal sealed record ProcessSettings
{
    /// <summary>How signals are put together, with what people decided about that.</summary>
    public HouseholdOptions Households { get; init; } = new();

    /// <summary>Which signals are designated; <c>null</c> judges none.</summary>
    public DesignationTable? Designations { get; init; }

    /// <summary>Whom to ask who is a resident; <c>null</c> asks nobody.</summary>
    public IResidencyRegister? Register { get; init; }

    /// <summary>The policy that the manifest names; <c>null</c> when it names none.</summary>
    public PriorityPolicy? Policy { get; init; }

    /// <summary>The contact strategy that the manifest names; <c>null</c> when it names none.</summary>
    public ContactStrategy? Strategy { get; init; }

    /// <summary>The strategies that classes of the policy can name.</summary>
    public IReadOnlyDictionary<string, ContactStrategy> Strategies { get; init; } = ContactStrategies.ByName;

    /// <summary>The key of the draws for the random share.</summary>
    public string RandomSeed { get; init; } = "";

    /// <summary>What people decided about the priority of cases.</summary>
    public IReadOnlyList<OverrideRow> Overrides { get; init; } = [];

    /// <summary>Who is reached by safe channels only; <c>null</c> when there is no list.</summary>
    public SafetyExclusionList? SafetyList { get; init; }

    /// <summary>The room that there is for contacts; <c>null</c> when the manifest names none.</summary>
    public ContactCapacity? Capacity { get; init; }

    /// <summary>Where help counts that a resident accepted late.</summary>
    public LateHelpPolicy LateHelp { get; init; } = LateHelpPolicy.RegisterOnReport;

    public IReadOnlyList<Notice> Withdrawals { get; init; } = [];

    /// <summary>What people decided about residents, by label of the signal.</summary>
    public IReadOnlyDictionary<string, ResidencyReviewDecision> Residents { get; init; } = new Dictionary<string, ResidencyReviewDecision>(StringComparer.Ordinal);
}
