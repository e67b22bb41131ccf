using Vroegsignalering.Simulation.Calibrating;

namespace Vroegsignalering.Simulation.Reports;

/// <summary>Every number behind the simulation, with where it comes from.</summary>
internal static class ParameterSection
{
    public static void Add(ReportPage page)
    {
        Words words = page.Words;
        IReadOnlyCollection<CalibrationParameter> all = page.Scenario.Calibration.Parameters;
        int assumed = all.Count(p => p.Assumed);
        int fitted = all.Count(p => p.Fitted);
        string share = words.Number(100.0 * assumed / Math.Max(1, all.Count), 0);
        page.Section("parameters", "De getallen achter de simulatie", "The numbers behind the simulation");
        page.Html.Element("p", words.In(
            $"Er zijn {all.Count} getallen. Daarvan zijn er {assumed} aangenomen ({share}%): niemand heeft ze gepubliceerd. {fitted} zijn zo gekozen dat gepubliceerde cijfers uitkomen. De andere staan in de bron.",
            $"There are {all.Count} numbers. Of these {assumed} are assumed ({share}%): nobody published them. {fitted} were chosen so that published figures come out. The others stand in the source."));
        page.Html.Raw("<details>").Element("summary", words.In("Alle getallen", "All numbers")).Table(
            words.In("De getallen achter de simulatie", "The numbers behind the simulation"),
            ["Id", words.In("Wat het is", "What it is"), words.In("Waarde", "Value"), words.In("Eenheid", "Unit"), words.In("Soort", "Kind"), words.In("Laagste en hoogste", "Lowest and highest"), words.In("Jaar", "Year"), words.In("Bron", "Source")],
            all.Select(p => (string[])
            [
                p.Id, words.In(p.Meaning), words.Plain(p.Value), p.Unit,
                p.Assumed ? words.In("aangenomen", "assumed") : p.Fitted ? words.In("passend gemaakt", "fitted") : words.In("gepubliceerd", "published"),
                $"{words.Plain(p.Low)} {words.In("tot", "to")} {words.Plain(p.High)}", p.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "–", p.Source,
            ])).Raw("</details>");
    }
}
