using System.Diagnostics;
using System.Globalization;
using Vroegsignalering.Storage.CrashHost;
using Vroegsignalering.Storage.Specification.Sqlite;

namespace Vroegsignalering.Storage.Specification.Crash;

/// <summary>The month of <see cref="Month"/> on one kind of store: how far it is at each stage, the places that it passes from there, and how it ends.</summary>
internal sealed class CrashWorld : IAsyncDisposable
{
    private const int Stages = 4;
    private const int Killed = 128 + 9;

    private readonly CrashStore?[] _stages = new CrashStore?[Stages];
    private readonly List<string>[] _places = new List<string>[Stages];
    private readonly string _kind;
    private State? _undisturbed;

    private CrashWorld(string kind) => _kind = kind;

    /// <summary>The places to end the process at: each once, where it is passed most often, and commits in every stage.</summary>
    public IReadOnlyList<CrashPlace> Places { get; private set; } = [];

    public static async Task<CrashWorld> MakeAsync(string kind)
    {
        CrashWorld world = new(kind);
        for (int stage = 0; stage < Stages; stage++)
        {
            if (stage > 0)
            {
                CrashStore made = CrashStore.Empty(kind);
                world._stages[stage] = made;
                await made.MakeAsync(stage > 1 ? world._stages[stage - 1] : null);
                await made.DoAsync(stage, attempt: 0);
            }

            await using CrashStore copy = await world.CopyAsync(stage);
            (int code, string said) = await RunAsync(copy, "-", 0);
            Assert.True(code == 0, said);
            world._places[stage] = [.. await File.ReadAllLinesAsync(Path.Combine(copy.Folder, "places.txt"))];
            if (stage == 0)
            {
                world._undisturbed = await State.OfAsync(copy);
            }
        }

        world.Places = [.. world.Choose().OrderBy(p => p.Stage).ThenBy(p => p.Name, StringComparer.Ordinal)];
        return world;
    }

    /// <summary>Ends a process at a place, starts again, and tells what is otherwise than without; empty when nothing is.</summary>
    public async Task<string> TryAsync(CrashPlace place)
    {
        await using CrashStore store = await CopyAsync(place.Stage);
        (int code, string said) = await RunAsync(store, place.Name, place.Time);
        if (code != Killed)
        {
            return $"{place}: the process was not ended there, but with {code}: {said}\n";
        }

        await store.DoAsync(Stages, attempt: 1);
        State after = await State.OfAsync(store);
        return after.Difference(_undisturbed!) is string difference ? $"{place}: {difference}\n" : "";
    }

    public async ValueTask DisposeAsync()
    {
        foreach (CrashStore? stage in _stages)
        {
            await (stage?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
    }

    private async Task<CrashStore> CopyAsync(int stage)
    {
        CrashStore copy = CrashStore.Empty(_kind);
        await copy.MakeAsync(_stages[stage]);
        return copy;
    }

    // What a stage passes itself comes before what the next passes too.
    private IEnumerable<CrashPlace> Choose()
    {
        foreach (string name in _places.SelectMany(p => p).Distinct(StringComparer.Ordinal))
        {
            int[] own = [.. Enumerable.Range(0, Stages).Select(s => Count(s) - (s + 1 < Stages ? Count(s + 1) : 0))];
            IEnumerable<int> stages = name.Contains(".commit.", StringComparison.Ordinal)
                ? Enumerable.Range(0, Stages).Where(s => own[s] > 0)
                : [Array.IndexOf(own, own.Max())];
            foreach (int stage in stages)
            {
                yield return new CrashPlace(stage, name, (own[stage] + 1) / 2);
            }

            int Count(int stage) => _places[stage].Count(p => p == name);
        }
    }

    /// <summary>Does the work with files of at most so many kilobytes, starts again without that limit, and tells whether it failed and what is otherwise.</summary>
    public async Task<(bool Failed, string Wrong)> TryFullAsync(int kilobytes)
    {
        await using CrashStore store = await CopyAsync(0);
        (int code, string said) = await RunAsync(store, "-", 0, kilobytes);
        await store.DoAsync(Stages, attempt: 1);
        State after = await State.OfAsync(store);
        return (code != 0, after.Difference(_undisturbed!) is string wrong ? $"{kilobytes} kB: {wrong}\n{said}\n" : "");
    }

    private static async Task<(int Code, string Said)> RunAsync(CrashStore store, string place, int time, int? kilobytes = null)
    {
        string program = Path.Combine(AppContext.BaseDirectory.Replace("Vroegsignalering.Storage.Specification", "Vroegsignalering.Storage.CrashHost", StringComparison.Ordinal), "Vroegsignalering.Storage.CrashHost.dll");
        string[] work = ["exec", program, .. store.Arguments, place, time.ToString(CultureInfo.InvariantCulture)];
        ProcessStartInfo start = new(kilobytes is null ? "dotnet" : "bash") { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        if (kilobytes is int most)
        {
            // Writing further fails, and does not end the process.
            work = ["-c", string.Create(CultureInfo.InvariantCulture, $"trap '' XFSZ; ulimit -c 0; ulimit -f {most}; exec dotnet \"$@\""), "bash", .. work];
            start.Environment["DOTNET_EnableWriteXorExecute"] = "0"; // It maps a large file of its own.
            start.Environment["DOTNET_EnableDiagnostics"] = "0";
        }

        foreach (string argument in work)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DOTNET_TieredPGO"] = "0"; // It lives too short to learn from.
        using Process child = Process.Start(start)!;
        Task<string> output = child.StandardOutput.ReadToEndAsync();
        string error = await child.StandardError.ReadToEndAsync();
        await child.WaitForExitAsync();
        return (child.ExitCode, await output + error);
    }

    /// <summary>How it ended: what the store has, what it had before retention, and what the partner applied.</summary>
    private sealed record State(string Dump, string Before, string? Backup, string[] Applied, string[] Left)
    {
        public static async Task<State> OfAsync(CrashStore store)
        {
            string backup = Path.Combine(store.Folder, Month.Backup);
            string? copy = null;
            if (File.Exists(backup))
            {
                await using IStore kept = await SqliteBackup.OpenAsync(backup);
                copy = await Month.DumpAsync(kept);
            }

            return new State(
                await store.DumpAsync(), await File.ReadAllTextAsync(Path.Combine(store.Folder, Month.BeforeRetention)), copy, Partner.Read(store.Folder, Partner.Applied),
                [.. Directory.GetFiles(store.Folder).Select(f => Path.GetFileName(f)!).Where(f => Path.GetExtension(f) is not (".db" or ".txt" or ".db-wal" or ".db-shm"))]);
        }

        public string? Difference(State right) =>
            Line(right.Dump, Dump) is string end ? $"the store ends otherwise: {end}"
            : Line(right.Before, Before) is string before ? $"before retention the store was otherwise: {before}"
            : Backup is not null && Line(Before, Backup) is string backup ? $"the backup is otherwise than the store: {backup}"
            : Applied.Length != Applied.Distinct(StringComparer.Ordinal).Count() ? "a message was applied twice"
            : !Applied.Order(StringComparer.Ordinal).SequenceEqual(right.Applied.Order(StringComparer.Ordinal), StringComparer.Ordinal) ? $"{Applied.Length} messages were applied, not {right.Applied.Length}"
            : Left.Length > 0 ? $"files stayed behind: {string.Join(", ", Left)}"
            : null;

        private static string? Line(string expected, string found)
        {
            string[] should = expected.Split('\n');
            string[] was = found.Split('\n');
            int at = should.Zip(was).TakeWhile(p => p.First == p.Second).Count();
            return at == should.Length && at == was.Length ? null : $"line {at + 1}: expected '{should.ElementAtOrDefault(at)}', found '{was.ElementAtOrDefault(at)}'";
        }
    }
}

/// <summary>A place in the work.</summary>
/// <param name="Stage">From where the process begins: 0 from nothing, 1 with files taken in, 2 after the run, 3 after what people did.</param>
/// <param name="Name">The place.</param>
/// <param name="Time">The how-manieth time that it is passed.</param>
internal sealed record CrashPlace(int Stage, string Name, int Time);
