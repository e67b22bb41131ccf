using Vroegsignalering.Cases;
using Vroegsignalering.Ddas;
using Vroegsignalering.Ddas.Validation;
using Vroegsignalering.Signals;

namespace QuickStart;

/// <summary>Deliveries of other versions of DDAS: convert, look over, write piece by piece.</summary>
internal static class OtherVersions
{
    public static void Run(Stream delivery)
    {
        using MemoryStream output = new();
        DdasConvertResult converted = DdasConverter.Convert(delivery, "levering.json", output, DdasVersion.V10);
        foreach (DdasGap gap in converted.Written?.Diagnostics ?? [])
        {
            Console.WriteLine($"{gap.Code} {gap.Place} {gap.Count}");
        }

        output.Position = 0;
        DdasValidationResult checkedOver = DdasValidator.Validate(output, "v1.0.json", new DdasValidationOptions { Version = DdasVersion.V10 });
        foreach (DdasFindingCount count in checkedOver.Counts)
        {
            Console.WriteLine($"{count.Code} {count.Severity} {count.Count}");
        }
    }

    public static void Copy(DdasDelivery delivery, Stream output)
    {
        DdasStreamWriter writer = new(output, delivery, DdasVersion.V12);
        foreach (DdasMunicipalityDelivery municipality in delivery.Municipalities)
        {
            writer.StartMunicipality(municipality.Municipality, municipality.Organisation);
            foreach (Signal signal in municipality.Signals)
            {
                writer.Write(signal);
            }

            foreach (SignalCase signalCase in municipality.Cases)
            {
                writer.Write(signalCase);
            }

            writer.EndMunicipality();
        }

        DdasWriteResult result = writer.Finish();
        Console.WriteLine($"{result.WrittenSignals} signals, {result.Diagnostics.Count} gaps");
    }
}
