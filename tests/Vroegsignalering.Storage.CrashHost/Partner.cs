using System.Globalization;
using Vroegsignalering.Cases.Feedback;
using Vroegsignalering.Casework;

namespace Vroegsignalering.Storage.CrashHost;

/// <summary>A partner, and the log of the municipality, in files: what came, and what was applied. A number that was applied is not applied again.</summary>
internal sealed class Partner(string folder) : IFeedbackChannel, IProcessingLog
{
    public const string Came = "came.txt";
    public const string Applied = "applied.txt";

    public Task<bool> SendAsync(FeedbackMessage message, CancellationToken cancellationToken = default)
    {
        Take(message.Id);
        return Task.FromResult(true);
    }

    public Task<IReadOnlyCollection<string>> WriteAsync(IReadOnlyList<OutboxMessage> lines, CancellationToken cancellationToken = default)
    {
        foreach (OutboxMessage line in lines)
        {
            Take(line.Id);
        }

        return Task.FromResult<IReadOnlyCollection<string>>([.. lines.Select(l => l.Id)]);
    }

    public static string[] Read(string folder, string file)
    {
        string path = Path.Combine(folder, file);
        return File.Exists(path) ? File.ReadAllLines(path) : [];
    }

    private void Take(string id)
    {
        string line = string.Create(CultureInfo.InvariantCulture, $"{id}\n");
        File.AppendAllText(Path.Combine(folder, Came), line);
        if (!Read(folder, Applied).Contains(id, StringComparer.Ordinal))
        {
            File.AppendAllText(Path.Combine(folder, Applied), line);
        }
    }
}
