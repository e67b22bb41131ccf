namespace Vroegsignalering.Simulation.Runs;

/// <summary>The shard files of a study, looked over: each whole, each there once, all of the same study, seed and version.</summary>
internal sealed class ShardSet
{
    private readonly IReadOnlyList<string> _inOrder;

    private ShardSet(ulong seed, IReadOnlyList<string> inOrder) => (Seed, _inOrder) = (seed, inOrder);

    /// <summary>The seed of all.</summary>
    public ulong Seed { get; }

    /// <summary>Looks files over, from begin to end.</summary>
    /// <exception cref="RefusedException">They cannot be put together; says all that is wrong.</exception>
    public static ShardSet Read(SimulationStudy study, string hash, IEnumerable<string> files)
    {
        string[] paths = [.. files.DistinctBy(Path.GetFullPath, StringComparer.Ordinal).OrderBy(Path.GetFileName, StringComparer.Ordinal).ThenBy(p => p, StringComparer.Ordinal)];
        List<Diagnostic> found = [];
        Dictionary<int, string> byNumber = [];
        JournalHeader? first = null;
        foreach (string path in paths)
        {
            if (Look(path, found) is not JournalHeader header)
            {
                continue;
            }

            first ??= header;
            // Seed and division are those of the first file: nobody says which ones are meant.
            SimulationShard shard = new(Math.Min(header.Shard, first.Shards), first.Shards);
            if (ShardFiles.Difference(header, JournalHeader.Of(study, hash, first.Seed, shard), path) is Diagnostic other)
            {
                found.Add(other);
            }
            else if (!byNumber.TryAdd(header.Shard, path))
            {
                found.Add(RunDiagnostics.Double.At(Path.GetFileName(path), null, $"{shard}, {Path.GetFileName(byNumber[header.Shard])}"));
            }
        }

        found.AddRange(Gaps(first, byNumber, paths));
        return found.Count == 0 && first is not null
            ? new ShardSet(first.Seed, [.. byNumber.OrderBy(f => f.Key).Select(f => f.Value)])
            : throw new RefusedException(found);
    }

    /// <summary>All units in order, one file open at a time.</summary>
    public IEnumerable<UnitResult> Units() => _inOrder.SelectMany(ShardFiles.Units);

    private static JournalHeader? Look(string path, List<Diagnostic> found)
    {
        try
        {
            using JournalReader reader = ShardFiles.Open(path);
            while (reader.Read() is not null)
            {
                // The seals are what counts here.
            }

            if (ShardFiles.Fault(reader, path) is Diagnostic fault)
            {
                found.Add(fault);
            }

            return reader.Header;
        }
        catch (RefusedException e)
        {
            found.AddRange(e.Diagnostics);
            return null;
        }
    }

    // A file of that name that cannot be used was named already.
    private static IEnumerable<Diagnostic> Gaps(JournalHeader? first, Dictionary<int, string> byNumber, string[] paths)
    {
        if (first is null && paths.Length > 0)
        {
            return [];
        }

        int shards = first?.Shards ?? 1;
        HashSet<string?> named = [.. paths.Select(Path.GetFileName)];
        return Enumerable.Range(1, shards).Where(number => !byNumber.ContainsKey(number)).Select(number => new SimulationShard(number, shards))
            .Where(shard => !named.Contains(shard.FileName)).Take(100).Select(shard => RunDiagnostics.Missing.At(shard.FileName, null, shard.ToString()));
    }
}
