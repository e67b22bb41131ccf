using System.Text.Json;
using NodaTime;
using Vroegsignalering.Files;

namespace Vroegsignalering.Cases.Files;

/// <summary>The fields of a JSON object, each asked for by its name and its kind.</summary>
internal sealed class CaseLineFields
{
    private readonly JsonElement _json;
    private readonly string _path;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>Looks at an object.</summary>
    /// <param name="json">The object.</param>
    /// <param name="path">Where it stands, with a point behind it; empty for the whole line.</param>
    /// <exception cref="CaseLineException">It is no object.</exception>
    public CaseLineFields(JsonElement json, string path = "")
    {
        (_json, _path) = (json, path);
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new CaseLineException(CaseFileDiagnostics.WrongField, path.TrimEnd('.'));
        }
    }

    public string Text(string name) => TextOrNull(name) ?? throw Wrong(name);

    public string? TextOrNull(string name) => Find(name) is not JsonElement value ? null
        : value.ValueKind == JsonValueKind.String && value.GetString() is string text ? text
        : throw Wrong(name);

    /// <summary>A text that is <c>null</c> or not there when there is none.</summary>
    public string? TextIfAny(string name) => Find(name) is { ValueKind: JsonValueKind.Null } ? null : TextOrNull(name);

    /// <summary>A day that is <c>null</c> or not there when there is none.</summary>
    public LocalDate? DayIfAny(string name) => Find(name) is { ValueKind: JsonValueKind.Null } ? null : DayOrNull(name);

    public LocalDate Day(string name) => DayOrNull(name) ?? throw Wrong(name);

    public LocalDate? DayOrNull(string name) => TextOrNull(name) is not string text ? null
        : IsoDay.Parse(text) ?? throw Wrong(name);

    public bool Flag(string name) => FlagOrNull(name) ?? throw Wrong(name);

    public bool? FlagOrNull(string name) => Find(name)?.ValueKind switch
    {
        null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Wrong(name),
    };

    public long? NumberOrNull(string name) => Find(name) is not JsonElement value ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out long number) ? number
        : throw Wrong(name);

    public int? CountOrNull(string name) => NumberOrNull(name) switch
    {
        null => null,
        long number and >= 0 and <= int.MaxValue => (int)number,
        _ => throw Wrong(name),
    };

    /// <summary>Not stated when it is not there.</summary>
    public TEnum Choice<TEnum>(string name)
        where TEnum : struct, Enum => TextOrNull(name) is string text ? ChoiceOf<TEnum>(text, name) : default;

    public IReadOnlyList<TEnum> Choices<TEnum>(string name)
        where TEnum : struct, Enum =>
        [.. Items(name).Select(item => item.ValueKind == JsonValueKind.String ? ChoiceOf<TEnum>(item.GetString()!, name) : throw Wrong(name))];

    public IReadOnlyList<JsonElement> Items(string name) => Find(name) is not JsonElement value ? []
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()]
        : throw Wrong(name);

    public CaseLineFields? Object(string name) => Find(name) is JsonElement value ? new CaseLineFields(value, $"{_path}{name}.") : null;

    /// <summary>Makes a value of fields that were read; what it refuses is a wrong field.</summary>
    public T Make<T>(string name, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException)
        {
            throw Wrong(name);
        }
    }

    /// <summary>Sees to it that no field is left that nobody asked for: what is not read would be lost in writing.</summary>
    /// <exception cref="CaseLineException">There is one.</exception>
    public void End()
    {
        if (_json.EnumerateObject().Any(property => !_asked.Remove(property.Name)))
        {
            throw new CaseLineException(CaseFileDiagnostics.UnknownField, _path.Length == 0 ? null : _path.TrimEnd('.'));
        }
    }

    public CaseLineException Wrong(string name) => new(CaseFileDiagnostics.WrongField, $"{_path}{name}");

    private TEnum ChoiceOf<TEnum>(string text, string name)
        where TEnum : struct, Enum =>
        Enum.TryParse(text, out TEnum value) && string.Equals(value.ToString(), text, StringComparison.Ordinal) && Enum.IsDefined(value) ? value : throw Wrong(name);

    private JsonElement? Find(string name)
    {
        _asked.Add(name);
        return _json.TryGetProperty(name, out JsonElement value) ? value : null;
    }
}

/// <summary>A line that cannot be used; never leaves the reader.</summary>
internal sealed class CaseLineException(DiagnosticCode code, string? field) : Exception(code.Id)
{
    public DiagnosticCode Code { get; } = code;

    public string? Field { get; } = field;
}
