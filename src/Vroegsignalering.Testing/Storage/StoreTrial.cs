using Vroegsignalering.Storage;

namespace Vroegsignalering.Testing.Storage;

/// <summary>A store that a check tries, and what it found.</summary>
internal sealed class StoreTrial(string check, IStore store, StoreConformanceOptions options, CancellationToken cancellationToken)
{
    private readonly List<StoreConformanceFinding> _findings = [];
    private readonly Lock _lock = new();

    public static MunicipalityCode Here { get; } = MunicipalityCode.Parse("0344");

    public static MunicipalityCode There { get; } = MunicipalityCode.Parse("0363");

    public IStore Store => store;

    public StoreConformanceOptions Options => options;

    public CancellationToken Cancel => cancellationToken;

    public IReadOnlyList<StoreConformanceFinding> Findings
    {
        get
        {
            lock (_lock)
            {
                return [.. _findings];
            }
        }
    }

    /// <summary>A municipality of its own for each number.</summary>
    public static MunicipalityCode Municipality(int number) => MunicipalityCode.Parse(FormattableString.Invariant($"{1000 + number}"));

    public async Task WriteAsync(Func<IUnitOfWork, Task> work, MunicipalityCode? at = null)
    {
        await using IUnitOfWork unit = await store.BeginAsync(at ?? Here, UnitOfWorkKind.Write, cancellationToken);
        await work(unit);
        await unit.CommitAsync(cancellationToken);
    }

    public async Task<T> WriteAsync<T>(Func<IUnitOfWork, Task<T>> work, MunicipalityCode? at = null)
    {
        await using IUnitOfWork unit = await store.BeginAsync(at ?? Here, UnitOfWorkKind.Write, cancellationToken);
        T done = await work(unit);
        await unit.CommitAsync(cancellationToken);
        return done;
    }

    public async Task<T> ReadAsync<T>(Func<IUnitOfWork, Task<T>> read, MunicipalityCode? at = null)
    {
        await using IUnitOfWork unit = await store.BeginAsync(at ?? Here, UnitOfWorkKind.Read, cancellationToken);
        return await read(unit);
    }

    public Task<IReadOnlyList<string>> DumpAsync(MunicipalityCode? at = null) => ReadAsync(u => StoreDump.OfAsync(u, cancellationToken), at);

    public void Same<T>(string promise, T expected, T found)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, found))
        {
            Broken(promise, FormattableString.Invariant($"{expected}"), FormattableString.Invariant($"{found}"));
        }
    }

    /// <summary>Compares lines; a finding shows the first that differ.</summary>
    public void SameLines(string promise, IEnumerable<string> expected, IEnumerable<string> found)
    {
        string[] should = [.. expected];
        string[] was = [.. found];
        int at = should.Zip(was).TakeWhile(p => string.Equals(p.First, p.Second, StringComparison.Ordinal)).Count();
        if (at < should.Length || at < was.Length)
        {
            string Line(string[] lines) => FormattableString.Invariant($"{lines.Length} lines, line {at + 1}: {(at < lines.Length ? lines[at] : "none")}");
            Broken(promise, Line(should), Line(was));
        }
    }

    public void Holds(string promise, bool holds, string found)
    {
        if (!holds)
        {
            Broken(promise, "that it is so", found);
        }
    }

    /// <summary>Whether work meets a conflict of a kind.</summary>
    public async Task ConflictAsync(string promise, StoreConflict what, Func<Task> work)
    {
        try
        {
            await work();
            Broken(promise, $"a StoreConflictException about {what}", "no exception");
        }
        catch (StoreConflictException e)
        {
            Same(promise, what, e.What);
        }
    }

    /// <summary>Whether work is refused with one of these exceptions.</summary>
    public async Task RefusedAsync(string promise, Func<Task> work, params Type[] with)
    {
        string expected = string.Join(" or ", with.Select(t => t.Name));
        try
        {
            await work();
            Broken(promise, expected, "no exception");
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            if (!with.Any(t => t.IsInstanceOfType(e)))
            {
                Broken(promise, expected, e.GetType().Name);
            }
        }
    }

    public void Thrown(Exception e) => Broken("It throws nothing that the ports do not name.", "no exception", $"{e.GetType().Name}: {e.Message}");

    public void Broken(string promise, string expected, string found)
    {
        lock (_lock)
        {
            _findings.Add(new StoreConformanceFinding(check, promise, expected, found));
        }
    }
}
