using Vroegsignalering.Cli.Quarantine;

namespace Vroegsignalering.Cli.Ddas;

/// <summary>Writes a result with personal data whole or not at all, for its owner only.</summary>
internal static class PersonalResultFile
{
    public static void Write(string path, Action<Stream> write)
    {
        string part = $"{path}.part";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            File.Delete(part);
            try
            {
                using (FileStream stream = PersonalFile.Create(part, FileAccess.Write))
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
