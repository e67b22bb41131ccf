using Vroegsignalering.Casework;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Storage.Specification.Casework;

/// <summary>A log of data processing that keeps each line once, and can refuse some.</summary>
internal sealed class KeptLog(Func<OutboxMessage, bool>? refuses = null) : IProcessingLog
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _times = new(StringComparer.Ordinal);

    /// <summary>How often each line came.</summary>
    public IReadOnlyDictionary<string, int> Times => _times;

    public Task<IReadOnlyCollection<string>> WriteAsync(IReadOnlyList<OutboxMessage> lines, CancellationToken cancellationToken = default)
    {
        List<string> confirmed = [];
        lock (_lock)
        {
            foreach (OutboxMessage line in lines.Where(l => refuses?.Invoke(l) != true))
            {
                _times[line.Id] = _times.GetValueOrDefault(line.Id) + 1;
                confirmed.Add(line.Id);
            }
        }

        return Task.FromResult<IReadOnlyCollection<string>>(confirmed);
    }
}
