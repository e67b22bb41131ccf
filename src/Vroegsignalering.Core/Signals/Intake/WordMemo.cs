using System.Collections.Frozen;

namespace Vroegsignalering.Signals.Intake;

/// <summary>Reads a text as a value; <c>null</c> when it is none.</summary>
internal delegate T? ValueParser<T>(ReadOnlySpan<char> text)
    where T : struct;

/// <summary>Reads the words of a column as values, by way of the list in the mapping, and remembers words it read: a column has few.</summary>
internal sealed class WordMemo<T>(FrozenDictionary<string, string>? list, ValueParser<T> parse)
    where T : struct
{
    private const int Places = 16;

    private readonly (string? Word, T? Value, bool IsKnown)[] _places = new (string?, T?, bool)[Places];

    /// <summary>Reads a word, trimmed and not empty.</summary>
    /// <param name="word">The word in the file.</param>
    /// <param name="value">What it means; <c>null</c> when the list says that it means nothing.</param>
    /// <returns>Whether the word is known.</returns>
    public bool TryRead(ReadOnlySpan<char> word, out T? value)
    {
        ref (string? Word, T? Value, bool IsKnown) place = ref _places[(word[0] + word.Length) % Places];
        if (!word.SequenceEqual(place.Word))
        {
            ReadOnlySpan<char> text = ValueList.Mapped(list, word);
            T? read = text.IsEmpty ? null : parse(text);
            place = (word.ToString(), read, text.IsEmpty || read is not null);
        }

        value = place.Value;
        return place.IsKnown;
    }
}

/// <summary>The list <c>values</c> of a mapping.</summary>
internal static class ValueList
{
    /// <summary>What a word means by the list; the word itself when it is not in it.</summary>
    public static ReadOnlySpan<char> Mapped(FrozenDictionary<string, string>? list, ReadOnlySpan<char> word) =>
        list is not null && list.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out string? mapped) ? mapped.AsSpan().Trim() : word;
}
