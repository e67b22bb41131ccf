using NodaTime;
using Vroegsignalering.Privacy;

namespace Vroegsignalering.Casework;

/// <summary>What becomes on a day of all that a store holds of a municipality. Nothing is erased by making it.</summary>
public sealed record StoreRetentionPlan
{
    /// <summary>The policy.</summary>
    public required RetentionPolicy Policy { get; init; }

    /// <summary>The day of the plan.</summary>
    public required LocalDate On { get; init; }

    /// <summary>One decision per case, in the order of their numbers.</summary>
    public required IReadOnlyList<RetentionDecision> Cases { get; init; }

    /// <summary>One decision per row that was set aside, in the order of their numbers. A row that waits for people is in use.</summary>
    public required IReadOnlyList<RetentionDecision> Rows { get; init; }

    /// <summary>The numbers of the cases whose lines of the decision log go: the case is not there any more, and the term of its last line is over.</summary>
    public required IReadOnlyList<string> DecisionsOf { get; init; }

    /// <summary>One decision per version of a signal that is in no case, by its content key. It has the term of what is not handled
    /// (<see cref="RetentionKind.NotHandled"/>), from the day on which its last version was received; a choice of this product.</summary>
    public IReadOnlyList<RetentionDecision> Signals { get; init; } = [];

    /// <summary>One decision per subject of answers and notices about a signal that is not there (any more), by that subject. It has the term of what is not
    /// handled, from the day of its last line; a choice of this product.</summary>
    public IReadOnlyList<RetentionDecision> Notes { get; init; } = [];

    /// <summary>How many signals, versions that were replaced too, are in no case. Somebody has to look when there are many: no run took them up yet.</summary>
    public required int SignalsInNoCase { get; init; }

    /// <summary>Policy, day and how much goes.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Policy} on {On:uuuu-MM-dd}: {Cases.Count(c => c.IsErased)} cases, {Signals.Count(s => s.IsErased)} signals in no case, {Rows.Count(r => r.IsErased)} rows, decisions of {DecisionsOf.Count} cases");
}
