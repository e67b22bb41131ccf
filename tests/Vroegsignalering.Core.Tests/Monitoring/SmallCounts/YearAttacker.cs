namespace Vroegsignalering.Core.Tests.Monitoring.SmallCounts;

/// <summary>Knows every publication of a year, all that adds up in and between them, and why something is hidden; solves for what is hidden by
/// elimination and by narrowing bounds until nothing changes. It shares no code with the protection.</summary>
internal sealed class YearAttacker
{
    private const double Nothing = 1e-6;
    private readonly long[,,] _truth;
    private readonly int _groups;
    private readonly int _size;
    private readonly List<double[]> _equations = [];
    private readonly List<(int[] Parts, double Low, double High)> _bounds = [];
    private readonly double[] _low;
    private readonly double[] _high;

    /// <summary>Takes the true numbers, to see afterwards whether they were found.</summary>
    /// <param name="truth">Months, groups, and accepted, reached without acceptance, and not reached cases.</param>
    public YearAttacker(long[,,] truth)
    {
        (_truth, _groups) = (truth, truth.GetLength(1));
        _size = truth.Length;
        _low = new double[_size];
        _high = [.. Enumerable.Repeat(1e9, _size)];
    }

    /// <summary>The figures of the first months, as they are published after the last of them.</summary>
    public static IReadOnlyList<IndicatorValue> Figures(long[,,] truth, int months, bool split)
    {
        List<IndicatorValue> figures = [];
        for (int m = -1; m < months; m++)
        {
            for (int g = -1; g < (m < 0 || split ? truth.GetLength(1) : 0); g++)
            {
                YearMonth? month = m < 0 ? null : new YearMonth(2027, m + 1);
                string? group = g < 0 ? null : $"g{g}";
                long[] parts = [.. Enumerable.Range(0, 3).Select(k => Places(truth, m, g, months, k).Sum(p => At(truth, p)))];
                Breakdown breakdown = g < 0 ? Breakdown.None : Breakdown.AgeBand;
                figures.Add(new(Indicators.ReachOfPickedUpCases, month, group, parts[0] + parts[1], parts.Sum()) { Breakdown = breakdown });
                figures.Add(new(Indicators.AcceptanceOfReachedCases(HelpAcceptanceDefinitions.Ddas12), month, group, parts[0], parts[0] + parts[1]) { Breakdown = breakdown });
            }
        }

        return figures;
    }

    /// <summary>Reads a publication.</summary>
    public void Read(IReadOnlyList<ShownIndicator> published, int months, int floor)
    {
        foreach (ShownIndicator shown in published)
        {
            int m = shown.Month is YearMonth month ? month.Month - 1 : -1;
            int g = shown.Group is string name ? name[1] - '0' : -1;
            bool isReach = shown.Indicator.Id == Indicators.ReachOfPickedUpCases.Id;
            int[] numerator = Form(m, g, months, isReach ? [0, 1] : [0]);
            int[] denominator = Form(m, g, months, isReach ? [0, 1, 2] : [0, 1]);
            int[] rest = Form(m, g, months, isReach ? [2] : [1]);
            if (shown.IsShown)
            {
                Learn(numerator, shown.Numerator!.Value);
                Learn(denominator, shown.Denominator!.Value);
            }
            else if (shown.Hidden == HiddenReason.Small)
            {
                // He is even told which of the three it is; of what is part of a small number nothing more is known.
                foreach (int[] form in new[] { denominator, numerator, rest }.Where(f => IsSmall(f, floor)).Take(IsSmall(denominator, floor) ? 1 : 2))
                {
                    _bounds.Add((form, 1, floor - 1));
                }
            }
        }
    }

    /// <summary>The fewest values that a small count of any month, any first months and any group can have.</summary>
    public (double Width, string What) Narrowest(int months, int floor)
    {
        List<(double[] Row, int Pivot)> reduced = Eliminate();
        List<double[]> all = [.. _equations.Where(e => e is not null), .. reduced.Select(r => r.Row)];
        Narrow(all);
        (double Width, string What) narrowest = (double.MaxValue, "nothing small");
        for (int until = 1; until <= months; until++)
        {
            for (int m = -1; m < (until == months ? months : 0); m++)
            {
                for (int g = -1; g < _groups; g++)
                {
                    foreach (int[] kinds in new int[][] { [0], [1], [2], [0, 1], [0, 1, 2] })
                    {
                        int[] form = Form(m, g, until, kinds);
                        if (Value(form) is long value && value > 0 && value < floor && Width(form, reduced) is double width && width < narrowest.Width)
                        {
                            narrowest = (width, $"month {m} until {until} group {g} parts {string.Join(',', kinds)} = {value}");
                        }
                    }
                }
            }
        }

        return narrowest;
    }

    private static IEnumerable<int> Places(long[,,] truth, int m, int g, int months, int k) =>
        from month in m < 0 ? Enumerable.Range(0, months) : [m]
        from row in g < 0 ? Enumerable.Range(0, truth.GetLength(1)) : [g]
        select ((month * truth.GetLength(1)) + row) * 3 + k;

    private static long At(long[,,] truth, int place) => truth[place / 3 / truth.GetLength(1), place / 3 % truth.GetLength(1), place % 3];

    private int[] Form(int m, int g, int months, int[] kinds) => [.. kinds.SelectMany(k => Places(_truth, m, g, months, k))];

    private long Value(int[] form) => form.Sum(p => At(_truth, p));

    private bool IsSmall(int[] form, int floor) => Value(form) is > 0 and long value && value < floor;

    private void Learn(int[] form, long value)
    {
        double[] row = new double[_size + 1];
        foreach (int place in form)
        {
            row[place] = 1;
        }

        row[_size] = value;
        _equations.Add(row);
    }

    private List<(double[] Row, int Pivot)> Eliminate()
    {
        List<(double[] Row, int Pivot)> reduced = [];
        foreach (double[] equation in _equations)
        {
            double[] row = [.. equation];
            foreach ((double[] other, int at) in reduced)
            {
                Subtract(row, other, at);
            }

            int pivot = Array.FindIndex(row, 0, _size, v => Math.Abs(v) > Nothing);
            if (pivot < 0)
            {
                continue;
            }

            double by = row[pivot];
            for (int i = 0; i <= _size; i++)
            {
                row[i] /= by;
            }

            foreach ((double[] other, _) in reduced)
            {
                Subtract(other, row, pivot);
            }

            reduced.Add((row, pivot));
        }

        return reduced;
    }

    private static void Subtract(double[] row, double[] other, int at)
    {
        double times = row[at];
        if (Math.Abs(times) > Nothing)
        {
            for (int i = 0; i < row.Length; i++)
            {
                row[i] -= times * other[i];
            }
        }
    }

    private void Narrow(List<double[]> equations)
    {
        List<(int[] Places, double[] Times, double Low, double High)> known =
        [
            .. equations.Select(e => (Enumerable.Range(0, _size).Where(i => Math.Abs(e[i]) > Nothing).ToArray(), e)).Select(e => (e.Item1, e.Item1.Select(i => e.e[i]).ToArray(), e.e[_size], e.e[_size])),
            .. _bounds.Select(b => (b.Parts, b.Parts.Select(_ => 1.0).ToArray(), b.Low, b.High)),
        ];
        bool changed = true;
        for (int round = 0; changed && round < 200; round++)
        {
            changed = false;
            foreach ((int[] places, double[] times, double low, double high) in known)
            {
                (double least, double most) = Range(places, times);
                for (int i = 0; i < places.Length; i++)
                {
                    (int at, double t) = (places[i], times[i]);
                    (double mine, double my) = t > 0 ? (t * _low[at], t * _high[at]) : (t * _high[at], t * _low[at]);
                    (double from, double to) = (low - (most - my), high - (least - mine));
                    (from, to) = t > 0 ? (from / t, to / t) : (to / t, from / t);
                    (from, to) = (Math.Ceiling(from - Nothing), Math.Floor(to + Nothing));
                    if (from > _low[at] + Nothing || to < _high[at] - Nothing)
                    {
                        (_low[at], _high[at]) = (Math.Max(from, _low[at]), Math.Min(to, _high[at]));
                        changed = true;
                        (least, most) = Range(places, times);
                    }
                }
            }
        }
    }

    private (double Least, double Most) Range(int[] places, double[] times)
    {
        (double least, double most) = (0, 0);
        for (int i = 0; i < places.Length; i++)
        {
            (double a, double b) = (times[i] * _low[places[i]], times[i] * _high[places[i]]);
            (least, most) = (least + Math.Min(a, b), most + Math.Max(a, b));
        }

        return (least, most);
    }

    private double Width(int[] form, List<(double[] Row, int Pivot)> reduced)
    {
        double[] row = new double[_size + 1];
        foreach (int place in form)
        {
            row[place] = 1;
        }

        (double least, double most) = Range(form, [.. form.Select(_ => 1.0)]);
        foreach ((double[] other, int at) in reduced)
        {
            Subtract(row, other, at);
        }

        int[] left = [.. Enumerable.Range(0, _size).Where(i => Math.Abs(row[i]) > Nothing)];
        (double from, double to) = Range(left, [.. left.Select(i => row[i])]);
        (least, most) = (Math.Max(least, from - row[_size]), Math.Min(most, to - row[_size]));
        foreach ((_, double low, double high) in _bounds.Where(b => b.Parts.SequenceEqual(form)))
        {
            (least, most) = (Math.Max(least, low), Math.Min(most, high));
        }

        return Math.Floor(most + Nothing) - Math.Ceiling(least - Nothing) + 1;
    }
}
