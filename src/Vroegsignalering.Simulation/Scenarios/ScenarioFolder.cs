using Vroegsignalering.Files;

namespace Vroegsignalering.Simulation.Scenarios;

/// <summary>The files that a scenario may read: none outside its folder, none that is too large, and not too many.</summary>
internal sealed class ScenarioFolder
{
    private const int MostFiles = 64;
    private const int LongestPath = 260;

    private readonly FileFaults _faults;
    private readonly string _folder;
    private readonly string _above;
    private readonly HashSet<string> _data = new(StringComparer.Ordinal);
    private int _includes;
    private int _left = ScenarioFile.MaximumBytes;

    public ScenarioFolder(string path, FileFaults faults)
    {
        _faults = faults;
        _folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? Path.GetPathRoot(Path.GetFullPath(path))!;
        _above = Path.GetDirectoryName(_folder) ?? _folder;
    }

    /// <summary>The bytes of the scenario itself; <c>null</c> when it cannot be read, which is reported.</summary>
    public byte[]? First(string name)
    {
        if (Bytes(Path.Combine(_folder, name), _left) is not byte[] read)
        {
            _faults.Add(ScenarioDiagnostics.NotRead, 1);
            return null;
        }

        return Counted(read, () => _faults.Add(ScenarioDiagnostics.TooLarge, 1));
    }

    /// <summary>The bytes of a file to include; <c>null</c> when it cannot be read, which is reported.</summary>
    public byte[]? Included(FileNode node, string name)
    {
        if (++_includes > MostFiles)
        {
            _faults.Add(ScenarioDiagnostics.TooManyFiles, node);
            return null;
        }

        return Read(node, Path.Combine(_folder, name), _left) is byte[] read ? Counted(read, () => _faults.Add(ScenarioDiagnostics.TooLarge, node)) : null;
    }

    /// <summary>The name of a file to include, from the folder of the scenario, such as <c>parts/basis.json</c>; <c>null</c> when it may not be read, which is reported.</summary>
    public string? NameOf(FileNode node, string path) => Inside(node, path, _folder);

    /// <summary>The name and the bytes of a policy, a strategy or a calibration; <c>null</c> when it cannot be read, which is reported.</summary>
    public (string Name, byte[] Utf8)? Data(FileNode node, string path)
    {
        if (Inside(node, path, _above) is not string name)
        {
            return null;
        }

        if (_data.Add(name) && _data.Count > MostFiles)
        {
            _faults.Add(ScenarioDiagnostics.TooManyFiles, node);
            return null;
        }

        return Read(node, Path.GetFullPath(name, _folder), FileText.MaximumBytes) is byte[] read ? (name, read) : null;
    }

    private byte[]? Counted(byte[] read, Action tooLarge)
    {
        _left -= read.Length;
        if (_left >= 0)
        {
            return read;
        }

        tooLarge();
        _left = 0;
        return null;
    }

    private string? Inside(FileNode node, string path, string within)
    {
        if (path.Length > LongestPath || path.Any(char.IsControl))
        {
            _faults.Add(ScenarioDiagnostics.WrongText, node);
            return null;
        }

        string slashed = path.Replace('\\', '/');
        bool rooted = slashed.StartsWith('/') || slashed.Contains(':', StringComparison.Ordinal) || slashed.StartsWith('~');
        string from = Path.Combine(_folder, Path.GetDirectoryName(node.Source) ?? "");
        string full = rooted ? "" : Path.GetFullPath(slashed, from);
        if (rooted || !IsUnder(full, within) || HasLink(full, within))
        {
            _faults.Add(ScenarioDiagnostics.PathEscape, node);
            return null;
        }

        return Path.GetRelativePath(_folder, full).Replace('\\', '/');
    }

    private static bool IsUnder(string full, string folder) => full.Length > folder.Length && full.StartsWith(folder, StringComparison.Ordinal)
        && (Path.EndsInDirectorySeparator(folder) || full[folder.Length] == Path.DirectorySeparatorChar);

    // A link inside the folder can lead out of it.
    private static bool HasLink(string full, string within)
    {
        for (string? at = full; at is not null && at.Length > within.Length; at = Path.GetDirectoryName(at))
        {
            if (new FileInfo(at).LinkTarget is not null)
            {
                return true;
            }
        }

        return false;
    }

    private byte[]? Read(FileNode node, string full, int most)
    {
        byte[]? read = Bytes(full, most);
        if (read is null)
        {
            _faults.Add(ScenarioDiagnostics.NotRead, node);
        }

        return read;
    }

    // One byte more than is allowed, so that whoever asks sees that it is too much. What has no length is not opened: a pipe would wait for ever, a device never end.
    private static byte[]? Bytes(string full, int most)
    {
        try
        {
            FileInfo file = new(full);
            if (file.Exists && file.Length == 0)
            {
                return [];
            }

            using FileStream stream = File.OpenRead(full);
            byte[] buffer = new byte[(int)Math.Min(stream.Length, most) + 1];
            int read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            return buffer[..read];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
