namespace Vroegsignalering.Simulation.Reports;

/// <summary>In what a figure of the page is shown.</summary>
internal enum HeadlineUnit
{
    Number = 0,
    Share = 1,
    Minutes = 2,
    Euros = 3,
}
