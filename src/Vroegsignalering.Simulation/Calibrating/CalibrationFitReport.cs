using System.Globalization;
using System.Text;

namespace Vroegsignalering.Simulation.Calibrating;

/// <summary>Tells in plain lines what a fit gave.</summary>
internal static class CalibrationFitReport
{
    /// <summary>A line for each figure, and whether all came out.</summary>
    public static string Write(CalibrationFitResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        StringBuilder report = new();
        foreach (FittedFigure figure in result.Figures)
        {
            CalibrationParameter parameter = result.Calibration.Find(figure.Figure.Parameter!)!;
            bool stopped = parameter.Value <= parameter.Low || parameter.Value >= parameter.High;
            report.AppendLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{parameter.Id} = {parameter.Value}{(stopped ? " (at its bound)" : "")}: {figure.Figure.Name}, {figure.Figure.Period}: published {figure.Figure.Published:0.0000}, simulated {figure.Simulated:0.0000} ({Math.Round(figure.Off * 100, 2) + 0.0:+0.00;-0.00;0.00}%)"));
        }

        report.AppendLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{(result.HasConverged ? "Converged" : "NOT converged")}: the farthest is {result.Farthest * 100:0.00}% off, {result.Tolerance * 100:0.00}% is allowed; round {result.Rounds}."));
        return report.ToString();
    }
}
