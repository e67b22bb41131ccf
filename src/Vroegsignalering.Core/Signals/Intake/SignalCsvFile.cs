namespace Vroegsignalering.Signals.Intake;

/// <summary>A file of signals that is being read.</summary>
/// <param name="Source">The name of the file, without its folder.</param>
/// <param name="Refusal">Why the file was refused as a whole; empty when it was not.</param>
/// <param name="Rows">The rows, to be read once; none when the file was refused.</param>
public sealed record SignalCsvFile(string Source, IReadOnlyList<Diagnostic> Refusal, IEnumerable<IntakeRow> Rows)
{
    /// <summary>The name of the file only.</summary>
    public override string ToString() => Source;
}
