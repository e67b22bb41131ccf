using NodaTime;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Storage;

/// <summary>Which signals to read. Everything that is set has to hold; nothing set means all.</summary>
public sealed record SignalQuery
{
    /// <summary>The first day, by <see cref="StoredSignal.Day"/>; <c>null</c> for no first. A signal without a day is read only when neither is set.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day; <c>null</c> for no last.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Whether to read replaced versions too; not by default.</summary>
    public bool WithReplaced { get; init; }

    /// <summary>Only these, by content key; <c>null</c> for any.</summary>
    public IReadOnlyCollection<SignalKey>? Contents { get; init; }

    /// <summary>Only versions of these, by reference key; <c>null</c> for any.</summary>
    public IReadOnlyCollection<SignalKey>? References { get; init; }
}
