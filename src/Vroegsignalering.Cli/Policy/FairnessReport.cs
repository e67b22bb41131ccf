using System.Globalization;
using Vroegsignalering.Cli.Output;
using Vroegsignalering.Cli.Output.Report;
using Vroegsignalering.Monitoring;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cli.Policy;

/// <summary>The fairness sheet: what a policy does with groups of people, without small numbers. It never shows counts per rule: a rule about one group
/// would give the size of that group back.</summary>
internal sealed class FairnessReport
{
    private static readonly Text Small = new("minder dan 10", "fewer than 10");
    private static readonly Text NotShown = new("niet getoond", "not shown");
    private static readonly Text All = new("alle zaken", "all cases");
    private static readonly Text Total = new("samen", "together");
    private static readonly Text CasesName = new("zaken", "cases");
    private static readonly Text ShareNotPickedUp = new("deel niet opgepakt", "share not picked up");
    private static readonly Text RuleName = new("aandeel in de volgorde", "share of the ranking");

    private readonly PolicyOutcome _outcome;
    private readonly Language _language;
    private readonly ShownCounts _total;
    private readonly IReadOnlyList<FairnessTable> _tables;

    public FairnessReport(PolicyOutcome outcome, Language language)
    {
        (_outcome, _language) = (outcome, language);
        long[] cells = FairnessTable.Cells(outcome.PerClass);
        bool isSmall = SmallCountProfile.Public.IsSmall(outcome.Cases);
        bool shown = !isSmall && !Array.Exists(cells, SmallCountProfile.Public.IsSmall);
        _total = new ShownCounts(isSmall ? null : outcome.Cases, isSmall, shown ? cells : null);
        _tables = isSmall ? [] : FairnessTable.Of(outcome, shown);
    }

    private IEnumerable<(FairnessTable Table, Text Group, ShownCounts Counts)> Shown =>
        from table in _tables
        from row in table.Rows ?? []
        select (table, row.Name, row.Counts);

    public PolicyPage ToPage()
    {
        PolicyPage page = new(new Text($"Wat doet {_outcome.Policy.Label} met groepen mensen?", $"What does {_outcome.Policy.Label} do with groups of people?").In(_language), _language);
        page.Note(new(
            "Getallen van 1 tot en met 9 zijn afgeschermd. Ook andere getallen zijn soms niet getoond, zodat niemand de kleine kan terugrekenen. Publiceer niet twee van deze bladen over bijna dezelfde zaken: het verschil kan een klein getal zijn.",
            "Numbers of 1 to 9 are hidden. Other numbers are sometimes not shown either, so that nobody can compute the small ones. Do not publish two of these sheets about nearly the same cases: the difference can be a small number."));
        AddLimits(page);
        AddTotal(page);
        AddGroups(page);
        AddLeftOut(page);
        AddRules(page);
        return page;
    }

    /// <summary>Writes the same figures as the page, a line each, as protected as there.</summary>
    public void WriteCsv(Stream stream)
    {
        using CsvForPeople csv = new(stream, _language, new("onderdeel", "part"), new("groep", "group"), new("wat", "what"), new("waarde", "value"));
        WriteRow(csv, All, Total, _total);
        foreach ((FairnessTable table, Text group, ShownCounts counts) in Shown)
        {
            WriteRow(csv, table.Breakdown, group, counts);
        }

        foreach (RuleShare rule in _outcome.Rules)
        {
            WriteCell(csv, RuleName, rule.RuleName, RuleName, Share(rule));
        }
    }

    private static void AddLimits(PolicyPage page) => page
        .Heading(new("Wat laat dit blad zien, en wat niet?", "What does this sheet show, and what not?"))
        .Paragraph(new(
            "Dit blad laat zien hoe het beleid uitpakt voor groepen naar leeftijd, soort bedrijf, bedrag en, als dat bekend is, minderjarige kinderen. Een verschil is geen bewijs van ongelijke behandeling: groepen verschillen ook in hoe ernstig de achterstand is.",
            "This sheet shows how the policy turns out for groups by age, type of partner, amount and, when known, minor children. A difference is no proof of unequal treatment: groups also differ in how serious the arrears are."))
        .Paragraph(new(
            "Herkomst, nationaliteit, geslacht en gezondheid zijn niet bekend. De gemeente mag hiervoor alleen gegevens gebruiken die nodig zijn (Wgs artikel 8b). Discriminatie op die gronden is hier dus niet te onderzoeken. Geen verschil op dit blad bewijst niet dat het beleid eerlijk is.",
            "Origin, nationality, sex and health are not known. For this task the municipality may use necessary data only (Wgs art. 8b). So discrimination on those grounds cannot be examined here. No difference on this sheet is no proof that the policy is fair."));

    private void AddTotal(PolicyPage page) => page
        .Heading(new("Alle zaken samen", "All cases together"))
        .Table(new("Alle zaken", "All cases"), Header(), [Row(All, _total)]);

    private void AddGroups(PolicyPage page)
    {
        page.Heading(new("Per groep", "Per group")).Paragraph(new(
            "Bij soort bedrijf telt een zaak mee bij elk soort bedrijf dat een melding deed. De grenzen van leeftijd en bedrag zijn een voorbeeld van dit product.",
            "Under type of partner a case counts for each type that sent a signal. The bands of age and amount are examples of this product."));
        if (_total.Total is null)
        {
            page.Paragraph(new("Er zijn te weinig zaken om groepen te laten zien.", "There are too few cases to show groups."));
        }

        foreach (FairnessTable table in _tables)
        {
            Text title = new($"Naar {table.Breakdown.Dutch}", $"By {table.Breakdown.English}");
            if (table.Rows is not { } rows)
            {
                page.Paragraph(new($"{title.Dutch}: de aantallen zijn te klein om te laten zien.", $"{title.English}: the numbers are too small to show."));
                continue;
            }

            (string, long, string)[] bars = [.. rows.Where(r => r.Counts.Counts is not null).Select(r => Bar(r.Name, r.Counts))];
            Text picture = new($"Deel niet opgepakt, naar {table.Breakdown.Dutch}", $"Share not picked up, by {table.Breakdown.English}");
            page.Table(title, Header(), [.. rows.Select(r => Row(r.Name, r.Counts))], Array.TrueForAll(bars, b => b.Item2 == 0) ? null : Bars.Horizontal(picture.In(_language), bars));
        }
    }

    private void AddLeftOut(PolicyPage page)
    {
        page.Heading(new("In welke groepen worden mensen niet opgepakt?", "In which groups are people not picked up?"));
        if (_outcome.Policy.IsStrict)
        {
            page.Paragraph(new("In dit beleid krijgt elke melding een aanbod. Geen enkele regel laat mensen weg.", "Under this policy every report gets an offer. No rule leaves people out."));
            return;
        }

        (Text Group, long LeftOut, long Cases)[] groups =
        [
            .. Shown.Where(s => s.Counts.Counts is [_, _, > 0]).Select(s => (s.Group, s.Counts.Counts![2], s.Counts.Total!.Value))
                .OrderByDescending(g => (decimal)g.Item2 / g.Value),
        ];
        foreach ((Text group, long leftOut, long cases) in groups)
        {
            page.Paragraph(new(
                $"{group.Dutch}: {leftOut.In(Language.Dutch)} van {cases.In(Language.Dutch)} zaken ({ShownNumbers.Percent(leftOut, cases)}).",
                $"{group.English}: {leftOut.In(Language.English)} of {cases.In(Language.English)} cases ({ShownNumbers.Percent(leftOut, cases)})."));
        }

        if (groups.Length == 0)
        {
            page.Paragraph(new("Geen groep waarvan dit getal getoond mag worden.", "No group of which this number may be shown."));
        }
    }

    private void AddRules(PolicyPage page)
    {
        (string, long, string)[] bars = [.. _outcome.Rules.Select(r => (r.RuleName.In(_language), Math.Max(0, Whole(r)), Share(r)))];
        page.Heading(new("Welke regels bepalen de volgorde?", "Which rules make the ranking?")).Paragraph(new(
            "Het aandeel zegt welk deel van de verschillen in score door de regel komt, bij zaken die worden opgepakt. Samen is dat 100%. Onder nul: de regel werkt tegen de andere in. Een regel die alleen mensen weglaat, heeft geen aandeel in de score.",
            "The share says which part of the differences in score comes from the rule, among cases that are picked up. Together that is 100%. Below zero: the rule works against the others. A rule that only leaves people out has no share of the score."));
        if (bars.Length > 0)
        {
            page.Table(
                new("Aandeel van elke regel in de volgorde", "Share of the ranking of each rule"),
                [new("Regel", "Rule"), RuleName],
                [.. bars.Select(b => (string[])[b.Item1, b.Item3])],
                Bars.Horizontal(new Text("Aandeel van elke regel in de volgorde", "Share of the ranking of each rule").In(_language), bars));
        }
    }

    private static Text[] Header() => [new("Groep", "Group"), CasesName, .. FairnessTable.Outcomes, ShareNotPickedUp];

    private static long Whole(RuleShare rule) => rule.Share is double share ? (long)Math.Round(share * 100, MidpointRounding.AwayFromZero) : 0;

    private string[] Row(Text name, ShownCounts row) => [name.In(_language), .. Values(row)];

    private string[] Values(ShownCounts row) =>
    [
        row.Total?.In(_language) ?? (row.IsSmall ? Small : NotShown).In(_language),
        .. FairnessTable.Outcomes.Select((_, i) => row.Counts?[i].In(_language) ?? NotShown.In(_language)),
        row is { Counts: { } cells, Total: long cases } ? ShownNumbers.Percent(cells[2], cases) : NotShown.In(_language),
    ];

    private (string, long, string) Bar(Text name, ShownCounts row)
    {
        string percent = ShownNumbers.Percent(row.Counts![2], row.Total!.Value);
        return (name.In(_language), long.Parse(percent.TrimEnd('%', '–'), NumberStyles.None, CultureInfo.InvariantCulture), percent);
    }

    // Too many decimals would give counts back.
    private static string Share(RuleShare rule) => rule.Share is null
        ? "–"
        : $"{Whole(rule).ToString(CultureInfo.InvariantCulture)}%";

    private void WriteRow(CsvForPeople csv, Text part, Text group, ShownCounts row)
    {
        Text[] names = [CasesName, .. FairnessTable.Outcomes, ShareNotPickedUp];
        foreach ((Text what, string value) in names.Zip(Values(row)))
        {
            WriteCell(csv, part, group, what, value);
        }
    }

    private void WriteCell(CsvForPeople csv, Text part, Text group, Text what, string value)
    {
        csv.Cell(part.In(_language));
        csv.Cell(group.In(_language));
        csv.Cell(what.In(_language));
        csv.Cell(value);
        csv.EndLine();
    }
}
