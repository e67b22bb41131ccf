using System.Collections.Frozen;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Cases.Journeys;
using Vroegsignalering.Contact;
using Vroegsignalering.Files;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Residency;
using Vroegsignalering.Signals;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>Reads all that somebody needs to work on a case.</summary>
internal sealed class CaseReading(MunicipalitySettings settings)
{
    public async Task<CaseView> ViewAsync(IUnitOfWork work, StoredCase stored, LocalDate today, bool isBlind, CancellationToken cancellationToken)
    {
        SignalCase now = stored.History.Case;
        (PriorityDecision Decision, PriorityPolicy? Policy)? last = await DecisionJournal.LastAsync(work, now.Id, settings.Policy, cancellationToken);
        PriorityDecision? decision = last?.Decision;
        (ContactPlan plan, Text next) = await NextAsync(work, stored, decision, today, cancellationToken);
        IReadOnlyList<OpenAction> actions = OpenActions.Of(now, today, settings.Calendar);
        return new CaseView
        {
            Line = CaseLine.Of(stored),
            Stored = isBlind ? null : stored,
            TimeLine = [.. stored.History.Events.Index().Select(e => new CaseMoment(e.Index + 1, e.Item.On, e.Item.Describe(), e.Item.By))],
            Decision = decision,
            Assessment = decision is null ? null : last?.Policy?.Assess(decision.Facts),
            WhyThisPlace = decision is null ? [] : CasePlaceTexts.Why(decision, last?.Policy),
            Plan = plan,
            Next = next,
            Actions = isBlind ? [.. actions.Where(a => a.Kind != OpenActionKind.Added)] : actions,
            Journeys = [.. now.Signals.Select(s => SignalJourney.Of(stored.History, s, calendar: settings.Calendar))],
            MayRegister = CaseRegistering.Kinds(stored.History, today),
            PossibleResults = CaseRegistering.Results(stored.History, today),
        };
    }

    /// <summary>The place after something happened: rank and class stay as the run gave them, what to do next follows the case.</summary>
    public async Task<CasePlacement?> PlaceAsync(IUnitOfWork work, StoredCase stored, LocalDate today, CancellationToken cancellationToken)
    {
        if (stored.Placement is not CasePlacement placement)
        {
            return null;
        }

        PriorityDecision? decision = (await DecisionJournal.LastAsync(work, stored.History.Id, settings.Policy, cancellationToken))?.Decision;
        (ContactPlan plan, Text next) = await NextAsync(work, stored, decision, today, cancellationToken);
        return placement with
        {
            Deadline = stored.History.Case.IsOpen ? placement.Deadline : null,
            Next = next,
            NextChannel = plan.Next?.Channel ?? ContactChannel.NotStated,
            NextOn = plan.Next?.On,
            WaitsForReview = plan.State == ContactPlanState.WaitsForReview,
        };
    }

    private async Task<(ContactPlan Plan, Text Next)> NextAsync(
        IUnitOfWork work, StoredCase stored, PriorityDecision? decision, LocalDate today, CancellationToken cancellationToken)
    {
        SignalCase now = stored.History.Case;
        if (now.Result is CaseResult result)
        {
            return (new ContactPlan(ContactPlanState.NotStated, []), new Text($"afgerond: {result.Name().Dutch}", $"closed: {result.Name().English}"));
        }

        IReadOnlyList<ResidencyResult> residency = ResidencyContext.Read(now, Context(decision, ResidencyContext.Name));
        if (residency.Any(r => r.IsInReview))
        {
            residency = await DecidedAsync(work, residency, cancellationToken);
        }

        ContactStrategy strategy = StrategyOf(Context(decision, "strategy"));
        WorklistItem item = Worklist.Make(new WorklistRequest
        {
            Municipality = settings.Municipality,
            On = today,
            NewSignals = [],
            EarlierCases = [now],
            Residency = residency,
            Households = settings.Households,
            SafetyList = settings.SafetyList,
            Policy = settings.Policy,
            RandomSeed = "-",

            // The strategy is that of the decision, whatever class the case would get when it is looked at alone.
            Strategies = settings.Policy.Classes.Select(c => c.Strategy).OfType<string>().Distinct(StringComparer.Ordinal).ToFrozenDictionary(id => id, _ => strategy),
            Strategy = strategy,
            Calendar = settings.Calendar,
        }).Items[0];
        bool waits = stored.Placement?.WaitsForReview == true && residency.Count > 0 && residency.All(r => r.IsInReview);
        ContactPlan plan = waits ? new ContactPlan(ContactPlanState.WaitsForReview, []) : item.Plan();
        return (plan, item.NextStep(plan));
    }

    private static async Task<IReadOnlyList<ResidencyResult>> DecidedAsync(IUnitOfWork work, IReadOnlyList<ResidencyResult> results, CancellationToken cancellationToken)
    {
        List<ResidencyResult> decided = [];
        foreach (ResidencyResult result in results)
        {
            string label = SignalLabel.Of(result.Signal);
            ReviewState state = await ReviewState.AboutAsync(work, label, cancellationToken);
            decided.Add(result.IsInReview && state.Residents.TryGetValue(label, out ResidencyReviewDecision? answer) ? result.After(answer) : result);
        }

        return decided;
    }

    private ContactStrategy StrategyOf(string? id) => id is null || settings.Strategy.Id == id ? settings.Strategy
        : settings.Strategies.GetValueOrDefault(id) ?? settings.Strategies.Values.FirstOrDefault(s => s.Id == id)
        ?? (id == ContactStrategies.Urgent.Id ? ContactStrategies.Urgent : ContactStrategies.ByName.GetValueOrDefault(id, settings.Strategy));

    private static string? Context(PriorityDecision? decision, string name) => decision?.Context.FirstOrDefault(c => c.Key == name).Value;
}
