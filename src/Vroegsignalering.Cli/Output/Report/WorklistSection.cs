using Vroegsignalering.Cases;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.Contact;
using Vroegsignalering.Households;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Residency;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cli.Output.Report;

/// <summary>What there is to do, and why in this order.</summary>
internal static class WorklistSection
{
    private const int Shown = 10;

    public static void Add(Html html, MunicipalityRun municipality)
    {
        WorklistItem[] open = [.. municipality.Worklist.Items.Where(i => i.Case.IsOpen)];
        int late = open.Count(i => i.Plan().Next?.IsLate == true);
        html.Element("h2", "Wat is er te doen?")
            .Raw($"<ul class=\"numbers\"><li><b>{Dutch.Count(open.Length)}</b>open zaken</li>"
                + $"<li><b>{Dutch.Count(open.Count(i => i.Rank.Tier == PriorityTier.ThreateningSituation))}</b>met een bedreigende situatie</li>"
                + $"<li><b>{Dutch.Count(municipality.Worklist.Items.Count(i => i.Rank.Tier == PriorityTier.LeftOut && !i.Case.IsOpen))}</b>niet opgepakt volgens het beleid</li>"
                + $"<li><b>{Dutch.Count(late)}</b>waarbij de volgende stap te laat is</li></ul>");
        AddBesidesRanking(html, open);
        if (municipality.Worklist.Items.Count == 0)
        {
            return;
        }

        (string Label, long Value, string Shown)[] classes =
        [
            .. municipality.Worklist.Items.GroupBy(i => i.Case.IsOpen ? i.Class.Name.Dutch : "afgerond of niet opgepakt", StringComparer.Ordinal)
                .Select(g => (g.Key, g.LongCount(), Dutch.Count(g.LongCount()))),
        ];
        html.Element("h3", "Zaken per klasse")
            .Raw(Bars.Horizontal("Aantal zaken per klasse", classes))
            .Table("Zaken per klasse", ["Klasse", "Aantal"], classes.Select(c => new[] { c.Label, c.Shown }));
        AddReview(html, municipality, open);
        AddUnjustified(html, municipality);
        AddReasons(html, open);
        AddFirst(html, municipality, open);
    }

    // What is counted because it is not the ranking that decided.
    private static void AddBesidesRanking(Html html, WorklistItem[] open)
    {
        (string What, int Count)[] counts =
        [
            ("Geen plaats meer in de klasse", open.Count(i => i.HasNoCapacity)),
            ("Plaats door loting", open.Count(i => i.Selection == PrioritySelection.ByChance)),
            ("Klasse door een medewerker", open.Count(i => i.Override is not null)),
        ];
        if (Array.Exists(counts, c => c.Count > 0))
        {
            html.Table("Zaken waarbij niet alleen de score telde", ["Wat", "Zaken"], counts.Where(c => c.Count > 0).Select(c => new[] { c.What, Dutch.Count(c.Count) }));
        }
    }

    private static void AddReview(Html html, MunicipalityRun municipality, WorklistItem[] open)
    {
        IReadOnlyList<HouseholdQuestion> questions = municipality.Worklist.Questions;
        IReadOnlyList<ResidencyResult> found = [.. (municipality.Residency?.OfIntake ?? []).Select(r => r.Result)];
        if (questions.Count + found.Count == 0)
        {
            return;
        }

        html.Element("h3", "Wat moet iemand eerst bekijken?")
            .Element("p", "Wat niet zeker is, beslist een medewerker. De vragen staan in review.csv. De termijn van de wet loopt intussen door.")
            .Table(
                "Vragen aan medewerkers",
                ["Vraag", "Aantal"],
                [
                    ["Is dit een inwoner?", Dutch.Count(found.Count(r => r.IsInReview))],
                    ["Is dit dezelfde persoon?", Dutch.Count(questions.Count(q => q.Kind == HouseholdQuestionKind.SamePerson))],
                    ["Horen deze adressen bij elkaar?", Dutch.Count(questions.Count(q => q.Kind == HouseholdQuestionKind.TwoAddresses))],
                    ["Zaken die op een antwoord wachten", Dutch.Count(open.Count(i => i.WaitsForReview))],
                ]);
        if (found.Count > 0)
        {
            html.Table(
                "Controle of het inwoners zijn",
                ["Uitkomst", "Signalen"],
                [
                    ["Gaat door", Dutch.Count(found.Count(r => r.IsAccepted))],
                    ["Afgerond", Dutch.Count(found.Count(r => r.IsClosed))],
                    ["Iemand moet kijken", Dutch.Count(found.Count(r => r.IsInReview))],
                ]);
        }
    }

    private static void AddUnjustified(Html html, MunicipalityRun municipality)
    {
        (Text Why, PartnerType Partner, int Count)[] counts =
        [
            .. municipality.Worklist.Items.Where(i => i.Unjustified is not null)
                .CountBy(i => (i.Unjustified!.Explanation, i.Case.Signals[0].Partner))
                .OrderByDescending(c => c.Value).ThenBy(c => c.Key.Partner).ThenBy(c => c.Key.Explanation.Dutch, StringComparer.Ordinal)
                .Select(c => (c.Key.Explanation, c.Key.Partner, c.Value)),
        ];
        if (counts.Length > 0)
        {
            html.Element("h3", "Welke signalen waren onterecht?")
                .Element("p", "De partner mag dit weten. Bespreek wat vaak voorkomt.")
                .Table(
                    "Onterechte signalen per soort partner en reden",
                    ["Partner", "Reden", "Aantal"],
                    counts.Select(c => new[] { c.Partner.Name().Dutch, c.Why.Dutch, Dutch.Count(c.Count) }));
        }
    }

    private static void AddReasons(Html html, WorklistItem[] open)
    {
        (string Rule, int Count)[] rules =
        [
            .. open.SelectMany(i => i.Explain().Outcomes).Where(o => o.Finding.HasApplied).CountBy(o => o.RuleName.Dutch)
                .OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => (c.Key, c.Value)),
        ];
        if (rules.Length > 0)
        {
            html.Element("h3", "Welke regels telden mee?")
                .Raw(Bars.Horizontal("Hoe vaak elke regel meetelde", [.. rules.Select(r => (r.Rule, (long)r.Count, Dutch.Count(r.Count)))]))
                .Table(
                    "Hoe vaak elke regel meetelde",
                    ["Regel", "Zaken", "Deel van de open zaken"],
                    rules.Select(r => new[] { r.Rule, Dutch.Count(r.Count), Dutch.Percent(r.Count, open.Length) }));
        }
    }

    private static void AddFirst(Html html, MunicipalityRun municipality, WorklistItem[] open)
    {
        if (open.Length == 0)
        {
            html.Element("p", "Er zijn geen open zaken.");
            return;
        }

        html.Table(
            $"De eerste {Math.Min(Shown, open.Length)} zaken",
            ["Zaak", "Klasse", "Score", "Volgende stap", "Uiterste datum", "Waarom"],
            open.Take(Shown).Select(item =>
            {
                ContactPlan plan = item.Plan();
                string next = item.NextStep(plan).Dutch + (plan.Next is ContactAdvice step ? $" op {Dates.ForPeople(step.On, Language.Dutch)}" : "");
                string deadline = item.Deadline is NodaTime.LocalDate day ? Dates.ForPeople(day, Language.Dutch) : "niet bekend";
                bool hidden = WorklistFile.HidesRanking(municipality, item);
                return new[]
                {
                    item.Case.Id, hidden ? "" : item.Class.Name.Dutch, hidden ? "" : Dutch.Count(item.Rank.Score), next, deadline,
                    string.Join(" ", WorklistFile.Reasons(municipality, item, Language.Dutch)),
                };
            }));
    }
}
