namespace Vroegsignalering.Simulation.Calibrating;

/// <summary>A calibration file that was read, or the findings why it is refused.</summary>
/// <param name="Calibration">The calibration: the numbers of the file, and of the product those that the file does not have; <c>null</c> when the file is refused.</param>
/// <param name="Diagnostics">What is wrong, in the order of the file: <see cref="Diagnostic.Row"/> is the line and <see cref="Diagnostic.Field"/> the place, such as
/// <c>parameters[2].low</c>. At most 100; a file that was read can have warnings.</param>
public sealed record CalibrationReadResult(Calibration? Calibration, IReadOnlyList<Diagnostic> Diagnostics);
