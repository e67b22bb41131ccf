using System.Text.Json;
using System.Text.Unicode;
using NodaTime;
using NodaTime.Text;

namespace Vroegsignalering.AspNetCore.Ddas;

/// <summary>Reads a request strictly: known fields once each, of the right kind. Finds all that is wrong at once.</summary>
internal sealed class DdasRequestReader
{
    public const string StartField = "aanleverperiodeStartdatum";
    public const string EndField = "aanleverperiodeEinddatum";
    public const string OrganisationField = "aanleverendeOrganisatie";

    private const string OlderOrganisationField = "aanleverende_organisatie"; // v1.0
    private const string PageField = "page";
    private const string PageSizeField = "pageSize";

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 8 };

    private readonly List<DdasRequestError> _errors = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private DdasRequest _request = new();

    /// <summary>Reads a body; an empty one asks everything.</summary>
    public static (DdasRequest Request, IReadOnlyList<DdasRequestError> Errors) Read(ReadOnlyMemory<byte> body)
    {
        DdasRequestReader reader = new();
        if (!body.IsEmpty)
        {
            reader.ReadBody(body);
        }

        return (reader._request, reader._errors);
    }

    private void ReadBody(ReadOnlyMemory<byte> body)
    {
        try
        {
            if (!Utf8.IsValid(body.Span))
            {
                Add(DdasRequestDiagnostics.NotJson);
                return;
            }

            using JsonDocument document = JsonDocument.Parse(body, Strict);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                Add(DdasRequestDiagnostics.NotAnObject);
                return;
            }

            foreach (JsonProperty property in document.RootElement.EnumerateObject())
            {
                ReadField(property.Name, property.Value);
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // An escaped half of a surrogate pair is only found when the text is asked for.
            Add(DdasRequestDiagnostics.NotJson);
        }
    }

    private void ReadField(string name, JsonElement value)
    {
        string? field = name switch
        {
            StartField or EndField or OrganisationField or PageField or PageSizeField => name,
            OlderOrganisationField => OrganisationField,
            _ => null,
        };
        if (field is null)
        {
            Add(DdasRequestDiagnostics.UnknownField);
            return;
        }

        if (!_seen.Add(field))
        {
            Add(DdasRequestDiagnostics.FieldTwice, name);
            return;
        }

        _request = field switch
        {
            StartField => _request with { Start = Day(name, value) },
            EndField => _request with { End = Day(name, value) },
            OrganisationField => _request with { Organisation = Text(name, value) },
            PageField => _request with { Page = Number(name, value) },
            _ => _request with { PageSize = Number(name, value) },
        };
    }

    private LocalDate? Day(string name, JsonElement value)
    {
        LocalDate? day = value.ValueKind == JsonValueKind.String && value.GetString() is { Length: 10 } text && LocalDatePattern.Iso.Parse(text) is { Success: true } read
            ? read.Value
            : null;
        return day ?? Wrong<LocalDate?>(DdasRequestDiagnostics.NotADate, name);
    }

    private string? Text(string name, JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString() : Wrong<string?>(DdasRequestDiagnostics.NotText, name);

    // 1.0 and 1e3 are whole numbers too, in JSON Schema; what is too large for a page is just a page that does not exist.
    private int? Number(string name, JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out double number) && number >= 1 && (double.IsInteger(number) || double.IsPositiveInfinity(number))
            ? (int)Math.Min(number, int.MaxValue)
            : Wrong<int?>(DdasRequestDiagnostics.NotAPageNumber, name);

    private T? Wrong<T>(DiagnosticCode code, string field)
    {
        Add(code, field);
        return default;
    }

    private void Add(DiagnosticCode code, string? field = null)
    {
        // One unknown field says it for all: their names are not told.
        DdasRequestError error = new(code, field);
        if (!_errors.Contains(error))
        {
            _errors.Add(error);
        }
    }
}
