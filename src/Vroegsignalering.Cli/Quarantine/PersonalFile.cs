namespace Vroegsignalering.Cli.Quarantine;

/// <summary>Makes files that hold personal data: only the owner may read them, where the system knows that.</summary>
internal static class PersonalFile
{
    /// <summary>Makes a file that does not exist yet.</summary>
    /// <exception cref="IOException">It exists, or cannot be made.</exception>
    public static FileStream Create(string path, FileAccess access)
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = access, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }
}
