using Microsoft.Win32.SafeHandles;

namespace Vroegsignalering.Ddas.Delivering;

/// <summary>A frozen delivery in a file; the file can be deleted while it is read.</summary>
internal sealed class FileContent(string path) : IDdasSnapshotContent
{
    private readonly SafeFileHandle _file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);

    public long Length => RandomAccess.GetLength(_file);

    public int Read(long offset, Span<byte> buffer) => RandomAccess.Read(_file, buffer, offset);

    public void Dispose() => _file.Dispose();
}
