namespace Vroegsignalering.Signals.Intake;

/// <summary>One record of a CSV file: its cells, its original text and the line on which it starts.</summary>
/// <param name="Line">The line in the file, from 1.</param>
/// <param name="Cells">The cells, without quotes.</param>
/// <param name="Original">The text as it was, without the line end.</param>
/// <param name="Fault">What is wrong with the record as a whole; <c>null</c> when nothing is.</param>
internal readonly record struct CsvRecord(int Line, IReadOnlyList<string> Cells, string Original, DiagnosticCode? Fault);
