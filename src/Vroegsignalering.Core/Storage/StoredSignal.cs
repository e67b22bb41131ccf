using NodaTime;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Storage;

/// <summary>A signal with the keys by which a store knows it.</summary>
public sealed record StoredSignal
{
    /// <summary>The signal.</summary>
    public required Signal Signal { get; init; }

    /// <summary>The key of all that the partner said: <see cref="SignalKey.OfContent"/>.</summary>
    public required SignalKey Content { get; init; }

    /// <summary>The key that all versions of the signal have: <see cref="SignalKey.OfReference"/>.</summary>
    public required SignalKey Reference { get; init; }

    /// <summary>The codes of what was found about its row, such as <c>VS2010</c>; ordinal, empty when nothing was.</summary>
    public IReadOnlyList<string> Findings { get; init => field = [.. value.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]; } = [];

    /// <summary>Whether a newer version took its place. A store sets it.</summary>
    public bool IsReplaced { get; init; }

    /// <summary>The day by which it is found: that of sending, or else that of receipt; <c>null</c> when neither is known.</summary>
    public LocalDate? Day => Signal.SentOn ?? Signal.ReceivedOn;

    /// <summary>A signal with its keys.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="secret">The secret of the installation, always the same for one store; 0 for none.</param>
    /// <param name="findings">The codes of what was found about its row.</param>
    public static StoredSignal Of(Signal signal, UInt128 secret = default, IReadOnlyList<string>? findings = null) => new()
    {
        Signal = signal,
        Content = SignalKey.OfContent(signal, secret),
        Reference = SignalKey.OfReference(signal, secret),
        Findings = findings ?? [],
    };

    /// <summary>The type of partner and kind only.</summary>
    public override string ToString() => Signal.ToString();
}
