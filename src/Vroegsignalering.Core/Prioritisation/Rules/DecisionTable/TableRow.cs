namespace Vroegsignalering.Prioritisation;

/// <summary>A row of a decision table, ready to run.</summary>
internal sealed class TableRow(DecisionTableRow source, TableCell[] cells, RuleFinding finding)
{
    private readonly TableCell[] _cells = cells;

    public DecisionTableRow Source { get; } = source;

    public ReadOnlySpan<TableCell> Cells => _cells;

    /// <summary>What the row finds when it decides alone.</summary>
    public RuleFinding Finding { get; } = finding;

    public bool Matches(in PriorityFacts facts)
    {
        foreach (ref readonly TableCell cell in _cells.AsSpan())
        {
            if (!cell.Matches(in facts))
            {
                return false;
            }
        }

        return true;
    }
}
