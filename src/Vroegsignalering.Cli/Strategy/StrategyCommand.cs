using System.CommandLine;

namespace Vroegsignalering.Cli.Strategy;

/// <summary><c>vroeg strategy</c>: <c>check</c>, <c>describe</c> and <c>picture</c>.</summary>
internal static class StrategyCommand
{
    public static Command Create() => new(
        "strategy",
        """
        Look contact strategies over, write them down and draw them.

        Examples:
          vroeg strategy check mijn-strategie.json
          vroeg strategy describe phone-message-visit
          vroeg strategy picture mijn-strategie.json --language en

        Exit codes: 0 done; 1 findings of the level of --fail-on or above; 2 the call was wrong.
        """)
    {
        StrategyCheckCommand.Create(),
        StrategyDescribeCommand.Create(),
        StrategyPictureCommand.Create(),
    };
}
