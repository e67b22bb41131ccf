using NodaTime;
using NodaTime.Extensions;
using Vroegsignalering.Ddas.Delivering;

namespace Vroegsignalering.AspNetCore.Ddas;

/// <summary>Which period a request is about: the one that it names, or the last whole one.</summary>
internal sealed class DdasPeriods(DdasEndpointOptions options, TimeProvider clock)
{
    private static readonly DateTimeZone Netherlands = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    public Instant Now => clock.GetUtcNow().ToInstant();

    public (ReportingPeriod? Period, DdasRefusal? Refusal) Of(DdasRequest request)
    {
        LocalDate today = Now.InZone(Netherlands).Date;
        if (request is { Start: null, End: null })
        {
            return (ReportingPeriod.Last(options.ReportingPeriod, today), null);
        }

        return Refusal(request, today) is DdasRefusal refusal ? (null, refusal) : (ReportingPeriod.Between(request.Start!.Value, request.End!.Value), null);
    }

    /// <summary>Whether the last day of a period, in the Netherlands, was over at a moment: what was frozen before that is not whole.</summary>
    public static bool IsOver(ReportingPeriod period, Instant at) => period.End < at.InZone(Netherlands).Date;

    private DdasRefusal? Refusal(DdasRequest request, LocalDate today) => request switch
    {
        not { Start: LocalDate, End: LocalDate } => DdasRefusal.NotProcessable(
            DdasRequestDiagnostics.OneDateOnly, request.Start is null ? DdasRequestReader.StartField : DdasRequestReader.EndField),
        { Start: LocalDate start, End: LocalDate end } when end < start =>
            DdasRefusal.NotProcessable(DdasRequestDiagnostics.EndBeforeStart, DdasRequestReader.EndField),
        { End: LocalDate end } when end >= today => DdasRefusal.NotProcessable(DdasRequestDiagnostics.PeriodNotOver, DdasRequestReader.EndField),
        { Start: LocalDate start, End: LocalDate end } when Period.DaysBetween(start, end) >= options.LongestPeriodDays =>
            DdasRefusal.NotProcessable(DdasRequestDiagnostics.PeriodTooLong, DdasRequestReader.EndField),
        { Start: LocalDate start } when start.Year < 1900 => DdasRefusal.NotProcessable(DdasRequestDiagnostics.PeriodNotAvailable, DdasRequestReader.StartField),
        _ => null,
    };
}
