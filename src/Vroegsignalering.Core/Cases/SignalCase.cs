using NodaTime;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Cases.Handovers;
using Vroegsignalering.Contact;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases;

/// <summary>The handling of one or more signals about one household (<i>vroegsignaalzaak</i>), with attempts and result.</summary>
/// <remarks>What the source did not register is <c>null</c> or empty; DDAS makes almost everything optional. A signal may be in
/// two cases: it occurs in published examples.</remarks>
public sealed record SignalCase
{
    /// <summary>The number of the case, the same for the same case in every run; holds no personal data.</summary>
    public required string Id { get; init; }

    /// <summary>The signals, in the order of the source; never empty.</summary>
    /// <exception cref="ArgumentException">There is no signal.</exception>
    public required IReadOnlyList<Signal> Signals
    {
        get;
        init => field = value is { Count: > 0 } ? Lists.Copy(value) : throw new ArgumentException("A case needs at least one signal.", nameof(value));
    }

    /// <summary>The day on which signals were combined (<i>matchingsdatum</i>).</summary>
    public LocalDate? MatchedOn { get; init; }

    /// <summary>The first day of the period whose signals were combined (<i>matchingperiode</i>).</summary>
    public LocalDate? MatchingPeriodStart { get; init; }

    /// <summary>The last day of that period.</summary>
    public LocalDate? MatchingPeriodEnd { get; init; }

    /// <summary>The day on which the case was made (<i>datum opgepakt</i>).</summary>
    public LocalDate? PickedUpOn { get; init; }

    /// <summary>The attempts to reach the resident, in the order of the source.</summary>
    public IReadOnlyList<ContactAttempt> Attempts { get; init => field = Lists.Copy(value); } = [];

    /// <summary>The caseworker who owns the case, as a code and never a name; <c>null</c> when nobody does or it is not registered.</summary>
    public string? Owner { get; init; }

    /// <summary>The day on which the first conversation was offered (<i>hulpaanbod</i>); <c>null</c> when not registered.</summary>
    public LocalDate? FirstConversationOfferedOn { get; init; }

    /// <summary>The day of the first conversation (<i>eerste gesprek</i>); <c>null</c> when it was not held or not registered.</summary>
    public LocalDate? FirstConversationOn { get; init; }

    /// <summary>The day on which the resident accepted help; <c>null</c> when that did not happen or is not registered.</summary>
    public LocalDate? HelpAcceptedOn { get; init; }

    /// <summary>Whether the resident had paid or arranged the arrears before there was contact; <c>null</c> when not registered.</summary>
    public bool? ArrangedBeforeContact { get; init; }

    /// <summary>The day on which the arrears were seen to be solved; <c>null</c> when they are not or it is not registered.</summary>
    public LocalDate? ArrearsSolvedOn { get; init; }

    /// <summary>The help that was given, as facts. DDAS has no field for it.</summary>
    public IReadOnlyList<HelpProvided> Help { get; init => field = Lists.Copy(value); } = [];

    /// <summary>How the resident can reach us; <c>null</c> when it is not chosen or not registered. DDAS has no field for it and for what follows.</summary>
    public ReplyChannel? ReplyChannel { get; init; }

    /// <summary>That the resident did not want help, and nothing else since; <c>null</c> when that did not happen.</summary>
    public HelpRefusal? HelpRefusal { get; init; }

    /// <summary>The handovers to next helpers, in the order in which they were asked.</summary>
    public IReadOnlyList<Handover> Handovers { get; init => field = Lists.Copy(value); } = [];

    /// <summary>The notices of partners that took a signal back or were paid.</summary>
    public IReadOnlyList<SignalWithdrawal> Withdrawals { get; init => field = Lists.Copy(value); } = [];

    /// <summary>What people put on the list of the case and is not done yet.</summary>
    public IReadOnlyList<CaseAction> Actions { get; init => field = Lists.Copy(value); } = [];

    /// <summary>What was announced to the resident and still stands, at most one for each channel. It ends by an attempt by its channel on its day or later,
    /// when the resident declines its channel, and with the case. DDAS has no field for it.</summary>
    public IReadOnlyList<PromisedContact> Announced { get; init => field = Lists.Copy(value); } = [];

    /// <summary>The ways of contact that the resident declined, such as a visit that was announced (<i>afmelden</i>).</summary>
    public IReadOnlyList<ContactChannel> DeclinedChannels { get; init => field = Lists.Copy(value); } = [];

    /// <summary>The ways of contact that the resident agreed to.</summary>
    public IReadOnlyList<ContactChannel> ConsentedChannels { get; init => field = Lists.Copy(value); } = [];

    /// <summary>The codes of the reasons for which the case may not be deleted.</summary>
    public IReadOnlyList<string> Holds { get; init => field = Lists.Copy(value); } = [];

    /// <summary>The responses of the resident after the case was closed; they stay when it is reopened.</summary>
    public IReadOnlyList<LateContact> LateContacts { get; init => field = Lists.Copy(value); } = [];

    /// <summary>The last day on which the case was reopened; <c>null</c> when it never was.</summary>
    public LocalDate? ReopenedOn { get; init; }

    /// <summary>The municipality to which the signals were passed on, when that closed the case.</summary>
    public MunicipalityCode? PassedOnTo { get; init; }

    /// <summary>How the case ended; <c>null</c> while it is open.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is <see cref="CaseResult.NotStated"/> or no member.</exception>
    public CaseResult? Result
    {
        get;
        init => field = value is null or (>= CaseResult.NotPickedUpRepeat and <= CaseResult.FollowUp)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "An open case has no result; a closed one has one of the sixteen.");
    }

    /// <summary>The day on which the case was closed; <c>null</c> while it is open or when it is not registered. DDAS has no field for it.</summary>
    public LocalDate? ClosedOn { get; init; }

    /// <summary>Whether the case has no result yet.</summary>
    public bool IsOpen => Result is null;

    /// <summary>Whether there was contact with the resident: an attempt that reached, a conversation, or an answer about help.</summary>
    public bool IsReached => FirstConversationOn is not null || HelpAcceptedOn is not null || HelpRefusal is not null || Attempts.Any(a => a.Reached == true);

    /// <summary>Where the case stands, derived from all the rest.</summary>
    public CasePhase Phase => this switch
    {
        { IsOpen: false } => CasePhase.Closed,
        _ when Handovers.Any(h => h.State == HandoverState.Offered) => CasePhase.WaitingForHandover,
        { HelpRefusal: not null } => CasePhase.HelpRefused,
        { HelpAcceptedOn: not null } or { AllHelp.Count: > 0 } => CasePhase.HelpRunning,
        { FirstConversationOn: not null } => CasePhase.ConversationHeld,
        { FirstConversationOfferedOn: not null } => CasePhase.ConversationOffered,
        { IsReached: true } => CasePhase.InContact,
        { Attempts.Count: > 0 } => CasePhase.Trying,
        _ => CasePhase.New,
    };

    /// <summary>The last day on which something is known to have happened before the case was closed; <c>null</c> when no day is known.</summary>
    internal LocalDate? LastFactOn => Attempts.Select(a => a.On).Concat(Help.Select(h => h.On)).Concat(Handovers.Select(h => h.AnsweredOn ?? h.OfferedOn))
        .Append(FirstConversationOfferedOn).Append(FirstConversationOn).Append(HelpAcceptedOn).Append(HelpRefusal?.On).Append(PickedUpOn).Max();

    /// <summary>The facts of help, and the help for which the resident was handed over to a receiver who confirmed it.</summary>
    internal IReadOnlyList<HelpProvided> AllHelp =>
        Handovers.Count == 0 ? Help : [.. Help, .. Handovers.Select(HelpByHandover.Of).OfType<HelpProvided>()];

    /// <summary>Whether there was contact, also when only the help or the result says so. A referral without the resident is no contact.</summary>
    /// <remarks>An incoming call often stands only in the result. Source: DDAS, definitions of the results.</remarks>
    internal bool HadContact => IsReached || AllHelp.Any(h => h.WithConsent != false)
        || Result is CaseResult.NoResponseAfterContact or CaseResult.SolvesItself or CaseResult.AlreadySolved
            or CaseResult.AdviceOrQuickFix or CaseResult.FollowUpFinancial or CaseResult.FollowUpNonFinancial or CaseResult.FollowUp;

    internal Handover? FindHandover(string id) => Handovers.FirstOrDefault(h => h.Id == id);

    /// <summary>Number and result only.</summary>
    public override string ToString() => $"case {Id} ({Result?.ToString() ?? "open"})";
}
