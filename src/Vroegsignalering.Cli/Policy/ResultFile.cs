namespace Vroegsignalering.Cli.Policy;

/// <summary>Writes a file whole or not at all, and never over what the call reads.</summary>
internal static class ResultFile
{
    /// <summary>Refuses a result that would take the place of a file that the call reads.</summary>
    public static void Check(string path, params IEnumerable<string> inputs)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new CallException("--out needs a name.");
        }

        if (inputs.Any(input => string.Equals(Path.GetFullPath(input), Path.GetFullPath(path), StringComparison.Ordinal)))
        {
            throw new CallException($"The result would be written over '{path}'. Give another name with --out.");
        }
    }

    public static void Write(string path, Action<Stream> write)
    {
        string part = $"{path}.part";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            try
            {
                using (FileStream stream = new(part, FileMode.Create, FileAccess.Write, FileShare.None, 64 * 1024))
                {
                    write(stream);
                }

                File.Move(part, path, overwrite: true);
            }
            catch
            {
                File.Delete(part);
                throw;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException { ParamName: "path" })
        {
            throw new CallException($"Cannot write '{path}'. Look whether you may write there and whether the disk is full.");
        }
    }
}
