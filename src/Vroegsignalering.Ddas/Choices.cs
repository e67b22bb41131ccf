using System.Collections.Frozen;
using System.Text;

namespace Vroegsignalering.Ddas;

/// <summary>A closed list of DDAS: the words of every version, and the word of v1.2 to write.</summary>
internal sealed class Choices<T>
    where T : struct, Enum
{
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _exact;
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _anyCase;
    private readonly FrozenDictionary<T, string> _names;
    private readonly (byte[] Utf8, T Value)[] _utf8;

    /// <summary>Makes a list.</summary>
    /// <param name="names">The words of v1.2.</param>
    /// <param name="olderNames">Words that only older versions have.</param>
    public Choices((T Value, string Name)[] names, params (T Value, string Name)[] olderNames)
    {
        (T Value, string Name)[] all = [.. names, .. olderNames];
        _exact = all.ToFrozenDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _anyCase = all.ToFrozenDictionary(pair => pair.Name, pair => pair.Value, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _utf8 = [.. all.Select(pair => (Encoding.UTF8.GetBytes(pair.Name), pair.Value))];
        _names = names.ToFrozenDictionary(pair => pair.Value, pair => pair.Name);
    }

    /// <summary>Finds a value; <paramref name="exactly"/> says whether capitals are as in the standard.</summary>
    public bool TryFind(ReadOnlySpan<char> text, out T value, out bool exactly)
    {
        ReadOnlySpan<char> trimmed = text.Trim();
        exactly = _exact.TryGetValue(trimmed, out value);
        return exactly || _anyCase.TryGetValue(trimmed, out value);
    }

    /// <summary>Finds a value that is spelled as in the standard, without making a text of it.</summary>
    public bool TryFind(ReadOnlySpan<byte> utf8, out T value)
    {
        foreach ((byte[] name, T found) in _utf8)
        {
            if (utf8.SequenceEqual(name))
            {
                value = found;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>The word of v1.2.</summary>
    public string NameOf(T value) => _names.TryGetValue(value, out string? name)
        ? name
        : throw new ArgumentOutOfRangeException(nameof(value), value, "The value is no member of the list.");
}
