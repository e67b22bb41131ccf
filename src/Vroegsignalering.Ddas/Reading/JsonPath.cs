using System.Globalization;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>A place in the file. The text is made only when a finding needs it, because most signals have none.</summary>
internal sealed class JsonPath
{
    private readonly JsonPath? _parent;
    private readonly string _name;
    private readonly int? _index;

    private JsonPath(JsonPath? parent, string name, int? index) => (_parent, _name, _index) = (parent, name, index);

    public static JsonPath Of(JsonPath? parent, string name) => new(parent, name, index: null);

    public static JsonPath Item(JsonPath? parent, string list, int index) => new(parent, list, index);

    /// <summary>The same for every item of a list, such as <c>leveringen[].vroegsignalen[].client</c>.</summary>
    public string ToPattern() => Write(_parent?.ToPattern(), _index is null ? "" : "[]");

    /// <summary>The place, such as <c>leveringen[0].vroegsignalen[3].client</c>.</summary>
    public override string ToString() =>
        Write(_parent?.ToString(), _index is int index ? string.Create(CultureInfo.InvariantCulture, $"[{index}]") : "");

    private string Write(string? parent, string index) => parent is null ? $"{_name}{index}" : $"{parent}.{_name}{index}";
}
