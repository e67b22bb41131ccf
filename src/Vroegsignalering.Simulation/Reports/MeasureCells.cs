using System.Globalization;
using NodaTime;
using Vroegsignalering.Monitoring;

namespace Vroegsignalering.Simulation.Reports;

/// <summary>The cells that say which measure a line is about.</summary>
internal static class MeasureCells
{
    public static void Add(TidyCsv csv, SimulationMeasure measure)
    {
        csv.Cell(measure.Id);
        csv.Cell(measure.Breakdown == Breakdown.None ? "" : measure.Breakdown.ToString());
        csv.Cell(measure.Group);
    }

    public static string Month(YearMonth? month) => month is YearMonth m ? string.Create(CultureInfo.InvariantCulture, $"{m.Year:0000}-{m.Month:00}") : "";
}
