using NodaTime;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Testing;

/// <summary>A signal before it is written as a row or as a <see cref="Signal"/>.</summary>
internal sealed class PlannedSignal
{
    public required PlannedHousehold Household { get; init; }

    public required int Resident { get; init; }

    public required SyntheticPartner Partner { get; init; }

    public required long Cents { get; init; }

    public required LocalDate ArrearsStartOn { get; init; }

    public required LocalDate SentOn { get; init; }

    public required LocalDate ReceivedOn { get; init; }

    /// <summary>Whether it is the same arrears as before, not higher.</summary>
    public required bool UnchangedRepeat { get; init; }

    /// <summary>Whether the household was seen before, in another month or through another signal of this month.</summary>
    public bool KnownHousehold { get; set; }

    public SignalKind Kind { get; set; } = SignalKind.Early;

    public LocalDate? EndOfSupplyOn { get; set; }

    public bool Crisis { get; set; }

    public ThreateningSituationKind ThreateningSituation { get; set; }

    public bool WarmHandover { get; set; }

    public bool StatesBsn { get; set; }

    public string Reference { get; set; } = "";

    /// <summary>The signal as a domain object; made once its status is known.</summary>
    public Signal? Written { get; set; }
}
