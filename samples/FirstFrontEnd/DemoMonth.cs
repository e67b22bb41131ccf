using System.Text;
using NodaTime;
using Vroegsignalering.AspNetCore.Hosting;
using Vroegsignalering.Casework;

namespace FirstFrontEnd;

/// <summary>Two invented signals, taken in and ranked, so that there is something to see.</summary>
internal static class DemoMonth
{
    private const string Csv = """
        reference;partner;sentOn;arrears;postcode;houseNumber
        E-1;Energy;2026-11-02;310.50;1234AB;1
        W-1;Water;2026-11-02;95.00;1234AB;2

        """;

    public static async Task TakeInAsync(MunicipalityDesks desks)
    {
        Worker by = new("mw-1", WorkerRole.Coordinator);
        LocalDate day = new(2026, 11, 3);
        Instant now = Instant.FromUtc(2026, 11, 3, 9, 0);
        using MemoryStream file = new(Encoding.UTF8.GetBytes(Csv.ReplaceLineEndings("\n")));
        await desks.Run.TakeInAsync("november.csv", file, day, by, now);
        await desks.Run.RunAsync("2026-11", day, now);
    }
}
