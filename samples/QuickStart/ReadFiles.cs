using NodaTime;
using Vroegsignalering;
using Vroegsignalering.Cases;
using Vroegsignalering.Ddas;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Intake;

namespace QuickStart;

internal static class ReadFiles
{
    private static ReadOnlySpan<byte> PartnerFile => """
        kenmerk;postcode;nr;bedrag
        E-1001;1234 AB;10A;420,50
        E-1002;1234 AB;;80,00

        """u8;

    private static ReadOnlySpan<byte> MappingFile => """
        {
          "name": "energie",
          "delimiter": ";",
          "decimalSeparator": ",",
          "fixed": { "partner": "Energy" },
          "columns": { "reference": "kenmerk", "postcode": "postcode", "houseNumber": "nr", "arrears": "bedrag" }
        }
        """u8;

    private static int RowByRow(Stream file, SignalMapping mapping, HashSet<SignalKey> known, LocalDate today)
    {
        List<Signal> added = [];
        foreach (IntakeRow row in SignalCsvReader.ReadRows(file, mapping, "energie.csv", receivedOn: today))
        {
            if (row.Outcome == IntakeOutcome.FileRefused)
            {
                added.Clear(); // The last row. A store rolls back: no row before it may be used.
            }
            else if (row.Signal is Signal signal && known.Add(row.ContentKey))
            {
                added.Add(signal); // The same content again adds nothing.
            }
        }

        return added.Count;
    }

    public static void Run(LocalDate today)
    {
        SignalMapping mapping = SignalMappingReader.Read(MappingFile.ToArray(), "energie.mapping.json").Mapping!;
        using MemoryStream file = new(PartnerFile.ToArray());

        SignalIntake intake = new();
        intake.Add(SignalCsvReader.Read(file, mapping, "energie.csv", receivedOn: today));
        SignalIntakeResult books = intake.Finish();

        Console.WriteLine($"{books.Received} in, {books.Signals.Count} accepted, {books.Quarantined.Count} set aside");
        foreach (Diagnostic finding in books.Findings)
        {
            Console.WriteLine($"{finding.Severity} {finding} {finding.Code.Remedy.English}");
        }

        file.Position = 0;
        Console.WriteLine($"{RowByRow(file, mapping, known: [], today)} new, row by row");

        Worklist worklist = Worklist.Make(new WorklistRequest { On = today, NewSignals = books.Signals });
        DdasDelivery delivery = new()
        {
            PeriodStart = today,
            PeriodEnd = today,
            DeliveredAt = Instant.FromUtc(2026, 11, 4, 12, 0),
            SupplierCode = "Your product 1.0",
            Municipalities =
            [
                new DdasMunicipalityDelivery
                {
                    Municipality = MunicipalityCode.Parse("9901"),
                    Organisation = new DdasOrganisation { Name = "Gemeente Voorbeeldstad" },
                    Signals = [.. books.Signals.Select(worklist.Current)],
                    Cases = [.. worklist.Items.Select(item => item.Case)],
                },
            ],
        };
        using MemoryStream output = new();
        DdasWriteResult written = DdasWriter.Write(delivery, output);
        Console.WriteLine($"{written.WrittenSignals} signals and {written.WrittenCases} cases in a delivery of {output.Length} bytes");
        output.Position = 0;
        OtherVersions.Run(output);
        OtherVersions.Copy(delivery, Stream.Null);
    }
}
