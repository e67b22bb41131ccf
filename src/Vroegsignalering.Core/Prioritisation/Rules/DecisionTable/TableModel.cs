using Vroegsignalering.Files;

namespace Vroegsignalering.Prioritisation;

/// <summary>A decision table whose settings are right. Immutable.</summary>
internal sealed class TableModel
{
    public const int MaximumRows = 500;

    /// <summary>A table that adds up keeps which rows matched in one number.</summary>
    public const int MaximumRowsThatAddUp = 64;

    private const int MaximumPoints = 1_000_000;

    // Of as many rules as a policy can have, this much each still fits in a score.
    private const int MaximumSum = 30_000_000;

    public TableModel(DecisionTableOptions options, IReadOnlyList<HostFact> hostFacts)
        : this(options.Id, options.Name, options.Match, [.. options.Rows ?? []], hostFacts)
    {
    }

    private TableModel(string id, Text name, DecisionTableMatch match, DecisionTableRow[] rows, IReadOnlyList<HostFact> hostFacts)
    {
        CheckId(id, "id");
        if (id == LegalFloor.RuleId)
        {
            throw new SettingException("id", new Text(
                $"De naam '{LegalFloor.RuleId}' is van wat de wet beslist; kies een andere.", $"The id '{LegalFloor.RuleId}' is taken by what the law decides."));
        }

        CheckText(name, "name");
        (Id, Name, AddsUp) = (id, name, match == DecisionTableMatch.AddUp);
        int most = AddsUp ? MaximumRowsThatAddUp : MaximumRows;
        if (match is not (DecisionTableMatch.First or DecisionTableMatch.AddUp))
        {
            throw new SettingException("match", new Text("Een tabel beslist met 'first' of met 'addUp'.", "A table decides by 'first' or by 'addUp'."));
        }

        if (rows.Length > most)
        {
            throw new SettingException("rows", new Text(
                $"Een tabel heeft hooguit {most} rijen; verdeel haar over twee tabellen.", $"The table has at most {most} rows; divide it over two tables."));
        }

        Rows = [.. rows.Select((row, i) => Read(row, $"rows[{i}]", Array.FindIndex(rows, r => r?.Id == row?.Id) < i, hostFacts))];
        if (AddsUp && (Rows.Sum(r => Math.Max(0, r.Finding.Points)) > MaximumSum || Rows.Sum(r => Math.Min(0, r.Finding.Points)) < -MaximumSum))
        {
            throw new SettingException("rows", new Text(
                $"De rijen zijn samen {-MaximumSum} tot {MaximumSum} punten.", $"The rows add up to {-MaximumSum} to {MaximumSum} points."));
        }

        Columns = [.. Rows.SelectMany(r => r.Cells.ToArray()).Select(c => (c.Place, c.Fact)).DistinctBy(c => c.Fact.Id, StringComparer.Ordinal)
            .OrderBy(c => c.Place < 0 ? int.MaxValue : c.Place).ThenBy(c => c.Fact.Id, StringComparer.Ordinal).Select(c => c.Fact)];
        NoRow = new Reason($"{id}-no-row", new Text("Geen rij van de tabel past bij deze melding.", "No row of the table matches this report."));
        Sum = !AddsUp || rows.Length == 0 ? NoRow : new Reason(
            $"{id}-rows", new Text("{1:rij telt|rijen tellen} mee. {0:parts}", "{1:row counts|rows count}. {0:parts}"), [.. Rows.Select(Part)]);
    }

    public string Id { get; }

    public Text Name { get; }

    public bool AddsUp { get; }

    public IReadOnlyList<TableRow> Rows { get; }

    /// <summary>The facts that some row looks at, in a fixed order.</summary>
    public IReadOnlyList<PriorityFact> Columns { get; }

    /// <summary>Why nothing follows.</summary>
    public Reason NoRow { get; }

    /// <summary>Why the points of several rows follow, with each row's own reason.</summary>
    public Reason Sum { get; }

    /// <summary>The same table, knowing how the facts of the host are counted.</summary>
    public TableModel With(IReadOnlyList<HostFact> hostFacts) => new(
        Id, Name, AddsUp ? DecisionTableMatch.AddUp : DecisionTableMatch.First, [.. Rows.Select(r => r.Source)], hostFacts);

    private TableRow Read(DecisionTableRow? row, string setting, bool isTwice, IReadOnlyList<HostFact> hostFacts)
    {
        if (row is null)
        {
            throw new SettingException(setting, new Text("Hier hoort een rij.", "The row is empty."));
        }

        CheckId(row.Id, $"{setting}.id");
        CheckText(row.Reason, $"{setting}.reason");
        if (isTwice)
        {
            throw new SettingException($"{setting}.id", new Text(
                "Een andere rij heeft deze naam; geef elke rij een eigen naam.", "Another row has this id; give each row an id of its own."));
        }

        if (row.Points is < -MaximumPoints or > MaximumPoints)
        {
            throw new SettingException($"{setting}.points", new Text(
                $"Een rij geeft {-MaximumPoints} tot {MaximumPoints} punten.", $"A row gives {-MaximumPoints} to {MaximumPoints} points."));
        }

        TableCell[] cells = [.. row.When.Select(w => Read(w.Key, w.Value, hostFacts, $"{setting}.when.{w.Key}"))];
        return new TableRow(row, cells, Finding(row, new Reason($"{Id}-{row.Id}", row.Reason), setting));
    }

    private static TableCell Read(string id, FactCondition? condition, IReadOnlyList<HostFact> hostFacts, string setting) => condition is null
        ? throw new SettingException(setting, new Text("Hier hoort een voorwaarde.", "The condition is empty."))
        : TableCellReader.Read(FactOf(id, condition, hostFacts, setting), condition, setting);

    private RuleFinding Finding(DecisionTableRow row, Reason reason, string setting)
    {
        string place = $"{setting}.leaveOut";
        return row.LeaveOut switch
        {
            null => RuleFinding.Applied(row.Points, reason),
            _ when AddsUp => throw new SettingException(place, new Text(
                "Een tabel die optelt, laat niets weg; gebruik een tweede tabel waarvan de eerste rij beslist.",
                "A table that adds up leaves nothing out; use a second table, of which the first row decides.")),
            _ when row.Points != 0 => throw new SettingException(place, new Text(
                "Een rij die weglaat, geeft geen punten: zet 'points' op 0.", "A row that leaves out gives no points: set 'points' to 0.")),
            DecisionTableLeaveOut.Unjustified => RuleFinding.LeftOutAsUnjustified(reason),
            DecisionTableLeaveOut.Repeat => RuleFinding.LeftOutAsRepeat(reason),
            _ => throw new SettingException(place, new Text("Een rij laat weg als 'unjustified' of als 'repeat'.", "A row leaves out as 'unjustified' or as 'repeat'.")),
        };
    }

    private static Text Part(TableRow row) => new(Part(row.Source, Language.Dutch), Part(row.Source, Language.English));

    private static string Part(DecisionTableRow row, Language language) =>
        $"{row.Reason.In(language).TrimEnd().TrimEnd('.')} ({Numbers.Points(row.Points, language)}).";

    private static PriorityFact FactOf(string id, FactCondition condition, IReadOnlyList<HostFact> hostFacts, string setting) =>
        PriorityFact.All.Concat(hostFacts).FirstOrDefault(f => string.Equals(f.Id, id, StringComparison.Ordinal))
        ?? (IsHostId(id) ? Unregistered(id, condition)
            : throw UnknownFact(id, setting));

    // Facts of the host are known when the policy is built, which refuses one that nobody registered. Until then this stands for it.
    private static HostFact Unregistered(string id, FactCondition condition) => new(
        id[HostFact.Prefix.Length..], new Text(id, id), condition.Answer is null ? PriorityFactUnit.Cents : PriorityFactUnit.YesNo, new Text("?", "?"), "?");

    private static SettingException UnknownFact(string id, string setting)
    {
        string all = string.Join(", ", PriorityFact.All);
        string? near = Nearest.To(id, [.. PriorityFact.All.Select(f => f.Id)]);
        return new SettingException(setting, new Text(
            $"{(near is null ? "Dit feit is er niet." : $"Misschien is '{near}' bedoeld.")} De feiten zijn {all}, of een eigen feit als 'host:naam'.",
            $"{(near is null ? "There is no fact with this id." : $"Perhaps '{near}' is meant.")} The facts are {all}, or one of the host as 'host:key'."));
    }

    private static bool IsHostId(string id) => id.StartsWith(HostFact.Prefix, StringComparison.Ordinal) && IsId(id[HostFact.Prefix.Length..]);

    private static bool IsId(string? id) => !string.IsNullOrEmpty(id) && !id.AsSpan().ContainsAnyExcept("abcdefghijklmnopqrstuvwxyz0123456789-");

    private static void CheckId(string? id, string setting)
    {
        if (!IsId(id))
        {
            throw new SettingException(setting, new Text(
                "Een naam heeft alleen kleine letters, cijfers en streepjes, ten minste één teken.", "An id has lower case letters, digits and hyphens only, at least one."));
        }
    }

    private static void CheckText(Text? text, string setting)
    {
        if (text is null || string.IsNullOrWhiteSpace(text.Dutch) || string.IsNullOrWhiteSpace(text.English)
            || text.Dutch.AsSpan().ContainsAny('{', '}') || text.English.AsSpan().ContainsAny('{', '}'))
        {
            throw new SettingException(setting, new Text(
                "Hier hoort een tekst in het Nederlands en in het Engels, zonder accolades.", "It is a text in Dutch and in English, without braces."));
        }
    }
}
