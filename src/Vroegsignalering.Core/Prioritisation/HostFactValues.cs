namespace Vroegsignalering.Prioritisation;

/// <summary>The values of the facts that a host registered, for one household. Equal when they hold the same.</summary>
public sealed class HostFactValues : IEquatable<HostFactValues>
{
    private readonly KeyValuePair<string, long>[] _values;

    /// <summary>Takes the values.</summary>
    /// <param name="values">The id of each fact that is known, and its number; a fact that is not here is unknown.</param>
    /// <exception cref="ArgumentException">A fact has two values.</exception>
    public HostFactValues(IEnumerable<KeyValuePair<string, long>> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        _values = [.. values.OrderBy(v => v.Key, StringComparer.Ordinal)];
        for (int i = 1; i < _values.Length; i++)
        {
            if (string.Equals(_values[i - 1].Key, _values[i].Key, StringComparison.Ordinal))
            {
                throw new ArgumentException($"The fact '{_values[i].Key}' has two values.", nameof(values));
            }
        }
    }

    /// <summary>The values, in order of their ids.</summary>
    public IReadOnlyList<KeyValuePair<string, long>> Values => [.. _values];

    /// <summary>The number of a fact; <c>null</c> when it is unknown.</summary>
    public long? Of(string id)
    {
        foreach (KeyValuePair<string, long> value in _values)
        {
            if (string.Equals(value.Key, id, StringComparison.Ordinal))
            {
                return value.Value;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public bool Equals(HostFactValues? other) => other is not null && _values.AsSpan().SequenceEqual(other._values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HostFactValues);

    /// <inheritdoc/>
    public override int GetHashCode() => _values.Length == 0 ? 0 : StringComparer.Ordinal.GetHashCode(_values[0].Key) ^ (int)_values[0].Value ^ _values.Length;
}
