using System.Globalization;
using NodaTime;

namespace Vroegsignalering.Time;

/// <summary>A number or setting that law, agreement or council sets from a day on.</summary>
/// <remarks>The last value stays in force until the next; a day before the first value is an error, never a guess.
/// Immutable: <see cref="Then"/> gives a new parameter.</remarks>
/// <typeparam name="T">What is set.</typeparam>
public sealed class DatedParameter<T>
{
    private readonly (LocalDate From, T Value)[] _values;

    /// <summary>Starts with the first value.</summary>
    /// <param name="from">The first day on which it holds.</param>
    /// <param name="value">The value.</param>
    public DatedParameter(LocalDate from, T value) => _values = [(from, value)];

    private DatedParameter((LocalDate From, T Value)[] values) => _values = values;

    /// <summary>The days on which a value starts to hold, in order.</summary>
    public IEnumerable<LocalDate> Changes => _values.Select(v => v.From);

    /// <summary>Adds the next value.</summary>
    /// <param name="from">The first day on which it holds; after the start of the value before.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is not after the start of the last value.</exception>
    public DatedParameter<T> Then(LocalDate from, T value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(from, _values[^1].From);
        return new DatedParameter<T>([.. _values, (from, value)]);
    }

    /// <summary>The value that holds on a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the first value.</exception>
    public T On(LocalDate day)
    {
        for (int i = _values.Length - 1; i >= 0; i--)
        {
            if (day >= _values[i].From)
            {
                return _values[i].Value;
            }
        }

        string first = _values[0].From.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        throw new ArgumentOutOfRangeException(nameof(day), day, $"Nothing was in force yet; the first value holds from {first}.");
    }
}
