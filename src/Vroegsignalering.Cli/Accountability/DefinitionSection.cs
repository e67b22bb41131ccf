using System.Globalization;
using Vroegsignalering.Monitoring;

namespace Vroegsignalering.Cli.Accountability;

/// <summary>How was counted: definitions with versions, and which counts are hidden.</summary>
internal static class DefinitionSection
{
    public static void Add(YearReport report, YearPage page)
    {
        if (!page.Part("definitions", new("Hoe er is geteld", "How was counted"), Audience.All))
        {
            return;
        }

        AddProtection(report, page);
        page.Paragraph(
            "Een melding, in de tabellen ook signaal genoemd, is niet hetzelfde als een zaak of een inwoner. Meldingen van één huishouden komen in één zaak, en een inwoner kan meer zaken in een jaar hebben.",
            "A signal is not the same as a case or a resident. Signals of one household come in one case, and a resident can have several cases in a year.")
            .Table(
                new("Definities van de cijfers", "Definitions of the figures"),
                [new("Cijfer", "Figure"), new("Naam en versie", "Name and version"), new("Teller", "Numerator"), new("Noemer", "Denominator"), new("Let op", "Mind"), new("Bron", "Source")],
                report.Figures.Select(f => f.Indicator).Distinct().Select(i => (string[])
                [
                    FigureTable.Capital(i.Name.In(page.Language)), i.ToString(), i.Numerator.In(page.Language), i.Denominator.In(page.Language),
                    i is { Exclusions.Count: 0, Reading: null } ? "–" : string.Join(" ", i.Exclusions.Append(i.Reading).OfType<Text>().Select(e => e.In(page.Language))), i.Source is LegalSource source ? page.OfMunicipality(source.ToString()) : page.In("een keuze van dit product", "a choice of this product"),
                ]))
            .Paragraph(
                "Dezelfde getallen staan in het CSV-bestand naast dit verslag, een regel per cijfer.",
                "The same numbers are in the CSV file beside this report, a line for each figure.");
    }

    private static void AddProtection(YearReport report, YearPage page)
    {
        string least = report.Profile.Floor.ToString(CultureInfo.InvariantCulture);
        string most = (report.Profile.Floor - 1).ToString(CultureInfo.InvariantCulture);
        page.Paragraph(
            $"Kleine aantallen zijn niet getoond, zodat niemand te herkennen is: aantallen van 1 tot en met {most}, en cijfers waarmee die zijn uit te rekenen. De grens van {least} is een keuze van dit product.",
            $"Small counts are not shown, so that nobody can be recognised: counts of 1 up to {most}, and figures by which these can be computed. The border of {least} is a choice of this product.");
        if (report.Profile.RoundTo > 1)
        {
            string multiple = report.Profile.RoundTo.ToString(CultureInfo.InvariantCulture);
            page.Paragraph($"Aantallen zijn afgerond op veelvouden van {multiple}.", $"Counts are rounded to multiples of {multiple}.");
        }

        if (report.Profile == SmallCountProfile.Internal)
        {
            page.Note("Dit verslag is voor gebruik binnen de gemeente. Er staan aantallen vanaf 5 in. Deel het niet daarbuiten.", "This report is for use within the municipality. It holds counts from 5 on. Do not share it outside.");
        }
    }
}
