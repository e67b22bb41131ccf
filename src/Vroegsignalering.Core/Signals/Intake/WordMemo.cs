using System.Collections.Frozen;

namespace Vroegsignalering.Signals.Intake;

/// <summary>Reads a text as a value; <c>null</c> when it is none.</summary>
internal delegate T? ValueParser<T>(ReadOnlySpan<char> text)
    where T : struct;

/// <summary>Reads the words of a column as values, by way of the list in the mapping, and remembers the word it read last: most rows have the same.</summary>
internal sealed class WordMemo<T>(FrozenDictionary<string, string>? list, ValueParser<T> parse)
    where T : struct
{
    private string _word = "";
    private T? _value;
    private bool _isKnown;

    /// <summary>Reads a word, trimmed and not empty.</summary>
    /// <param name="word">The word in the file.</param>
    /// <param name="value">What it means; <c>null</c> when the list says that it means nothing.</param>
    /// <returns>Whether the word is known.</returns>
    public bool TryRead(ReadOnlySpan<char> word, out T? value)
    {
        if (!word.SequenceEqual(_word))
        {
            ReadOnlySpan<char> text = ValueList.Mapped(list, word);
            _value = text.IsEmpty ? null : parse(text);
            _isKnown = text.IsEmpty || _value is not null;
            _word = word.ToString();
        }

        value = _value;
        return _isKnown;
    }
}

/// <summary>The list <c>values</c> of a mapping.</summary>
internal static class ValueList
{
    /// <summary>What a word means by the list; the word itself when it is not in it.</summary>
    public static ReadOnlySpan<char> Mapped(FrozenDictionary<string, string>? list, ReadOnlySpan<char> word) =>
        list is not null && list.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out string? mapped) ? mapped.AsSpan().Trim() : word;
}
