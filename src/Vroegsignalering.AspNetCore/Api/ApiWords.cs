using System.Collections.Frozen;

namespace Vroegsignalering.AspNetCore.Api;

/// <summary>The Dutch words that stand for the members of an enumeration in requests and answers. Words are added, and never changed.</summary>
internal sealed class ApiWords<T>
    where T : struct, Enum
{
    private readonly FrozenDictionary<string, T> _values;
    private readonly FrozenDictionary<T, string> _words;

    public ApiWords(params (string Word, T Value)[] pairs)
    {
        _values = pairs.ToFrozenDictionary(pair => pair.Word, pair => pair.Value, StringComparer.Ordinal);
        _words = pairs.ToFrozenDictionary(pair => pair.Value, pair => pair.Word);
        All = [.. pairs.Select(pair => pair.Word)];
    }

    /// <summary>All words, in the order of the list.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>The member; the default when there is no word.</summary>
    public T Of(string? word) => word is not null && _values.TryGetValue(word, out T value) ? value : default;

    /// <summary>The member; <c>null</c> when there is no word.</summary>
    public T? OrNull(string? word) => word is not null && _values.TryGetValue(word, out T value) ? value : null;

    /// <summary>The word; <c>null</c> for what is not stated.</summary>
    public string? For(T? value) => value is T one ? _words.GetValueOrDefault(one) : null;
}
