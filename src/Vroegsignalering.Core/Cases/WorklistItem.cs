using NodaTime;
using Vroegsignalering.Contact;
using Vroegsignalering.Households;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Signals.Designations;

namespace Vroegsignalering.Cases;

/// <summary>One line of the worklist: a case with its place, its reasons and what to do next.</summary>
public sealed class WorklistItem
{
    private readonly WorklistRequest _request;

    internal WorklistItem(WorklistRequest request, SignalCase signalCase, Household household, WorklistOrigin origin, PriorityFacts facts, int earlierSignals)
    {
        (_request, Case, Household, Origin, Facts) = (request, signalCase, household, origin, facts);
        EarlierSignalCount = earlierSignals;
        Rank = request.Policy.Score(facts);
        Deadline = signalCase.IsOpen ? CaseDeadline.Of(signalCase.Signals, request.Calendar) : null;
    }

    /// <summary>The case.</summary>
    public SignalCase Case { get; }

    /// <summary>The household, with the reason why each signal is in it.</summary>
    public Household Household { get; }

    /// <summary>How it came to be here.</summary>
    public WorklistOrigin Origin { get; }

    /// <summary>What the policy saw.</summary>
    public PriorityFacts Facts { get; }

    /// <summary>Why its only signal is unjustified (<i>onterecht signaal</i>), to be counted and fed back; <c>null</c> when it is justified or
    /// was not judged.</summary>
    public SignalJustification? Unjustified { get; internal init; }

    /// <summary>The number of earlier signals about the household in the half year before.</summary>
    public int EarlierSignalCount { get; }

    /// <summary>Tier and score.</summary>
    public PriorityScore Rank { get; }

    /// <summary>The class.</summary>
    public PriorityClass Class => _request.Policy.ClassOf(Rank);

    /// <summary>The last day that the law allows for the first conversation; <c>null</c> when closed or not known.</summary>
    public LocalDate? Deadline { get; }

    /// <summary>The strategy for this case.</summary>
    public ContactStrategy Strategy =>
        Rank.Tier == PriorityTier.ThreateningSituation ? ContactStrategies.Urgent : _request.Strategy;

    /// <summary>Runs the policy again with the trace on: every rule and what it found.</summary>
    public PriorityAssessment Explain() => _request.Policy.Assess(Facts);

    /// <summary>Plans what is left to do; nothing for a closed case.</summary>
    public ContactPlan Plan() => !Case.IsOpen
        ? new ContactPlan(ContactPlanState.NotStated, [])
        : Strategy.Plan(
            new ContactSituation { OpenedOn = Case.PickedUpOn ?? Case.MatchedOn ?? _request.On, On = _request.On, Deadline = Deadline, History = Case.Attempts },
            _request.Calendar);

    /// <summary>What to do next, or how the case ended, in a few words.</summary>
    public Text NextStep(ContactPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return (Case.Result, plan.State) switch
        {
            (CaseResult result, _) when Unjustified is not null => new(
                $"afgerond: {result.Name().Dutch}, want {Unjustified.Explanation.Dutch}",
                $"closed: {result.Name().English}, because {Unjustified.Explanation.English}"),
            (CaseResult result, _) => new($"afgerond: {result.Name().Dutch}", $"closed: {result.Name().English}"),
            (_, ContactPlanState.Reached) => new("bereikt: plan het eerste gesprek", "reached: plan the first conversation"),
            (_, ContactPlanState.Exhausted) => new("alle stappen gedaan: beslis over afsluiten", "all steps done: decide whether to close"),
            _ => plan.Next!.What,
        };
    }

    /// <summary>The case and its tier; no person.</summary>
    public override string ToString() => $"{Case} {Rank.Tier}";
}
