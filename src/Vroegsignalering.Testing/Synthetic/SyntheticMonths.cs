using NodaTime;
using Vroegsignalering.Signals;
using Vroegsignalering.Time;

namespace Vroegsignalering.Testing;

/// <summary>The months, how many signals each has, and when its files come in. The last one is the current month.</summary>
internal sealed class SyntheticMonths
{
    private const int Sectors = 12;

    private readonly LocalDate[] _starts;
    private readonly int[] _counts;
    private readonly LocalDate[] _deliveries;

    public SyntheticMonths(SyntheticOptions options, Chance chance)
    {
        ReceivedOn = options.On.PlusDays(-2);
        while (!WorkingDayCalendar.Dutch.IsWorkingDay(ReceivedOn))
        {
            ReceivedOn = ReceivedOn.PlusDays(-1);
        }

        Count = options.Months;
        LocalDate current = ReceivedOn.With(DateAdjusters.StartOfMonth);
        _starts = [.. Enumerable.Range(0, Count).Select(month => current.PlusMonths(month - Current))];
        _counts = Shares(options.Signals);
        _deliveries = [.. Enumerable.Range(0, Count * Sectors).Select(at => Delivery(at / Sectors, at % Sectors, chance))];
    }

    /// <summary>How many months there are.</summary>
    public int Count { get; }

    /// <summary>The place of the current month: the last one.</summary>
    public int Current => Count - 1;

    /// <summary>The day the files of the current month came in.</summary>
    public LocalDate ReceivedOn { get; }

    /// <summary>The first day of a month.</summary>
    public LocalDate Start(int month) => _starts[month];

    /// <summary>The number of signals of a month.</summary>
    public int SignalCount(int month) => _counts[month];

    /// <summary>The day a type of partner delivers in a month.</summary>
    public LocalDate DeliveredOn(int month, PartnerType partner) => _deliveries[(month * Sectors) + (int)partner];

    /// <summary>The day on which the signals of a month were combined: two working days after the last delivery.</summary>
    public LocalDate MatchedOn(int month) =>
        WorkingDayCalendar.Dutch.Add(_deliveries.AsSpan(month * Sectors, Sectors).ToArray().Max(), 2);

    private LocalDate Delivery(int month, int sector, Chance chance) => month == Current
        ? ReceivedOn
        : WorkingDayCalendar.Dutch.OnOrAfter(_starts[month].PlusDays(3 + chance.Below(5, Purpose.DeliveryDay, month, sector)));

    // Shares are rounded as running totals, so that the months together are exact.
    private int[] Shares(int total)
    {
        double[] weights = [.. _starts.Select((start, at) => start.Month == 3 && at != Current ? SyntheticRates.MarchPeak : 1.0)];
        double all = weights.Sum();
        double running = 0;
        int given = 0;
        int[] counts = new int[Count];
        for (int month = 0; month < Count; month++)
        {
            running += weights[month];
            int until = month == Current ? total : (int)(total * (running / all));
            counts[month] = until - given;
            given = until;
        }

        return counts;
    }
}
