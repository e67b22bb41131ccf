namespace Vroegsignalering.Storage.Sqlite;

/// <summary>Makes files that only their owner may read.</summary>
internal static class StoreFile
{
    /// <summary>Makes an empty file when there is none. SQLite gives the files beside it the same rights.</summary>
    public static void Make(string path, bool mustExist)
    {
        if (File.Exists(path))
        {
            return;
        }

        if (mustExist)
        {
            throw new StoreUnavailableException("There is no store in this place.");
        }

        try
        {
            MakeEmpty(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another process made it in the same moment.
            if (!File.Exists(path))
            {
                throw new StoreUnavailableException("The file of the store cannot be made. Look whether its folder is there and may be written, and whether the disk is full.");
            }
        }
    }

    /// <summary>Writes the database to a new file, under another name until it is whole and on disk.</summary>
    public static void BackUp(Session session, string path)
    {
        if (File.Exists(path))
        {
            throw new IOException("There is a file already in the place of the backup.");
        }

        string unfinished = path + ".unfinished";
        try
        {
            FaultPoint.Hit("sqlite.backup.before");
            File.Delete(unfinished);
            MakeEmpty(unfinished);
            using (Statement copy = session.Use("VACUUM INTO ?"))
            {
                copy.Set(unfinished).Do();
            }

            FaultPoint.Hit("sqlite.backup.written");
            using (FileStream file = new(unfinished, FileMode.Open, FileAccess.ReadWrite))
            {
                file.Flush(flushToDisk: true);
            }

            FaultPoint.Hit("sqlite.backup.rename");
            File.Move(unfinished, path, overwrite: false);
            FaultPoint.Hit("sqlite.backup.after");
        }
        catch (Exception e) when (e is UnauthorizedAccessException or DirectoryNotFoundException)
        {
            throw new StoreUnavailableException("The file of the backup cannot be made. Look whether its folder is there and may be written.");
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static void MakeEmpty(string path)
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using FileStream file = new(path, options);
    }
}
