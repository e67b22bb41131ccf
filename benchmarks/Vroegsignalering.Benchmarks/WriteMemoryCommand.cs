using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Vroegsignalering.Contact;
using Vroegsignalering.Ddas;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Benchmarks;

/// <summary><c>--memory-writing</c>: the most memory that a process of its own has while it writes a delivery piece by piece, for some sizes.</summary>
internal static class WriteMemoryCommand
{
    public const string Name = "--memory-writing";

    private const int SignalsOfCase = 2;

    private static readonly LocalDate Day = new(2026, 6, 1);

    // A message of the pull API has at most 50,000 signals; the last one is a levering larger than any municipality has.
    private static readonly (int Signals, int SignalsOfLevering)[] Sizes = [(50_000, 50_000), (1_000_000, 50_000), (1_000_000, 1_000_000)];

    public static void Run(string[] args)
    {
        if (args.Length > 1)
        {
            Write(int.Parse(args[1], CultureInfo.InvariantCulture), int.Parse(args[2], CultureInfo.InvariantCulture));
            return;
        }

        foreach ((int signals, int signalsOfLevering) in Sizes)
        {
            ProcessStartInfo start = new(Environment.ProcessPath!);
            if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
            {
                start.ArgumentList.Add(typeof(WriteMemoryCommand).Assembly.Location);
            }

            start.ArgumentList.Add(Name);
            start.ArgumentList.Add(signals.ToString(CultureInfo.InvariantCulture));
            start.ArgumentList.Add(signalsOfLevering.ToString(CultureInfo.InvariantCulture));
            using Process process = Process.Start(start)!;
            process.WaitForExit();
        }
    }

    private static void Write(int signals, int signalsOfLevering)
    {
        DdasDelivery head = new()
        {
            PeriodStart = Day,
            PeriodEnd = Day.PlusDays(180),
            DeliveredAt = Instant.FromUtc(2026, 12, 4, 12, 0),
            SupplierCode = "benchmark 1.0",
        };
        string path = Path.Combine(Path.GetTempPath(), $"vroeg-{Guid.NewGuid():N}.json");
        using FileStream output = new(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.DeleteOnClose });
        DdasStreamWriter writer = new(output, head);
        for (int first = 0; first < signals; first += signalsOfLevering)
        {
            WriteLevering(writer, Math.Min(signalsOfLevering, signals - first));
        }

        DdasWriteResult result = writer.Finish();
        using Process process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{result.WrittenSignals:N0} signals, {result.WrittenCases:N0} cases, {output.Length / 1_000_000d:N0} MB: peak working set {process.PeakWorkingSet64 / 1_000_000d:N1} MB"));
    }

    private static void WriteLevering(DdasStreamWriter writer, int signals)
    {
        writer.StartMunicipality(municipality: null, new DdasOrganisation { Name = "Voorbeeldstad" });
        for (int i = 0; i < signals; i++)
        {
            writer.Write(SignalAt(i));
        }

        for (int i = 0; i + 1 < signals; i += SignalsOfCase)
        {
            writer.Write(new DdasCase { SignalIds = [Id(i), Id(i + 1)], PickedUpOn = Day, Attempts = [new ContactAttempt(ContactChannel.Letter, Day, Reached: false)] });
        }

        writer.EndMunicipality();
    }

    private static Signal SignalAt(int i) => new()
    {
        Reference = Id(i),
        Partner = PartnerType.Energy,
        Address = Address.Parse("1234AB", ((i % 300) + 1).ToString(CultureInfo.InvariantCulture)),
        Arrears = Money.FromEuros(100 + (i % 900)),
        SentOn = Day.PlusDays(i % 90),
        Status = SignalStatus.PickedUp,
    };

    private static string Id(int i) => string.Create(CultureInfo.InvariantCulture, $"SV-2026-{i:D7}");
}
