using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Journeys;
using Vroegsignalering.Contact;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>All that somebody needs to work on a case, on the day on which it was opened.</summary>
public sealed record CaseView
{
    /// <summary>The line of the worklist: no name, address or BSN.</summary>
    public required CaseLine Line { get; init; }

    /// <summary>The case with its persons; <c>null</c> when it was opened blind.</summary>
    public StoredCase? Stored { get; init; }

    /// <summary>What happened, oldest first; without persons.</summary>
    public required IReadOnlyList<CaseMoment> TimeLine { get; init; }

    /// <summary>The last decision about its priority; <c>null</c> when no run decided yet.</summary>
    public PriorityDecision? Decision { get; init; }

    /// <summary>That decision run again under its own policy, with every rule; ask it to explain. <c>null</c> when there is no decision, or its policy
    /// cannot be read any more.</summary>
    public PriorityAssessment? Assessment { get; init; }

    /// <summary>Whether running again gave the same outcome; <c>null</c> when it could not be run.</summary>
    public bool? IsSameAgain => Decision is not null && Assessment is not null ? Decision.IsSameAs(Assessment) : null;

    /// <summary>Why it has its place, in sentences, the most important first; empty when it has none.</summary>
    public IReadOnlyList<Text> WhyThisPlace { get; init; } = [];

    /// <summary>What is left to do to reach the resident, as of today.</summary>
    public required ContactPlan Plan { get; init; }

    /// <summary>What to do next, or how it ended, in a few words.</summary>
    public required Text Next { get; init; }

    /// <summary>What has to be done. Opened blind, without what people put on the list themselves.</summary>
    public required IReadOnlyList<OpenAction> Actions { get; init; }

    /// <summary>The journey of each signal; without persons.</summary>
    public required IReadOnlyList<SignalJourney> Journeys { get; init; }

    /// <summary>The kinds of event that can be registered now, by the names of <c>docs/cases.md</c> such as <c>attempt-made</c>; ordinal. Whether one is
    /// accepted depends on what it says.</summary>
    public required IReadOnlyList<string> MayRegister { get; init; }

    /// <summary>The results with which it can be closed now; empty when it is closed.</summary>
    public required IReadOnlyList<CaseResult> PossibleResults { get; init; }

    /// <summary>How many events it has: what registering in it asks for.</summary>
    public int Known => Line.Events;

    /// <summary>The number of the case only.</summary>
    public override string ToString() => Line.ToString();
}
