using System.Diagnostics;
using System.Globalization;
using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Storage;
using Vroegsignalering.Storage.Sqlite;
using Vroegsignalering.Testing;

namespace Vroegsignalering.Benchmarks;

/// <summary><c>--worklist-page</c>: how long a page of the worklist takes in a store with 600,000 signals of history, with 16 clients at once. A number
/// behind it asks for another history.</summary>
internal static class WorklistPageCommand
{
    public const string Name = "--worklist-page";

    private const int Signals = 600_000;
    private const int Clients = 16;
    private const int PagesOfClient = 250;
    private const int CasesAtOnce = 5_000;

    // Of half a year of cases those of the last weeks are open.
    private const int OneOfIsOpen = 12;

    public static async Task RunAsync(string[] args)
    {
        int signals = args.Length > 1 ? int.Parse(args[1], NumberStyles.None, CultureInfo.InvariantCulture) : Signals;
        DirectoryInfo folder = Directory.CreateTempSubdirectory("vroeg-benchmark-");
        try
        {
            await using SqliteStore store = await SqliteStore.OpenAsync(Path.Combine(folder.FullName, "vroeg.db"));
            await MeasureAsync("SQLite", store, signals);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(string name, IStore store, int signals)
    {
        (int cases, int open) = await FillAsync(store, signals);
        // Once without measuring, so that what is measured is no start.
        _ = Measure(store, PagesOfClient / 10);
        double[] times = Measure(store, PagesOfClient);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {signals} signals in {cases} cases, {open} open; {Clients} clients, {times.Length} pages: median {times[times.Length / 2]:0.0} ms, p99 {times[times.Length * 99 / 100]:0.0} ms, longest {times[^1]:0.0} ms"));
    }

    private static async Task<(int Cases, int Open)> FillAsync(IStore store, int signals)
    {
        SyntheticMunicipality halfYear = Inputs.HalfYear(signals);
        await using (IUnitOfWork unit = await store.BeginAsync(StorageInputs.Municipality))
        {
            await unit.Signals.AddAsync([.. halfYear.HistorySignals.Select(StorageInputs.Stored)]);
            await unit.CommitAsync();
        }

        int rank = 0;
        int open = 0;
        foreach (SignalCase[] some in halfYear.HistoryCases.Chunk(CasesAtOnce))
        {
            await using IUnitOfWork unit = await store.BeginAsync(StorageInputs.Municipality);
            CaseToSave[] cases = [.. some.Select(one => ToSave(one, ++rank))];
            open += cases.Count(one => one.History.Case.IsOpen);
            await unit.Cases.SaveAsync(cases);
            await unit.CommitAsync();
        }

        return (rank, open);
    }

    private static CaseToSave ToSave(SignalCase one, int rank)
    {
        SignalCase stands = rank % OneOfIsOpen == 0 ? one with { Result = null, ClosedOn = null } : one;
        // Not in the order of rank.
        int place = (int)(rank * 7919L % 1_000_003);
        CasePlacement placement = new()
        {
            Rank = place + 1,
            On = SampleData.Day,
            Tier = place % 50 == 0 ? PriorityTier.ThreateningSituation : PriorityTier.Ordinary,
            ClassId = place % 3 == 0 ? "hoog" : "gewoon",
            Score = place % 500,
            Deadline = SampleData.Day.PlusDays(place % 28),
            Next = new Text("bellen", "phone"),
            NextChannel = ContactChannel.Phone,
            NextOn = SampleData.Day.PlusDays(place % 10),
            Neighbourhood = one.Signals[0].Address?.Postcode.Value[..4],
        };
        return new CaseToSave(CaseHistory.FromCase(stands), 0) { Placement = placement };
    }

    private static double[] Measure(IStore store, int pages)
    {
        double[][] times = new double[Clients][];
        Thread[] clients = [.. Enumerable.Range(0, Clients).Select(client => new Thread(() => times[client] = AskAsync(store, client, pages).GetAwaiter().GetResult()))];
        Array.ForEach(clients, client => client.Start());
        Array.ForEach(clients, client => client.Join());
        return [.. times.SelectMany(of => of).Order()];
    }

    private static async Task<double[]> AskAsync(IStore store, int client, int pages)
    {
        double[] times = new double[pages];
        string? after = null;
        for (int i = 0; i < pages; i++)
        {
            // Each second page is the next of the one before.
            CaseLineQuery query = Query((i / 2) + client) with { After = i % 2 == 1 ? after : null };
            long start = Stopwatch.GetTimestamp();
            await using (IUnitOfWork unit = await store.BeginAsync(StorageInputs.Municipality, UnitOfWorkKind.Read))
            {
                after = (await unit.Cases.ListAsync(query)).Next;
            }

            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        return times;
    }

    private static CaseLineQuery Query(int number) => (number % 8) switch
    {
        0 => new CaseLineQuery(),
        1 => new CaseLineQuery { Order = CaseLineOrder.Deadline },
        2 => new CaseLineQuery { Order = CaseLineOrder.Next, NextUntil = SampleData.Day.PlusDays(number % 5) },
        3 => new CaseLineQuery { ClassId = "hoog" },
        4 => new CaseLineQuery { Tier = PriorityTier.ThreateningSituation, Order = CaseLineOrder.Deadline },
        5 => new CaseLineQuery { Neighbourhood = "1000" },
        6 => new CaseLineQuery { Phase = CasePhase.New },
        _ => new CaseLineQuery { IsOpen = null, Owner = "mw-1" },
    };
}
