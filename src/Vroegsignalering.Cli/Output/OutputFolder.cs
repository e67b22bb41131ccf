using System.Text;
using Vroegsignalering.Cli.Output.Report;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.Ddas;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cli.Output;

/// <summary>Writes the files of a run, each whole or not at all.</summary>
internal static class OutputFolder
{
    private const string CasesName = "cases.jsonl";

    /// <summary>The files that hold counts only. All others tell of persons or households.</summary>
    private static readonly string[] WithoutPersons = ["forecast.csv", "partners.csv", "monitor.csv", "help-acceptance.csv", "decisions.head"];

    public static IReadOnlyList<string> Names { get; } =
        [
            "worklist.csv", "contact-plan.csv", "planning.csv", "forecast.csv", "deadlines.csv", "review.csv", "decisions.jsonl", "decisions.head", CasesName, "quarantine.csv", "partners.csv", "monitor.csv",
            "help-acceptance.csv", RegistrationFile.Name, "ddas-v1.2.json", "report.html",
        ];

    /// <summary>Refuses a folder in which the results would take the place of the input, or be read as input the next time.</summary>
    public static void Check(string folder, string input)
    {
        if (string.IsNullOrWhiteSpace(folder))
        {
            throw new CallException("--out needs the name of a folder.");
        }

        if (string.IsNullOrWhiteSpace(input))
        {
            throw new CallException("Give the name of a folder or file to process.");
        }

        string output = Real(folder);
        string source = Real(input);
        bool same = Directory.Exists(source)
            ? string.Equals(source, output, StringComparison.Ordinal)
            : string.Equals(Path.GetDirectoryName(source), output, StringComparison.Ordinal);
        if (same)
        {
            throw new CallException($"The results would be written over the input in '{folder}'. Give another folder with --out.");
        }
    }

    // The same folder under the name of a link is the same folder.
    private static string Real(string path)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return new DirectoryInfo(full) is { Exists: true } folder ? folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? full : full;
    }

    /// <summary>Writes all files.</summary>
    /// <returns>What the delivery holds, and what it had no place for.</returns>
    public static DdasWriteResult Write(ProcessRun run, Progress progress)
    {
        DdasWriteResult? delivered = null;
        string folder = run.Options.Output;
        try
        {
            Directory.CreateDirectory(folder);
            Write(folder, "worklist.csv", stream => WorklistFile.Write(run, stream), progress);
            Write(folder, "contact-plan.csv", stream => ContactPlanFile.Write(run, stream), progress);
            Write(folder, "planning.csv", stream => PlanningFile.Write(run, stream), progress);
            Write(folder, "forecast.csv", stream => ForecastFile.Write(run, stream), progress);
            Write(folder, "deadlines.csv", stream => DeadlinesFile.Write(run, stream), progress);
            Write(folder, "review.csv", stream => ReviewFile.Write(run, stream), progress);
            DecisionLogHead? head = null;
            Write(folder, "decisions.jsonl", stream => head = DecisionsFile.Write(run, stream), progress);
            Write(folder, "decisions.head", stream => stream.Write(Encoding.ASCII.GetBytes($"{head}\n")), progress);
            Write(folder, CasesName, stream => CasesFile.Write(run, stream), progress);
            Write(folder, "quarantine.csv", stream => QuarantineFile.Write(run, stream), progress);
            Write(folder, "partners.csv", stream => PartnersFile.Write(run, stream), progress);
            Write(folder, "monitor.csv", stream => MonitorFile.Write(run, stream), progress);
            Write(folder, "help-acceptance.csv", stream => HelpAcceptanceFile.Write(run, stream), progress);
            Write(folder, RegistrationFile.Name, stream => RegistrationFile.Write(run, stream), progress);
            Write(folder, "ddas-v1.2.json", stream => delivered = DeliveryFile.Write(run, stream), progress);
            Write(folder, "report.html", stream => ReportPage.Write(run, stream), progress);
            return delivered!;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException { ParamName: "path" })
        {
            throw new CallException($"Cannot write in '{folder}'. Look whether you may write there and whether the disk is full.");
        }
    }

    // What tells of persons is for the user who made it only.
    private static FileStreamOptions For(string name)
    {
        FileStreamOptions options = new() { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 64 * 1024 };
        if (!WithoutPersons.Contains(name) && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private static void Write(string folder, string name, Action<Stream> write, Progress progress)
    {
        progress.Step($"writing {name}");
        string part = Path.Combine(folder, $"{name}.part");
        try
        {
            using (FileStream stream = new(part, For(name)))
            {
                write(stream);
            }

            File.Move(part, Path.Combine(folder, name), overwrite: true);
        }
        catch
        {
            // A part is of no use to anybody, and it holds personal data.
            File.Delete(part);
            throw;
        }
    }
}
