using Vroegsignalering.Cases;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.Contact;
using Vroegsignalering.Contact.Planning;
using Vroegsignalering.Time;

namespace Vroegsignalering.Cli.Output.Report;

/// <summary>Which contacts there is room for, how the terms of the law stand, and what the coming weeks bring.</summary>
internal static class PlanningSection
{
    public static void Add(Html html, MunicipalityRun municipality)
    {
        html.Element("h2", "Planning en termijnen");
        AddTerms(html, municipality);
        if (municipality.Planning is not ContactPlanning planning)
        {
            html.Element("p", "Hoeveel plaats er is voor contact, is niet bekend. Geef een bestand met de capaciteit, of het aantal inwoners.");
            return;
        }

        html.Element("p", Staff(planning));
        html.Table(
            "Contacten voor de komende vier weken",
            ["Besluit", "Contacten"],
            planning.Plan.Decisions.CountBy(d => d.Placement).OrderBy(p => p.Key).Select(p => (string[])[p.Key.Reason().Dutch, Dutch.Count(p.Value)]));
        html.Element("h3", "De komende weken")
            .Element("p", "Zo loopt het werk op als er elke week evenveel zaken bij komen als nu en niemand wordt bereikt. In het echt is het minder, want na een gesprek stopt het plan voor die zaak.");
        IReadOnlyList<ForecastWeek> weeks = planning.Forecast.Weeks;
        if (planning.WithOneMore is ContactForecast more)
        {
            html.Raw(Bars.Paired(
                "Contacten die blijven liggen, per week",
                "zoals het nu is",
                "met 1 fte meer",
                [.. weeks.Zip(more.Weeks, (now, with) => (Week(now), (long)now.Backlog, Dutch.Count(now.Backlog), (long)with.Backlog, Dutch.Count(with.Backlog)))]));
        }

        html.Table(
            "Vooruitblik per week",
            ["Week", "Nieuwe zaken", "Gewenste contacten", "Plaats voor", "Blijft liggen", "Gemiste termijnen"],
            weeks.Select(w => (string[])
                [Week(w), Dutch.Count(w.NewCases), Dutch.Count(w.Wanted), Dutch.Count(w.Planned), Dutch.Count(w.Backlog), Dutch.Count(w.MissedTerms)]));
    }

    private static void AddTerms(Html html, MunicipalityRun municipality)
    {
        CaseTermReport terms = municipality.Terms;
        html.Element("p", "De wet vraagt een eerste gesprek binnen vier weken na ontvangst van de melding, of binnen drie werkdagen bij een bedreigende situatie, als de inwoner het aanbod aanneemt.")
            .Table(
                "Open zaken en hun termijn",
                ["Stand", "Zaken"],
                [
                    ["loopt", Dutch.Count(terms.Count(StatutoryTermState.Open))],
                    ["bijna voorbij: nog vijf werkdagen of minder", Dutch.Count(terms.Count(StatutoryTermState.AtRisk))],
                    ["gehaald", Dutch.Count(terms.Count(StatutoryTermState.Met))],
                    ["gemist", Dutch.Count(terms.Count(StatutoryTermState.Missed))],
                    ["niet bekend", Dutch.Count(terms.WithoutTerm.Count)],
                ]);
    }

    private static string Staff(ContactPlanning planning) => planning.Request.Capacity.Fte is not decimal fte
        ? "De gemeente gaf zelf op hoeveel plaats er is."
        : planning.IsPublishedRoom
            ? $"Er is gerekend met {Dutch.Decimal(fte, 1)} fte. Dat is het landelijke gemiddelde voor dit aantal inwoners (Divosa 2023), want de gemeente gaf geen eigen capaciteit op. De tijd per contact is een aanname."
            : $"Er is gerekend met {Dutch.Decimal(fte, 1)} fte, zoals de gemeente opgaf.";

    private static string Week(ForecastWeek week) => $"vanaf {Dates.ForPeople(week.From, Language.Dutch)}";
}
