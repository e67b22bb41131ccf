using System.CommandLine;

namespace Vroegsignalering.Cli.Ddas;

/// <summary><c>vroeg ddas</c>: <c>convert</c> and <c>validate</c>.</summary>
internal static class DdasCommand
{
    public static Command Create() => new(
        "ddas",
        """
        Write deliveries in another version of DDAS, and look them over.

        Examples:
          vroeg ddas convert levering.json --to v1.2 --out levering-v1.2.json
          vroeg ddas validate levering.json

        Exit codes: 0 done; 1 findings of the level of --fail-on or above; 2 the call was wrong.
        """)
    {
        DdasConvertCommand.Create(),
        DdasValidateCommand.Create(),
    };
}
