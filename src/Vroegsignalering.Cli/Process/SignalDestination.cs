using Vroegsignalering.Cases;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cli.Process;

/// <summary>Where an accepted signal went. Every one goes to exactly one place, so the numbers add up.</summary>
internal enum SignalDestination
{
    NotStated = 0,
    OpenCaseNew = 1,
    OpenCaseJoined = 2,
    OpenCaseRegistered = 3,
    ClosedCaseRegistered = 4,
    NotPickedUp = 5,
    DecidedBefore = 6,
    Unjustified = 7,
    ClosedByRegister = 8,
    KnownAlready = 9,
}

internal static class SignalDestinations
{
    private static readonly Text[] Names =
    [
        new("onbekend", "unknown"),
        new("in een nieuwe zaak", "in a new case"),
        new("bij een zaak die al open was", "joined a case that was open"),
        new("in een open zaak uit het bestand", "in an open case of the file"),
        new("in een afgeronde zaak uit het bestand", "in a closed case of the file"),
        new("niet opgepakt volgens het beleid", "not picked up under the policy"),
        new("al over besloten", "decided already"),
        new("onterecht volgens de aanwijzing", "unjustified under the designation"),
        new("afgerond na controle of het een inwoner is", "closed after the residency check"),
        new("al bekend in het zakenregister", "known in the case register already"),
    ];

    public static Text Name(this SignalDestination destination) => Names[(int)destination];

    /// <summary>The destination of each signal, in the order of the signals.</summary>
    /// <param name="signals">The signals.</param>
    /// <param name="worklist">The worklist.</param>
    /// <param name="known">Those of the signals that the case register had already.</param>
    public static IReadOnlyList<SignalDestination> Of(IEnumerable<Signal> signals, Worklist worklist, IReadOnlySet<Signal> known)
    {
        Dictionary<Signal, SignalDestination> byCase = new(ReferenceEqualityComparer.Instance);
        foreach (WorklistItem item in worklist.Items)
        {
            foreach (Signal signal in item.Case.Signals)
            {
                byCase.TryAdd(signal, Of(item));
            }
        }

        return [.. signals.Select(s => known.Contains(s) ? SignalDestination.KnownAlready : byCase.GetValueOrDefault(worklist.Current(s)))];
    }

    private static SignalDestination Of(WorklistItem item) => item switch
    {
        { Origin: WorklistOrigin.DecidedBefore, Unjustified: not null } => SignalDestination.Unjustified,
        { Origin: WorklistOrigin.DecidedBefore, Residency: [{ IsClosed: true }] } => SignalDestination.ClosedByRegister,
        { Origin: WorklistOrigin.DecidedBefore } => SignalDestination.DecidedBefore,
        { Origin: WorklistOrigin.Joined } => SignalDestination.OpenCaseJoined,
        { Origin: WorklistOrigin.New } => item.Case.IsOpen ? SignalDestination.OpenCaseNew : SignalDestination.NotPickedUp,
        _ => item.Case.IsOpen ? SignalDestination.OpenCaseRegistered : SignalDestination.ClosedCaseRegistered,
    };
}
