using Vroegsignalering.Cli.Process;
using Vroegsignalering.Contact.Planning;

namespace Vroegsignalering.Cli.Output;

/// <summary><c>forecast.csv</c>: a line per coming week, with the backlog and the terms that will be missed, as things are and with one FTE more.</summary>
internal static class ForecastFile
{
    public static void Write(ProcessRun run, Stream stream)
    {
        using CsvForPeople csv = new(
            stream, run.Options.Language,
            new("gemeente", "municipality"), new("week vanaf", "week from"), new("nieuwe zaken", "new cases"), new("gewenste contacten", "contacts wanted"),
            new("plaats voor", "room for"), new("achterstand in contacten", "backlog of contacts"), new("gemiste termijnen", "missed terms"),
            new("achterstand met 1 fte meer", "backlog with 1 FTE more"), new("gemiste termijnen met 1 fte meer", "missed terms with 1 FTE more"));
        foreach (MunicipalityRun municipality in run.Municipalities)
        {
            foreach ((int index, ForecastWeek week) in (municipality.Planning?.Forecast.Weeks ?? []).Index())
            {
                ForecastWeek? more = municipality.Planning!.WithOneMore?.Weeks[index];
                csv.Cell(municipality.Registration.Municipality?.Value);
                csv.Cell(week.From);
                csv.Cell(week.NewCases);
                csv.Cell(week.Wanted);
                csv.Cell(week.Planned);
                csv.Cell(week.Backlog);
                csv.Cell(week.MissedTerms);
                csv.Cell(more?.Backlog);
                csv.Cell(more?.MissedTerms);
                csv.EndLine();
            }
        }
    }
}
