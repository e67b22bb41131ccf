using Vroegsignalering.Cases;
using Vroegsignalering.Cli.HelpAcceptance;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.HelpAcceptance;
using Vroegsignalering.Monitoring;

namespace Vroegsignalering.Cli.Output.Report;

/// <summary>The same cases under every definition of help acceptance, side by side. Small counts are hidden.</summary>
internal static class HelpAcceptanceSection
{
    private const string Hidden = "niet getoond";

    public static void Add(Html html, MunicipalityRun municipality)
    {
        ProtectedAcceptance acceptance = new(municipality.HelpAcceptance);
        html.Element("h3", "Hoeveel hulp, volgens welke definitie?")
            .Element("p", "Er is niet één definitie van hulpacceptatie. Hier staan dezelfde zaken onder elke definitie, van streng naar ruim. Vergelijk cijfers van twee gemeenten alleen onder dezelfde definitie en met dezelfde noemer.")
            .Element("p", "Aantallen van 1 tot en met 9 zijn niet getoond. Dat geldt ook voor een rij die zo weinig verschilt van een andere rij.");
        HelpAcceptanceRow[] shown = [.. acceptance.Rows.Where(r => r.IsShown).Select(r => r.Row)];
        if (shown.Length > 0)
        {
            html.Raw(Bars.Horizontal(
                "Zaken met geaccepteerde hulp, per definitie",
                [.. shown.Select(r => (r.Definition.Id, r.Accepted, $"{Dutch.Count(r.Accepted)} ({Dutch.Percent(r.Accepted, r.Reached)})"))]));
        }

        html.Table(
            shown.Length > 0 ? "Geaccepteerde hulp, per definitie; in het plaatje het deel van de zaken met contact" : "Geaccepteerde hulp, per definitie",
            ["Definitie", "Geaccepteerd", "Niet geaccepteerd", "Niet bekend", "Van de opgepakte zaken", "Van de zaken met contact"],
            acceptance.Rows.Select(r => Cells(r, acceptance.ShowsTotals)));
        html.Element("p", acceptance.Differing is long differing
            ? $"Bij {Dutch.Count(differing)} zaken zeggen niet alle definities hetzelfde."
            : "Bij hoeveel zaken de definities verschillen, is niet getoond.");
        AddKinds(html, municipality.HelpAcceptance);
    }

    private static void AddKinds(Html html, HelpAcceptanceComparison comparison)
    {
        if (comparison.Kinds.Count == 0)
        {
            html.Element("p", "Welke hulp er is gegeven, staat niet in deze gegevens. Daarom telt alleen het eindresultaat. DDAS heeft geen veld voor de soort hulp.");
            return;
        }

        html.Table(
            "Hoe elke soort hulp telt",
            ["Soort hulp", "Zaken", .. comparison.Kinds[0].Counts.Select(c => c.Definition.Id)],
            comparison.Kinds.Select(k => (string[])
            [
                k.Kind.Name.Dutch,
                ProtectedAcceptance.IsSmall(k.Cases) ? "minder dan 10" : Dutch.Count(k.Cases),
                .. k.Counts.Select(c => c.CountsAs.Name(c.Definition).Dutch),
            ]));
    }

    private static string[] Cells(ShownAcceptance shown, bool showsTotals)
    {
        HelpAcceptanceRow row = shown.Row;
        return
        [
            row.Definition.Id,
            .. new[] { row.Accepted, row.NotAccepted, row.NotKnown }.Select(count => shown.IsShown ? Dutch.Count(count) : Hidden),
            Share(row.PickedUp),
            Share(row.Reached),
        ];

        string Share(long whole) => shown.IsShown ? $"{Dutch.Percent(row.Accepted, whole)} van {Dutch.Count(whole)}"
            : showsTotals ? $"{Hidden}, van {Dutch.Count(whole)}" : Hidden;
    }
}
