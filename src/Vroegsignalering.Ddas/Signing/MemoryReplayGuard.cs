namespace Vroegsignalering.Ddas.Signing;

/// <summary>Remembers messages in memory: for one process. It forgets when the process ends.</summary>
/// <remarks>
/// When it is full of messages that count still, it says <see cref="ReplayAnswer.Unknown"/>: refusing is safer than forgetting.
/// A clock that is set back does not open the window again for messages that were forgotten.
/// </remarks>
public sealed class MemoryReplayGuard : IReplayGuard
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, DateTimeOffset> _seen = new(StringComparer.Ordinal);
    private readonly int _capacity;
    private DateTimeOffset _forgottenUntil = DateTimeOffset.MinValue;

    /// <summary>Makes an empty memory.</summary>
    /// <param name="capacity">How many messages it holds at most; 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is below 1.</exception>
    public MemoryReplayGuard(int capacity = 100_000)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        _capacity = capacity;
    }

    /// <inheritdoc/>
    public ValueTask<ReplayAnswer> NoteAsync(string key, DateTimeOffset until, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        lock (_gate)
        {
            return ValueTask.FromResult(Note(key, until, now));
        }
    }

    private ReplayAnswer Note(string key, DateTimeOffset until, DateTimeOffset now)
    {
        if (_seen.ContainsKey(key))
        {
            return ReplayAnswer.Seen;
        }

        if (_seen.Count >= _capacity)
        {
            Forget(now);
        }

        // Of what was forgotten nothing is known, and the clock may have gone back since.
        if (until <= _forgottenUntil || _seen.Count >= _capacity)
        {
            return ReplayAnswer.Unknown;
        }

        _seen.Add(key, until);
        return ReplayAnswer.New;
    }

    private void Forget(DateTimeOffset now)
    {
        foreach ((string key, DateTimeOffset until) in _seen.Where(entry => entry.Value < now).ToArray())
        {
            _seen.Remove(key);
            _forgottenUntil = until > _forgottenUntil ? until : _forgottenUntil;
        }
    }
}
