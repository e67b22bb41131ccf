using Vroegsignalering.Cli.Process;
using Vroegsignalering.Cli.SmallCounts;
using Vroegsignalering.Monitoring;

namespace Vroegsignalering.Cli.Output;

/// <summary><c>monitor.csv</c>: a line per figure, with its definition, numerator and denominator. Small counts are hidden as <c>--small-counts</c> says.</summary>
internal static class MonitorFile
{
    public static void Write(ProcessRun run, Stream stream)
    {
        Language language = run.Options.Language;
        using CsvForPeople csv = new(
            stream, language,
            new("gemeente", "municipality"), new("indicator", "indicator"), new("naam", "name"), new("versie", "version"), new("maand", "month"),
            new("uitsplitsing", "breakdown"), new("groep", "group"), new("teller", "numerator"), new("noemer", "denominator"), new("waarde", "value"),
            new("waarde van", "value from"), new("waarde tot", "value to"), new("teller is", "numerator is"), new("noemer is", "denominator is"), new("teleenheid", "unit"),
            new("waarom leeg", "why empty"), new("kleine aantallen", "small counts"));
        foreach (MunicipalityRun municipality in run.Municipalities)
        {
            foreach ((ShownIndicator figure, IndicatorValue exact) in municipality.Shown.Monitor.Zip(municipality.Figures))
            {
                csv.Cell(municipality.Registration.Municipality?.Value);
                csv.Cell(figure.Indicator.Id);
                csv.Cell(figure.Indicator.Name.In(language));
                csv.Cell(figure.Indicator.Version);
                csv.Cell(Dates.Iso(figure.Month));
                csv.Cell(figure.Breakdown == Breakdown.None ? null : BreakdownGroups.NameOf(figure.Breakdown).In(language));
                csv.Cell(figure.Group is null ? null : BreakdownGroups.NameOf(figure.Breakdown, figure.Group).In(language));
                csv.Cell(figure.Numerator);
                csv.Cell(figure.Denominator);
                csv.Cell(figure.Value);
                IndicatorInterval? interval = ShownFigures.Interval(figure, exact);
                csv.Cell(interval?.Low);
                csv.Cell(interval?.High);
                csv.Cell(figure.Indicator.Numerator.In(language));
                csv.Cell(figure.Indicator.Denominator.In(language));
                csv.Cell(figure.Indicator.Unit.Name().In(language));
                csv.Cell(figure.Hidden.Why().In(language));
                csv.Cell(SmallCountTexts.NameOf(municipality.Shown.Profile));
                csv.EndLine();
            }
        }
    }
}
