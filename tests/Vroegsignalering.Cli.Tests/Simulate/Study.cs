using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace Vroegsignalering.Cli.Tests.Simulate;

/// <summary>A study that takes a moment, run by the real tool as a process of its own.</summary>
internal static class Study
{
    public const string Json = """
        {
          "name": "Kleine studie",
          "population": { "households": 700, "householdsPerTeam": 200 },
          "period": { "from": "2023-01", "months": 2, "warmUpMonths": 1 },
          "baseline": { "name": "drempel 50" },
          "variants": [{ "name": "weinig mensen", "ftePer10000Inhabitants": 0.1 }],
          "replications": 3
        }
        """;

    public static string WriteTo(TempFolder folder)
    {
        File.WriteAllText(folder["study.json"], Json);
        return folder["study.json"];
    }

    /// <summary>The call of a run.</summary>
    public static string[] Run(string scenario, string folder, params string[] more) => ["simulate", "run", scenario, "--seed", "42", "--out", folder, .. more];

    /// <summary>The hash of each file of a folder but of the notes about the machine.</summary>
    public static IReadOnlyDictionary<string, string> Bytes(string folder) => Directory.GetFiles(folder).Where(path => !path.EndsWith("machine.json", StringComparison.Ordinal))
        .ToDictionary(path => Path.GetFileName(path), path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))), StringComparer.Ordinal);

    /// <summary>Runs the tool as a process.</summary>
    /// <param name="arguments">The call.</param>
    /// <param name="environment">What is set beside what the test has.</param>
    /// <param name="kilobytes">The longest file that it can write; <c>null</c> for any.</param>
    public static async Task<(int Code, string Said)> ProcessAsync(string[] arguments, IReadOnlyDictionary<string, string>? environment = null, int? kilobytes = null)
    {
        string[] work = ["exec", Path.Combine(AppContext.BaseDirectory, "Vroegsignalering.Cli.dll"), .. arguments];
        ProcessStartInfo start = new(kilobytes is null ? "dotnet" : "bash") { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        if (kilobytes is int most)
        {
            // Writing further fails, and does not end the process.
            work = ["-c", string.Create(CultureInfo.InvariantCulture, $"trap '' XFSZ; ulimit -c 0; ulimit -f {most}; exec dotnet \"$@\""), "bash", .. work];
            start.Environment["DOTNET_EnableWriteXorExecute"] = "0"; // It maps a large file of its own.
            start.Environment["DOTNET_EnableDiagnostics"] = "0";
        }

        foreach (string argument in work)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(Study).Assembly.Location;
        foreach ((string name, string value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            start.Environment[name] = value;
        }

        using System.Diagnostics.Process child = System.Diagnostics.Process.Start(start)!;
        Task<string> output = child.StandardOutput.ReadToEndAsync();
        string error = await child.StandardError.ReadToEndAsync();
        await child.WaitForExitAsync();
        return (child.ExitCode, await output + error);
    }
}
