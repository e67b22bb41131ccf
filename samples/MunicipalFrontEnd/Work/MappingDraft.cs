using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vroegsignalering;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Intake;

namespace MunicipalFrontEnd.Work;

/// <summary>A mapping that staff choose per field, beginning with what the product suggests.</summary>
public sealed class MappingDraft
{
    private const int LongestHeader = 64 * 1024;

    private readonly JsonObject _suggestion;

    private MappingDraft(JsonObject suggestion, IReadOnlyList<string> columns, IReadOnlyList<Text> unsure) =>
        (_suggestion, Columns, Unsure) = (suggestion, columns, unsure);

    /// <summary>The fields that can be chosen, with what people call them.</summary>
    public static IReadOnlyList<(string Field, Text Name)> Fields { get; } =
    [
        ("reference", new("Kenmerk van het bedrijf", "Reference of the partner")),
        ("partner", new("Soort bedrijf", "Type of partner")),
        ("partnerName", new("Naam van het bedrijf", "Name of the partner")),
        ("sentOn", new("Verzonden op", "Sent on")),
        ("arrears", new("Bedrag van de achterstand", "Amount of the arrears")),
        ("arrearsStartOn", new("Achterstand sinds", "Arrears since")),
        ("kind", new("Soort melding", "Kind of signal")),
        ("endOfSupplyOn", new("Levering stopt op", "Supply ends on")),
        ("crisis", new("Crisis", "Crisis")),
        ("threateningSituation", new("Bedreigende situatie", "Threatening situation")),
        ("warmHandover", new("Warme overdracht", "Warm handover")),
        ("legalPerson", new("Zakelijk", "Legal person")),
        ("bsn", new("BSN", "BSN")),
        ("initials", new("Voorletters", "Initials")),
        ("namePrefix", new("Tussenvoegsel", "Prefix of the name")),
        ("lastName", new("Achternaam", "Last name")),
        ("birthDate", new("Geboortedatum", "Birth date")),
        ("postcode", new("Postcode", "Postcode")),
        ("houseNumber", new("Huisnummer", "House number")),
        ("houseNumberAddition", new("Toevoeging", "Addition")),
        ("street", new("Straat", "Street")),
        ("town", new("Plaats", "Town")),
        ("phone", new("Telefoon", "Phone")),
        ("email", new("E-mail", "E-mail")),
    ];

    /// <summary>The forms of dates that can be chosen.</summary>
    public static IReadOnlyList<string> DateForms { get; } = ["yyyy-MM-dd", "dd-MM-yyyy", "d-M-yyyy", "dd/MM/yyyy", "d/M/yyyy", "yyyyMMdd", "ddMMyyyy", "dd.MM.yyyy", "yyyy/MM/dd", "MM/dd/yyyy"];

    /// <summary>The columns of the file.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>What a person has to look at.</summary>
    public IReadOnlyList<Text> Unsure { get; }

    /// <summary>The form of the dates.</summary>
    public string DateForm => (string?)_suggestion["dateFormat"] ?? DateForms[0];

    /// <summary>The sign before the cents.</summary>
    public string DecimalSeparator => (string?)_suggestion["decimalSeparator"] ?? ",";

    /// <summary>The type of partner of the whole file; <c>null</c> when a column tells.</summary>
    public string? Partner => (string?)_suggestion["fixed"]?["partner"];

    /// <summary>The column that was suggested for a field; <c>null</c> when none was.</summary>
    public string? ColumnOf(string field) => (string?)_suggestion["columns"]?[field];

    /// <summary>Begins with what the product suggests; <c>null</c> when the file has no columns to look at.</summary>
    public static MappingDraft? Of(ReadOnlyMemory<byte> content)
    {
        if (SignalMappingSuggestion.From(content) is not SignalMappingSuggestion suggestion || JsonNode.Parse(suggestion.Json) is not JsonObject json)
        {
            return null;
        }

        return new MappingDraft(json, ColumnsOf(content, json), suggestion.Unsure);
    }

    /// <summary>The mapping with the columns that were chosen, in JSON.</summary>
    /// <param name="columns">The place of a column in <see cref="Columns"/> per field; a field that is not in the file is not in it.</param>
    /// <param name="dateForm">One of <see cref="DateForms"/>.</param>
    /// <param name="decimalSeparator">A comma or a point.</param>
    /// <param name="partner">The type of partner of the whole file; <c>null</c> when a column tells.</param>
    public string ToJson(IReadOnlyDictionary<string, int> columns, string dateForm, string decimalSeparator, PartnerType? partner)
    {
        ArgumentNullException.ThrowIfNull(columns);
        JsonObject mapping = _suggestion.DeepClone().AsObject();
        mapping["dateFormat"] = dateForm;
        mapping["decimalSeparator"] = decimalSeparator;
        mapping.Remove("fixed");
        if (partner is PartnerType type)
        {
            mapping["fixed"] = new JsonObject { ["partner"] = type.ToString() };
        }

        JsonObject chosen = [];
        foreach ((string field, _) in Fields)
        {
            if (columns.TryGetValue(field, out int column))
            {
                chosen[field] = Columns[column];
            }
        }

        mapping["columns"] = chosen;
        return mapping.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    // The suggestion names only the columns that it could place. All of them stand in the header; of JSON those of the suggestion have to do.
    private static string[] ColumnsOf(ReadOnlyMemory<byte> content, JsonObject suggestion)
    {
        string[] suggested = [.. (suggestion["columns"]?.AsObject() ?? []).Select(c => (string?)c.Value).OfType<string>().Distinct(StringComparer.Ordinal)];
        if (suggestion["columns"] is null || (string?)suggestion["format"] == "json" || suggested.Length == 0)
        {
            return suggested;
        }

        string delimiter = (string?)suggestion["delimiter"] ?? ";";
        Encoding encoding = (string?)suggestion["encoding"] switch
        {
            "utf-16" => Encoding.Unicode,
            "utf-16BE" => Encoding.BigEndianUnicode,
            "windows-1252" => Encoding.Latin1, // The same for all letters; the signs between are in no header.
            _ => Encoding.UTF8,
        };
        ReadOnlyMemory<byte> begin = content[..Math.Min(content.Length, LongestHeader)];
        string header = encoding.GetString(begin.Span).TrimStart('\uFEFF').Split('\n')[0].TrimEnd('\r');
        string[] columns = [.. header.Split(delimiter).Select(c => c.Trim().Trim('"')).Where(c => c.Length > 0).Distinct(StringComparer.Ordinal)];
        return [.. columns, .. suggested.Except(columns, StringComparer.Ordinal)];
    }
}
