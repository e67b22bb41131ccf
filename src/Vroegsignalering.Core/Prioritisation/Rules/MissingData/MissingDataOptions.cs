using System.ComponentModel.DataAnnotations;

namespace Vroegsignalering.Prioritisation;

/// <summary>Settings of the rule <c>missing-data</c>.</summary>
public sealed class MissingDataOptions
{
    /// <summary>The ids of the facts that are missed when they are not known.</summary>
    /// <value>One to eight of <c>totalArrears</c>, <c>highestArrears</c>, <c>signalsWithoutAmount</c> (missing when a signal has no amount),
    /// <c>daysInArrears</c>, <c>youngestAge</c>, <c>oldestAge</c>, <c>hasMinorChildren</c>, <c>earlierOutcome</c>, <c>residency</c>,
    /// <c>isOnSafetyList</c>, <c>visitsLeft</c> and <c>workingDaysUntilDeadline</c>; of other facts unknown means that there is no such thing.
    /// The default is the arrears together and their days.</value>
    public IList<string> Facts { get; set; } = ["totalArrears", "daysInArrears"];

    /// <summary>The points when one of them or more is missing.</summary>
    /// <value>The default, 10, is a choice of this product: as many as the lowest band of <c>amount-bands</c> gives. Zero only warns.</value>
    [Range(0, 1_000_000)]
    public int Points { get; set; } = 10;
}
