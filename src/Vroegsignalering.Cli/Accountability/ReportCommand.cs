using System.CommandLine;

namespace Vroegsignalering.Cli.Accountability;

/// <summary><c>vroeg report</c>: <c>year</c>.</summary>
internal static class ReportCommand
{
    public static Command Create() => new(
        "report",
        """
        Makes reports to account for early detection.

        Examples:
          vroeg report year results/ --year 2026 --out jaarverslag-2026.html

        Exit codes: 0 done; 1 findings; 2 the call was wrong.
        """)
    {
        ReportYearCommand.Create(),
    };
}
