using Vroegsignalering.Simulation.Calibrating;
using Vroegsignalering.Simulation.Results;
using Vroegsignalering.Simulation.Sensitivity;

namespace Vroegsignalering.Simulation.Reports;

/// <summary><c>sensitivity.csv</c> and <c>sensitivity-points.csv</c>: each conclusion again at every point of the design, and the numbers of each point.</summary>
internal static class SensitivityCsv
{
    public static void Write(Stream stream, StudyResults results)
    {
        using TidyCsv csv = new(
            stream, "part", "parameter", "source", "from", "value", "variant", "measure", "difference", "low", "high", "clear", "same_conclusion", "replications");
        for (int i = 1; i < results.Parts.Count; i++)
        {
            foreach (MeasureDifference difference in results.Parts[i].Differences.Where(d => KeyMeasures.IsKey(d.Measure)))
            {
                Line(csv, results, results.Study.Parts[i], difference);
            }
        }
    }

    public static void WritePoints(Stream stream, SimulationStudy study)
    {
        using TidyCsv csv = new(stream, "part", "parameter", "source", "from", "value");
        foreach (StudyPart part in study.Parts)
        {
            foreach ((string id, double value) in part.Changed.OrderBy(c => c.Key, StringComparer.Ordinal))
            {
                csv.Cell(part.Id);
                Parameter(csv, study.Scenario.Calibration.Find(id), value);
                csv.EndLine();
            }
        }
    }

    private static void Line(TidyCsv csv, StudyResults results, StudyPart part, MeasureDifference difference)
    {
        Estimate value = difference.Value;
        Conclusion here = Conclusions.Of(value);
        Conclusion main = Conclusions.Of(results.Main.FindDifference(difference.Variant, difference.Measure.Key)?.Value);
        csv.Cell(part.Id);
        bool isSingle = part.Changed.Count == 1;
        Parameter(csv, isSingle ? results.Study.Scenario.Calibration.Find(part.Changed.Keys.Single()) : null, isSingle ? part.Changed.Values.Single() : null);
        csv.Cell(difference.Variant);
        csv.Cell(difference.Measure.Id);
        csv.Cell(value.Mean);
        csv.Cell(value.Replications > 1 ? value.Low : null);
        csv.Cell(value.Replications > 1 ? value.High : null);
        csv.Cell(value.IsClear ? "yes" : "no");
        csv.Cell(here == Conclusion.NotStated || main == Conclusion.NotStated ? "" : here == main ? "yes" : "no");
        csv.Cell(value.Replications);
        csv.EndLine();
    }

    private static void Parameter(TidyCsv csv, CalibrationParameter? parameter, double? value)
    {
        csv.Cell(parameter?.Id);
        csv.Cell(parameter switch { null => "", { Assumed: true } => "assumed", { Fitted: true } => "fitted", _ => "published" });
        csv.Cell(parameter?.Value);
        csv.Cell(value);
    }
}
