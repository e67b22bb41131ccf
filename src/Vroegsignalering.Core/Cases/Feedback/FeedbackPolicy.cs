using NodaTime;
using Vroegsignalering.Time;

namespace Vroegsignalering.Cases.Feedback;

/// <summary>Which outcomes a municipality feeds back to partners, from which day, and how long collection is paused.</summary>
/// <remarks>What is not in the set is not told at all: the partner gets no message, as for a case that is still open.</remarks>
public sealed record FeedbackPolicy
{
    // The day on which the task became statutory; before it nothing had to be fed back.
    private static readonly LocalDate Start = new(2021, 1, 1);

    /// <summary>All outcomes but <see cref="CreditorFeedback.AlreadyInDebtHelp"/>, which the debt counsellor tells, and a pause of 30 days.</summary>
    /// <remarks>Source: DDAS <c>EnumEindresultaat</c> for what is fed back; that nothing else is told is a choice of this product.</remarks>
    public static FeedbackPolicy Default { get; } = new()
    {
        Told = new DatedParameter<IReadOnlySet<CreditorFeedback>>(Start, SetOf(Enum.GetValues<CreditorFeedback>()
            .Where(f => f is not (CreditorFeedback.NotStated or CreditorFeedback.AlreadyInDebtHelp)))),
        Pause = CollectionPausePolicy.Covenant,
    };

    /// <summary>The outcomes that are told, from a day on.</summary>
    public required DatedParameter<IReadOnlySet<CreditorFeedback>> Told { get; init; }

    /// <summary>How long collection is paused after help was accepted.</summary>
    public required CollectionPausePolicy Pause { get; init; }

    /// <summary>The same policy, which tells these outcomes from a day on.</summary>
    /// <param name="from">The first day; after the last change before it.</param>
    /// <param name="told">The outcomes; an empty list tells nothing.</param>
    /// <exception cref="ArgumentException">An outcome is not stated, or is no member.</exception>
    public FeedbackPolicy TellingFrom(LocalDate from, params IEnumerable<CreditorFeedback> told) => this with { Told = Told.Then(from, SetOf(told)) };

    /// <summary>Whether an outcome is told on a day; before the first value nothing is.</summary>
    internal bool Tells(CreditorFeedback feedback, LocalDate on) => on >= Told.Changes.First() && Told.On(on).Contains(feedback);

    private static SortedSet<CreditorFeedback> SetOf(IEnumerable<CreditorFeedback> told)
    {
        ArgumentNullException.ThrowIfNull(told);
        SortedSet<CreditorFeedback> set = [.. told];
        return set.All(f => f != CreditorFeedback.NotStated && Enum.IsDefined(f))
            ? set
            : throw new ArgumentException("Only outcomes of the closed list can be told.", nameof(told));
    }
}
