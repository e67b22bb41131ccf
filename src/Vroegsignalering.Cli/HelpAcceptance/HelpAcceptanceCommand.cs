using System.CommandLine;

namespace Vroegsignalering.Cli.HelpAcceptance;

/// <summary><c>vroeg help-acceptance</c>: <c>list</c> and <c>describe</c>.</summary>
internal static class HelpAcceptanceCommand
{
    public static Command Create() => new(
        "help-acceptance",
        """
        Shows the definitions of help acceptance: what counts, what is asked, and where it is published. 'vroeg process' counts the same cases
        under each of them (help-acceptance.csv and report.html).

        Examples:
          vroeg help-acceptance list
          vroeg help-acceptance describe ddas-1.2
          vroeg help-acceptance describe divosa-monitor --picture --language en

        Exit codes: 0 done; 2 the call was wrong.
        """)
    {
        HelpAcceptanceListCommand.Create(),
        HelpAcceptanceDescribeCommand.Create(),
    };
}
