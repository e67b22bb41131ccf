using System.Collections.Concurrent;
using System.Security.Cryptography;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Ddas.Delivering;

/// <summary>Keeps frozen deliveries in a folder, one file each, named after their identity. Only the owner of the files can read them, where the system knows that.</summary>
/// <remarks>A file is written under another name, forced to the disk and then given its own name, so that it is there whole or not at all. Every byte is checked when
/// this object first opens the file.</remarks>
public sealed class DdasSnapshotFolder : IDdasSnapshots
{
    private const string Extension = ".ddas";

    private readonly string _folder;
    private readonly ConcurrentDictionary<string, (long Length, DateTime ChangedAt)> _checked = new(StringComparer.Ordinal);

    /// <summary>Uses a folder; it is made when it is not there yet.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    public DdasSnapshotFolder(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        _folder = Path.GetFullPath(folder);
        OwnFiles.CreateFolder(_folder);
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public Task<DdasFreezeResult> FreezeAsync(DdasFreezeRequest request, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        // A number of the process would not do: two containers that share a folder often have the same.
        string part = Path.Combine(_folder, $"{RandomNumberGenerator.GetHexString(16, lowercase: true)}.part");
        try
        {
            DdasFreezeResult result;
            using (FileStream stream = OwnFiles.Open(part, FileMode.CreateNew, FileAccess.ReadWrite))
            {
                FaultPoint.Hit("folder.made");
                result = DdasFreezer.Freeze(request, stream);
                FaultPoint.Hit("folder.written");
                stream.Flush(flushToDisk: true);
            }

            FaultPoint.Hit("folder.flushed");

            ClearAway(part);
            cancellationToken.ThrowIfCancellationRequested();
            if (result.Snapshot is DdasSnapshotInfo info)
            {
                File.Move(part, PathOf(info.Id), overwrite: true);
                FaultPoint.Hit("folder.moved");
            }

            return Task.FromResult(result);
        }
        finally
        {
            // Of a refused or failed freezing nothing stays: it holds personal data.
            File.Delete(part);
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<DdasSnapshotInfo>> ListAsync(CancellationToken cancellationToken = default)
    {
        List<DdasSnapshotInfo> found = [];
        foreach (string path in Directory.EnumerateFiles(_folder, $"*{Extension}"))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Peek(path) is DdasSnapshotInfo info && info.Id == Path.GetFileNameWithoutExtension(path))
            {
                found.Add(info);
            }
        }

        return Task.FromResult<IReadOnlyList<DdasSnapshotInfo>>([.. found.OrderByDescending(i => i.FrozenAt).ThenBy(i => i.Id, StringComparer.Ordinal)]);
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public Task<DdasSnapshotOpenResult?> OpenAsync(string id, CancellationToken cancellationToken = default)
    {
        string path = PathOf(id);
        FileInfo file = new(path);
        if (!file.Exists)
        {
            return Task.FromResult<DdasSnapshotOpenResult?>(null);
        }

        (long, DateTime) state = (file.Length, file.LastWriteTimeUtc);
        bool isChecked = _checked.TryGetValue(id, out (long, DateTime) known) && known == state;
        DdasSnapshotOpenResult opened = DdasSnapshot.Open(new FileContent(path), Path.GetFileName(path), isChecked);
        if (opened.Snapshot is not null)
        {
            _checked[id] = state;
        }

        return Task.FromResult<DdasSnapshotOpenResult?>(opened);
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">The file cannot be deleted.</exception>
    public Task DeleteAsync(string id, CancellationToken cancellationToken = default)
    {
        File.Delete(PathOf(id));
        _checked.TryRemove(id, out _);
        return Task.CompletedTask;
    }

    // What a process left that was ended in the middle: it holds personal data. Who is still writing has a file of today.
    private void ClearAway(string today)
    {
        DateTime old = File.GetLastWriteTimeUtc(today).AddDays(-1);
        foreach (string path in Directory.EnumerateFiles(_folder, "*.part").Where(path => File.GetLastWriteTimeUtc(path) < old))
        {
            File.Delete(path);
        }
    }

    private static DdasSnapshotInfo? Peek(string path)
    {
        try
        {
            using FileContent content = new(path);
            return DdasSnapshot.Peek(content);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // An identity has letters, digits, points, hyphens and underscores, so that it never leads out of the folder.
    private string PathOf(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return id.Length <= 120 && id[0] != '.' && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_')
            ? Path.Combine(_folder, id + Extension)
            : throw new ArgumentException("This is not the identity of a frozen delivery.", nameof(id));
    }
}
