namespace Vroegsignalering.Simulation.Validation;

/// <summary>The figures of one replication of a run.</summary>
internal sealed class RunFigures
{
    private readonly IReadOnlyList<SimulationMeasure> _measures;
    private readonly Dictionary<string, int> _places;
    private readonly string[] _names;
    private readonly IReadOnlyList<long[]> _counts;

    internal RunFigures(IReadOnlyList<SimulationMeasure> measures, Dictionary<string, int> places, string[] names, IReadOnlyList<long[]> counts) =>
        (_measures, _places, _names, _counts) = (measures, places, names, counts);

    /// <summary>The value of a measure under a way of working; <c>null</c> when its denominator is zero.</summary>
    /// <param name="key">The key of the measure, such as <c>reach-of-picked-up-cases</c>.</param>
    /// <param name="variant">The name of the way of working; the baseline when <c>null</c>.</param>
    /// <exception cref="ArgumentException">There is no such measure or way of working.</exception>
    public double? this[string key, string? variant = null]
    {
        get
        {
            int place = Place(key);
            int way = variant is null ? 0 : Array.IndexOf(_names, variant);
            return way >= 0
                ? _measures[place].ValueOf(_counts[way][2 * place], _counts[way][(2 * place) + 1])
                : throw new ArgumentException($"There is no way of working {variant}.", nameof(variant));
        }
    }

    internal long Numerator(string key) => _counts[0][2 * Place(key)];

    internal RunFigures Plus(IReadOnlyList<long[]> counts) =>
        new(_measures, _places, _names, [.. _counts.Select((own, way) => own.Select((n, i) => n + counts[way][i]).ToArray())]);

    private int Place(string key) => _places.TryGetValue(key, out int place) ? place : throw new ArgumentException($"There is no measure {key}.", nameof(key));
}
