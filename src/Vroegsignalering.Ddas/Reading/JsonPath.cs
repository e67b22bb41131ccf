using System.Globalization;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>A place in the file. The text is made only when a finding needs it, because most signals have none.</summary>
/// <remarks>One object serves all items of a list: <see cref="Index"/> is set for each.</remarks>
internal sealed class JsonPath
{
    private readonly JsonPath? _parent;
    private readonly string _name;
    private readonly bool _isItem;

    private JsonPath(JsonPath? parent, string name, bool isItem) => (_parent, _name, _isItem) = (parent, name, isItem);

    /// <summary>Gets or sets which item of the list it is.</summary>
    public long Index { get; set; }

    public static JsonPath Of(JsonPath? parent, string name) => new(parent, name, isItem: false);

    public static JsonPath Item(JsonPath? parent, string list, long index) => new(parent, list, isItem: true) { Index = index };

    /// <summary>The place of an item, to keep.</summary>
    public static JsonPath ItemLike(JsonPath item) => Item(item._parent, item._name, item.Index);

    /// <summary>Takes the place of before again when it is the same but for its index.</summary>
    public static JsonPath Of(ref JsonPath? before, JsonPath parent, string name) =>
        before is not null && before._parent == parent && string.Equals(before._name, name, StringComparison.Ordinal) ? before : before = Of(parent, name);

    /// <inheritdoc cref="Of(ref JsonPath?, JsonPath, string)"/>
    public static JsonPath Item(ref JsonPath? before, JsonPath parent, string list, long index)
    {
        if (before is null || before._parent != parent || !string.Equals(before._name, list, StringComparison.Ordinal))
        {
            before = Item(parent, list, index);
        }

        before.Index = index;
        return before;
    }

    /// <summary>The same for every item of a list, such as <c>leveringen[].vroegsignalen[].client</c>.</summary>
    public string ToPattern() => Write(_parent?.ToPattern(), _isItem ? "[]" : "");

    /// <summary>The place, such as <c>leveringen[0].vroegsignalen[3].client</c>.</summary>
    public override string ToString() => At(Index);

    /// <summary>The place of another item of the same list.</summary>
    public string At(long index) =>
        Write(_parent?.ToString(), _isItem ? string.Create(CultureInfo.InvariantCulture, $"[{index}]") : "");

    private string Write(string? parent, string index) => parent is null ? $"{_name}{index}" : $"{parent}.{_name}{index}";
}
