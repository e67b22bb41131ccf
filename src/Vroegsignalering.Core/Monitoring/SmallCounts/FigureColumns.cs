using NodaTime;

namespace Vroegsignalering.Monitoring;

/// <summary>The place of a count: what is counted, of which group and in which month.</summary>
internal readonly record struct FigureCell(int Column, Breakdown Breakdown, string? Group, YearMonth? Month);

/// <summary>The counts of which figures are made. A count that several figures share, such as a denominator, is one column.</summary>
internal sealed class FigureColumns
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<(IndicatorDefinition, bool), (string Numerator, string? Denominator)> _names = [];
    private readonly Dictionary<(IndicatorDefinition, bool), (int Numerator, int Denominator)> _found = [];
    private readonly HashSet<string> _ambiguous = new(StringComparer.Ordinal);
    private readonly HashSet<IndicatorDefinition> _apart = [];
    private readonly List<CountUnit> _units = [];
    private readonly List<string> _keys = [];

    /// <summary>Finds the columns.</summary>
    /// <exception cref="ArgumentException">A figure occurs twice with other counts.</exception>
    public FigureColumns(IReadOnlyList<IndicatorValue> figures)
    {
        // An indicator that divides its own denominator can count groups otherwise than the rest, such as by the first way of contact. Then it stands apart,
        // and the others stay one column: what is hidden of one may not be shown by the next.
        Dictionary<(string, Breakdown, string?, YearMonth?), long> seen = [];
        foreach (IndicatorValue figure in figures.Where(f => f.Indicator.Splits == Breakdown.None))
        {
            See(figure);
        }

        IndicatorValue[] own = [.. figures.Where(f => f.Indicator.Splits != Breakdown.None)];
        _apart.UnionWith(own.Where(f => CountsOf(f).Any(c => seen.TryGetValue(c.Key, out long other) && other != c.Value)).Select(f => f.Indicator));
        foreach (IndicatorValue figure in own.Where(f => !_apart.Contains(f.Indicator)))
        {
            See(figure);
        }

        foreach (IndicatorValue figure in figures)
        {
            foreach ((FigureCell cell, long value) in CellsOf(figure))
            {
                if (!Values.TryAdd(cell, value) && Values[cell] != value)
                {
                    throw new ArgumentException("A figure occurs twice, with other counts. Protect the figures of one municipality at a time.", nameof(figures));
                }
            }
        }

        void See(IndicatorValue figure)
        {
            foreach (((string, Breakdown, string?, YearMonth?) key, long value) in CountsOf(figure))
            {
                if (!seen.TryAdd(key, value) && seen[key] != value)
                {
                    _ambiguous.Add(key.Item1);
                }
            }
        }
    }

    /// <summary>Every count.</summary>
    public Dictionary<FigureCell, long> Values { get; } = [];

    /// <summary>The number of columns.</summary>
    public int Count => _units.Count;

    /// <summary>What a column is called.</summary>
    public string NameOf(int column) => _keys[column];

    /// <summary>What is counted in a column.</summary>
    public CountUnit UnitOf(int column) => _units[column];

    /// <summary>The places of the counts of a figure; the second is <c>null</c> when the denominator is public, as a number of inhabitants is.</summary>
    public (FigureCell Numerator, FigureCell? Denominator) Of(IndicatorDefinition indicator, Breakdown breakdown, string? group, YearMonth? month)
    {
        bool isPart = IsPartOfItself(indicator, breakdown, group);
        if (!_found.TryGetValue((indicator, isPart), out (int Numerator, int Denominator) places))
        {
            (string numerator, string? denominator) = Names(indicator, breakdown, group);
            int first = Place(numerator, indicator, isPart ? indicator.DenominatorUnit : indicator.Unit);
            _found.Add((indicator, isPart), places = (first, denominator is null ? -1 : Place(denominator, indicator, indicator.DenominatorUnit)));
        }

        return (
            new FigureCell(places.Numerator, breakdown, group, month),
            places.Denominator < 0 ? null : IsDenominatorOfWhole(indicator, group) ? new FigureCell(places.Denominator, Breakdown.None, null, month)
                : new FigureCell(places.Denominator, breakdown, group, month));
    }

    private IEnumerable<((string, Breakdown, string?, YearMonth?) Key, long Value)> CountsOf(IndicatorValue figure)
    {
        (string numerator, string? denominator) = Names(figure.Indicator, figure.Breakdown, figure.Group);
        yield return ((numerator, figure.Breakdown, figure.Group, figure.Month), figure.Numerator);
        if (denominator is not null)
        {
            bool ofWhole = IsDenominatorOfWhole(figure.Indicator, figure.Group);
            yield return ((denominator, ofWhole ? Breakdown.None : figure.Breakdown, ofWhole ? null : figure.Group, figure.Month), figure.Denominator);
        }
    }

    private IEnumerable<(FigureCell, long)> CellsOf(IndicatorValue figure)
    {
        (FigureCell numerator, FigureCell? denominator) = Of(figure.Indicator, figure.Breakdown, figure.Group, figure.Month);
        yield return (numerator, figure.Numerator);
        if (denominator is FigureCell cell)
        {
            yield return (cell, figure.Denominator);
        }
    }

    // A figure that is itself a division of its denominator: its numerators are the groups of that.
    private static bool IsPartOfItself(IndicatorDefinition indicator, Breakdown breakdown, string? group) =>
        group is not null && indicator.Splits != Breakdown.None && indicator.Splits == breakdown;

    private static bool IsDenominatorOfWhole(IndicatorDefinition indicator, string? group) =>
        group is not null && (indicator.Splits != Breakdown.None || indicator.AddingUp == AddingUp.OverMonths);

    private (string Numerator, string? Denominator) Names(IndicatorDefinition indicator, Breakdown breakdown, string? group)
    {
        bool isPart = IsPartOfItself(indicator, breakdown, group);
        if (!_names.TryGetValue((indicator, isPart), out (string Numerator, string? Denominator) names))
        {
            _names.Add((indicator, isPart), names = NamesOf(indicator, isPart));
        }

        return names;
    }

    private static (string Numerator, string? Denominator) NamesOf(IndicatorDefinition indicator, bool isPart)
    {
        string? denominator = indicator.PerThousand || indicator.DenominatorUnit == CountUnit.Inhabitant ? null : $"{(int)indicator.DenominatorUnit}|{indicator.Denominator.English}";
        return (denominator is not null && isPart ? denominator : $"{(int)indicator.Unit}|{indicator.Numerator.English}", denominator);
    }

    private int Place(string name, IndicatorDefinition indicator, CountUnit unit)
    {
        string key = _ambiguous.Contains(name) || _apart.Contains(indicator) ? $"{name}|{indicator}" : name;
        if (!_places.TryGetValue(key, out int place))
        {
            _places.Add(key, place = _units.Count);
            _units.Add(unit);
            _keys.Add(key);
        }

        return place;
    }
}
