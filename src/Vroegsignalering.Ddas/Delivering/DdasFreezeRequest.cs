using NodaTime;

namespace Vroegsignalering.Ddas.Delivering;

/// <summary>What to freeze.</summary>
public sealed record DdasFreezeRequest
{
    /// <summary>All that is known now of one or more municipalities. Its own period and moment are not looked at.</summary>
    public required DdasDelivery Delivery { get; init; }

    /// <summary>The days to report on.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The version to write; the newest unless said otherwise.</summary>
    public DdasVersion Version { get; init; } = DdasVersion.V12;

    /// <summary>The moment of freezing, which is the moment of delivery in every page.</summary>
    public required Instant At { get; init; }
}
