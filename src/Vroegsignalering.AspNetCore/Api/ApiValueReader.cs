using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Vroegsignalering.AspNetCore.Api;

/// <summary>Checks the fields of a request, all of them, and remembers everything that is wrong.</summary>
internal sealed class ApiValueReader(string place, IReadOnlyList<ApiField> fields, List<ApiError> errors)
{
    private const int MostCells = 200;
    private readonly Dictionary<string, object> _values = new(StringComparer.Ordinal);

    public ApiValues Values => new(_values);

    /// <summary>Reads a field of a JSON object.</summary>
    public void Read(string name, JsonElement value)
    {
        if (Find(name) is not ApiField field || value.ValueKind == JsonValueKind.Null)
        {
            return;
        }

        Keep(field, field.Kind switch
        {
            ApiFieldKind.Flag when value.ValueKind is JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
            ApiFieldKind.Number when value.ValueKind == JsonValueKind.Number => value.TryGetInt32(out int number) ? Number(field, number) : null,
            ApiFieldKind.Words when value.ValueKind == JsonValueKind.Array => Words(field, value),
            ApiFieldKind.Cells when value.ValueKind == JsonValueKind.Object => Cells(field, value),
            ApiFieldKind.Text or ApiFieldKind.Word or ApiFieldKind.Day when value.ValueKind == JsonValueKind.String => OfText(field, value.GetString()!),
            _ => null,
        });
    }

    /// <summary>Reads a key of a query.</summary>
    public void Read(string name, string text)
    {
        if (Find(name) is ApiField field)
        {
            Keep(field, field.Kind switch
            {
                ApiFieldKind.Flag => text switch { "true" => true, "false" => false, _ => null },
                ApiFieldKind.Number => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? Number(field, number) : null,
                _ => OfText(field, text),
            });
        }
    }

    /// <summary>Looks whether all that is needed was there.</summary>
    public void End()
    {
        foreach (ApiField field in fields.Where(f => f.IsNeeded && !_values.ContainsKey(f.Name) && errors.TrueForAll(e => e.In != place || e.Field != f.Name)))
        {
            errors.Add(new ApiError(place, field.Name, "verplicht", "Dit veld is nodig."));
        }
    }

    private ApiField? Find(string name)
    {
        ApiField? field = fields.FirstOrDefault(f => f.Name == name);
        if (field is null && errors.TrueForAll(e => e.In != place || e.Code != "onbekend-veld"))
        {
            // One unknown field says it for all: their names are not told.
            errors.Add(new ApiError(place, null, "onbekend-veld", "Het verzoek heeft een veld dat niet bestaat."));
        }

        return field;
    }

    private void Keep(ApiField field, object? value)
    {
        if (value is null)
        {
            errors.Add(new ApiError(place, field.Name, "onjuiste-waarde", Expected(field)));
        }
        else if (!_values.TryAdd(field.Name, value))
        {
            errors.Add(new ApiError(place, field.Name, "twee-keer", "Dit veld staat twee keer in het verzoek."));
        }
    }

    private static object? Number(ApiField field, int number) => number >= field.Smallest && number <= field.Largest ? number : null;

    private static object? OfText(ApiField field, string text) => field.Kind switch
    {
        ApiFieldKind.Text => IsText(text, field.Longest) && !string.IsNullOrWhiteSpace(text) ? text : null,
        ApiFieldKind.Word => field.Choices.Contains(text, StringComparer.Ordinal) ? text : null,
        ApiFieldKind.Day => text.Length == 10 && LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : null,
        _ => null,
    };

    private static object? Words(ApiField field, JsonElement list)
    {
        List<string> words = [];
        foreach (JsonElement item in list.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.String || !field.Choices.Contains(item.GetString(), StringComparer.Ordinal) || words.Count > field.Choices.Count)
            {
                return null;
            }

            words.Add(item.GetString()!);
        }

        return words;
    }

    private static object? Cells(ApiField field, JsonElement cells)
    {
        Dictionary<string, string> read = new(StringComparer.Ordinal);
        foreach (JsonProperty cell in cells.EnumerateObject())
        {
            if (cell.Value.ValueKind != JsonValueKind.String || !IsText(cell.Name, 200) || !IsText(cell.Value.GetString()!, field.Longest) || read.Count >= MostCells)
            {
                return null;
            }

            read[cell.Name] = cell.Value.GetString()!;
        }

        return read;
    }

    /// <summary>Control characters, such as null bytes and ends of lines, stand in no field of this API.</summary>
    private static bool IsText(string text, int longest) => text.Length <= longest && !text.Any(char.IsControl);

    private static string Expected(ApiField field) => field.Kind switch
    {
        ApiFieldKind.Word => $"Kies een van: {string.Join(", ", field.Choices)}.",
        ApiFieldKind.Words => $"Geef een lijst met waarden uit: {string.Join(", ", field.Choices)}.",
        ApiFieldKind.Day => "Geef een bestaande datum in de vorm JJJJ-MM-DD.",
        ApiFieldKind.Flag => "Geef true of false.",
        ApiFieldKind.Number => string.Create(CultureInfo.InvariantCulture, $"Geef een heel getal van {field.Smallest} tot en met {field.Largest}."),
        ApiFieldKind.Cells => "Geef een object met de naam van elke kolom en de tekst van de cel.",
        _ => string.Create(CultureInfo.InvariantCulture, $"Geef een tekst van 1 tot en met {field.Longest} tekens, zonder stuurtekens."),
    };
}
