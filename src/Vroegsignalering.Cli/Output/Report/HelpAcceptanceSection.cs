using Vroegsignalering.Cli.HelpAcceptance;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.Cli.SmallCounts;
using Vroegsignalering.HelpAcceptance;
using Vroegsignalering.Monitoring;

namespace Vroegsignalering.Cli.Output.Report;

/// <summary>The same cases under every definition of help acceptance, side by side.</summary>
internal static class HelpAcceptanceSection
{
    public static void Add(Html html, MunicipalityRun municipality)
    {
        ProtectedAcceptance acceptance = municipality.Shown.HelpAcceptance;
        html.Element("h3", "Hoeveel hulp, volgens welke definitie?")
            .Element("p", "Er is niet één definitie van hulpacceptatie. Hier staan dezelfde zaken onder elke definitie, van streng naar ruim. Vergelijk cijfers van twee gemeenten alleen onder dezelfde definitie en met dezelfde noemer.");
        if (municipality.Shown.Profile is SmallCountProfile profile)
        {
            html.Element("p", $"Aantallen van 1 tot en met {Dutch.Count(profile.Floor - 1)} zijn verborgen. Dat geldt ook voor een rij die zo weinig verschilt van een andere rij.");
        }

        (string, long, string)[] shown =
        [
            .. acceptance.Rows.Where(r => r.Accepted is not null).Select(r => (r.Definition.Id, r.Accepted!.Value, $"{Dutch.Count(r.Accepted.Value)} ({Percent(r.OfReached)})")),
        ];
        if (shown.Length > 0)
        {
            html.Raw(Bars.Horizontal("Zaken met geaccepteerde hulp, per definitie", shown));
        }

        html.Table(
            shown.Length > 0 ? "Geaccepteerde hulp, per definitie; in het plaatje het deel van de zaken met contact" : "Geaccepteerde hulp, per definitie",
            ["Definitie", "Geaccepteerd", "Niet geaccepteerd", "Niet bekend", "Van de opgepakte zaken", "Van de zaken met contact"],
            acceptance.Rows.Select(r => Cells(r, acceptance)));
        html.Element("p", acceptance.Differing is long differing
            ? $"Bij {Dutch.Count(differing)} zaken zeggen niet alle definities hetzelfde."
            : "Bij hoeveel zaken de definities verschillen, is verborgen.");
        AddKinds(html, acceptance);
    }

    private static void AddKinds(Html html, ProtectedAcceptance acceptance)
    {
        if (acceptance.Kinds.Count == 0)
        {
            html.Element("p", "Welke hulp er is gegeven, staat niet in deze gegevens. Daarom telt alleen het eindresultaat. DDAS heeft geen veld voor de soort hulp.");
            return;
        }

        html.Table(
            "Hoe elke soort hulp telt",
            ["Soort hulp", "Zaken", .. acceptance.Kinds[0].Kind.Counts.Select(c => c.Definition.Id)],
            acceptance.Kinds.Select(k => (string[])
            [
                k.Kind.Kind.Name.Dutch, Count(k.Cases.Numerator, k.Cases.Hidden), .. k.Kind.Counts.Select(c => c.CountsAs.Name(c.Definition).Dutch),
            ]));
    }

    private static string[] Cells(ShownAcceptance row, ProtectedAcceptance acceptance) =>
    [
        row.Definition.Id,
        .. new[] { row.Accepted, row.NotAccepted, row.NotKnown }.Select(count => Count(count, row.Hidden)),
        Share(row, row.OfPickedUp, acceptance.PickedUp),
        Share(row, row.OfReached, acceptance.Reached),
    ];

    private static string Share(ShownAcceptance row, decimal? share, long? whole) =>
        whole is not long of ? row.Hidden.InPlace() : $"{(row.Accepted is null ? row.Hidden.InPlace() : Percent(share))} van {Dutch.Count(of)}";

    private static string Count(long? count, HiddenReason hidden) => count is long known ? Dutch.Count(known) : hidden.InPlace();

    private static string Percent(decimal? share) => share is decimal known ? Dutch.Percent(known) : "–";
}
