namespace Vroegsignalering.Simulation.Runs;

/// <summary>Opens shard files and compares them with what they have to be.</summary>
internal static class ShardFiles
{
    /// <summary>What a file that is worked on is called.</summary>
    public const string PartSuffix = ".part";

    /// <summary>Opens a file for reading.</summary>
    /// <exception cref="RefusedException">It cannot be read.</exception>
    public static JournalReader Open(string path)
    {
        try
        {
            return new JournalReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(RunDiagnostics.CannotRead.At(Path.GetFileName(path)));
        }
    }

    /// <summary>All units of a whole file; memory does not grow with their number.</summary>
    /// <exception cref="RefusedException">The file is damaged.</exception>
    public static IEnumerable<UnitResult> Units(string path)
    {
        using JournalReader reader = Open(path);
        while (reader.Read() is UnitResult unit)
        {
            yield return unit;
        }

        if (Fault(reader, path) is Diagnostic fault)
        {
            throw new RefusedException(fault);
        }
    }

    /// <summary>What is wrong with a file that was read to its end; <c>null</c> when it is whole.</summary>
    public static Diagnostic? Fault(JournalReader reader, string path)
    {
        string name = Path.GetFileName(path);
        return reader switch
        {
            { Header: null } => RunDiagnostics.NotAShard.At(name),
            { End: JournalEnd.Whole } => null,
            { End: JournalEnd.Unfinished } => RunDiagnostics.Unfinished.At(name, reader.Rows + 1),
            _ => RunDiagnostics.Damaged.At(name, reader.Rows + 1),
        };
    }

    /// <summary>In what a header differs from the one that is needed; <c>null</c> when it does not.</summary>
    public static Diagnostic? Difference(JournalHeader found, JournalHeader needed, string path)
    {
        string name = Path.GetFileName(path);
        return found == needed ? null
            : found.Version != needed.Version ? RunDiagnostics.OtherVersion.At(name, 1, "version")
            : found.Scenario != needed.Scenario ? RunDiagnostics.OtherScenario.At(name, 1, "scenario")
            : found.Seed != needed.Seed ? RunDiagnostics.OtherSeed.At(name, 1, "seed")
            : RunDiagnostics.OtherDivision.At(name, 1, found.Shards != needed.Shards ? "shards" : "shard");
    }
}
