using System.Reflection;
using NodaTime;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.Ddas;

namespace Vroegsignalering.Cli.Output;

/// <summary><c>ddas-v1.2.json</c>: the delivery to Statistics Netherlands. Besides the quarantine the only file with a BSN in full, because the
/// standard asks for it.</summary>
internal static class DeliveryFile
{
    /// <summary>The name of the supplier with the version of the software, as the standard asks.</summary>
    public static string SupplierCode { get; } =
        $"Vroegsignalering.Core {typeof(Money).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]}";

    public static DdasWriteResult Write(ProcessRun run, Stream stream) => DdasWriter.Write(Delivery(run), stream);

    private static DdasDelivery Delivery(ProcessRun run) => new()
    {
        PeriodStart = run.Input.PeriodStart ?? FirstDay(run) ?? run.On,
        PeriodEnd = run.Input.PeriodEnd ?? run.On,
        DeliveredAt = Instant.FromUtc(run.On.Year, run.On.Month, run.On.Day, 12, 0),
        SupplierCode = SupplierCode,
        Municipalities = [.. run.Municipalities.Select(m => m.Delivery)],
    };

    private static LocalDate? FirstDay(ProcessRun run)
    {
        LocalDate? first = run.Municipalities.SelectMany(m => m.Delivery.Signals).Min(s => s.SentOn);
        return first is LocalDate day ? day.With(DateAdjusters.StartOfMonth) : null;
    }
}
