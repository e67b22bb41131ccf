namespace Vroegsignalering.Prioritisation;

internal readonly struct DecisionTableRule(TableModel table) : IPriorityRule, IReadsHostFacts<DecisionTableRule>, IKnowsItsPoints
{
    private readonly TableRow[] _rows = [.. table.Rows];

    public TableModel Table => table;

    public string Id => table.Id;

    public Text Name => table.Name;

    public Text Description => TableTexts.Describe(table);

    public IReadOnlyList<PriorityFact> Uses => table.Columns;

    public RuleCaution? Caution => TableTexts.Caution(table);

    public IReadOnlyCollection<int>? PossiblePoints => TablePoints.Of(table);

    public DecisionTableRule With(IReadOnlyList<HostFact> hostFacts) => new(table.With(hostFacts));

    public RuleFinding Evaluate(in PriorityFacts facts)
    {
        if (table.AddsUp)
        {
            return AddUp(in facts);
        }

        foreach (TableRow row in _rows)
        {
            if (row.Matches(in facts))
            {
                return row.Finding;
            }
        }

        return RuleFinding.NotApplied(table.NoRow);
    }

    private RuleFinding AddUp(in PriorityFacts facts)
    {
        (int points, int count, long matched) = (0, 0, 0);
        for (int i = 0; i < _rows.Length; i++)
        {
            if (_rows[i].Matches(in facts))
            {
                points += _rows[i].Finding.Points;
                count++;
                matched |= 1L << i;
            }
        }

        return count == 0 ? RuleFinding.NotApplied(table.NoRow) : RuleFinding.Applied(points, table.Sum, matched, count);
    }
}
