using System.Globalization;
using System.Text;
using Vroegsignalering.Simulation.Calibrating;
using Vroegsignalering.Simulation.Results;

namespace Vroegsignalering.Simulation.Validation;

/// <summary>Writes a validation as a page of Markdown.</summary>
internal static class ValidationPage
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>Writes the page; the same for the same result.</summary>
    public static string Write(ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        StringBuilder page = new();
        ReferenceSettings settings = result.Settings;
        Line(page, $"# How well the simulation gives published figures");
        Line(page, $"");
        Line(page, $"`vroeg simulate validate` makes this page; it is not written by hand. {settings.Replications} replications of {settings.Households:N0} households, seed {settings.Seed}.");
        Line(page, $"How the simulation works, and what in it is published, fitted and assumed, stands in [simulation.md](simulation.md).");
        Summarize(page, result);
        Table(page, "Not used for fitting", "These figures say how well the simulation does.", result.Figures.Where(f => f.Figure.Use == FigureUse.Validation));
        Table(page, "Used for fitting", "A parameter was set so that each of these comes out. They validate nothing. The fit lived fewer households, once, with another seed; where a figure is off here, the fit took its chance along.", result.Figures.Where(f => f.Figure.Use == FigureUse.Fitted), parameter: true);
        Table(page, "Following from fitted figures", "By arithmetic these follow from the figures above. They validate nothing.", result.Figures.Where(f => f.Figure.Use == FigureUse.Follows));
        Table(page, "Put in", "These went in, so that they come out says nothing.", result.Figures.Where(f => f.Figure.Use == FigureUse.Input));
        Checks(page, result);
        Effects(page, result);
        NotGiven(page);
        return page.ToString();
    }

    private static void Summarize(StringBuilder page, ValidationResult result)
    {
        ValidatedFigure[] free = [.. result.Figures.Where(f => f.Figure.Use == FigureUse.Validation)];
        double median = result.MedianOff;
        Line(page, $"");
        Line(page, $"- Of {free.Length} figures that were not used for fitting, the median relative error is **{Percent(median)}**; the goal is at most 10%: {(median <= 0.1 ? "met" : "**not met**")}.");
        Line(page, $"- Figures stand here as published, so one subject can count twice (2021 with its first three quarters). The median leans on that: read the table, not the median alone.");
        foreach (IGrouping<int, ValidatedFigure> year in free.GroupBy(f => f.Figure.Period.Year).OrderBy(g => g.Key))
        {
            Line(page, $"- Of {year.Count()} figures of {year.Key} the median is {Percent(ValidationResult.MedianOf(year))}.");
        }

        Line(page, $"- Of {result.Checks.Count} checks below {result.Checks.Count(c => c.Holds)} hold.");
        Line(page, $"- The farthest off: {string.Join("; ", free.OrderByDescending(f => Math.Abs(f.Off)).Take(5).Select(f => $"{f.Figure.Name} {f.Figure.Period} ({Signed(f.Off)})"))}.");
        Line(page, $"");
        Line(page, $"## Why it fails where it fails");
        Line(page, $"");
        Line(page, $"- **2021.** Lives, reach and willingness of 2021 are those of 2022, the nearest year that was fitted; only the law and the one call for each case differ.");
        Line(page, $"  Published acceptance was far lower in 2021 than later. How it was registered differs between municipalities and changed; the simulation does not know that.");
        Line(page, $"  In January 2021 all older arrears come in at once, because the law begins then; municipalities really joined in the course of the year.");
        Line(page, $"- **The first half of 2023.** Published shares of half years come from another source than those of the year and differ from them (health insurance 41% against 45%).");
        Line(page, $"- **2024.** Lives are those of 2023. How many water companies moved to monthly bills is an assumption; how much attempts rose is not published and not put in.");
        Line(page, $"- **Municipalities.** Their staff, its time and the number of attempts in a step are largely not published; here they have the lives of the average municipality.");
    }

    private static void Table(StringBuilder page, string title, string says, IEnumerable<ValidatedFigure> figures, bool parameter = false)
    {
        Line(page, $"");
        Line(page, $"## {title}");
        Line(page, $"");
        Line(page, $"{says}");
        Line(page, $"");
        Line(page, $"| Figure | Period | Published | Simulated (95% interval) | Relative error | {(parameter ? "Parameter | " : "")}Source |");
        Line(page, $"|---|---|---:|---:|---:|{(parameter ? "---|" : "")}---|");
        foreach (ValidatedFigure f in figures)
        {
            ReferenceFigure figure = f.Figure;
            Line(page, $"| {figure.Name} | {figure.Period} | {Value(figure, figure.Published)} | {Value(figure, f.Simulated.Mean)} ({Value(figure, f.Simulated.Low)} to {Value(figure, f.Simulated.High)}) | {Signed(f.Off)} | {(parameter ? $"`{figure.Parameter}` | " : "")}{figure.Source}{(figure.Remark is null ? "" : $" ({figure.Remark})")} |");
        }
    }

    private static void Checks(StringBuilder page, ValidationResult result)
    {
        Line(page, $"");
        Line(page, $"## Do the figures fit together");
        Line(page, $"");
        Line(page, $"Within 10% where two sources meet, 5% for shapes, 2% for arithmetic: choices of this product.");
        Line(page, $"");
        Line(page, $"| Check | Numbers | Holds |");
        Line(page, $"|---|---|---|");
        foreach (IdentityCheck check in result.Checks)
        {
            Line(page, $"| {check.Name} | {check.Numbers} | {(check.Holds ? "yes" : "**no**")} |");
        }
    }

    private static void Effects(StringBuilder page, ValidationResult result)
    {
        Line(page, $"");
        Line(page, $"## Effects on reach");
        Line(page, $"");
        Line(page, $"Published, from a regression over municipalities (Divosa 2024): one attempt more gives 11 percentage points of reach, the use of WhatsApp 4.7. No effect was put in;");
        Line(page, $"the chances of each channel were. Against the average municipality of 2023, in percentage points; the same lives under each way of working.");
        Line(page, $"");
        Line(page, $"| Way of working | Staff | More attempts for each case | More reach (95% interval) | For each attempt more |");
        Line(page, $"|---|---|---:|---:|---:|");
        foreach ((string run, string staff) in new[] { (ReferenceRuns.Effects, "0.33 FTE for 10,000"), (ReferenceRuns.EffectsWithStaff, "in plenty (3.3 FTE)") })
        {
            foreach (string variant in ReferenceRuns.Find(run).Variants.Select(v => v.Name))
            {
                Estimate gain = result.Mean(r => IdentityChecks.Gain(r[run], variant))!.Value;
                Estimate attempts = result.Mean(r => r[run][Monitoring.Indicators.AttemptsPerPickedUpCase.Id, variant] - r[run][Monitoring.Indicators.AttemptsPerPickedUpCase.Id])!.Value;
                Estimate? each = result.Mean(r => IdentityChecks.PerAttempt(r[run], variant));
                Line(page, $"| {variant} | {staff} | {attempts.Mean:+0.00;-0.00} | {gain.Mean * 100:+0.0;-0.0} ({gain.Low * 100:+0.0;-0.0} to {gain.High * 100:+0.0;-0.0}) | {(each is Estimate e ? (e.Mean * 100).ToString("+0.0;-0.0", Invariant) : "no room for more")} |");
            }
        }
    }

    private static void NotGiven(StringBuilder page)
    {
        Line(page, $"");
        Line(page, $"## Published figures that the simulation does not give");
        Line(page, $"");
        Line(page, $"| Figure | Why |");
        Line(page, $"|---|---|");
        foreach ((string figure, string why) in NotYielded.All)
        {
            Line(page, $"| {figure} | {why} |");
        }
    }

    private static string Value(ReferenceFigure figure, double value) =>
        figure.IsShare ? (value * 100).ToString("0.0", Invariant) + "%" : value.ToString(value >= 20 ? "0.0" : "0.00", Invariant);

    // Rounded first, so that nothing is shown as minus zero.
    private static string Signed(double share) => (Math.Round(share * 100, 1, MidpointRounding.AwayFromZero) + 0.0).ToString("+0.0;-0.0;0.0", Invariant) + "%";

    private static string Percent(double share) => (share * 100).ToString("0.0", Invariant) + "%";

    private static void Line(StringBuilder page, FormattableString line) => page.Append(line.ToString(Invariant)).Append('\n');
}
