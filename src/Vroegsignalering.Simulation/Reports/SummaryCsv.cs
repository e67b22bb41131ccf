using Vroegsignalering.Simulation.Results;

namespace Vroegsignalering.Simulation.Reports;

/// <summary><c>figures.csv</c> and <c>differences.csv</c>: a line for each way of working and measure.</summary>
internal static class SummaryCsv
{
    public static void WriteFigures(Stream stream, SimulationSummary summary)
    {
        using TidyCsv csv = new(stream, "variant", "measure", "breakdown", "group", "month", "mean", "low", "high", "replications");
        foreach (MeasureFigure figure in summary.Figures)
        {
            Start(csv, figure.Variant, figure.Measure, figure.Value);
            csv.Cell(figure.Value.Replications);
            csv.EndLine();
        }
    }

    public static void WriteDifferences(Stream stream, SimulationSummary summary)
    {
        using TidyCsv csv = new(stream, "variant", "measure", "breakdown", "group", "month", "difference", "low", "high", "clear", "replications");
        foreach (MeasureDifference difference in summary.Differences)
        {
            Start(csv, difference.Variant, difference.Measure, difference.Value);
            csv.Cell(difference.Value.IsClear ? "yes" : "no");
            csv.Cell(difference.Value.Replications);
            csv.EndLine();
        }
    }

    private static void Start(TidyCsv csv, string variant, SimulationMeasure measure, Estimate value)
    {
        csv.Cell(variant);
        MeasureCells.Add(csv, measure);
        csv.Cell(MeasureCells.Month(measure.Month));
        csv.Cell(value.Mean);
        csv.Cell(value.Replications > 1 ? value.Low : null);
        csv.Cell(value.Replications > 1 ? value.High : null);
    }
}
