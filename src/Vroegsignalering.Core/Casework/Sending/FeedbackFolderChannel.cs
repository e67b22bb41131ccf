using System.Text;
using System.Text.Json;
using Vroegsignalering.Cases.Feedback;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Casework;

/// <summary>Brings feedback to files, one for each partner, with a message in JSON a line. The files are for secure transport to the partners; they hold references
/// of partners.</summary>
/// <remarks>A message that is in its file already is not written again, so that what is sent twice is there once. A message is on the disk before the
/// call returns. For one process at a time.</remarks>
public sealed class FeedbackFolderChannel : IFeedbackChannel, IDisposable
{
    private readonly string _folder;
    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly Dictionary<string, HashSet<string>> _written = new(StringComparer.Ordinal);

    /// <summary>Uses a folder; it is made when it is not there yet.</summary>
    /// <param name="folder">The folder. Who may read it may read the files.</param>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    public FeedbackFolderChannel(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        _folder = Path.GetFullPath(folder);
        Directory.CreateDirectory(_folder);
    }

    /// <summary>The name of the file of a partner: its type and a short digest of its name, because a name can hold anything.</summary>
    /// <param name="partner">The type of the partner.</param>
    /// <param name="partnerName">Its name; <c>null</c> when unknown.</param>
    public static string FileNameOf(PartnerType partner, string? partnerName) => $"{partner}-{ShortHash.Of(partnerName ?? "")}.jsonl";

    /// <inheritdoc/>
    /// <exception cref="IOException">The file cannot be read or written.</exception>
    public async Task<bool> SendAsync(FeedbackMessage message, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        string name = FileNameOf(message.Partner, message.PartnerName);
        await _one.WaitAsync(cancellationToken);
        try
        {
            await using FileStream file = Open(Path.Combine(_folder, name));
            if (!_written.TryGetValue(name, out HashSet<string>? written))
            {
                _written[name] = written = await ReadAsync(file, cancellationToken);
            }

            if (!written.Contains(message.Id))
            {
                file.Seek(0, SeekOrigin.End);
                await file.WriteAsync(Encoding.UTF8.GetBytes(message.ToJson() + "\n"), CancellationToken.None);
                file.Flush(flushToDisk: true);
                written.Add(message.Id);
            }

            return true;
        }
        catch
        {
            // Half a line may be there: it is cleared away when the file is read again.
            _written.Remove(name);
            throw;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Lets go of what guards the files; none is open between calls.</summary>
    public void Dispose() => _one.Dispose();

    private static FileStream Open(string path)
    {
        FileStreamOptions options = new() { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }

    private static async Task<HashSet<string>> ReadAsync(FileStream file, CancellationToken cancellationToken)
    {
        byte[] bytes = new byte[file.Length];
        await file.ReadExactlyAsync(bytes, cancellationToken);
        HashSet<string> written = new(StringComparer.Ordinal);
        int end;
        int begin = 0;
        for (; (end = Array.IndexOf(bytes, (byte)'\n', begin)) >= 0; begin = end + 1)
        {
            using JsonDocument line = JsonDocument.Parse(bytes.AsMemory(begin, end - begin));
            written.Add(line.RootElement.GetProperty("id").GetString() ?? "");
        }

        file.SetLength(begin);
        return written;
    }
}
