using Vroegsignalering.Cli.Output;
using Vroegsignalering.Monitoring;
using Vroegsignalering.Monitoring.Accountability;

namespace Vroegsignalering.Cli.Accountability;

/// <summary>The numbers of a year report, a line for each figure: which definition and version, numerator, denominator, and whether it is shown.</summary>
internal static class YearReportCsv
{
    public static void Write(YearReport report, Language language, Stream stream)
    {
        using CsvForPeople csv = new(
            stream, language,
            new("deel", "part"), new("indicator", "indicator"), new("versie", "version"), new("naam", "name"), new("maand", "month"), new("uitsplitsing", "breakdown"),
            new("groep", "group"), new("teller", "numerator"), new("noemer", "denominator"), new("waarde", "value"), new("laagste", "lowest"), new("hoogste", "highest"),
            new("getoond", "shown"), new("waarom niet", "why not"), new("teller is", "numerator is"), new("noemer is", "denominator is"));
        foreach ((ShownIndicator figure, IndicatorValue exact) in report.Shown.Zip(report.Figures))
        {
            Figure(csv, report, figure, exact, language);
        }

        Intake(csv, report, language);
        Goals(csv, report, language);
        Changes(csv, report, language);
        if (report.Costs is not null)
        {
            foreach (ShownCost cost in CostFigures.Of(report))
            {
                bool isShown = cost.IsShown && cost.Figure.IsGiven;
                Line(
                    csv, language, "costs", cost.Figure.Id, cost.Figure.Version, cost.Figure.Name, group: "", isShown ? cost.Figure.Cost?.Cents / 100m : null,
                    isShown ? cost.Figure.Over : null, isShown ? cost.Figure.Amount?.Cents / 100m ?? cost.Figure.Number : null, isShown,
                    cost.IsShown ? cost.Figure.WhyNot : Small, new("kosten in euro's", "costs in euros"), new("geteld", "counted"));
            }
        }

        foreach (MaturityRow row in report.Maturity.Rows)
        {
            Line(
                csv, language, "maturity", row.Question.Id, MaturityQuestions.Version, row.Question.Question, row.Answer.ToString(), null, null, null, isShown: true, null, new("", ""), new("", ""));
        }
    }

    private static readonly Text Small = new("klein aantal", "small count");

    private static void Figure(CsvForPeople csv, YearReport report, ShownIndicator figure, IndicatorValue exact, Language language)
    {
        IndicatorInterval? margin = figure is { IsShown: true, Value: not null } && report.Profile.RoundTo == 1 ? exact.Interval() : null;
        csv.Cell("figures");
        csv.Cell(figure.Indicator.Id);
        csv.Cell(figure.Indicator.Version);
        csv.Cell(figure.Indicator.Name.In(language));
        csv.Cell(Dates.Iso(figure.Month));
        csv.Cell(figure.Breakdown == Breakdown.None ? "" : figure.Breakdown.ToString());
        csv.Cell(figure.Group);
        csv.Cell(figure.Numerator);
        csv.Cell(figure.Denominator);
        csv.Cell(figure.Value);
        csv.Cell(margin?.Low);
        csv.Cell(margin?.High);
        csv.Cell(Shown(figure.IsShown, language));
        csv.Cell(figure.Hidden switch
        {
            HiddenReason.None => "",
            HiddenReason.Small => Small.In(language),
            _ => new Text("om een ander aantal te beschermen", "to protect another count").In(language),
        });
        csv.Cell(figure.Indicator.Numerator.In(language));
        csv.Cell(figure.Indicator.Denominator.In(language));
        csv.EndLine();
    }

    private static void Intake(CsvForPeople csv, YearReport report, Language language)
    {
        if (report.Intake is not ShownIntake intake)
        {
            return;
        }

        Text rows = new("regels", "rows");
        foreach ((string id, Text name, long? count) in new (string, Text, long?)[]
        {
            ("rows-received", new("ontvangen", "received"), intake.Received), ("rows-accepted", new("aangenomen", "accepted"), intake.Accepted),
            ("rows-set-aside", new("apart gezet", "set aside"), intake.SetAside),
        })
        {
            Line(csv, language, "registration", id, 1, name, "", count, null, null, count is not null, count is null ? Small : null, rows, new("", ""));
        }

        foreach ((string? code, Text? message, long? count) in intake.Reasons)
        {
            Line(
                csv, language, "registration", "rows-set-aside-by-reason", 1, message ?? new("andere redenen samen", "other reasons together"), code ?? "", count, intake.SetAside, null,
                count is not null, count is null ? Small : null, rows, new("apart gezette regels", "rows that were set aside"));
        }

        foreach ((string id, Text name, long? filled, long? all, decimal? share) in intake.Completeness)
        {
            Line(
                csv, language, "registration", "filled-share-of-rows", 1, name, id, filled, all, share,
                share is not null, filled is null ? Small : null, new("regels waarin dit is ingevuld", "rows in which this is filled in"), new("regels zonder fout", "rows without an error"));
        }
    }

    private static void Goals(CsvForPeople csv, YearReport report, Language language)
    {
        foreach (GoalResult goal in report.Goals)
        {
            ShownIndicator? figure = GoalTexts.Figure(report, goal);
            GoalOutcome outcome = GoalTexts.Outcome(report, goal);
            Line(
                csv, language, "goals", goal.Goal.Id, figure?.Indicator.Version ?? 0, goal.Goal.Name, outcome.ToString(), figure?.Numerator, figure?.Denominator, figure?.Value, outcome != GoalOutcome.NotStated,
                figure is null ? new("geen cijfer met deze naam", "no figure of this name") : figure.IsShown ? null : Small, new(goal.Goal.IndicatorId, goal.Goal.IndicatorId), new("", ""));
        }
    }

    private static void Changes(CsvForPeople csv, YearReport report, Language language)
    {
        foreach (BeforeAfter change in report.Changes)
        {
            foreach (BeforeAfterRow row in change.Rows)
            {
                bool isShown = report.Profile.RoundTo == 1 && report.Of(row.Before.Indicator, row.Before.Group) is { IsShown: true, Value: not null }
                    && report.Of(row.After.Indicator, row.After.Group) is { IsShown: true, Value: not null };
                csv.Cell("before-after");
                csv.Cell(row.Before.Indicator.Id);
                csv.Cell(row.Before.Indicator.Version);
                csv.Cell(row.Before.Indicator.Name.In(language));
                csv.Cell("");
                csv.Cell(nameof(Breakdown.PolicyVersion));
                csv.Cell($"{change.Before.PolicyVersion} > {change.After.PolicyVersion}");
                csv.Cell((long?)null);
                csv.Cell((long?)null);
                csv.Cell(isShown ? row.Difference : null);
                csv.Cell(isShown ? row.Lowest : null);
                csv.Cell(isShown ? row.Highest : null);
                csv.Cell(Shown(isShown, language));
                csv.Cell(isShown ? "" : Small.In(language));
                csv.Cell(new Text("verschil, na min voor", "difference, after less before").In(language));
                csv.Cell("");
                csv.EndLine();
            }
        }
    }

    private static void Line(
        CsvForPeople csv, Language language, string part, string id, int version, Text name, string group, decimal? numerator, decimal? denominator, decimal? value, bool isShown, Text? whyNot, Text numeratorIs, Text denominatorIs)
    {
        csv.Cell(part);
        csv.Cell(id);
        csv.Cell(version);
        csv.Cell(name.In(language));
        csv.Cell("");
        csv.Cell("");
        csv.Cell(group);
        csv.Cell(numerator);
        csv.Cell(denominator);
        csv.Cell(value);
        csv.Cell((decimal?)null);
        csv.Cell((decimal?)null);
        csv.Cell(Shown(isShown, language));
        csv.Cell(whyNot?.In(language) ?? "");
        csv.Cell(numeratorIs.In(language));
        csv.Cell(denominatorIs.In(language));
        csv.EndLine();
    }

    private static string Shown(bool isShown, Language language) => (isShown ? new Text("ja", "yes") : new Text("nee", "no")).In(language);
}
