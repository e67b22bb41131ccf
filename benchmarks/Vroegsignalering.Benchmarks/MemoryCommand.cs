using System.Diagnostics;
using System.Globalization;
using Vroegsignalering.Ddas;
using Vroegsignalering.Households.Matching;
using Vroegsignalering.Testing;

namespace Vroegsignalering.Benchmarks;

/// <summary><c>--memory</c>: the most memory that a process of its own has while it takes in a file, for two sizes of file, while it
/// reads deliveries, and while it matches a
/// month with its history.</summary>
internal static class MemoryCommand
{
    public const string Name = "--memory";

    private const string Month = "month";
    private const string Delivery = "delivery";

    private static readonly int[] Sizes = [1_000_000, 4_000_000];

    // A message of the pull API has at most 50,000 signals; the last one is a levering larger than any municipality has.
    private static readonly (int Signals, int SignalsOfLevering)[] Deliveries = [(50_000, 50_000), (1_000_000, 50_000), (1_000_000, 1_000_000)];

    /// <summary>Without more arguments: makes the files and starts a process for each. With a file: takes it in and prints its memory; with
    /// <c>delivery</c> and a file: reads that delivery. With only <c>delivery</c>: the deliveries alone.</summary>
    public static void Run(string[] args)
    {
        if (args.Length > 1 && args[1] == Month)
        {
            MatchMonth();
            return;
        }

        if (args.Length > 2)
        {
            ReadDelivery(args[2]);
            return;
        }

        if (args.Length > 1 && args[1] != Delivery)
        {
            TakeIn(args[1]);
            return;
        }

        foreach (int rows in args.Length > 1 ? [] : Sizes)
        {
            WithFile(path => LargeEnergyFile.Write(path, rows), path => RunInAProcessOfItsOwn(path));
        }

        foreach ((int signals, int signalsOfLevering) in Deliveries)
        {
            WithFile(path => LargeDelivery.Write(path, signals, signalsOfLevering), path => RunInAProcessOfItsOwn(Delivery, path));
        }

        if (args.Length == 1)
        {
            RunInAProcessOfItsOwn(Month);
        }
    }

    private static void WithFile(Action<string> write, Action<string> use)
    {
        string path = Path.Combine(Path.GetTempPath(), $"vroeg-{Guid.NewGuid():N}.tmp");
        try
        {
            write(path);
            use(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static void RunInAProcessOfItsOwn(params string[] what)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!);
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(MemoryCommand).Assembly.Location);
        }

        start.ArgumentList.Add(Name);
        foreach (string part in what)
        {
            start.ArgumentList.Add(part);
        }

        using Process process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException("The process that takes in the file failed.");
        }
    }

    private static void TakeIn(string path)
    {
        using FileStream stream = File.OpenRead(path);
        (int rows, int setAside, int findings, _) = StreamedIntake.Run(stream, LargeEnergyFile.Mapping, SampleData.Day.PlusDays(-2));
        using Process process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{rows:N0} rows, {stream.Length / 1_000_000d:N0} MB, {setAside:N0} set aside, {findings:N0} findings: peak working set {process.PeakWorkingSet64 / 1_000_000d:N1} MB"));
    }

    private static void ReadDelivery(string path)
    {
        using FileStream stream = File.OpenRead(path);
        using DdasStreamReader reader = DdasStreamReader.Open(stream, "levering.json");
        Stopwatch watch = Stopwatch.StartNew();
        while (reader.Read())
        {
            // Nothing is kept.
        }

        watch.Stop();
        DdasReadSummary summary = reader.Summary;
        using Process process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{summary.ReceivedSignals:N0} signals in {summary.Municipalities:N0} leveringen, {stream.Length / 1_000_000d:N0} MB, {summary.ReceivedCases:N0} cases, {summary.Findings.Count:N0} kinds of findings, in {watch.Elapsed.TotalSeconds:N1} s: peak working set {process.PeakWorkingSet64 / 1_000_000d:N1} MB"));
    }

    private static void MatchMonth()
    {
        CityMonth city = CityMonth.Make();
        GC.Collect();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Stopwatch watch = Stopwatch.StartNew();
        PersonMatchResult result = city.MatchMonth();
        watch.Stop();
        long after = GC.GetTotalMemory(forceFullCollection: false);
        using Process process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{city.Month.Length:N0} against {city.All.Length - city.Month.Length:N0}: {result.Clusters.Count:N0} persons in {watch.Elapsed.TotalSeconds:N2} s; records {before / 1_000_000d:N0} MB, while matching at most {(after - before) / 1_000_000d:N0} MB more, peak working set with making the data {process.PeakWorkingSet64 / 1_000_000d:N0} MB"));
        GC.KeepAlive(city);
    }
}
