using Vroegsignalering.Simulation.Results;

namespace Vroegsignalering.Simulation.Reports;

/// <summary>Writes what a study gave: tidy CSV for researchers and a page for people.</summary>
/// <remarks>The same units give the same bytes, on any machine and in any culture: numbers have six significant digits, so that the last digits of a
/// processor do not matter. Each file is written beside its place and then put there, so that nobody reads half a file.</remarks>
public static class StudyOutput
{
    /// <summary>The names of the files, in the order in which they are written.</summary>
    public static IReadOnlyList<string> Names { get; } = ["replications.csv", "figures.csv", "differences.csv", "sensitivity.csv", "report.html"];

    /// <summary>Writes the files in one pass over the units; memory does not grow with their number.</summary>
    /// <param name="folder">The folder; it is made when it is not there, and files of the same names are replaced.</param>
    /// <param name="study">The study.</param>
    /// <param name="seed">The seed of the units.</param>
    /// <param name="hash">The hash of all that counts for the study; the page shows it.</param>
    /// <param name="units">All units of the study, in order.</param>
    /// <param name="language">The language of the page; Dutch by default. The CSV files are the same in each language.</param>
    /// <returns>The names of the files.</returns>
    /// <exception cref="ArgumentException">The units are not those of the study, or not all of them in order; then no file is left but what was there before.</exception>
    public static IReadOnlyList<string> Write(
        string folder, SimulationStudy study, ulong seed, string hash, IEnumerable<UnitResult> units, Language language = Language.Dutch)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(hash);
        ArgumentNullException.ThrowIfNull(units);
        Directory.CreateDirectory(folder);
        IReadOnlyList<SimulationSummary> parts = [];
        Put(folder, Names[0], stream => parts = Sum(stream, study, units));
        StudyResults results = new(study, seed, hash, parts);
        Put(folder, Names[1], stream => SummaryCsv.WriteFigures(stream, results.Main));
        Put(folder, Names[2], stream => SummaryCsv.WriteDifferences(stream, results.Main));
        Put(folder, Names[3], stream => SensitivityCsv.Write(stream, results));
        Put(folder, Names[4], stream => SimulationReport.Write(stream, results, language));
        return Names;
    }

    private static IReadOnlyList<SimulationSummary> Sum(Stream stream, SimulationStudy study, IEnumerable<UnitResult> units)
    {
        using ReplicationCsv csv = new(stream, study.Scenario);
        StudySummarizer sums = new(study, csv.Add);
        long count = 0;
        foreach (UnitResult unit in units)
        {
            sums.Add(unit);
            count++;
        }

        return count == study.Units
            ? sums.Summarize()
            : throw new ArgumentException("The units are not all units of the study.", nameof(units));
    }

    private static void Put(string folder, string name, Action<Stream> write)
    {
        string path = Path.Combine(folder, name);
        string beside = path + ".tmp";
        try
        {
            using (FileStream stream = new(beside, FileMode.Create, FileAccess.Write, FileShare.None, 64 * 1024))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
