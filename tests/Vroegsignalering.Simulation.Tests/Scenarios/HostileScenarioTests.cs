using System.Diagnostics;
using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Simulation.Scenarios;

namespace Vroegsignalering.Simulation.Tests.Scenarios;

/// <summary>Files that were made to hang, to fill memory or to reach elsewhere are refused at once.</summary>
public sealed class HostileScenarioTests : IDisposable
{
    private static readonly string[] Places =
    [
        "\"population\": {0}", "\"population\": {{ \"households\": {0} }}", "\"population\": {{ \"overrides\": {0} }}", "\"population\": {{ \"overrides\": {{ \"reach.phone\": {0} }} }}", "\"period\": {0}",
        "\"baseline\": {0}", "\"baseline\": {{ \"name\": \"x\", \"policy\": {0} }}", "\"baseline\": {{ \"name\": \"x\", \"policy\": {{ \"rules\": {0} }} }}", "\"variants\": {0}", "\"definitions\": {0}",
        "\"replications\": {0}", "\"frontier\": {0}", "\"frontier\": {{ \"ftePer10000Inhabitants\": {0} }}", "\"sensitivity\": {0}", "\"outputs\": {0}", "\"include\": {0}", "\"name\": {0}",
        "\"baseline\": {{ \"name\": \"x\", \"staffTime\": {{ \"channels\": {0} }} }}", "\"baseline\": {{ \"name\": \"x\", \"strategies\": {0} }}",
    ];

    private static readonly string[] Values =
    [
        "-1", "1e999", "\"\\u0000\"", "[" + string.Join(',', Enumerable.Repeat("1", 60_000)) + "]", "{" + string.Join(',', Enumerable.Range(0, 20_000).Select(i => $"\"k{i}\":1")) + "}",
        "[" + string.Join(',', Enumerable.Repeat("{}", 60_000)) + "]", new string('[', 200) + new string(']', 200), "\"" + new string('a', 500_000) + "\"", "[[\"../../../../etc/passwd\"]]",
    ];

    private readonly AScenario _a = new();

    public void Dispose() => _a.Dispose();

    [Fact]
    public void A_hundred_and_fifty_hostile_files_are_refused_fast_and_without_growing()
    {
        string[] files = [.. Places.SelectMany(p => Values, (p, v) => $$"""{ {{string.Format(CultureInfo.InvariantCulture, p, v)}} }"""), .. Broken()];
        Assert.True(files.Length >= 150, $"{files.Length}");
        (TimeSpan slowest, int worst) = (TimeSpan.Zero, 0);
        _a.Read(AScenario.Full);
        long before = GC.GetTotalMemory(forceFullCollection: true);

        for (int i = 0; i < files.Length; i++)
        {
            Stopwatch watch = Stopwatch.StartNew();
            ScenarioReadResult read = _a.Read(files[i]);
            (slowest, worst) = watch.Elapsed > slowest ? (watch.Elapsed, i) : (slowest, worst);
            Assert.True(read.Study is null && read.Diagnostics.Count is >= 1 and <= 100, $"{i}");
            Assert.All(read.Diagnostics, d => Assert.False(string.IsNullOrEmpty(d.Code.Remedy.Dutch)));
        }

        Assert.True(slowest < TimeSpan.FromSeconds(3), $"{worst} {files[worst][..60]} took {slowest}");
        Assert.True(GC.GetTotalMemory(forceFullCollection: true) - before < 50_000_000);
    }

    [Fact]
    public void Includes_that_multiply_are_stopped()
    {
        // Each level includes the next sixteen times: 16 to the tenth files when nobody counts.
        for (int i = 0; i < 10; i++)
        {
            string next = $"\"l{i + 1}.json\"";
            _a.Write($"l{i}.json", $$"""{ "include": [{{string.Join(',', Enumerable.Repeat(next, 16))}}] }""");
        }

        _a.Write("l10.json", "{}");
        Stopwatch watch = Stopwatch.StartNew();

        ScenarioReadResult read = _a.Read("""{ "include": ["l0.json"] }""");

        Assert.Contains(read.Diagnostics, d => d.Code.Id == "VS8016");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3));
    }

    [Fact]
    public void Includes_that_go_round_or_too_deep_are_stopped()
    {
        _a.Write("a.json", """{ "include": ["b.json"] }""");
        _a.Write("b.json", """{ "include": ["a.json"] }""");
        for (int i = 0; i < 30; i++)
        {
            _a.Write($"d{i}.json", $$"""{ "include": ["d{{i + 1}}.json"] }""");
        }

        Assert.Equal(["VS8015 b.json row 1, include[0]"], _a.Read("""{ "include": ["a.json"] }""").Diagnostics.Select(d => $"{d.Code} {d.Place}"));
        Assert.Equal(["VS8016"], _a.Read("""{ "include": ["d0.json"] }""").Diagnostics.Select(d => d.Code.Id));
    }

    [Fact]
    public void All_files_together_are_at_most_a_megabyte()
    {
        string text = $$"""{ "name": "x" /* {{new string('x', 300_000)}} */ }""";
        string[] names = [.. Enumerable.Range(0, 5).Select(i => Path.GetFileName(_a.Write($"n{i}.json", text)))];

        ScenarioReadResult read = _a.Read($$"""{ "include": [{{string.Join(',', names.Select(n => $"\"{n}\""))}}] }""");

        Assert.Equal(["VS8003 s.json row 1, include[3]", "VS8003 s.json row 1, include[4]"], read.Diagnostics.Select(d => $"{d.Code} {d.Place}"));
    }

    [Fact]
    public void A_scenario_in_which_anything_was_changed_is_read_or_refused()
    {
        Gen<(int At, int Length, string Text)> changes =
            from at in Gen.Choose(0, AScenario.Full.Length - 1)
            from length in Gen.Choose(0, 20)
            from text in Gen.Elements("", "null", "0", "-1", "1e308", "{", "}", "[", "]", ",", ":", "\"", "{}", "[]", "\"x\"", "true", "\u0000", "//", "/*", "\ud83d\ude00", "../", ".json")
            select (at, length, text);
        Prop.ForAll(changes.ToArbitrary(), change =>
        {
            string text = AScenario.Full.Remove(change.At, Math.Min(change.Length, AScenario.Full.Length - change.At)).Insert(change.At, change.Text);
            ScenarioReadResult read = _a.Read(text);
            return (read.Study is null) == read.Diagnostics.Any(d => d.Severity >= DiagnosticSeverity.Error) && (read.Study is null) == (read.Hash.Length == 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    private static IEnumerable<string> Broken()
    {
        yield return "";
        yield return "null";
        yield return "[]";
        yield return "\"text\"";
        yield return new string('{', 100_000);
        yield return new string('[', 1_000_000);
        yield return "{ \"name\": \"" + new string('x', 2_000_000) + "\" }";
        yield return new StringBuilder(AScenario.Full).Insert(AScenario.Full.Length / 2, "\0").ToString();
        foreach (int cut in Enumerable.Range(1, 20))
        {
            yield return AScenario.Full[..(AScenario.Full.Length * cut / 22)];
        }
    }
}
