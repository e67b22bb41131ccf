using System.CommandLine;

namespace Vroegsignalering.Cli.Cases;

/// <summary><c>vroeg case</c>: <c>journey</c>, <c>check</c> and <c>actions</c>.</summary>
internal static class CaseCommand
{
    public static Command Create() => new(
        "case",
        """
        Look into a case register: the journey of a signal, what is odd, and what has to be done.

        Examples:
          vroeg case check zaken.jsonl
          vroeg case journey zaken.jsonl --case Z-4T7W0QK2M9XC
          vroeg case actions zaken.jsonl --on 2027-03-15

        Exit codes: 0 done; 1 findings of the level of --fail-on or above; 2 the call was wrong.
        """)
    {
        CaseJourneyCommand.Create(),
        CaseCheckCommand.Create(),
        CaseActionsCommand.Create(),
    };
}
