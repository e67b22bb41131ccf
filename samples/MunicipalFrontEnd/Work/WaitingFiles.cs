using System.Security.Cryptography;
using NodaTime;

namespace MunicipalFrontEnd.Work;

/// <summary>Files that wait, in memory only: a few at a time, each for half an hour.</summary>
public sealed class WaitingFiles
{
    private const int Most = 8;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, WaitingFile> _files = new(StringComparer.Ordinal);

    /// <summary>How long a file waits.</summary>
    public static Duration Term { get; } = Duration.FromMinutes(30);

    /// <summary>Keeps a file; the one that waited longest goes when there are too many.</summary>
    /// <returns>What it is asked for with: nobody can guess it, and it says nothing.</returns>
    public string Keep(WaitingFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        string token = RandomNumberGenerator.GetHexString(32, lowercase: true);
        lock (_lock)
        {
            while (_files.Count >= Most)
            {
                _files.Remove(_files.MinBy(f => f.Value.Until).Key);
            }

            _files.Add(token, file);
        }

        return token;
    }

    /// <summary>A file of a worker; <c>null</c> when it is not there, over time, or of another.</summary>
    public WaitingFile? Find(string token, string by, Instant now)
    {
        lock (_lock)
        {
            foreach (string over in _files.Where(f => f.Value.Until < now).Select(f => f.Key).ToArray())
            {
                _files.Remove(over);
            }

            return _files.GetValueOrDefault(token) is WaitingFile file && file.By == by ? file : null;
        }
    }

    /// <summary>Lets go of a file.</summary>
    public void Remove(string token)
    {
        lock (_lock)
        {
            _files.Remove(token);
        }
    }
}
