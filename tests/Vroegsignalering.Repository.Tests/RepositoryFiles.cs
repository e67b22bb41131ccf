using System.Reflection;

namespace Vroegsignalering.Repository.Tests;

/// <summary>Where things are: the root of the repository, its assemblies and the configuration that the tests were built in.</summary>
internal static class RepositoryFiles
{
    /// <summary>The libraries that are published; the tool is not programmed against.</summary>
    public static readonly string[] Libraries =
    [
        "Vroegsignalering.AspNetCore", "Vroegsignalering.Core", "Vroegsignalering.Ddas",
        "Vroegsignalering.Simulation", "Vroegsignalering.Storage.PostgreSql", "Vroegsignalering.Storage.Sqlite", "Vroegsignalering.Testing",
    ];

    public static string Root { get; } = FindRoot();

    public static string Configuration { get; } =
        typeof(RepositoryFiles).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string PathOfAssembly(string name) => Path.Combine(AppContext.BaseDirectory, name + ".dll");

    /// <summary>Files under a folder, ordinal by path, without what a build or a package manager puts there.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) => !Directory.Exists(folder)
        ? []
        : Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
            .Where(path => !Relative(path).Split('/').Any(part => part is "bin" or "obj" or "artifacts" or "node_modules" or ".git"))
            .Order(StringComparer.Ordinal);

    /// <summary>A path as people write it: from the root, with slashes.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Vroegsignalering.Core.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests do not lie in the repository: no Vroegsignalering.Core.sln above them.");
    }
}
