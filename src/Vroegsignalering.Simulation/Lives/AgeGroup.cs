namespace Vroegsignalering.Simulation.Lives;

/// <summary>The age groups of the calibration: those of <c>MonitorBands</c>.</summary>
internal enum AgeGroup : byte
{
    Young = 0,
    Middle = 1,
    Old = 2,
}
