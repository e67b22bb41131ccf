using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Households;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Intake;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>What a run works on: the signals that are in no case yet, the cases that matter, and what people decided.</summary>
internal sealed class LoadedMonth
{
    public required IReadOnlyList<Signal> NewSignals { get; init; }

    public required IReadOnlyDictionary<string, StoredCase> Cases { get; init; }

    public required ReviewState Review { get; init; }

    public required IReadOnlyList<PriorityOverride> Overrides { get; init; }

    /// <summary>Reads what a run on a day works on.</summary>
    public static async Task<LoadedMonth> ReadAsync(IUnitOfWork work, MunicipalitySettings settings, LocalDate on, CancellationToken cancellationToken)
    {
        LocalDate from = on.PlusMonths(-RepeatSignals.WindowMonths);

        // A partner can send a signal long after the day that stands in it.
        from = await IntakeJournal.OldestAsync(work, on.PlusYears(-1), cancellationToken) is LocalDate oldest ? LocalDate.Min(oldest, from) : from;
        Dictionary<string, StoredCase> cases = new(StringComparer.Ordinal);
        HashSet<SignalKey> inCase = [];
        await foreach (StoredCase stored in work.Cases.ReadAsync(new CaseQuery { OpenOrClosedSince = from }, cancellationToken))
        {
            cases.Add(stored.History.Id, stored);
            inCase.UnionWith(stored.History.Case.Signals.Select(s => KeyOf(s, settings)));
        }

        List<Signal> newSignals = [];
        await foreach (StoredSignal stored in work.Signals.ReadAsync(new SignalQuery { From = from }, cancellationToken))
        {
            if (!inCase.Contains(KeyOf(stored.Signal, settings)))
            {
                newSignals.Add(stored.Signal);
            }
        }

        IReadOnlyList<PriorityOverride> overrides = await StoredOverrides.ReadAsync(work, cancellationToken);
        return new LoadedMonth
        {
            NewSignals = newSignals,
            Cases = cases,
            Review = await ReviewState.ReadAsync(work, cancellationToken),
            Overrides = [.. overrides.Where(o => cases.GetValueOrDefault(o.CaseId)?.History.Case.IsOpen == true)],
        };
    }

    /// <summary>What the worklist is made of, but for the residency check.</summary>
    public WorklistRequest Request(MunicipalitySettings settings, LocalDate on, string seed)
    {
        SignalCase[] cases = [.. Cases.Values.Select(c => c.History.Case).OrderBy(c => c.Id, StringComparer.Ordinal)];
        return new WorklistRequest
        {
            Municipality = settings.Municipality,
            On = on,
            NewSignals = NewSignals,
            EarlierSignals = [.. cases.SelectMany(c => c.Signals), .. NewSignals],
            EarlierCases = cases,
            Designations = settings.Designations,
            Households = settings.Households with { Decisions = settings.Households.Decisions.With(Review.Matches) },
            SafetyList = settings.SafetyList,
            Policy = settings.Policy,
            Overrides = Overrides,
            RandomSeed = seed,
            Strategies = settings.Strategies,
            Strategy = settings.Strategy,
            Calendar = settings.Calendar,
            MatchingPeriodStart = NewSignals.Min(s => s.SentOn),
            MatchingPeriodEnd = NewSignals.Max(s => s.SentOn),
        };
    }

    // A case gives its signals another status, and the day of receipt becomes that of the first time.
    private static SignalKey KeyOf(Signal signal, MunicipalitySettings settings) =>
        SignalKey.OfContent(signal with { Status = SignalStatus.NotStated }, settings.KeySecret);
}
