using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Casework;
using Vroegsignalering.Contact;
using Vroegsignalering.Ddas;
using Vroegsignalering.Ddas.Delivering;
using Vroegsignalering.Households.Matching;
using Vroegsignalering.Privacy;
using Vroegsignalering.Signals.Quarantine;
using Vroegsignalering.Storage.Sqlite;
using Vroegsignalering.Testing;
using Vroegsignalering.Testing.Storage;

namespace Vroegsignalering.Storage.CrashHost;

/// <summary>The work of a month on a store, from the first file to retention. Done again after it was ended anywhere, it goes on where it was, as people
/// do: they look whether what they did is there.</summary>
internal sealed partial class Month(IStore store, string folder, int attempt)
{
    public const string BeforeRetention = "before-retention.txt";
    public const string Backup = "backup.db";

    public static readonly MunicipalityCode Municipality = MunicipalityCode.Parse("9901");

    private static readonly LocalDate Day = new(2026, 11, 2);
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 2, 9, 0);
    private static readonly PrivacyKey Key = new("0123456789abcdef0123456789abcdef"u8);
    private static readonly Worker Worker = new("mw-1", WorkerRole.Caseworker);
    private static readonly Worker Coordinator = new("co-1", WorkerRole.Coordinator);

    private static readonly MunicipalitySettings Settings = new()
    {
        Municipality = Municipality,
        Name = "Voorbeeldstad",
        KeySecret = 2027,
        ProcessingActivity = new Uri("https://voorbeeldstad.example/verwerkingen/vroegsignalering"),
    };

    private readonly CaseDesk _cases = new(store, Settings);
    private readonly ReviewDesk _review = new(store, Settings);
    private readonly QuarantineDesk _rows = new(store, Settings);
    private readonly MonthlyRun _run = new(store, Settings);
    private int _step;

    /// <summary>Does what is not done yet, up to a stage: 1 for files that were taken in, 2 for the run, 3 for what people do, 4 for all.</summary>
    public async Task DoAsync(int until = 4)
    {
        await OnceAsync(() => TakeInAsync("energie.csv", EnergyFile()));
        await OnceAsync(() => TakeInAsync("huur.csv", RentFile()));
        if (until >= 2)
        {
            await _run.RunAsync("2026-11", Day, Now);
        }

        if (until >= 3)
        {
            await WorkAsync();
        }

        if (until >= 4)
        {
            await SendAsync();
            await DeliverAsync();
            await BackUpAsync();
            await new StoreRetention(store, Settings, Key, new StoreRetentionOptions { BatchSize = 2 }).ApplyAsync(Day.PlusYears(12));
        }
    }

    /// <summary>All that the store has, but for how often and when a message was sent: who sends it later sends it at another moment.</summary>
    public static async Task<string> DumpAsync(IStore store)
    {
        await using IUnitOfWork unit = await store.BeginAsync(Municipality, UnitOfWorkKind.Read);
        return string.Join('\n', (await StoreDump.OfAsync(unit)).Select(l => Sent().Replace(l, "acknowledged yes")));
    }

    private async Task WorkAsync()
    {
        await OnceAsync(() => _cases.ListAsync(Worker, new CaseLineQuery(), Now));
        IReadOnlyList<string> ids = await ReadAsync(async u => (IReadOnlyList<string>)[.. (await u.Cases.ReadAsync(new CaseQuery()).ToListAsync()).Select(c => c.History.Id)]);
        await OnceAsync(() => _cases.ClaimAsync(Worker, ids[0], Now, Now + Duration.FromHours(8)));
        await OnceAsync(() => _cases.OpenAsync(Worker, ids[0], Now));
        await OnceAsync(() => RegisterAsync(ids[0], new AttemptMade(ContactChannel.Phone, Reached: true) { On = Day }));
        await OnceAsync(() => RegisterAsync(ids[0], new CaseClosed(Vroegsignalering.Cases.CaseResult.NoResponseAfterContact) { On = Day }));
        await OnceAsync(() => RegisterAsync(ids[1], new AttemptMade(ContactChannel.Letter, Reached: false) { On = Day }));
        await OnceAsync(() => RegisterAsync(ids[1], new CaseClosed(Vroegsignalering.Cases.CaseResult.NoContact) { On = Day }));
        await OnceAsync(() => _cases.OverrideAsync(Coordinator, ids[2], Settings.Policy.Classes[0].Id, "Huisbezoek met spoed.", Now));
        await OnceAsync(() => _cases.ReleaseAsync(Worker, ids[0], Now));
        await OnceAsync(() => _review.ListAsync(Coordinator, Now));
        if (await QuestionAsync() is string question)
        {
            await OnceAsync(() => _review.OpenAsync(Coordinator, question, Now));
            await OnceAsync(() => _review.DecideAsync(Coordinator, question, 1, MatchReviewChoice.SamePerson, "Gebeld: het is dezelfde persoon.", Now));
        }

        string[] rows = await RowsAsync();
        await OnceAsync(() => _rows.OpenAsync(Coordinator, rows[0], Now));
        await OnceAsync(() => _rows.RepairAsync(Coordinator, rows[0], 1, new Dictionary<string, string>(StringComparer.Ordinal) { ["arrears"] = "120.00" }, "Nagevraagd.", Now));
        await OnceAsync(() => _rows.GiveUpAsync(Coordinator, rows[1], 1, "De partner trekt de melding in.", Now));
    }

    // Each of these adds one line to the journal of access, together with its work: so who comes back sees what is done.
    private async Task OnceAsync(Func<Task> work)
    {
        _step++;
        if (await ReadAsync(u => u.Journals.LastNumberAsync(JournalKind.Access)) < _step)
        {
            await work();
        }
    }

    private async Task TakeInAsync(string name, byte[] content)
    {
        using MemoryStream stream = new(content);
        await _run.TakeInAsync(name, stream, Day.PlusDays(-1), Coordinator, Now);
    }

    private async Task RegisterAsync(string id, CaseEvent happened)
    {
        int known = await ReadAsync(async u => (await u.Cases.FindAsync(id))!.History.Events.Count);
        CaseWritten written = await _cases.RegisterAsync(Worker, id, known, happened, Now);
        if (!written.IsAccepted)
        {
            throw new InvalidOperationException($"The sample is wrong: {written.Reason?.English ?? written.State.ToString()}");
        }
    }

    // The first question that was ever asked, answered or not.
    private async Task<string?> QuestionAsync() => await ReadAsync(async u =>
    {
        JournalEntry? asked = await u.Journals.ReadAsync(JournalKind.Review).FirstOrDefaultAsync(l => l.Content is not null);
        if (asked is null)
        {
            return null;
        }

        using JsonDocument line = JsonDocument.Parse(asked.Content!.Value);
        return ReviewQuestion.IdOf(line.RootElement.GetProperty("signal").GetString()!, line.RootElement.GetProperty("otherSignal").GetString());
    });

    private async Task<string[]> RowsAsync() => await ReadAsync(async u =>
        (await StoredQuarantine.ReadAsync(u, default)).Entries.Where(e => e.SetAside.NeedsRepair).Select(e => e.Id).Order(StringComparer.Ordinal).ToArray());

    // Who comes later comes after the claims of who was ended.
    private async Task SendAsync()
    {
        OutboxSender sender = new(store, "zender-1", () => Now + Duration.FromHours(attempt), new OutboxSenderOptions { BatchSize = 3 });
        Partner partner = new(folder);
        await sender.SendFeedbackAsync(Municipality, partner);
        await sender.SendProcessingLogAsync(Municipality, partner);
    }

    private async Task DeliverAsync()
    {
        using DdasStoreLedger ledger = new(store, Municipality);
        DdasStoreSnapshots snapshots = new(store, Municipality, folder);
        if (await DeliveredAsync() == 0)
        {
            DdasMunicipalityDelivery part = await ReadAsync(async u => new DdasMunicipalityDelivery
            {
                Municipality = Municipality,
                Signals = [.. (await u.Signals.ReadAsync(new SignalQuery()).ToListAsync()).Select(s => s.Signal)],
                Cases = [.. (await u.Cases.ReadAsync(new CaseQuery()).ToListAsync()).Select(c => c.History.Case)],
            });
            DdasFreezeResult frozen = await snapshots.FreezeAsync(new DdasFreezeRequest
            {
                Delivery = new DdasDelivery
                {
                    PeriodStart = new LocalDate(2026, 7, 1),
                    PeriodEnd = new LocalDate(2026, 12, 31),
                    DeliveredAt = Now,
                    SupplierCode = "proef",
                    Municipalities = [part],
                },
                Period = ReportingPeriod.HalfYear(2026, 2),
                At = Now,
            });
            await ledger.AppendAsync(DdasDeliveryEntry.OfFrozen(frozen.Snapshot!));
        }

        if (await DeliveredAsync() == 1)
        {
            DdasSnapshotInfo info = (await snapshots.ListAsync()).Single();
            using DdasSnapshot snapshot = (await snapshots.OpenAsync(info.Id))!.Snapshot!;
            await ledger.AppendAsync(DdasDeliveryEntry.OfFrozen(info) with { Kind = DdasDeliveryKind.Page, Receiver = "Ontvanger Nergens", Page = 1, TotalPages = snapshot.Page(1, 5).TotalPages });
        }

        Task<long> DeliveredAsync() => ReadAsync(u => u.Journals.LastNumberAsync(JournalKind.Deliveries));
    }

    // What was there before anything was erased, once.
    private async Task BackUpAsync()
    {
        if (store is SqliteStore file && !File.Exists(Path.Combine(folder, Backup)))
        {
            await file.BackUpAsync(Path.Combine(folder, Backup));
        }

        string dump = Path.Combine(folder, BeforeRetention);
        if (!File.Exists(dump))
        {
            await File.WriteAllTextAsync(dump + ".new", await DumpAsync(store));
            File.Move(dump + ".new", dump);
        }
    }

    private async Task<T> ReadAsync<T>(Func<IUnitOfWork, Task<T>> read)
    {
        await using IUnitOfWork unit = await store.BeginAsync(Municipality, UnitOfWorkKind.Read);
        return await read(unit);
    }

    private static byte[] EnergyFile() => Table(
        Row("e", 1, "Energy", "100.00"), Row("e", 2, "Energy", "200.50"), Row("e", 3, "Energy", "75.00"), Row("e", 4, "Energy", "veel"), Row("e", 5, "Energy", "300.00"),
        Row("e", 6, "Energy", "99.00"), "e-7;Energy;;M;Nergensboom;1980-02-03;1017AB;7;150.00;2026-10-30\n");

    private static byte[] RentFile() => Table(
        Row("h", 1, "Rent", "450.00"), Row("h", 3, "Rent", "610.00"), Row("h", 8, "Rent", "onbekend"), Row("h", 9, "Rent", "820.00"), Row("h", 2, "Rent", "120.00"),
        "h-7;Rent;;M;Nergensbom;1980-02-03;1017AB;9;510.00;2026-10-30\n");

    private static byte[] Table(params string[] rows) => Encoding.UTF8.GetBytes("reference;partner;bsn;initials;lastName;birthDate;postcode;houseNumber;arrears;sentOn\n" + string.Concat(rows));

    private static string Row(string partner, int household, string type, string arrears) => string.Create(CultureInfo.InvariantCulture,
        $"{partner}-{household};{type};{SampleData.Bsn(household).ToUnmaskedString()};K;Nergens{household};1970-01-0{household};1234AB;{household + 1};{arrears};2026-10-30\n");

    [GeneratedRegex(@"attempts \d+ acknowledged \S+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Sent();
}
