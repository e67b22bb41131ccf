using NodaTime;
using Vroegsignalering.Casework;
using Vroegsignalering.HelpAcceptance;
using Vroegsignalering.Monitoring;

namespace MunicipalFrontEnd.Work;

/// <summary>The figures of a period as they may be shown: all of one page are protected together, so that none gives another away.</summary>
public sealed class MonitorReading
{
    private MonitorReading(IReadOnlyList<ShownIndicator> figures, SmallCountProfile profile, IReadOnlyList<YearMonth> months, MonitorPeriod? period, IReadOnlyList<string> together) =>
        (Figures, Profile, Months, Period, Together) = (figures, profile, months, period, together);

    /// <summary>The figures.</summary>
    public IReadOnlyList<ShownIndicator> Figures { get; }

    /// <summary>Which small counts are hidden.</summary>
    public SmallCountProfile Profile { get; }

    /// <summary>The months of which something is stored.</summary>
    public IReadOnlyList<YearMonth> Months { get; }

    /// <summary>The months that are counted; <c>null</c> when nothing is stored.</summary>
    public MonitorPeriod? Period { get; }

    /// <summary>The types of partner that are shown as one group, <see cref="PartnerTypes.Rest"/>; none when each stands apart.</summary>
    public IReadOnlyList<string> Together { get; }

    /// <summary>Counts.</summary>
    /// <param name="work">All signals and cases.</param>
    /// <param name="settings">The choices of the municipality.</param>
    /// <param name="from">The first month; the first of the last twelve when <c>null</c> or after the last.</param>
    /// <param name="to">The last month; the last that is stored when <c>null</c>.</param>
    public static MonitorReading Of(OpenWork work, MunicipalitySettings settings, YearMonth? from, YearMonth? to)
    {
        SmallCountProfile profile = settings.SmallCounts ?? SmallCountProfile.Internal;
        YearMonth[] months = [.. work.Signals.Select(s => s.TermStartsOn).OfType<LocalDate>().Select(d => d.ToYearMonth()).Distinct().Order()];
        if (months.Length == 0)
        {
            return new MonitorReading([], profile, [], null, []);
        }

        YearMonth last = to is YearMonth end && months.Contains(end) ? end : months[^1];
        YearMonth first = from is YearMonth start && start <= last && months.Contains(start) ? start : Later(last.PlusMonths(-11), months[0]);
        MonitorPeriod period = new(first, last);
        IReadOnlyList<IndicatorValue> figures = MonitorFigures.Compute(new MonitorInput
        {
            Signals = work.Signals,
            Cases = [.. work.Cases.Select(c => c.History.Case)],
            Period = period,
            Inhabitants = settings.Inhabitants,
            LateHelp = settings.LateHelp,
            Definitions = HelpAcceptanceDefinitions.All,
            Breakdowns = [],
        });
        IReadOnlyList<string> together = PartnerTypes.ToPutTogether(
            figures.Where(f => f.Indicator == Indicators.PartnerTypeShareOfSignals && f is { Month: null, Group: not null }).Select(f => KeyValuePair.Create(f.Group!, f.Numerator)),
            profile.Floor,
            NodaTime.Period.Between(first.OnDayOfMonth(1), last.OnDayOfMonth(1), PeriodUnits.Months).Months + 1);
        return new MonitorReading(Protect(PartnerTypes.PutTogether(figures, together), profile), profile, months, period, together);
    }

    /// <summary>A figure over the whole period.</summary>
    public ShownIndicator Whole(IndicatorDefinition indicator) => Figures.Single(f => f.Indicator == indicator && f.Month is null && f.Group is null);

    private static YearMonth Later(YearMonth first, YearMonth second) => first > second ? first : second;

    // A type of partner is nobody: how many there are needs no protection, and would only hide what does.
    private static List<ShownIndicator> Protect(IReadOnlyList<IndicatorValue> figures, SmallCountProfile profile)
    {
        Queue<ShownIndicator> people = new(SmallCountProtection.Protect([.. figures.Where(f => f.Indicator.Unit != CountUnit.PartnerType)], profile));
        return [.. figures.Select(f => f.Indicator.Unit == CountUnit.PartnerType
            ? new ShownIndicator(f.Indicator, f.Month, f.Breakdown, f.Group, f.Numerator, f.Denominator, HiddenReason.None) { Profile = profile, Value = f.Value }
            : people.Dequeue())];
    }
}
