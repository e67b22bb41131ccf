using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Casework;
using Vroegsignalering.Cli.Output;
using Vroegsignalering.Cli.Stores;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Intake;
using Vroegsignalering.Signals.Quarantine;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Cli.Process;

/// <summary>The history of <c>process</c> in a store: cases of earlier months are read from it, and what a run made is added. What is there already adds nothing.</summary>
internal sealed class ProcessStore(IStore store, string place) : IDisposable
{
    private const string RunPrefix = "process-";

    /// <summary>Opens the store of a call; <c>null</c> when there is to be none.</summary>
    public static ProcessStore? Open(ProcessOptions options)
    {
        string place = options.Store ?? Path.Combine(options.Output, StorePlace.FileName);
        return place == StorePlace.None ? null : new ProcessStore(StorePlace.Open(place, mustExist: false), place);
    }

    /// <summary>The cases of a municipality, with all that happened in them.</summary>
    public CaseHistory[] Cases(MunicipalityCode? municipality) => municipality is null ? [] : Do(async () =>
    {
        await using IUnitOfWork unit = await store.BeginAsync(municipality, UnitOfWorkKind.Read);
        List<CaseHistory> cases = [];
        await foreach (StoredCase stored in unit.Cases.ReadAsync(new CaseQuery()))
        {
            cases.Add(stored.History);
        }

        return cases.ToArray();
    });

    /// <summary>Adds what a run made, for each municipality at once or not at all.</summary>
    public StoreSaved Save(ProcessRun run) => Do(async () =>
    {
        StoreSaved saved = new(place, 0, 0, 0, 0, 0, 0, 0, []);
        foreach (MunicipalityRun municipality in run.Municipalities)
        {
            saved += municipality.Registration.Municipality is MunicipalityCode code
                ? await SaveAsync(run, municipality, code)
                : saved with { Findings = [CliDiagnostics.NotInStore.At(source: null)], Signals = 0, KnownSignals = 0 };
        }

        return saved;
    });

    public void Dispose() => Do(async () =>
    {
        await store.DisposeAsync();
        return true;
    });

    private static T Do<T>(Func<Task<T>> work)
    {
        try
        {
            return Task.Run(work).GetAwaiter().GetResult();
        }
        catch (StoreUnavailableException e)
        {
            throw new CallException(e.Message);
        }
        catch (StoreConflictException e)
        {
            throw new CallException($"{e.Message} Somebody else works on this store.");
        }
    }

    private async Task<StoreSaved> SaveAsync(ProcessRun run, MunicipalityRun municipality, MunicipalityCode code)
    {
        await using IUnitOfWork unit = await store.BeginAsync(code);
        Dictionary<string, StoredCase> known = new(StringComparer.Ordinal);
        await foreach (StoredCase stored in unit.Cases.ReadAsync(new CaseQuery()))
        {
            known.Add(stored.History.Id, stored);
        }

        SignalsAdded signals = await AddSignalsAsync(unit, municipality, known);
        List<Diagnostic> findings = [];
        CaseToSave[] cases = [.. CasesToSave(run, municipality, known, findings)];
        int rows = await AddRowsAsync(unit, run);
        bool isNew = signals.Added + signals.Late + rows > 0 || cases.Any(c => c.History.Events.Count > c.Known);
        string name = $"{RunPrefix}{Dates.Iso(run.On)}";
        int before = (await unit.Runs.ListAsync()).Count(r => r == name || r.StartsWith($"{name}.", StringComparison.Ordinal));
        StoreSaved saved = new(place, signals.Added + signals.Late, signals.Known, 0, 0, 0, 0, rows, findings);
        if (!isNew && before > 0)
        {
            return saved;
        }

        MunicipalitySettings settings = SettingsOf(municipality, code);
        LoadedMonth month = new() { NewSignals = [], Cases = known, Review = await ReviewState.ReadAsync(unit, default), Overrides = [] };
        WorklistWriting writing = new(settings, month, municipality.Worklist, run.On);
        await unit.Cases.SaveAsync(cases);
        IReadOnlyList<PriorityDecision> decisions = writing.Decisions();
        string seed = municipality.Registration.Settings.RandomSeed;
        await DecisionJournal.AppendAsync(unit, municipality.Policy, seed, decisions, run.On, _ => { }, default);
        IReadOnlyList<ReviewQuestion> questions = writing.Questions(municipality.Residency?.OfIntake ?? []);
        name = before == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}.{before + 1}");
        await unit.Journals.AppendAsync(JournalKind.Review, [.. questions.Select(q => month.Review.Ask(q, name))]);
        saved = saved with
        {
            Cases = cases.Count(c => c.Known == 0),
            GrownCases = cases.Count(c => c.Known > 0 && c.History.Events.Count > c.Known),
            Decisions = decisions.Count,
            Questions = questions.Count,
        };
        Instant at = DutchTime.StartOf(run.On);
        await unit.Journals.AppendAsync(JournalKind.Intake, [IntakeLine(run, signals, name)]);
        await unit.Runs.DoneAsync(new RunStep(name, RunSteps.Match, at, RunOutcome.Of(Report(saved, name, run.On))));
        await unit.CommitAsync();
        return saved;
    }

    // A case of a delivery gives its signals another status than they came with: these are not taken in once more.
    private static async Task<SignalsAdded> AddSignalsAsync(IUnitOfWork unit, MunicipalityRun municipality, Dictionary<string, StoredCase> known)
    {
        Registration registration = municipality.Registration;
        StoredSignal[] now = [.. registration.Signals.Select(s => StoredSignal.Of(s, StorePlace.KeySecret))];
        HashSet<(SignalKey, LocalDate?)> there = [.. now.Select(s => (s.Reference, s.Signal.SentOn))];
        await foreach (StoredSignal stored in unit.Signals.ReadAsync(new SignalQuery { WithReplaced = true }))
        {
            there.Add((stored.Reference, stored.Signal.SentOn));
        }

        _ = known;
        StoredSignal[] earlier =
        [
            .. registration.EarlierSignals.Concat(registration.EarlierCases.SelectMany(c => c.Signals)).Select(s => StoredSignal.Of(s, StorePlace.KeySecret))
                .Where(s => there.Add((s.Reference, s.Signal.SentOn))),
        ];
        SignalsAdded added = await unit.Signals.AddAsync(now);
        SignalsAdded before = await unit.Signals.AddAsync(earlier);
        return new SignalsAdded(added.Added + before.Added, added.Known, added.Late + before.Late, added.Replaced + before.Replaced);
    }

    // What stands in cases.jsonl, with the places of the worklist. A case that went another way in the store stays there as it is.
    private static IEnumerable<CaseToSave> CasesToSave(
        ProcessRun run, MunicipalityRun municipality, Dictionary<string, StoredCase> known, List<Diagnostic> findings)
    {
        Dictionary<string, (WorklistItem Item, int Rank)> places = new(StringComparer.Ordinal);
        foreach ((int index, WorklistItem item) in municipality.Worklist.Items.Index())
        {
            places.TryAdd(item.Case.Id, (item, index + 1));
        }

        foreach (CaseHistory history in CasesFile.Of(run with { Municipalities = [municipality] }).OrderBy(h => h.Id, StringComparer.Ordinal))
        {
            StoredCase? stored = known.GetValueOrDefault(history.Id);
            if (stored is not null && !GoesOn(stored.History, history))
            {
                findings.Add(CliDiagnostics.CaseDiffersInStore.At(source: null, row: null, history.Id));
                continue;
            }

            CasePlacement? placement = history.Case.IsOpen && places.TryGetValue(history.Id, out (WorklistItem Item, int Rank) at)
                ? WorklistWriting.Placement(at.Item, at.Rank, run.On)
                : null;
            yield return new CaseToSave(history, stored?.History.Events.Count ?? 0) { Placement = placement };
        }
    }

    private static bool GoesOn(CaseHistory stored, CaseHistory now)
    {
        if (now.Events.Count < stored.Events.Count)
        {
            return false;
        }

        ArrayBufferWriter<byte> one = new();
        ArrayBufferWriter<byte> other = new();
        for (int i = 0; i < stored.Events.Count; i++)
        {
            one.ResetWrittenCount();
            other.ResetWrittenCount();
            StoredForm.Write(one, stored.Id, i + 1, stored.Events[i]);
            StoredForm.Write(other, now.Id, i + 1, now.Events[i]);
            if (!one.WrittenSpan.SequenceEqual(other.WrittenSpan))
            {
                return false;
            }
        }

        return true;
    }

    // Only for the municipality of a manifest: rows of deliveries are not in the quarantine.
    private static async Task<int> AddRowsAsync(IUnitOfWork unit, ProcessRun run)
    {
        SignalQuarantine stored = await StoredQuarantine.ReadAsync(unit, default);
        List<JournalLine> lines = [];
        foreach (QuarantineEntry entry in run.Quarantine.Entries)
        {
            int known = stored.Find(entry.Id)?.Trail.Count ?? 0;
            foreach ((int index, QuarantineEvent happened) in entry.Trail.Index().Where(e => e.Index >= known))
            {
                lines.Add(StoredQuarantine.Line(happened, entry.SetAside.Layout, index + 1, StoredFeedback.DayOf(happened.At)));
            }
        }

        await unit.Journals.AppendAsync(JournalKind.Quarantine, lines);
        return lines.Count;
    }

    private static MunicipalitySettings SettingsOf(MunicipalityRun municipality, MunicipalityCode code) => new()
    {
        Municipality = code,
        Name = municipality.Registration.Name,
        Policy = municipality.Policy,
        Strategy = municipality.Strategy,
        KeySecret = StorePlace.KeySecret,
        ProcessingActivity = new Uri("urn:vroeg:process"),
    };

    private static JournalLine IntakeLine(ProcessRun run, SignalsAdded signals, string name)
    {
        Books books = run.Input.Books;
        IntakeReport report = new()
        {
            FileName = name,
            Digest = Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name))),
            Books = new IntakeBooks(books.Received, books.Accepted, books.SetAside, books.ReceivedArrears, books.AcceptedArrears, books.SetAsideArrears),
            Signals = signals,
        };
        return IntakeJournal.Line(report, run.Input.Registrations.SelectMany(r => r.Signals).Min(s => s.SentOn ?? s.ReceivedOn), run.On);
    }

    private static MonthlyRunReport Report(StoreSaved saved, string name, LocalDate on) => new()
    {
        Run = name,
        On = on,
        State = MonthlyRunState.Done,
        NewSignals = saved.Signals,
        NewCases = saved.Cases,
        JoinedCases = saved.GrownCases,
        Decisions = saved.Decisions,
        Questions = saved.Questions,
    };
}
