using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Casework;
using Vroegsignalering.Signals;
using Vroegsignalering.Storage;

namespace MunicipalFrontEnd.Work;

/// <summary>What is stored about signals and cases, read at one moment.</summary>
/// <param name="Cases">The cases, ordinal by number.</param>
/// <param name="Signals">The signals that count, each once.</param>
public sealed record OpenWork(IReadOnlyList<StoredCase> Cases, IReadOnlyList<Signal> Signals)
{
    /// <summary>Reads all that is stored.</summary>
    public static async Task<OpenWork> ReadAsync(IStore store, MunicipalitySettings settings, CaseQuery query, CancellationToken cancellationToken)
    {
        await using IUnitOfWork unit = await store.BeginAsync(settings.Municipality, UnitOfWorkKind.Read, cancellationToken);
        List<StoredCase> cases = [];
        await foreach (StoredCase one in unit.Cases.ReadAsync(query, cancellationToken))
        {
            cases.Add(one);
        }

        List<Signal> signals = [];
        await foreach (StoredSignal one in unit.Signals.ReadAsync(new SignalQuery(), cancellationToken))
        {
            signals.Add(one.Signal);
        }

        return new OpenWork(cases, signals);
    }

    /// <summary>The open cases as a worklist of a day, with what each strategy wants next. Nothing is stored.</summary>
    public Worklist ToWorklist(MunicipalitySettings settings, LocalDate on) => Worklist.Make(new WorklistRequest
    {
        Municipality = settings.Municipality,
        On = on,
        NewSignals = [],
        EarlierSignals = Signals,
        EarlierCases = [.. Cases.Select(c => c.History.Case)],
        Policy = settings.Policy,
        Strategy = settings.Strategy,
        Strategies = settings.Strategies,
        Households = settings.Households,
        SafetyList = settings.SafetyList,
        RandomSeed = settings.RandomSeed,
        Calendar = settings.Calendar,
    });
}
