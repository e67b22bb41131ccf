using System.Text.Json;
using NodaTime;
using Vroegsignalering.Ddas;

namespace Vroegsignalering.Cli.Process;

/// <summary>Reads a manifest; what is wrong ends the call with the place and the remedy.</summary>
internal sealed class ManifestReader
{
    private readonly string _path;

    private ManifestReader(string path) => _path = path;

    public static Manifest Read(string path)
    {
        ManifestReader reader = new(path);
        try
        {
            JsonDocumentOptions options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
            byte[] bytes = File.ReadAllBytes(path);
            int mark = bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
            using JsonDocument document = JsonDocument.Parse(bytes.AsMemory(mark), options);
            return reader.Read(document.RootElement);
        }
        catch (InvalidOperationException)
        {
            throw new CallException($"{path} holds text that is not UTF-8. Save it as UTF-8 and try again.");
        }
        catch (JsonException e)
        {
            throw new CallException($"{path} is not valid JSON (line {e.LineNumber + 1}). Repair it and try again.");
        }
    }

    private Manifest Read(JsonElement root)
    {
        RefuseUnknown(root, "", "$schema", "municipality", "on", "receivedOn", "organisation", "signals", "history");
        JsonElement municipality = Member(root, "municipality", JsonValueKind.Object)
            ?? throw Wrong("municipality", "an object with code, name and inhabitants");
        RefuseUnknown(municipality, "municipality.", "code", "name", "inhabitants");
        JsonElement? own = Member(root, "organisation", JsonValueKind.Object);
        JsonElement organisation = own ?? municipality;
        if (own is JsonElement stated)
        {
            RefuseUnknown(stated, "organisation.", "name", "kvkNumber", "contacts");
        }

        string name = Text(municipality, "name") ?? throw Wrong("municipality.name", "the name of the municipality");
        LocalDate on = Date(root, "on") ?? throw Wrong("on", "the day that counts as today, such as \"2026-11-04\"");
        return new Manifest
        {
            Municipality = MunicipalityCode.TryParse(Text(municipality, "code"), out MunicipalityCode? code)
                ? code
                : throw Wrong("municipality.code", "four digits, such as \"0344\""),
            Name = name,
            Inhabitants = Inhabitants(municipality),
            On = on,
            ReceivedOn = Date(root, "receivedOn") ?? on,
            Organisation = new DdasOrganisation
            {
                Name = Text(organisation, "name") ?? name,
                KvkNumber = Text(organisation, "kvkNumber"),
                Contacts = [.. Items(organisation, "contacts").Select(Contact)],
            },
            Signals = [.. Items(root, "signals").Select(Source)],
            History = [.. Items(root, "history").Select(h => h.ValueKind == JsonValueKind.String
                ? h.GetString()!
                : throw Wrong("history", "a list of file names"))],
        };
    }

    private (string File, string? Mapping) Source(JsonElement source)
    {
        RefuseUnknown(source, "signals.", "file", "mapping");
        return (Text(source, "file") ?? throw Wrong("signals", "objects with a file"), Text(source, "mapping"));
    }

    private DdasContact Contact(JsonElement contact) => new()
    {
        Name = Text(contact, "name"),
        Phone = Text(contact, "phone"),
        Email = Text(contact, "email"),
        JobTitle = Text(contact, "jobTitle"),
    };

    private int? Inhabitants(JsonElement municipality)
    {
        if (!municipality.TryGetProperty("inhabitants", out JsonElement value))
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int inhabitants) && inhabitants > 0
            ? inhabitants
            : throw Wrong("municipality.inhabitants", "a number above zero");
    }

    private LocalDate? Date(JsonElement element, string name) =>
        Text(element, name) is string text ? Dates.Parse(text, $"{_path}: '{name}'") : null;

    private IEnumerable<JsonElement> Items(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out JsonElement value))
        {
            return [];
        }

        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : throw Wrong(name, "a list");
    }

    // A setting that is misspelt must not be passed over: the terms of the law hang on it.
    private void RefuseUnknown(JsonElement element, string prefix, params ReadOnlySpan<string> known)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw Wrong(prefix.TrimEnd('.') is { Length: > 0 } name ? name : "the whole", "an object");
        }

        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (!known.Contains(property.Name))
            {
                throw new CallException($"{_path}: there is no setting '{prefix}{property.Name}'. Known here: {string.Join(", ", known.ToArray())}.");
            }
        }
    }

    private JsonElement? Member(JsonElement element, string name, JsonValueKind kind)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out JsonElement value))
        {
            return null;
        }

        string expected = kind == JsonValueKind.Object ? "an object" : "a text";
        return value.ValueKind == kind ? value : throw Wrong(name, expected);
    }

    private string? Text(JsonElement element, string name) => Member(element, name, JsonValueKind.String)?.GetString();

    private CallException Wrong(string member, string expected) => new($"{_path}: '{member}' must be {expected}.");
}
