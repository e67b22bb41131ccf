using System.CommandLine;

namespace Vroegsignalering.Cli.Ddas;

/// <summary><c>vroeg ddas</c>: <c>sign</c>, <c>verify</c>, <c>freeze</c>, <c>page</c> and <c>deliveries</c>.</summary>
internal static class DdasCommand
{
    public static Command Create() => new(
        "ddas",
        """
        Work with deliveries of DDAS.

        Examples:
          vroeg ddas sign levering.json --certificate keten.pem --key sleutel.pem --profile ddas-text
          vroeg ddas verify levering.json --headers koppen.txt --anchors wortels.pem --oin 00000001999999990000 --profile ddas-text
          vroeg ddas freeze artifacts/voorbeeldstad/ddas-v1.2.json --period 2026-Q3 --at 2026-10-02T06:00:00Z --out leveringen

        Exit codes: 0 done; 1 something was found; 2 the call was wrong.
        """)
    {
        DdasSignCommand.Create(),
        DdasVerifyCommand.Create(),
        DdasFreezeCommand.Create(),
        DdasPageCommand.Create(),
        DdasDeliveriesCommand.Create(),
    };
}
