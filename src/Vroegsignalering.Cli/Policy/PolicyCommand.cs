using System.CommandLine;

namespace Vroegsignalering.Cli.Policy;

/// <summary><c>vroeg policy</c>: <c>check</c>, <c>describe</c>, <c>compare</c>, <c>fairness</c>, <c>register</c> and <c>explain</c>.</summary>
internal static class PolicyCommand
{
    public static Command Create() => new(
        "policy",
        """
        Look a policy over, write it down, compare it with another and explain what it decided.

        Examples:
          vroeg policy check mijn-beleid.json
          vroeg policy describe mijn-beleid.json --out mijn-beleid.md
          vroeg policy compare landelijk-basis mijn-beleid.json --facts artifacts/voorbeeldstad/decisions.jsonl --out artifacts/vergelijking
          vroeg policy fairness mijn-beleid.json --facts artifacts/voorbeeldstad/decisions.jsonl

        Exit codes: 0 done; 1 findings of the level of --fail-on or above; 2 the call was wrong.
        """)
    {
        PolicyCheckCommand.Create(),
        PolicyDescribeCommand.Create(),
        PolicyCompareCommand.Create(),
        PolicyFairnessCommand.Create(),
        PolicyRegisterCommand.Create(),
        PolicyExplainCommand.Create(),
    };
}
