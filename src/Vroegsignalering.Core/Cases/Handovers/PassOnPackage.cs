using NodaTime;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases.Handovers;

/// <summary>What another municipality gets when a resident lives there now: the signals, and nothing of what was done here. <b>It holds personal data.</b></summary>
/// <remarks>Source: DDAS, definition of <i>Persoon is geen inwoner (meer) in de gemeente</i>: pass the signal on where possible. That attempts, help and
/// owner stay behind is our choice: the other municipality has a task of its own for the signals only.</remarks>
public sealed record PassOnPackage
{
    private PassOnPackage()
    {
    }

    /// <summary>The municipality that gets it.</summary>
    public required MunicipalityCode To { get; init; }

    /// <summary>The signals as the partners sent them, not picked up yet. The day of receipt is left out: the term of the other municipality starts when
    /// it receives them.</summary>
    public required IReadOnlyList<Signal> Signals { get; init; }

    /// <summary>The day on which the first of them was received here; <c>null</c> when not known.</summary>
    public LocalDate? FirstReceivedOn { get; init; }

    /// <summary>Whether a signal tells of a threatening situation, so that there is haste.</summary>
    public bool IsThreatening => Signals.Any(s => s.IsThreatening);

    /// <summary>Makes the package.</summary>
    /// <param name="signalCase">The case; signals that the partner took back because they were sent in error are left out.</param>
    /// <param name="to">The municipality.</param>
    public static PassOnPackage For(SignalCase signalCase, MunicipalityCode to)
    {
        ArgumentNullException.ThrowIfNull(signalCase);
        ArgumentNullException.ThrowIfNull(to);
        Signal[] standing =
            [.. signalCase.Signals.Where(s => !signalCase.Withdrawals.Any(w => w.Kind is WithdrawalKind.SentInError or WithdrawalKind.NotStated && w.IsAbout(s)))];
        return new PassOnPackage
        {
            To = to,
            Signals = [.. standing.Select(s => s with { ReceivedOn = null, Status = SignalStatus.NotYetPickedUp })],
            FirstReceivedOn = standing.Min(s => s.ReceivedOn),
        };
    }

    /// <summary>Municipality and number of signals only.</summary>
    public override string ToString() => $"{Signals.Count} signals for {To}";
}
