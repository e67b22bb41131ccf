using System.CommandLine;

namespace Vroegsignalering.Cli.Ddas;

/// <summary><c>vroeg ddas</c>: <c>sign</c> and <c>verify</c>.</summary>
internal static class DdasCommand
{
    public static Command Create() => new(
        "ddas",
        """
        Work with deliveries of DDAS.

        Examples:
          vroeg ddas sign levering.json --certificate keten.pem --key sleutel.pem --profile ddas-text
          vroeg ddas verify levering.json --headers koppen.txt --anchors wortels.pem --oin 00000001999999990000 --profile ddas-text

        Exit codes: 0 done; 1 something was found; 2 the call was wrong.
        """)
    {
        DdasSignCommand.Create(),
        DdasVerifyCommand.Create(),
    };
}
