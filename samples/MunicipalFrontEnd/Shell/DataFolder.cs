namespace MunicipalFrontEnd.Shell;

/// <summary>The folder in which this front end keeps its database and the keys of its cookies. It holds personal data.</summary>
/// <param name="FullPath">Where it is.</param>
public sealed record DataFolder(string FullPath)
{
    public string Database => Path.Combine(FullPath, "vroeg.db");

    public DirectoryInfo Keys => new(Path.Combine(FullPath, "keys"));

    /// <summary>The folder that <c>--data</c> names, or <c>data</c> in the folder where it was started; made when it is not there, for the own user only.</summary>
    public static DataFolder Of(IConfiguration configuration)
    {
        DataFolder folder = new(Path.GetFullPath(configuration["data"] ?? "data"));
        foreach (string path in (string[])[folder.FullPath, folder.Keys.FullName])
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

        return folder;
    }
}
