using System.CommandLine;

namespace Vroegsignalering.Cli.Ddas;

/// <summary><c>vroeg ddas</c>: all that is done with a delivery.</summary>
internal static class DdasCommand
{
    public static Command Create() => new(
        "ddas",
        """
        Write deliveries in another version of DDAS, look them over, freeze them and hand them out page by page, sign and verify.

        Examples:
          vroeg ddas convert levering.json --to v1.2 --out levering-v1.2.json
          vroeg ddas validate levering.json
          vroeg ddas freeze artifacts/voorbeeldstad/ddas-v1.2.json --period 2026-Q3 --at 2026-10-02T06:00:00Z --out leveringen
          vroeg ddas page leveringen --page 1 --to CBS --at 2026-10-02T08:00:00Z --out pagina-1.json
          vroeg ddas deliveries leveringen
          vroeg ddas sign levering.json --certificate keten.pem --key sleutel.pem --profile ddas-text
          vroeg ddas verify levering.json --headers koppen.txt --anchors wortels.pem --oin 00000001999999990000 --profile ddas-text

        Exit codes: 0 done; 1 something was found; 2 the call was wrong.
        """)
    {
        DdasConvertCommand.Create(),
        DdasValidateCommand.Create(),
        DdasFreezeCommand.Create(),
        DdasPageCommand.Create(),
        DdasDeliveriesCommand.Create(),
        DdasSignCommand.Create(),
        DdasVerifyCommand.Create(),
    };
}
