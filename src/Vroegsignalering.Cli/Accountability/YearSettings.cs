using Vroegsignalering.Monitoring;
using Vroegsignalering.Monitoring.Accountability;

namespace Vroegsignalering.Cli.Accountability;

/// <summary>What the user chose for a year report.</summary>
internal sealed record YearSettings
{
    public required int Year { get; init; }

    /// <summary>The number of inhabitants; <c>null</c> for that of the last run.</summary>
    public int? Inhabitants { get; init; }

    public required SmallCountProfile Profile { get; init; }

    public YearGoals? Goals { get; init; }

    public CostSettings? Costs { get; init; }

    public IReadOnlyList<MaturityReply> Replies { get; init; } = [];

    /// <summary>Messages that partners received in the year; <c>null</c> when no outbox was given.</summary>
    public int? FeedbackDelivered { get; init; }
}
