namespace Vroegsignalering.Signals.Intake;

/// <summary>One record of a file, as long as the next one is not read: its cells, its bytes and its place.</summary>
internal abstract class IntakeRecord
{
    /// <summary>The line in the file, from 1; in JSON the number of the item, from 1.</summary>
    public int Line { get; protected set; }

    /// <summary>The JSON path; <c>null</c> in CSV.</summary>
    public string? Path { get; protected set; }

    /// <summary>What is wrong with the record as a whole; <c>null</c> when nothing is.</summary>
    public DiagnosticCode? Fault { get; protected set; }

    /// <summary>The column to which the fault belongs; <c>null</c> when it belongs to the whole record.</summary>
    public string? FaultField { get; protected set; }

    /// <summary>Whether a quote before it stays open up to the end of the file, so that it may be part of a cell that was cut off.</summary>
    public bool FollowsOpenQuote { get; protected set; }

    /// <summary>Whether it is known to hold no letter beyond ASCII.</summary>
    public bool IsAscii { get; protected set; }

    /// <summary>The number of cells, also of those beyond the limit.</summary>
    public int CellCount { get; protected set; }

    /// <summary>The whole text.</summary>
    public abstract ReadOnlySpan<char> Text { get; }

    /// <summary>The bytes as they stand in the file, without the line end.</summary>
    public abstract ReadOnlySpan<byte> Bytes { get; }

    /// <summary>Whether a cell is a number of JSON, which has a point whatever the mapping says.</summary>
    public virtual bool IsNumber(int column) => false;

    /// <summary>A cell without its quotes; valid until the next cell is asked for.</summary>
    public abstract ReadOnlySpan<char> Cell(int column);

    /// <summary>The texts of all cells, trimmed.</summary>
    public string[] Cells() => [.. Enumerable.Range(0, CellCount).Select(i => Cell(i).Trim().ToString())];
}
