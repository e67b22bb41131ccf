using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Cli.Process;

namespace Vroegsignalering.Cli.Tests;

public sealed class ConservationProperties
{
    [Fact]
    public void Whatever_is_generated_goes_in_equals_goes_out_by_number_and_by_sum_of_amounts() => Prop.ForAll(
        Gen.Choose(1, 400).ToArbitrary(),
        Gen.Choose(0, 1_000_000).ToArbitrary(),
        (signals, seed) =>
        {
            using TempFolder folder = new();
            Generate(folder["in"], signals, seed);

            ProcessRun run = ProcessRun.Execute(new ProcessOptions { Input = folder["in"], Output = folder["out"] }, new Silent());

            Books all = run.Input.Books + run.Input.HistoryBooks;
            return run.Input.Books.Balance && run.Input.HistoryBooks.Balance && all.Received == signals
                && run.Municipalities.Sum(m => m.Destinations.Count) == run.Input.Books.Accepted
                && run.Municipalities.SelectMany(m => m.Destinations).All(d => d != SignalDestination.NotStated);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void Every_accepted_signal_is_in_the_delivery()
    {
        using TempFolder folder = new();
        Generate(folder["in"], signals: 3_000, seed: 11);

        ProcessRun run = ProcessRun.Execute(new ProcessOptions { Input = folder["in"], Output = folder["out"] }, new Silent());

        using JsonDocument delivery = JsonDocument.Parse(File.ReadAllBytes(folder["out/ddas-v1.2.json"]));
        int written = delivery.RootElement.GetProperty("leveringen")[0].GetProperty("vroegsignalen").GetArrayLength();
        Assert.Equal(run.Input.Books.Accepted + run.Input.HistoryBooks.Accepted, written);
        Assert.Equal(run.Delivered!.WrittenSignals, written);
    }

    [Fact]
    public void The_same_delivery_twice_in_a_folder_counts_once()
    {
        using TempFolder folder = new();
        Generate(folder["in"], signals: 700, seed: 3);
        Directory.CreateDirectory(folder["twice"]);
        File.Copy(folder["in/history.ddas.json"], folder["twice/a.json"]);
        File.Copy(folder["in/history.ddas.json"], folder["twice/b.json"]);

        ProcessRun once = ProcessRun.Execute(new ProcessOptions { Input = folder["in/history.ddas.json"], Output = folder["one"] }, new Silent());
        ProcessRun twice = ProcessRun.Execute(new ProcessOptions { Input = folder["twice"], Output = folder["two"] }, new Silent());

        Assert.Equal(once.Input.Books.Accepted * 2, twice.Input.Books.Received);
        Assert.Equal(once.Input.Books.Accepted, twice.Input.Books.SetAside);
        Assert.True(twice.Input.Books.Balance);
        Assert.Equal(File.ReadAllBytes(folder["one/ddas-v1.2.json"]), File.ReadAllBytes(folder["two/ddas-v1.2.json"]));
        Assert.Equal(File.ReadAllBytes(folder["one/worklist.csv"]), File.ReadAllBytes(folder["two/worklist.csv"]));
    }

    private static void Generate(string folder, int signals, int seed)
    {
        Call call = Call.Vroeg(
            "generate", "--signals", signals.ToString(CultureInfo.InvariantCulture), "--seed", seed.ToString(CultureInfo.InvariantCulture), "--out", folder);
        Assert.Equal(ExitCodes.Done, call.ExitCode);
    }

    private sealed class Silent : Progress
    {
        public override void Step(string what)
        {
        }
    }
}
