using System.Collections.Frozen;
using NodaTime;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Contact;
using Vroegsignalering.Households;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Residency;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Designations;
using Vroegsignalering.Time;

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

    /// <summary>What the residency check found about its signals; empty when they were not checked.</summary>
    public IReadOnlyList<ResidencyResult> Residency { get; internal init; } = [];

    /// <summary>What notices of partners mean for the case; <c>null</c> when there is none about it.</summary>
    public WithdrawalAdvice? Withdrawal { get; internal init; }

    /// <summary>The notices of partners about its signals, those of before included.</summary>
    internal IReadOnlyList<SignalWithdrawal> Notices { get; init; } = [];

    /// <summary>The numbers of the other open cases at the address, when cases are made per resident; so that two workers do not ring one bell.</summary>
    public IReadOnlyList<string> CasesAtSameAddress { get; internal set; } = [];

    /// <summary>Whether a person has to see first whether any signal of this case is about a resident: of a new case the register was sure
    /// about no signal; of one that was open it now says about every signal that it ends, as when the resident died. The term runs on meanwhile.</summary>
    /// <remarks>A threatening situation does not wait: the call is made, and the check goes on beside it.</remarks>
    public bool WaitsForReview => Case.IsOpen && Rank.Tier != PriorityTier.ThreateningSituation && Residency.Count > 0
        && Case.Signals.Count == Residency.Count && Residency.All(r => Origin == WorklistOrigin.New ? r.IsInReview : r.IsClosed);

    /// <summary>The channels that may not be used for this case.</summary>
    public IReadOnlySet<ContactChannel> BlockedChannels => Residency.Any(r => r.Duties.HasFlag(ResidencyDuties.BlockRevealingChannels))
        ? _request.ChannelsRevealingAddress
        : FrozenSet<ContactChannel>.Empty;

    /// <summary>The number of earlier signals about the household in the half year before.</summary>
    public int EarlierSignalCount { get; }

    /// <summary>Tier and score.</summary>
    public PriorityScore Rank { get; }

    /// <summary>What a person decided about its priority; <c>null</c> when nobody did.</summary>
    public PriorityOverride? Override { get; internal init; }

    /// <summary>The class: the one that a person gave it, or that of its score.</summary>
    public PriorityClass Class => _request.Policy.AllClasses[ClassNumber];

    /// <summary>The floor. A person who gives a case that the policy leaves out a class, takes it up. Of a case that is open the statutory term runs,
    /// also when the policy would leave it out by now.</summary>
    public PriorityTier Tier => Rank.Tier != PriorityTier.LeftOut || !Case.IsOpen ? Rank.Tier
        : LegalFloor.Tier(Facts, leftOut: Override is null && LegalFloor.Tier(Facts, leftOut: false) != PriorityTier.TermNear);

    /// <summary>How it got its place.</summary>
    public PrioritySelection Selection { get; internal set; }

    /// <summary>Whether its class had no room this month, so that it gets the strategy of the next class that has; counted, never dropped.</summary>
    public bool HasNoCapacity { get; internal set; }

    /// <summary>The place of its class in <see cref="PriorityPolicy.AllClasses"/>.</summary>
    internal int ClassNumber => OverriddenClass ?? Rank.ClassNumber;

    internal int? OverriddenClass { get; init; }

    /// <summary>The class whose strategy it gets.</summary>
    internal PriorityClass StrategyClass { get => field ?? Class; set; }

    /// <summary>The last day that the law allows for the first conversation; <c>null</c> when closed or not known.</summary>
    public LocalDate? Deadline { get; }

    /// <summary>The strategy for this case.</summary>
    public ContactStrategy Strategy => Rank.Tier == PriorityTier.ThreateningSituation
        ? ContactStrategies.Urgent
        : StrategyClass.Strategy is string own ? _request.Strategies[own] : _request.Strategy;

    /// <summary>Runs the policy again with the trace on: every rule and what it found.</summary>
    public PriorityAssessment Explain() => _request.Policy.Assess(Facts);

    /// <summary>The case event by event as it stands after this worklist, to keep and to go on with (<see cref="CaseHistory"/>).</summary>
    /// <param name="before">What happened in the case before; <c>null</c>, the default, when only its outcome is known, as from a DDAS delivery.
    /// A line of <see cref="WorklistOrigin.New"/> or <see cref="WorklistOrigin.DecidedBefore"/> begins its history, so it does not look at this.</param>
    /// <returns>Of a line that is new: <see cref="CaseOpened"/>, and <see cref="CaseClosed"/> on the day of the worklist when it was decided at once. Of
    /// any other: <paramref name="before"/>, or else <see cref="CaseHistory.FromCase"/>, with <see cref="SignalAdded"/> for each signal that joined and is not in it yet.
    /// On all of them <see cref="SignalWithdrawn"/> for each notice of a partner that does not stand there yet.</returns>
    /// <exception cref="ArgumentException"><paramref name="before"/> is of another case.</exception>
    public CaseHistory ToHistory(CaseHistory? before = null) => WorklistItemHistory.Of(this, before, _request.On);

    /// <summary>Plans what is left to do; nothing for a closed case, nor for one that waits for review.</summary>
    public ContactPlan Plan() => !Case.IsOpen || WaitsForReview
        ? new ContactPlan(WaitsForReview ? ContactPlanState.WaitsForReview : ContactPlanState.NotStated, [])
        : Case is { IsReached: true, HelpRefusal: null }
        ? new ContactPlan(ContactPlanState.Reached, []) // also when no attempt says so: who had a conversation is not called as if nobody answered
        : Strategy.Plan(Situation, _request.Calendar);

    /// <summary>The channels that may not be used for this case now, whatever the reason: all of them for who wants no help, or may not be a resident.</summary>
    internal IReadOnlySet<ContactChannel> NotAllowed
    {
        get
        {
            ContactSituation situation = Situation;
            bool none = Plan().State is ContactPlanState.Refused or ContactPlanState.Deceased or ContactPlanState.Moved or ContactPlanState.WaitsForReview;
            return Enum.GetValues<ContactChannel>().Where(c => none || situation.OptedOut.Contains(c) || !situation.Rules.Allows(c, situation)).ToFrozenSet();
        }
    }

    internal LegalSource DeadlineSource => Rank.Tier == PriorityTier.ThreateningSituation
        ? StatutoryTerms.ThreateningSituationSource
        : StatutoryTerms.FirstConversationSource;

    private ContactSituation Situation => new()
    {
        OpenedOn = Case.PickedUpOn ?? Case.MatchedOn ?? _request.On,
        On = _request.On,
        Deadline = Deadline,
        DeadlineSource = DeadlineSource,
        Blocked = BlockedChannels,
        History = Case.Attempts,
        Promised = Case.Announced,
        HasRefused = Case.HelpRefusal is not null,
        IsDeceased = RegisterSaysOfAll(ResidencyNextStep.CloseDeceased),
        HasMoved = RegisterSaysOfAll(ResidencyNextStep.CloseNotResident),
        HasPaid = Case.ArrearsSolvedOn is not null || Withdrawal?.SuggestedResult == CaseResult.AlreadySolved,
        IsSafetyListed = Facts.IsOnSafetyList == true,
        OptedOut = Case.DeclinedChannels.ToFrozenSet(),
        Consented = Case.ConsentedChannels.ToFrozenSet(),
        Rules = _request.ContactRules,
    };

    private bool RegisterSaysOfAll(ResidencyNextStep step) =>
        Residency.Count > 0 && Residency.Count == Case.Signals.Count && Residency.All(r => r.NextStep == step);

    /// <summary>What to do next, or how the case ended, in a few words.</summary>
    public Text NextStep(ContactPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return (Case.Result, plan.State) switch
        {
            (CaseResult result, _) when Unjustified is not null => new(
                $"afgerond: {result.Name().Dutch}, want {Unjustified.Explanation.Dutch}",
                $"closed: {result.Name().English}, because {Unjustified.Explanation.English}"),
            (CaseResult result, _) when Residency is [{ IsClosed: true } closed] => new(
                $"afgerond: {result.Name().Dutch}. {closed.Reasons[0].Sentence.Dutch}", $"closed: {result.Name().English}. {closed.Reasons[0].Sentence.English}"),
            (CaseResult result, _) => new($"afgerond: {result.Name().Dutch}", $"closed: {result.Name().English}"),
            (_, ContactPlanState.Reached) when AfterContact is Text next => next,
            (_, ContactPlanState.Reached) => new("bereikt: plan het eerste gesprek", "reached: plan the first conversation"),
            (_, ContactPlanState.WaitsForReview) => new(
                $"kijk eerst of dit een inwoner is. {Residency[0].Reasons[0].Sentence.Dutch}",
                $"see first whether this is a resident. {Residency[0].Reasons[0].Sentence.English}"),
            (_, ContactPlanState.Blocked) when BlockedChannels.Count == 0 => new(
                "de stappen die over zijn, kunnen hier niet: kies zelf een andere manier", "the steps that are left cannot be used here: choose another way"),
            (_, ContactPlanState.Blocked) => new(
                "het adres is geheim: kies zelf een manier die niemand ziet", "the address is secret: choose a way that nobody sees"),
            (_, _) when Withdrawal?.Effect == WithdrawalEffect.ConsiderClosing => new(
                "geen enkele melding staat nog open: beslis over afsluiten", "no report still stands: decide whether to close"),
            (_, ContactPlanState.Refused) => new("de inwoner wil geen hulp: beslis over afsluiten", "the resident wants no help: decide whether to close"),
            (_, ContactPlanState.Deceased) => new("de inwoner is overleden: sluit de zaak af", "the resident died: close the case"),
            (_, ContactPlanState.Moved) => new("de inwoner is verhuisd: draag over of sluit af", "the resident moved: pass the case on or close it"),
            (_, ContactPlanState.Paid) => new("alles is betaald: beslis over afsluiten", "all was paid: decide whether to close"),
            (_, ContactPlanState.SafetyListed) => new("kies zelf een manier die mag", "choose a way that is allowed"),
            (_, ContactPlanState.OptedOut) => new("de inwoner zegde af: beslis over afsluiten", "the resident declined: decide whether to close"),
            (_, ContactPlanState.Exhausted) => new("alle stappen gedaan: beslis over afsluiten", "all steps done: decide whether to close"),
            _ => plan.Next!.What,
        };
    }

    private Text? AfterContact => Case.Phase switch
    {
        CasePhase.ConversationOffered => new("eerste gesprek is aangeboden: voer het gesprek", "first conversation was offered: have it"),
        CasePhase.ConversationHeld => new("eerste gesprek gehad: leg vast of de inwoner hulp wil", "first conversation held: register whether the resident wants help"),
        CasePhase.HelpRunning => new("hulp loopt: leg vast welke hulp, en sluit af als die klaar is", "help is running: register which help, and close when it is done"),
        CasePhase.WaitingForHandover => new("wacht op antwoord van de ontvanger", "waiting for the answer of the receiver"),
        _ => null,
    };

    /// <summary>The case and its tier; no person.</summary>
    public override string ToString() => $"{Case} {Tier}";
}
