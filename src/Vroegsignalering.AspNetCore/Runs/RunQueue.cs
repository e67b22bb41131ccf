using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Options;
using Vroegsignalering.AspNetCore.Hosting;

namespace Vroegsignalering.AspNetCore.Runs;

/// <summary>The runs of this process: those that wait in a bounded queue, the one that works, and those that ended.</summary>
internal sealed class RunQueue(IOptions<VroegsignaleringOptions> options)
{
    private readonly ConcurrentDictionary<(string Municipality, string Run), RunItem> _items = new();
    private readonly Channel<RunItem> _waiting = Channel.CreateBounded<RunItem>(options.Value.WaitingRuns);

    public IAsyncEnumerable<RunItem> ReadAsync(CancellationToken cancellationToken) => _waiting.Reader.ReadAllAsync(cancellationToken);

    public RunItem? Find(string municipality, string run) => _items.GetValueOrDefault((municipality, run));

    /// <summary>Puts a run in the queue, unless it is there already.</summary>
    /// <returns>The run; <c>null</c> when the queue is full.</returns>
    public RunItem? Add(RunItem item)
    {
        (string, string) key = (item.Desks.Settings.Municipality.Value, item.Name);
        RunItem there = _items.AddOrUpdate(key, item, (_, old) => old.IsActive ? old : item);
        if (!ReferenceEquals(there, item))
        {
            return there;
        }

        if (_waiting.Writer.TryWrite(item))
        {
            return item;
        }

        _items.TryRemove(new KeyValuePair<(string, string), RunItem>(key, item));
        return null;
    }

    /// <summary>Puts a run back that another process holds; it keeps its state.</summary>
    public bool Again(RunItem item) => _waiting.Writer.TryWrite(item);
}
