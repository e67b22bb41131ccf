using NodaTime;
using Vroegsignalering;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Casework;
using Vroegsignalering.Contact;
using Vroegsignalering.Storage;
using Vroegsignalering.Storage.Sqlite;

namespace QuickStart;

/// <summary>Takes in a file, makes the worklist of the month, and works on the first case, on a store.</summary>
internal static class WorkOnAStore
{
    public static async Task RunAsync(LocalDate today)
    {
        string folder = Directory.CreateTempSubdirectory("quickstart-").FullName;
        try
        {
            await using SqliteStore store = await SqliteStore.OpenAsync(Path.Combine(folder, "vroeg.db"));
            await RunAsync(store, today);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RunAsync(IStore store, LocalDate today)
    {
        MunicipalitySettings settings = new()
        {
            Municipality = MunicipalityCode.Parse("9901"),
            Name = "Voorbeeldstad",
            KeySecret = UInt128.Parse("31415926535897932384626433832795028841", provider: null), // yours: 128 random bits, kept apart
            ProcessingActivity = new Uri("https://voorbeeldstad.example/verwerkingen/vroegsignalering"),
        };
        Instant now = Instant.FromUtc(today.Year, today.Month, today.Day, 9, 0); // yours: the clock of the host
        Worker coordinator = new("m-17", WorkerRole.Coordinator);
        using MemoryStream file = new("reference;partner;sentOn;arrears;lastName;postcode;houseNumber\nE-1;Energie;2026-11-02;420.00;Test;1234AB;10\n"u8.ToArray());

        MonthlyRun month = new(store, settings);
        IntakeReport intake = await month.TakeInAsync("energie.csv", file, receivedOn: today, coordinator, now);
        MonthlyRunReport run = await month.RunAsync("2026-11", today, now);

        CaseDesk desk = new(store, settings);
        Worker caseworker = new("m-21", WorkerRole.Caseworker);
        CaseLinePage worklist = await desk.ListAsync(caseworker, new CaseLineQuery(), now);
        CaseView? view = await desk.OpenAsync(caseworker, worklist.Lines[0].CaseId, now);
        CaseWritten written = await desk.RegisterAsync(
            caseworker, view!.Line.CaseId, view.Known, new AttemptMade(ContactChannel.Phone, Reached: false) { On = today }, now);

        Console.WriteLine($"{intake.Books}; {run.NewCases} nieuwe zaak; {written.State}, daarna: {written.Case?.Placement?.Next?.Dutch}");
    }
}
