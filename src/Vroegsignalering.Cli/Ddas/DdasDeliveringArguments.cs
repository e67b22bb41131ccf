using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Ddas;
using Vroegsignalering.Ddas.Delivering;

namespace Vroegsignalering.Cli.Ddas;

/// <summary>What the commands about frozen deliveries take.</summary>
internal static class DdasDeliveringArguments
{
    private static readonly DateTimeZone Netherlands = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    public static Argument<string> Folder() => new("folder") { Description = "The folder with frozen deliveries and their ledger. It holds personal data." };

    public static Option<string> At() => new("--at")
    {
        Description = "The moment, such as 2027-07-02T06:00:00Z. Never the clock.",
        Required = true,
    };

    public static Option<string> Version()
    {
        Option<string> version = new("--ddas") { Description = "The version of DDAS to write.", DefaultValueFactory = _ => "v1.2" };
        version.AcceptOnlyFromAmong("v0.9", "v1.0", "v1.1", "v1.2");
        return version;
    }

    public static Instant MomentOf(string text) => InstantPattern.ExtendedIso.Parse(text) is { Success: true } read && read.Value.InUtc().Year is >= 1900 and <= 2100
        ? read.Value
        : throw new CallException("--at needs a moment in UTC between 1900 and 2100, such as 2027-07-02T06:00:00Z.");

    /// <summary>The period: a name, or the last one that was over at a moment.</summary>
    public static ReportingPeriod PeriodOf(string text, Instant at) => text switch
    {
        "last" or "last-quarter" => ReportingPeriod.Last(ReportingPeriodKind.Quarter, at.InZone(Netherlands).Date),
        "last-half-year" => ReportingPeriod.Last(ReportingPeriodKind.HalfYear, at.InZone(Netherlands).Date),
        _ => ReportingPeriod.TryParse(text, out ReportingPeriod? period)
            ? period
            : throw new CallException("--period needs 2025-Q4, 2025-H2, 2025-01-01_2025-12-31, last, last-quarter or last-half-year."),
    };

    public static DdasVersion VersionOf(string text) => text switch
    {
        "v0.9" => DdasVersion.V09,
        "v1.0" => DdasVersion.V10,
        "v1.1" => DdasVersion.V11,
        _ => DdasVersion.V12,
    };

    /// <summary>An existing folder.</summary>
    public static string Existing(string folder) => Directory.Exists(folder)
        ? folder
        : throw new CallException($"There is no folder '{folder}'. It is made by 'vroeg ddas freeze'.");

    /// <summary>Writes a line of the ledger, and says it when the ledger was changed.</summary>
    public static async Task NoteAsync(string folder, DdasDeliveryEntry entry, CancellationToken cancellationToken)
    {
        try
        {
            using DdasDeliveryLedgerFile ledger = new(folder);
            await ledger.AppendAsync(entry, cancellationToken);
        }
        catch (InvalidDataException)
        {
            throw new CallException($"The ledger in '{folder}' was changed. Look at it with 'vroeg ddas deliveries'.");
        }
    }
}
