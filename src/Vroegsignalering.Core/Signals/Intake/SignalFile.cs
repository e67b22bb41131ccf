namespace Vroegsignalering.Signals.Intake;

/// <summary>A file of signals that is being read.</summary>
/// <param name="Source">The name of the file, without its folder.</param>
/// <param name="Refusal">Why the file was refused before its first row; empty when it was not.</param>
/// <param name="Rows">The rows, to be read once; none when the file was refused. When a fault that refuses the file only shows later, the last row
/// has a fatal finding, and the rows before it do not count: <see cref="SignalIntake"/> sees to that.</param>
public sealed record SignalFile(string Source, IReadOnlyList<Diagnostic> Refusal, IEnumerable<IntakeRow> Rows)
{
    /// <summary>What is needed to read a row of the file again; <c>null</c> when the file was refused.</summary>
    public Quarantine.RowLayout? Layout { get; init; }

    /// <summary>The day the college received the file; <c>null</c> when not known.</summary>
    public NodaTime.LocalDate? ReceivedOn { get; init; }

    /// <summary>The rows; when the file was refused before its first row, one row that says so.</summary>
    internal IEnumerable<IntakeRow> RowsOrRefusal() => Refusal.Count == 0 ? Rows : [RefusalRow()];

    /// <summary>The row that says why the file was refused before its first row.</summary>
    internal IntakeRow RefusalRow() => new() { Row = Refusal[0].Row ?? 1, Signal = null, Findings = Refusal };

    /// <summary>The name of the file only.</summary>
    public override string ToString() => Source;
}
