using System.Collections.Frozen;
using System.Text.Json;

namespace Vroegsignalering.Signals.Intake;

/// <summary>A mapping file that was read, or the findings why it could not be.</summary>
/// <param name="Mapping">The mapping; <c>null</c> when it could not be read.</param>
/// <param name="Diagnostics">What is wrong, with the place in the file; empty when it was read.</param>
public sealed record SignalMappingReadResult(SignalMapping? Mapping, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>Reads a mapping from JSON. Comments and trailing commas are allowed; unknown settings are not.</summary>
public sealed class SignalMappingReader
{
    private readonly string _source;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Dictionary<SignalField, string> _columns = [];
    private readonly Dictionary<SignalField, string> _fixed = [];
    private readonly Dictionary<SignalField, FrozenDictionary<string, string>> _values = [];
    private readonly FileSettings _file = new();
    private char _decimalSeparator = ',';
    private bool _json;
    private string _rowsAt = "";

    private SignalMappingReader(string source) => _source = source;

    /// <summary>The settings of a mapping, as in docs/schemas/signal-mapping.schema.json.</summary>
    internal static IReadOnlyList<string> Settings { get; } =
        [.. FileSettings.Names, "format", "rows", "decimalSeparator", "columns", "fixed", "values"];

    /// <summary>Reads a mapping.</summary>
    /// <param name="utf8">The JSON text.</param>
    /// <param name="sourceName">The name of the file, without its folder, for findings.</param>
    public static SignalMappingReadResult Read(ReadOnlyMemory<byte> utf8, string sourceName)
    {
        ArgumentException.ThrowIfNullOrEmpty(sourceName);
        return new SignalMappingReader(sourceName).Read(utf8);
    }

    private SignalMappingReadResult Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            JsonDocumentOptions options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 8 };
            using JsonDocument document = JsonDocument.Parse(WithoutMark(utf8), options);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                foreach (JsonProperty property in document.RootElement.EnumerateObject())
                {
                    ReadSetting(property);
                }
            }
            else
            {
                Report(SignalDiagnostics.MappingNotJson, null);
            }
        }
        catch (JsonException e)
        {
            _diagnostics.Add(SignalDiagnostics.MappingNotJson.At(_source, (int?)e.LineNumber + 1));
        }
        catch (InvalidOperationException)
        {
            // A text with bytes that are no UTF-8, or half a surrogate pair, only shows when it is asked for.
            Report(SignalDiagnostics.MappingNotJson, null);
        }

        bool located = _columns.ContainsKey(SignalField.Reference)
            && (_columns.ContainsKey(SignalField.Partner) || _fixed.ContainsKey(SignalField.Partner));
        if (_diagnostics.Count == 0 && _json && !ReferenceEquals(_file.Encoding, TextEncodings.Utf8))
        {
            Report(SignalDiagnostics.MappingSettingWrong, "encoding");
        }

        if (_diagnostics.Count == 0 && !located)
        {
            Report(SignalDiagnostics.MappingFieldMissing, null);
        }

        return new SignalMappingReadResult(
            _diagnostics.Count > 0
                ? null
                : new SignalMapping
                {
                    Json = System.Text.Encoding.UTF8.GetString(WithoutMark(utf8).Span),
                    Name = _file.Name,
                    IsJson = _json,
                    RowsAt = _rowsAt,
                    AcceptsOpenLastRow = _file.AcceptsOpenLastRow,
                    Limits = _file.Limits,
                    Encoding = _file.Encoding,
                    Delimiter = _file.Delimiter ?? ';',
                    Dates = _file.Dates ?? DateForm.Iso,
                    DecimalSeparator = _decimalSeparator,
                    Columns = _columns,
                    FixedValues = _fixed,
                    Values = _values,
                },
            _diagnostics);
    }

    private void ReadSetting(JsonProperty property)
    {
        JsonElement value = property.Value;
        switch (property.Name)
        {
            case "$schema":
                break;
            case string setting when FileSettings.Names.Contains(setting, StringComparer.Ordinal):
                _file.Read(property, Report);
                break;
            case "decimalSeparator" when OneOf(value, ",", "."):
                _decimalSeparator = value.GetString()![0];
                break;
            case "format" when OneOf(value, "csv", "json"):
                _json = value.GetString() == "json";
                break;
            case "rows" when value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()):
                _rowsAt = value.GetString()!.Trim();
                break;
            case "columns":
                ReadFields(property, (field, text) => _columns[field] = text);
                break;
            case "fixed":
                ReadFields(property, (field, text) => _fixed[field] = text);
                break;
            case "values":
                ReadValueLists(value);
                break;
            case string setting when Settings.Contains(setting, StringComparer.Ordinal):
                Report(SignalDiagnostics.MappingSettingWrong, setting);
                break;
            default:
                Report(SignalDiagnostics.MappingSettingUnknown, property.Name);
                break;
        }
    }

    private void ReadFields(JsonProperty property, Action<SignalField, string> set)
    {
        if (property.Value.ValueKind != JsonValueKind.Object)
        {
            Report(SignalDiagnostics.MappingSettingWrong, property.Name);
            return;
        }

        foreach (JsonProperty entry in property.Value.EnumerateObject())
        {
            string place = $"{property.Name}.{entry.Name}";
            if (SignalFields.ByName(entry.Name) is not SignalField field)
            {
                Report(SignalDiagnostics.MappingSettingUnknown, place);
            }
            else if (entry.Value.ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(entry.Value.GetString()))
            {
                Report(SignalDiagnostics.MappingSettingWrong, place);
            }
            else
            {
                set(field, entry.Value.GetString()!.Trim());
            }
        }
    }

    private void ReadValueLists(JsonElement lists)
    {
        if (lists.ValueKind != JsonValueKind.Object)
        {
            Report(SignalDiagnostics.MappingSettingWrong, "values");
            return;
        }

        foreach (JsonProperty list in lists.EnumerateObject())
        {
            string place = $"values.{list.Name}";
            if (SignalFields.ByName(list.Name) is not SignalField field)
            {
                Report(SignalDiagnostics.MappingSettingUnknown, place);
            }
            else if (list.Value.ValueKind != JsonValueKind.Object
                || list.Value.EnumerateObject().Any(e => e.Value.ValueKind != JsonValueKind.String))
            {
                Report(SignalDiagnostics.MappingSettingWrong, place);
            }
            else
            {
                Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);
                foreach (JsonProperty entry in list.Value.EnumerateObject())
                {
                    values[entry.Name.Trim()] = entry.Value.GetString()!;
                }

                _values[field] = values.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
            }
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> utf8) =>
        utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;

    private static bool OneOf(JsonElement value, params ReadOnlySpan<string> allowed) =>
        value.ValueKind == JsonValueKind.String && allowed.Contains(value.GetString()!);

    private void Report(DiagnosticCode code, string? field) => _diagnostics.Add(code.At(_source, row: null, field));
}
