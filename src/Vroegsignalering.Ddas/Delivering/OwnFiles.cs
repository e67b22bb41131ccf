namespace Vroegsignalering.Ddas.Delivering;

/// <summary>Files that tell of persons, or that others may not write: for their owner only, where the system knows that.</summary>
internal static class OwnFiles
{
    public static FileStream Open(string path, FileMode mode, FileAccess access)
    {
        FileStreamOptions options = new() { Mode = mode, Access = access, Share = FileShare.None, BufferSize = 1 << 16 };
        if (!OperatingSystem.IsWindows() && mode != FileMode.Open)
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }

    /// <summary>A file that is gone when it is closed. Where the system allows it has no name from the start, so that also a process that is ended leaves nothing.</summary>
    public static FileStream OpenTemporary(string path)
    {
        FileStreamOptions options = new()
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.Delete,
            BufferSize = 1 << 16,
            Options = FileOptions.DeleteOnClose,
        };
        if (OperatingSystem.IsWindows())
        {
            return new FileStream(path, options);
        }

        options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        FileStream file = new(path, options);
        File.Delete(path);
        return file;
    }

    public static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
