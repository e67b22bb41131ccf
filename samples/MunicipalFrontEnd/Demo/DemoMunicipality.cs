using System.Buffers.Binary;
using System.Security.Cryptography;
using MunicipalFrontEnd.Shell;
using NodaTime;
using Vroegsignalering;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Casework;
using Vroegsignalering.Signals.Designations;
using Vroegsignalering.Signals.Intake;
using Vroegsignalering.Storage;

namespace MunicipalFrontEnd.Demo;

/// <summary>DEMO ONLY: the invented municipality Voorbeeldstad and its month. A real host takes its settings from its own configuration.</summary>
internal static class DemoMunicipality
{
    /// <summary>The day that counts as today in the data.</summary>
    public static readonly LocalDate Day = new(2026, 11, 4);

    private const string RunName = "2026-11";
    private static readonly LocalDate ReceivedOn = new(2026, 11, 2);
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "voorbeeldstad");
    private static readonly Worker Coordinator = new("co-1", WorkerRole.Coordinator);

    /// <summary>The choices of the municipality.</summary>
    public static MunicipalitySettings Settings(DataFolder folder) => new()
    {
        Municipality = MunicipalityCode.Parse("9901"),
        Name = "Voorbeeldstad",
        Inhabitants = 58_000,
        Designations = DesignationTable.Default,
        Register = DemoRegister.Read(Path.Combine(Folder, "inwoners.csv")),
        KeySecret = Secret(folder),
        ProcessingActivity = new Uri("https://voorbeeldstad.example/verwerkingen/vroegsignalering"),
    };

    /// <summary>Takes in the earlier cases and, unless that is left to people, the four files of the month and makes the worklist; what was done before adds nothing.</summary>
    public static async Task<MonthlyRunReport?> TakeInAsync(
        IStore store, MunicipalitySettings settings, Instant now, bool withMonth = true, CancellationToken cancellationToken = default)
    {
        await TakeInCasesAsync(store, settings, cancellationToken);
        if (!withMonth)
        {
            return null;
        }

        MonthlyRun run = new(store, settings);
        foreach (string file in (string[])["energie", "verhuur", "water", "zorg"])
        {
            SignalMapping mapping = SignalMappingReader.Read(await File.ReadAllBytesAsync(Path.Combine(Folder, $"{file}.mapping.json"), cancellationToken), $"{file}.mapping.json").Mapping
                ?? throw new InvalidOperationException($"{file}.mapping.json cannot be read.");
            await using FileStream content = File.OpenRead(Path.Combine(Folder, $"{file}.csv"));
            await run.TakeInAsync($"{file}.csv", content, mapping, ReceivedOn, Coordinator, now, cancellationToken);
        }

        return await run.RunAsync(RunName, Day, Coordinator, now, progress: null, cancellationToken);
    }

    private static async Task TakeInCasesAsync(IStore store, MunicipalitySettings settings, CancellationToken cancellationToken)
    {
        await using IUnitOfWork unit = await store.BeginAsync(settings.Municipality, UnitOfWorkKind.Write, cancellationToken);
        if ((await unit.Runs.StepsAsync("demo", cancellationToken)).Count > 0)
        {
            return;
        }

        await using FileStream content = File.OpenRead(Path.Combine(Folder, "zaken.jsonl"));
        CaseRegister register = CaseRegisterFile.Read(content, "zaken.jsonl");
        await unit.Cases.SaveAsync([.. register.Cases.Select(c => new CaseToSave(c, 0))], cancellationToken);
        await unit.Signals.AddAsync([.. register.Cases.SelectMany(c => c.Case.Signals).Select(s => StoredSignal.Of(s, settings.KeySecret))], cancellationToken);
        await unit.Runs.DoneAsync(new RunStep("demo", "cases", Instant.FromUtc(2026, 11, 4, 8, 0), "{}"), cancellationToken);
        await unit.CommitAsync(cancellationToken);
    }

    // The secret of the installation: made once, and kept beside the database with which it belongs.
    private static UInt128 Secret(DataFolder folder)
    {
        string path = Path.Combine(folder.FullPath, "secret");
        if (!File.Exists(path))
        {
            File.WriteAllBytes(path, RandomNumberGenerator.GetBytes(16));
        }

        return BinaryPrimitives.ReadUInt128BigEndian(File.ReadAllBytes(path));
    }
}
