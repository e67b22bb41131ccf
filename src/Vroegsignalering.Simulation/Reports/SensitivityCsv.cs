using Vroegsignalering.Simulation.Results;

namespace Vroegsignalering.Simulation.Reports;

/// <summary><c>sensitivity.csv</c>: each difference with the baseline again, under another value of one or more parameters.</summary>
internal static class SensitivityCsv
{
    public static void Write(Stream stream, StudyResults results)
    {
        using TidyCsv csv = new(stream, "part", "parameter", "from", "value", "variant", "measure", "difference", "low", "high", "clear", "replications");
        for (int i = 1; i < results.Parts.Count; i++)
        {
            Part(csv, results, results.Study.Parts[i], results.Parts[i]);
        }
    }

    private static void Part(TidyCsv csv, StudyResults results, StudyPart part, SimulationSummary summary)
    {
        bool single = part.Changed.Count == 1;
        string parameter = single ? part.Changed.Keys.Single() : "";
        foreach (MeasureDifference difference in summary.Differences.Where(d => d.Measure is { Group: null, Month: null }))
        {
            csv.Cell(part.Id);
            csv.Cell(parameter);
            csv.Cell(single ? results.Study.Scenario.Calibration[parameter] : null);
            csv.Cell(single ? part.Changed[parameter] : null);
            csv.Cell(difference.Variant);
            csv.Cell(difference.Measure.Id);
            csv.Cell(difference.Value.Mean);
            csv.Cell(difference.Value.Replications > 1 ? difference.Value.Low : null);
            csv.Cell(difference.Value.Replications > 1 ? difference.Value.High : null);
            csv.Cell(difference.Value.IsClear ? "yes" : "no");
            csv.Cell(difference.Value.Replications);
            csv.EndLine();
        }
    }
}
