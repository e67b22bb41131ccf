using System.CommandLine;

namespace Vroegsignalering.Cli.Retention;

/// <summary><c>vroeg retention</c>: <c>plan</c>, <c>apply</c> and <c>verify</c>.</summary>
internal static class RetentionCommand
{
    public static Command Create() => new(
        "retention",
        """
        Say what is to be erased, erase it with proof, and check the proofs.

        Examples:
          vroeg retention plan zaken.jsonl --on 2027-07-01 --out bewaarplan.csv
          vroeg retention apply zaken.jsonl --on 2027-07-01 --key-file sleutel --proofs bewijzen.jsonl
          vroeg retention verify bewijzen.jsonl --key-file sleutel

        Exit codes: 0 done; 1 something is wrong with the register or the proofs, and nothing was erased; 2 the call was wrong.
        """)
    {
        RetentionPlanCommand.Create(),
        RetentionApplyCommand.Create(),
        RetentionVerifyCommand.Create(),
    };
}
