using System.Globalization;
using System.Text.Json;
using NodaTime;
using Vroegsignalering.Files;
using Vroegsignalering.HelpAcceptance;
using Vroegsignalering.Simulation.Calibrating;
using Vroegsignalering.Simulation.Sensitivity;

namespace Vroegsignalering.Simulation.Scenarios;

/// <summary>Makes a study of the values of a scenario, or says everything that is wrong with them.</summary>
/// <remarks>One file that others are laid over or under is read as no whole: then nothing is missing, and only what it says itself is looked at.</remarks>
internal sealed class ScenarioReader(FileNode root, ScenarioFolder folder, FileFaults faults, bool isWhole)
{
    private const int MostSamplePoints = 1_000;

    private static readonly (string Name, SimulationOutput Output)[] KnownOutputs =
    [
        ("figures", SimulationOutput.Figures), ("differences", SimulationOutput.Differences), ("replications", SimulationOutput.Replications),
        ("sensitivity", SimulationOutput.Sensitivity), ("report", SimulationOutput.Report),
    ];

    /// <summary>Which files to write.</summary>
    public IReadOnlyList<SimulationOutput> Outputs { get; private set; } = [];

    public SimulationStudy? Read()
    {
        if (ScenarioPart.Of(root, faults, "$schema", "name", "include", "population", "period", "baseline", "variants", "definitions", "replications", "frontier", "sensitivity", "outputs") is not FileObject file)
        {
            return null;
        }

        file.Text("$schema");
        string? name = file.Line(root, faults, "name", isWhole);
        file.List("include");
        int? replications = file.Whole("replications", 1, SimulationScenario.MostReplications);
        SimulationScenario scenario = new() { Name = name ?? "-", Households = 1, Replications = replications ?? 20, Baseline = new SimulationVariant("-") };
        scenario = WithPeriod(WithPopulation(file, scenario));
        IReadOnlyList<HelpAcceptanceDefinition> definitions = root.Find("definitions") is null ? HelpAcceptanceDefinitions.ForMonitor : Definitions(file);
        Outputs = ReadOutputs(file);
        SensitivitySettings? sensitivity = root.Find("sensitivity") is FileNode sensitive && !sensitive.IsNull() ? Sensitivity(sensitive) : null;
        IReadOnlyList<SimulationVariant> variants = new VariantsReader(root, Months(scenario), folder, faults, isWhole).Read(file);
        if (faults.Refuses || !isWhole)
        {
            return null;
        }

        SimulationStudy study = new(scenario with { Baseline = variants[0], Variants = [.. variants.Skip(1)], Definitions = definitions }, sensitivity);
        if (study.Units > ScenarioFile.MaximumWork / variants.Count)
        {
            faults.Add(ScenarioDiagnostics.TooMuchWork, root.Find("replications") ?? root.Find("population")!);
        }

        return study;
    }

    private SimulationScenario WithPopulation(FileObject file, SimulationScenario scenario)
    {
        if (root.Find("population") is not FileNode node)
        {
            if (isWhole)
            {
                faults.Add(ScenarioDiagnostics.PartMissing, root, "population");
            }

            return scenario;
        }

        if (ScenarioPart.Of(node, faults, "households", "householdsPerTeam", "calibration", "overrides") is not FileObject population)
        {
            return scenario;
        }

        int? households = population.Whole("households", 1, (int)SimulationScenario.MostHouseholds, isWhole);
        int? perTeam = population.Whole("householdsPerTeam", 100, 100_000);
        string? path = population.Text("calibration");
        return scenario with
        {
            Households = households ?? 1,
            HouseholdsPerTeam = perTeam ?? scenario.HouseholdsPerTeam,
            Calibration = CalibrationOf(node, path),
        };
    }

    private Calibration CalibrationOf(FileNode population, string? path)
    {
        Calibration calibration = Calibration.Default;
        if (isWhole && path is not null && folder.Data(population.Find("calibration")!, path) is (string name, byte[] utf8))
        {
            CalibrationReadResult read = CalibrationFile.Read(utf8, name);
            foreach (Diagnostic found in read.Diagnostics)
            {
                faults.Add(found);
            }

            calibration = read.Calibration ?? calibration;
        }

        return population.Find("overrides") is FileNode overrides ? CalibrationOverrides.Apply(calibration, overrides, faults, isWhole) : calibration;
    }

    private SimulationScenario WithPeriod(SimulationScenario scenario)
    {
        if (root.Find("period") is not FileNode node || ScenarioPart.Of(node, faults, "from", "months", "warmUpMonths") is not FileObject period)
        {
            return scenario;
        }

        YearMonth? from = period.Text("from") is string text ? Month(text, node.Find("from")!) : null;
        int? months = period.Whole("months", 1, 120);
        int? warmUp = period.Whole("warmUpMonths", 0, 36);
        return scenario with { From = from ?? scenario.From, Months = months ?? scenario.Months, WarmUpMonths = warmUp ?? scenario.WarmUpMonths };
    }

    private static DateInterval Months(SimulationScenario scenario) =>
        new(scenario.From.OnDayOfMonth(1), scenario.From.OnDayOfMonth(1).PlusMonths(scenario.Months).PlusDays(-1));

    private YearMonth? Month(string text, FileNode at)
    {
        if (text.Length == 7 && text[4] == '-' && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            && int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out int month) && year is >= 2021 and <= 2040 && month is >= 1 and <= 12)
        {
            return new YearMonth(year, month);
        }

        faults.Add(ScenarioDiagnostics.NotAMonth, at);
        return null;
    }

    private IReadOnlyList<HelpAcceptanceDefinition> Definitions(FileObject file) =>
        [.. Choices(file, "definitions", [.. HelpAcceptanceDefinitions.All.Select(d => d.Id)]).Select(id => HelpAcceptanceDefinitions.Find(id)!)];

    private IReadOnlyList<SimulationOutput> ReadOutputs(FileObject file)
    {
        string[] chosen = root.Find("outputs") is null ? [.. KnownOutputs.Select(o => o.Name)] : [.. Choices(file, "outputs", [.. KnownOutputs.Select(o => o.Name)])];
        return [.. KnownOutputs.Where(o => chosen.Contains(o.Name, StringComparer.Ordinal)).Select(o => o.Output)];
    }

    private List<string> Choices(FileObject file, string name, string[] known)
    {
        List<string> chosen = [];
        foreach (FileNode node in file.List(name, known.Length, required: true).Take(known.Length))
        {
            string text = node.Value.ValueKind == JsonValueKind.String ? node.Value.GetString()! : "";
            if (!known.Contains(text, StringComparer.Ordinal))
            {
                faults.Add(ScenarioDiagnostics.NotAChoice.Knows(text, known), node);
            }
            else if (chosen.Contains(text, StringComparer.Ordinal))
            {
                faults.Add(ScenarioDiagnostics.Twice, node);
            }
            else
            {
                chosen.Add(text);
            }
        }

        return chosen;
    }

    private SensitivitySettings? Sensitivity(FileNode node)
    {
        if (ScenarioPart.Of(node, faults, "oneAtATime", "samplePoints", "households", "replications") is not FileObject part)
        {
            return null;
        }

        return new SensitivitySettings
        {
            OneAtATime = part.Flag("oneAtATime") || node.Find("oneAtATime") is null,
            SamplePoints = part.Whole("samplePoints", 0, MostSamplePoints) ?? 0,
            Households = part.Whole("households", 1, (int)SimulationScenario.MostHouseholds),
            Replications = part.Whole("replications", 1, SimulationScenario.MostReplications),
        };
    }
}
