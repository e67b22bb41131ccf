namespace Vroegsignalering.Simulation.Calibrating;

/// <summary>The numbers behind the simulation. Immutable.</summary>
public sealed class Calibration
{
    private readonly SortedDictionary<string, CalibrationParameter> _byId;

    /// <summary>Takes the numbers.</summary>
    /// <exception cref="ArgumentException">An id occurs twice.</exception>
    public Calibration(IEnumerable<CalibrationParameter> parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        _byId = new(StringComparer.Ordinal);
        foreach (CalibrationParameter parameter in parameters)
        {
            if (!_byId.TryAdd(parameter.Id, parameter))
            {
                throw new ArgumentException($"The parameter {parameter.Id} occurs twice.", nameof(parameters));
            }
        }
    }

    /// <summary>The numbers that come with the product, fitted on the published figures of 2022 and 2023.</summary>
    public static Calibration Default { get; } = CalibrationFile.ReadDefault();

    /// <summary>The parameters, in order of id.</summary>
    public IReadOnlyCollection<CalibrationParameter> Parameters => _byId.Values;

    /// <summary>The value of a parameter.</summary>
    /// <exception cref="ArgumentException">There is no such parameter.</exception>
    public double this[string id] => Find(id)?.Value ?? throw new ArgumentException($"There is no parameter {id}.", nameof(id));

    /// <summary>A parameter; <c>null</c> when there is none with this id.</summary>
    public CalibrationParameter? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The same numbers with another value for one.</summary>
    /// <exception cref="ArgumentException">There is no such parameter.</exception>
    public Calibration With(string id, double value) => With(new Dictionary<string, double>(StringComparer.Ordinal) { [id] = value });

    /// <summary>The same numbers with other values for some.</summary>
    /// <exception cref="ArgumentException">There is no parameter with an id.</exception>
    public Calibration With(IReadOnlyDictionary<string, double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        string? unknown = values.Keys.Order(StringComparer.Ordinal).FirstOrDefault(id => Find(id) is null);
        return unknown is null
            ? new Calibration(_byId.Values.Select(p => values.TryGetValue(p.Id, out double value) ? p with { Value = value } : p))
            : throw new ArgumentException($"There is no parameter {unknown}.", nameof(values));
    }
}
