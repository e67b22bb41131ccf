using System.Text.Json;
using NodaTime;
using NodaTime.Text;
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
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path), options);
            return reader.Read(document.RootElement);
        }
        catch (JsonException e)
        {
            throw new CallException($"{path} is not valid JSON (line {e.LineNumber + 1}). Repair it and try again.");
        }
    }

    private Manifest Read(JsonElement root)
    {
        JsonElement municipality = Member(root, "municipality", JsonValueKind.Object)
            ?? throw Wrong("municipality", "an object with code, name and inhabitants");
        JsonElement organisation = Member(root, "organisation", JsonValueKind.Object) ?? municipality;
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
            Signals = [.. Items(root, "signals").Select(s => (Text(s, "file") ?? throw Wrong("signals", "objects with a file"), Text(s, "mapping")))],
            History = [.. Items(root, "history").Select(h => h.ValueKind == JsonValueKind.String
                ? h.GetString()!
                : throw Wrong("history", "a list of file names"))],
        };
    }

    private static DdasContact Contact(JsonElement contact) => new()
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

    private LocalDate? Date(JsonElement element, string name)
    {
        if (Text(element, name) is not string text)
        {
            return null;
        }

        return LocalDatePattern.Iso.Parse(text) is { Success: true } date ? date.Value : throw Wrong(name, "a date such as \"2026-11-04\"");
    }

    private IEnumerable<JsonElement> Items(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out JsonElement value))
        {
            return [];
        }

        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : throw Wrong(name, "a list");
    }

    private static JsonElement? Member(JsonElement element, string name, JsonValueKind kind) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) && value.ValueKind == kind ? value : null;

    private static string? Text(JsonElement element, string name) => Member(element, name, JsonValueKind.String)?.GetString();

    private CallException Wrong(string member, string expected) => new($"{_path}: '{member}' must be {expected}.");
}
