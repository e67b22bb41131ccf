namespace Vroegsignalering.Simulation.Runs;

/// <summary>Works out the units of one shard and writes them to its file, from where an earlier run stopped.</summary>
internal sealed class ShardRun(SimulationStudy study, JournalHeader header, string path, SimulationRunOptions options)
{
    private readonly string _part = path + ShardFiles.PartSuffix;
    private readonly List<Diagnostic> _found = [];

    /// <summary>What was found that does not stop the run.</summary>
    public IReadOnlyList<Diagnostic> Found => _found;

    /// <summary>The household-months that were lived.</summary>
    public long Lived { get; private set; }

    /// <summary>Makes sure that the file is there, whole.</summary>
    /// <exception cref="RefusedException">That cannot be.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; what was done is on the disk.</exception>
    public void Run(CancellationToken cancellationToken)
    {
        if (File.Exists(path))
        {
            Check();
            return;
        }

        using (FileStream stream = Hold())
        {
            try
            {
                Work(stream, cancellationToken);
            }
            catch (Exception e) when (DiskFault.Is(e))
            {
                throw new RefusedException(RunDiagnostics.CannotWrite.At(Path.GetFileName(_part)));
            }
        }

        RunPoint.Hit("shard.rename");
        File.Move(_part, path);
        RunPoint.Hit("shard.renamed");
    }

    private void Work(FileStream stream, CancellationToken cancellationToken)
    {
        using JournalWriter writer = Begin(stream);
        RunPoint.Hit("shard.begun");
        StudyWork work = new(study);
        long all = work.Between(writer.Next, header.Before);
        Tell(writer, all);
        foreach (UnitResult unit in Simulator.Units(study, options.Seed, writer.Next, header.Before, options.Threads, cancellationToken))
        {
            RunPoint.Hit("unit.before");
            writer.Add(unit);
            RunPoint.Hit("unit.written");
            Lived += work.Of(unit.Index);
            Tell(writer, all);
        }

        RunPoint.Hit("shard.finish");
        writer.Finish();
    }

    private void Tell(JournalWriter writer, long all) =>
        options.Progress?.Invoke(new SimulationProgress(writer.Next - header.From, header.Before - header.From, Lived, all - Lived));

    private JournalWriter Begin(FileStream stream)
    {
        JournalReader reader = new(stream);
        if (reader.Header is null)
        {
            // Nothing, or half a first line: the process ended while it was written. Anything else is not ours to write over.
            return reader.End is JournalEnd.Unfinished or JournalEnd.Torn && stream.Length < (4 << 10)
                ? JournalWriter.Begin(stream, header, options.Time)
                : throw new RefusedException(RunDiagnostics.NotAShard.At(Path.GetFileName(_part)));
        }

        if (ShardFiles.Difference(reader.Header, header, _part) is Diagnostic other)
        {
            throw new RefusedException(other);
        }

        while (reader.Read() is not null)
        {
            // The seals are what counts here.
        }

        if (reader.End is JournalEnd.Torn or JournalEnd.Damaged)
        {
            _found.Add(RunDiagnostics.CutOff.At(Path.GetFileName(_part), reader.Rows + 1));
        }

        return JournalWriter.GoOn(stream, reader, options.Time);
    }

    // While it is open no other process can work on it.
    private FileStream Hold()
    {
        try
        {
            return new FileStream(_part, options.Resume ? FileMode.OpenOrCreate : FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException) when (File.Exists(_part))
        {
            throw new RefusedException((options.Resume ? RunDiagnostics.Held : RunDiagnostics.Begun).At(Path.GetFileName(_part)));
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            throw new RefusedException(RunDiagnostics.CannotWrite.At(Path.GetFileName(_part)));
        }
    }

    private void Check()
    {
        using JournalReader reader = ShardFiles.Open(path);
        if (reader.Header is JournalHeader found && ShardFiles.Difference(found, header, path) is Diagnostic other)
        {
            throw new RefusedException(other);
        }

        while (reader.Read() is not null)
        {
            // The seals are what counts here.
        }

        if (ShardFiles.Fault(reader, path) is Diagnostic fault)
        {
            throw new RefusedException(fault);
        }
    }
}
