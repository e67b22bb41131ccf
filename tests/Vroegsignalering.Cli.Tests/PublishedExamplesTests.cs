using System.Text.Json;

namespace Vroegsignalering.Cli.Tests;

public sealed class PublishedExamplesTests : IDisposable
{
    private readonly TempFolder _out = new();

    public void Dispose() => _out.Dispose();

    [Fact]
    public void Every_example_goes_through_process_and_loses_no_signal_case_attempt_or_result()
    {
        SkipWhenAbsent();

        Assert.All(Repository.PublishedExamples, example =>
        {
            string to = _out[Path.GetRandomFileName()];
            Call call = Call.Vroeg("process", example, "--out", to);

            Assert.Equal(ExitCodes.Done, call.ExitCode);
            Assert.Equal(Counts(example), Counts(Path.Combine(to, "ddas-v1.2.json")));
        });
    }

    [Fact]
    public void Findings_name_a_bsn_that_fails_without_printing_it()
    {
        SkipWhenAbsent();

        Assert.All(Repository.PublishedExamples, example =>
        {
            string to = _out[Path.GetRandomFileName()];
            string[] bsns = [.. Bsns(example).Distinct(StringComparer.Ordinal)];

            Call call = Call.Vroeg("process", example, "--out", to);

            Assert.Equal(bsns.Length > 0, call.Output.Contains("VS2050", StringComparison.Ordinal));
            string said = call.Output + call.Error + string.Concat(
                Directory.EnumerateFiles(to).Where(Repository.IsForPeople).Select(File.ReadAllText));
            Assert.All(bsns, bsn => Assert.DoesNotContain(bsn, said, StringComparison.Ordinal));
            string delivery = File.ReadAllText(Path.Combine(to, "ddas-v1.2.json"));
            Assert.All(bsns, bsn => Assert.Contains(bsn, delivery, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Every_case_of_an_example_has_its_place_in_the_worklist()
    {
        SkipWhenAbsent();

        Assert.All(Repository.PublishedExamples, example =>
        {
            string to = _out[Path.GetRandomFileName()];
            Call.Vroeg("process", example, "--out", to);

            string[] lines = File.ReadAllLines(Path.Combine(to, "worklist.csv"));
            Assert.True(lines.Length - 1 >= Counts(example).Cases, $"{Path.GetFileName(example)}: a case is missing.");
        });
    }

    private static void SkipWhenAbsent()
    {
        if (Repository.PublishedExamples.Count == 0)
        {
            Assert.Skip("The published exchange standard is not beside the repository (../shared/ddas).");
        }
    }

    private static (int Signals, int Cases, int Attempts, int Results) Counts(string file)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(file));
        JsonElement[] items = [.. document.RootElement.GetProperty("leveringen").EnumerateArray()];
        JsonElement[] cases = [.. items.SelectMany(i => i.GetProperty("vroegsignaalzaken").EnumerateArray())];
        return (
            items.Sum(i => i.GetProperty("vroegsignalen").GetArrayLength()),
            cases.Length,
            cases.Sum(c => c.TryGetProperty("contactpogingen", out JsonElement attempts) ? attempts.GetArrayLength() : 0),
            cases.Count(c => c.TryGetProperty("resultaat", out _)));
    }

    private static IEnumerable<string> Bsns(string file)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(file));
        foreach (JsonElement client in document.RootElement.GetProperty("leveringen").EnumerateArray()
            .SelectMany(i => i.GetProperty("vroegsignalen").EnumerateArray()).Select(s => s.GetProperty("client")))
        {
            if (client.TryGetProperty("burgerservicenummer", out JsonElement bsn) || client.TryGetProperty("Burgerservicenummer", out bsn))
            {
                yield return bsn.GetString()!;
            }
        }
    }
}
