using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Feedback;
using Vroegsignalering.Contact;
using Vroegsignalering.Contact.Planning;
using Vroegsignalering.HelpAcceptance;
using Vroegsignalering.Households;
using Vroegsignalering.Monitoring;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Privacy;
using Vroegsignalering.Residency;
using Vroegsignalering.Signals.Designations;
using Vroegsignalering.Storage;
using Vroegsignalering.Time;

namespace Vroegsignalering.Casework;

/// <summary>The choices of one municipality, for all that is done on its store.</summary>
public sealed record MunicipalitySettings
{
    /// <summary>The municipality.</summary>
    public required MunicipalityCode Municipality { get; init; }

    /// <summary>Its name, to show.</summary>
    public required string Name { get; init; }

    /// <summary>How cases are ranked; <see cref="PriorityPolicies.NationalBasis"/> when not set.</summary>
    public PriorityPolicy Policy { get; init; } = PriorityPolicies.NationalBasis;

    /// <summary>How residents are reached where the class of the policy names no strategy.</summary>
    public ContactStrategy Strategy { get; init; } = ContactStrategies.PhoneMessageVisit;

    /// <summary>The strategies that a class of the policy can name.</summary>
    public IReadOnlyDictionary<string, ContactStrategy> Strategies { get; init; } = ContactStrategies.ByName;

    /// <summary>Which signals are designated; <c>null</c>, the default, judges no signal.</summary>
    public DesignationTable? Designations { get; init; }

    /// <summary>How signals are put together. What people answered stands in the store and is added to it.</summary>
    public HouseholdOptions Households { get; init; } = new();

    /// <summary>Whom to ask whether a person is a resident; <c>null</c>, the default, when nobody is asked.</summary>
    public IResidencyRegister? Register { get; init; }

    /// <summary>Who may be reached by safe channels only; <c>null</c>, the default, when there is no list.</summary>
    public SafetyExclusionList? SafetyList { get; init; }

    /// <summary>The room for contacts in a week; <c>null</c>, the default, when not known.</summary>
    public ContactCapacity? Capacity { get; init; }

    /// <summary>What partners are told.</summary>
    public FeedbackPolicy Feedback { get; init; } = FeedbackPolicy.Default;

    /// <summary>How long data are kept.</summary>
    public RetentionPolicy Retention { get; init; } = RetentionPolicy.Default;

    /// <summary>The working days.</summary>
    public WorkingDayCalendar Calendar { get; init; } = WorkingDayCalendar.Dutch;

    /// <summary>The number of inhabitants; <c>null</c> when not known.</summary>
    public int? Inhabitants { get; init; }

    /// <summary>What the key of the draws of each run begins with; the name of the run follows it, so that every month has another. Empty, the default, for a
    /// policy without a random share.</summary>
    public string RandomSeed { get; init; } = "";

    /// <summary>How help that is accepted after a case was closed counts.</summary>
    public LateHelpPolicy LateHelp { get; init; }

    /// <summary>Which small counts are hidden in figures; <c>null</c>, the default, for none.</summary>
    public SmallCountProfile? SmallCounts { get; init; }

    /// <summary>Which definition says whether help was accepted; <see cref="HelpAcceptanceDefinitions.Ddas12"/> when not set.</summary>
    public HelpAcceptanceDefinition HelpAcceptance { get; init; } = HelpAcceptanceDefinitions.Ddas12;

    /// <summary>The secret of the installation for <see cref="StoredSignal.Of"/>, for digests of files and for the encryption of who a line of the
    /// processing log is about: 128 random bits, the same as long as the store is kept.</summary>
    /// <exception cref="ArgumentException">It is 0: without a secret a key can be undone by trying all BSNs.</exception>
    public required UInt128 KeySecret
    {
        get;
        init => field = value != UInt128.Zero ? value : throw new ArgumentException("A secret of 128 random bits is needed.", nameof(value));
    }

    /// <summary>The processing activity in the register of the municipality (<i>verwerkingenregister</i>), named in every line of the processing log; another
    /// one for each relevant change.</summary>
    public required Uri ProcessingActivity { get; init; }

    /// <summary>The name of the municipality only.</summary>
    public override string ToString() => Name;
}
