using Vroegsignalering.Cli.Output;
using Vroegsignalering.Cli.Output.Report;
using Vroegsignalering.Contact;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cli.Policy;

/// <summary>What differs between two policies: for a screen, a page and a spreadsheet. For staff: it holds small numbers.</summary>
internal sealed class CompareReport(PolicyComparison comparison, StoredCases cases, ContactStrategy strategy, int places, Language language)
{
    private static readonly Text A = new("A", "A");
    private static readonly Text B = new("B", "B");
    private static readonly Text Difference = new("verschil", "difference");
    private static readonly Text Class = new("Klasse", "Class");
    private static readonly Text PerClass = new("zaken per klasse", "cases per class");
    private static readonly Text Work = new("contactpogingen", "contact attempts");
    private static readonly Text Yes = new("ja", "yes");
    private static readonly Text No = new("nee", "no");

    private readonly PolicyOutcome _first = comparison.First;
    private readonly PolicyOutcome _second = comparison.Second;

    public PolicyPage ToPage()
    {
        (string a, string b) = (_first.Policy.Label, _second.Policy.Label);
        PolicyPage page = new(new Text($"Beleid vergelijken: {a} en {b}", $"Comparing policies: {a} and {b}").In(language), language);
        page.Note(new(
            "Dit verslag is voor gebruik binnen de gemeente. Er staan kleine aantallen in. Deel het niet daarbuiten.",
            "This report is for use inside the municipality. It holds small numbers. Do not share it outside."));
        page.Paragraph(new($"A is {a}, B is {b}. Beide zijn uitgevoerd op dezelfde {Count(_first.Cases)} zaken.", $"A is {a}, B is {b}. Both were run on the same {Count(_first.Cases)} cases."));
        AddWarnings(page);
        AddMoves(page);
        AddClasses(page);
        AddLeftOut(page);
        AddGroups(page);
        AddWork(page);
        return page;
    }

    /// <summary>Writes every figure of the page, and the classes of every group, a line each.</summary>
    public void WriteCsv(Stream stream)
    {
        using CsvForPeople csv = new(
            stream, language,
            new("onderdeel", "part"), new("groep", "group"), new("wat", "what"), A, B, Difference, new("marge", "margin"), new("kan toeval zijn", "may be chance"));
        foreach (ClassChange change in comparison.Changes)
        {
            Line(csv, PerClass, "", Name(change.ClassId), change.First, change.Second, change);
        }

        foreach ((GroupOutcome first, GroupOutcome second) in _first.Groups.Zip(_second.Groups))
        {
            string group = first.Name.In(language);
            Line(csv, first.Breakdown, group, new("zaken", "cases"), first.Cases, second.Cases);
            Line(csv, first.Breakdown, group, new("opgepakt", "picked up"), first.PickedUp, second.PickedUp);
            foreach (string id in comparison.Changes.Select(c => c.ClassId))
            {
                Line(csv, first.Breakdown, group, Name(id), InClass(_first, first.PerClass, id), InClass(_second, second.PerClass, id));
            }
        }

        foreach ((Text what, IReadOnlyList<long> counts) in ContactWork.Of([_first, _second], strategy))
        {
            Line(csv, Work, "", what, counts[0], counts[1]);
        }
    }

    private static int InClass(PolicyOutcome outcome, IReadOnlyList<int> perClass, string id) =>
        outcome.Policy.AllClasses.Index().Where(c => string.Equals(c.Item.Id, id, StringComparison.Ordinal)).Sum(c => perClass[c.Index]);

    private void AddWarnings(PolicyPage page)
    {
        if (cases.Repeated > 0)
        {
            page.Note(new(
                $"{Count(cases.Repeated)} besluiten gingen over een zaak van dezelfde dag. Alleen het laatste telt.",
                $"{Count(cases.Repeated)} decisions were about a case of the same day. Only the last one counts."));
        }

        if (cases.Closed > 0)
        {
            page.Note(new(
                $"Zaken die al waren afgerond voordat het beleid keek, tellen niet mee: {Count(cases.Closed)}. Dat zijn bijvoorbeeld mensen die geen inwoner zijn.",
                $"Cases that were closed before the policy looked do not count: {Count(cases.Closed)}. These are for example people who are no residents."));
        }

        foreach (PolicyOutcome outcome in new[] { _first, _second }.DistinctBy(o => o.Policy.Hash, StringComparer.Ordinal))
        {
            Text[] never = [.. cases.NeverKnown(outcome.Policy).Select(f => f.Name)];
            if (never.Length > 0)
            {
                page.Note(new(
                    $"{outcome.Policy.Label} kijkt naar een gegeven dat van geen enkele zaak bekend is: {string.Join(", ", never.Select(n => n.Dutch))}. Wat het daarmee zou doen, is hier niet te zien.",
                    $"{outcome.Policy.Label} looks at a fact that is not known of any case: {string.Join(", ", never.Select(n => n.English))}. What it would do with it cannot be seen here."));
            }
        }
    }

    private void AddMoves(PolicyPage page)
    {
        int shared = comparison.SharedAmongFirst(places);
        page.Heading(new("Wie verandert van klasse?", "Who moves to another class?"))
            .Paragraph(new(
                $"Van {Count(_first.Cases)} zaken krijgen er {Count(comparison.Moved)} ({ShownNumbers.Percent(comparison.Moved, _first.Cases)}) een andere klasse.",
                $"Of {Count(_first.Cases)} cases {Count(comparison.Moved)} ({ShownNumbers.Percent(comparison.Moved, _first.Cases)}) get another class."))
            .Paragraph(new(
                $"Is er plaats voor {Count(places)} zaken, dan komen er {Count(shared)} bij allebei aan de beurt.",
                $"With room for {Count(places)} cases, {Count(shared)} have their turn under both."));
        PriorityClass[] to = [.. _second.Policy.AllClasses];
        Dictionary<(string, string), int> moves = comparison.Moves.GroupBy(m => (m.From.Id, m.To.Id)).ToDictionary(m => m.Key, m => m.Sum(x => x.Cases));
        page.Table(
            new("Van klasse (A, regels) naar klasse (B, kolommen)", "From class (A, rows) to class (B, columns)"),
            [new("A \\ B", "A \\ B"), .. to.Select(c => c.Name)],
            [.. _first.Policy.AllClasses.Select(from => (string[])[from.Name.In(language), .. to.Select(t => Count(moves.GetValueOrDefault((from.Id, t.Id))))])]);
    }

    private void AddClasses(PolicyPage page) => page
        .Heading(new("Hoeveel zaken per klasse?", "How many cases per class?"))
        .Paragraph(new(
            "De marge zegt hoe ver het verschil er in 19 van 20 zulke maanden naast ligt, als er toevallig andere huishoudens waren gemeld. Een verschil binnen de marge kan toeval zijn.",
            "The margin says how far off the difference lies in 19 of 20 such months, if other households had happened to be reported. A difference within the margin may be chance."))
        .Table(
            new("Zaken per klasse", "Cases per class"),
            [Class, A, B, Difference, new("komt erbij", "comes in"), new("gaat eruit", "goes out"), new("marge", "margin"), new("kan toeval zijn", "may be chance")],
            [
                .. comparison.Changes.Select(c => (string[])
                [
                    Name(c.ClassId).In(language), Count(c.First), Count(c.Second), ((long)c.Difference).Signed(language), Count(c.Joined), Count(c.Left),
                    $"± {Count((long)Math.Ceiling(c.Margin))}", Chance(c)?.In(language) ?? "–",
                ]),
            ],
            Paired(new("Zaken per klasse", "Cases per class"), [.. comparison.Changes.Select(c => (Name(c.ClassId).In(language), (long)c.First, (long)c.Second))]));

    private void AddLeftOut(PolicyPage page) => page
        .Heading(new("Wat wordt niet opgepakt?", "What is not picked up?"))
        .Table(
            new("Niet opgepakt volgens het beleid", "Not picked up according to the policy"),
            [new("Wat", "What"), A, B],
            [
                [new Text("zaken", "cases").In(language), Count(_first.LeftOut), Count(_second.LeftOut)],
                [new Text("deel van alle zaken", "share of all cases").In(language), ShownNumbers.Percent(_first.LeftOut, _first.Cases), ShownNumbers.Percent(_second.LeftOut, _second.Cases)],
                [new Text("bekende achterstand samen", "known arrears together").In(language), _first.ArrearsLeftOut.ToString(language), _second.ArrearsLeftOut.ToString(language)],
            ]);

    private void AddGroups(PolicyPage page)
    {
        page.Heading(new("Welke groepen merken het?", "Which groups notice?"))
            .Paragraph(new(
                "Bij soort bedrijf telt een zaak mee bij elk soort bedrijf dat een melding deed. De grenzen van leeftijd en bedrag zijn een voorbeeld.",
                "Under type of partner a case counts for each type that sent a signal. The bands of age and amount are examples."));
        foreach ((GroupOutcome First, GroupOutcome Second)[] groups in _first.Groups.Zip(_second.Groups).GroupBy(g => g.First.Breakdown).Select(g => g.ToArray()))
        {
            Text breakdown = groups[0].First.Breakdown;
            Text title = new($"Opgepakte zaken per groep: {breakdown.Dutch}", $"Cases picked up per group: {breakdown.English}");
            page.Table(
                title,
                [
                    new("Groep", "Group"), new("zaken", "cases"), new("opgepakt A", "picked up A"), new("opgepakt B", "picked up B"), Difference,
                    new("spoed of hoogste klasse A", "urgent or highest class A"), new("spoed of hoogste klasse B", "urgent or highest class B"),
                ],
                [
                    .. groups.Select(g => (string[])
                    [
                        g.First.Name.In(language), Count(g.First.Cases), Part(g.First.PickedUp, g.First.Cases), Part(g.Second.PickedUp, g.Second.Cases),
                        ((long)g.Second.PickedUp - g.First.PickedUp).Signed(language),
                        Part(g.First.PerClass[0] + g.First.PerClass[1], g.First.Cases), Part(g.Second.PerClass[0] + g.Second.PerClass[1], g.Second.Cases),
                    ]),
                ],
                Paired(title, [.. groups.Select(g => (g.First.Name.In(language), (long)g.First.PickedUp, (long)g.Second.PickedUp))]));
        }
    }

    private void AddWork(PolicyPage page)
    {
        IReadOnlyList<(Text What, IReadOnlyList<long> Counts)> work = ContactWork.Of([_first, _second], strategy);
        page.Heading(new("Hoeveel werk vraagt het?", "How much work does it ask?"))
            .Paragraph(new(
                $"Alle contactpogingen als niemand reageert; in het echt zijn het er minder. Een klasse zonder eigen strategie volgt {strategy.Id}. Een bedreigende situatie volgt altijd {ContactStrategies.Urgent.Id}.",
                $"All contact attempts when nobody reacts; in truth there are fewer. A class without a strategy of its own follows {strategy.Id}. A threatening situation always follows {ContactStrategies.Urgent.Id}."));
        if (_first.Policy.Classes.Concat(_second.Policy.Classes).Any(c => c.CasesPerMonth is not null))
        {
            page.Note(new(
                "Een van de klassen heeft een hoogste aantal zaken per maand. Daar is hier geen rekening mee gehouden.",
                "One of the classes has a maximum number of cases a month. That is not taken into account here."));
        }

        if (work.Count > 0)
        {
            page.Table(
                new("Contactpogingen per kanaal", "Contact attempts per channel"),
                [new("Wat", "What"), A, B, Difference],
                [.. work.Select(w => (string[])[w.What.In(language), Count(w.Counts[0]), Count(w.Counts[1]), (w.Counts[1] - w.Counts[0]).Signed(language)])],
                Paired(new("Contactpogingen per kanaal", "Contact attempts per channel"), [.. work.Select(w => (w.What.In(language), w.Counts[0], w.Counts[1]))]));
        }
    }

    private string Paired(Text title, IReadOnlyList<(string Label, long First, long Second)> rows) => Bars.Paired(
        title.In(language), $"A: {_first.Policy.Label}", $"B: {_second.Policy.Label}",
        [.. rows.Select(r => (r.Label, r.First, Count(r.First), r.Second, Count(r.Second)))]);

    private void Line(CsvForPeople csv, Text part, string group, Text what, long first, long second, ClassChange? change = null)
    {
        csv.Cell(part.In(language));
        csv.Cell(group);
        csv.Cell(what.In(language));
        csv.Cell(first);
        csv.Cell(second);
        csv.Cell(second - first);
        csv.Cell(change is null ? null : Math.Round((decimal)change.Margin, 1));
        csv.Cell(change is null ? null : Chance(change)?.In(language));
        csv.EndLine();
    }

    private Text Name(string classId) => _first.Policy.AllClasses.Concat(_second.Policy.AllClasses).First(c => c.Id == classId).Name;

    // Where nobody comes in or goes out there is no difference to ask about.
    private static Text? Chance(ClassChange change) => change.Joined + change.Left == 0 ? null : change.MayBeChance ? Yes : No;

    private string Count(long count) => count.In(language);

    private string Part(int part, int whole) => $"{Count(part)} ({ShownNumbers.Percent(part, whole)})";
}
