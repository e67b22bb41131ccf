using System.Globalization;
using Vroegsignalering.Simulation.Calibrating;
using Vroegsignalering.Simulation.Reports;
using Vroegsignalering.Simulation.Sensitivity;
using Vroegsignalering.Simulation.Tests.Sensitivity;

namespace Vroegsignalering.Simulation.Tests.Reports;

/// <summary>Studies with units that nobody simulated, so that their files are known whatever the engine does.</summary>
internal static class AReport
{
    public static SimulationStudy Study(int replications = 3, bool withSensitivity = false, params string[] variants) => new(
        new SimulationScenario
        {
            Name = "Drempel & <bereik>",
            Households = 1_000,
            HouseholdsPerTeam = 1_000,
            Months = 2,
            Replications = replications,
            Baseline = new SimulationVariant("nu"),
            Variants =
            [
                .. (variants.Length == 0 ? ["straks"] : variants).Select(v => new SimulationVariant(v)),
                new SimulationVariant("nu, meer personeel") { FtePer10000Inhabitants = 0.6m, FrontierOf = "nu" },
            ],
            Calibration = withSensitivity ? ASensitivity.Varying("reach.phone", "reach.letter", "accept.share") : Calibration.Default,
        },
        withSensitivity ? new SensitivitySettings { SamplePoints = 4 } : null);

    /// <summary>Counts of which reach is 50% plus 10 points for each way of working after the baseline, and chance about it; other measures have smaller differences, or none.</summary>
    public static IEnumerable<UnitResult> Units(SimulationStudy study)
    {
        for (long i = 0; i < study.Units; i++)
        {
            (int part, long index) = study.Find(i);
            SimulationScenario scenario = study.Parts[part].Scenario;
            IReadOnlyList<SimulationMeasure> measures = SimulationMeasures.Of(scenario);
            yield return new UnitResult(i, [.. scenario.AllVariants.Select((_, v) => measures.SelectMany((m, at) => Counts(m, at, v, part, (int)index)).ToArray())]);
        }
    }

    /// <summary>Writes a study in a folder of its own and gives the texts by name.</summary>
    public static SortedDictionary<string, string> Write(SimulationStudy study, Language language = Language.Dutch)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("vroeg-report-");
        try
        {
            IReadOnlyList<string> names = StudyOutput.Write(folder.FullName, study, 7, "a1b2", Units(study), language);
            Assert.Equal(names.Order(StringComparer.Ordinal), folder.EnumerateFiles().Select(f => f.Name).Order(StringComparer.Ordinal));
            return new(names.ToDictionary(n => n, n => File.ReadAllText(Path.Combine(folder.FullName, n)), StringComparer.Ordinal), StringComparer.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Does something in a culture.</summary>
    public static T In<T>(string culture, Func<T> what)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            return what();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static long[] Counts(SimulationMeasure measure, int at, int variant, int part, int replication) => measure.Id switch
    {
        "reach-of-picked-up-cases" => [500 + (100 * variant) + (20 * part) + ((replication * ((7 * variant) + 3)) % 11), 1000],
        "attempts-per-picked-up-case" => [variant, 0],
        "costs-per-1000-inhabitants-per-month" => [10 + ((2 + (replication * (variant + 1))) % 7), 3000],
        "tried-in-time-share-of-threatening-cases" => [90, 100],
        _ => [10 + ((at + (replication * (variant + 1))) % 7), 3000],
    };
}
