using Vroegsignalering.Cases.Feedback;
using Vroegsignalering.Casework;

namespace Vroegsignalering.Storage.Specification.Casework;

/// <summary>Partners that apply each message once, and keep all that came.</summary>
internal sealed class Partners(Func<FeedbackMessage, int, bool>? takes = null) : IFeedbackChannel
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _times = new(StringComparer.Ordinal);

    /// <summary>The messages in the order in which they were applied.</summary>
    public List<FeedbackMessage> Applied { get; } = [];

    public int Came => _times.Values.Sum();

    public Task<bool> SendAsync(FeedbackMessage message, CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            int times = _times[message.Id] = _times.GetValueOrDefault(message.Id) + 1;
            if (takes?.Invoke(message, times) == false)
            {
                return Task.FromResult(false);
            }

            if (Applied.TrueForAll(m => m.Id != message.Id))
            {
                Applied.Add(message);
            }

            return Task.FromResult(true);
        }
    }
}
