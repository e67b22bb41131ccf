using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Files;

namespace Vroegsignalering.Contact.Planning;

/// <summary>Makes room of JSON, and reports each value that cannot be.</summary>
internal sealed class CapacityJson(List<Diagnostic> found, string? source)
{
    private const int Most = 1_000_000;

    // Channels in which staff does something; the words are those of a policy file, in lower case.
    private static readonly Dictionary<string, ContactChannel> Channels = Words<ContactChannel>(
        c => c is >= ContactChannel.Letter and <= ContactChannel.Card or ContactChannel.OfficeAppointment);

    private static readonly Dictionary<string, DayPart> DayParts = Words<DayPart>(p => p != DayPart.NotStated);

    private static readonly Dictionary<string, IsoDayOfWeek> Weekdays =
        Words<IsoDayOfWeek>(d => d is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Friday);

    public ContactCapacity? Capacity(JsonElement root)
    {
        Dictionary<string, JsonElement> names = Names(root, "", "fte", "inhabitants", "channels", "visitsPerRound", "absences", "neighbourhoodDays");
        decimal? fte = Decimal(names, "", "fte");
        int? inhabitants = Whole(names, "", "inhabitants", 1, int.MaxValue);
        ChannelCapacity[] channels = [.. List(names, "channels").Select(c => Channel(c.Value, c.Path)).OfType<ChannelCapacity>()];
        if (!names.ContainsKey("channels") && !names.ContainsKey("inhabitants"))
        {
            Add(CapacityDiagnostics.Missing, "channels");
        }

        ContactCapacity start = inhabitants is int number ? ContactCapacity.ForInhabitants(number) : new() { Channels = [] };
        return start with
        {
            Channels = names.ContainsKey("channels") ? channels : start.Channels,
            Fte = fte ?? start.Fte,
            VisitsPerRound = Whole(names, "", "visitsPerRound", 1, Most) ?? start.VisitsPerRound,
            Absences = [.. List(names, "absences").Select(a => Absence(a.Value, a.Path)).OfType<StaffAbsence>()],
            NeighbourhoodDays = Days(names),
        };
    }

    private ChannelCapacity? Channel(JsonElement value, string path)
    {
        Dictionary<string, JsonElement> names = Names(value, path, "channel", "perDay", "dayPart", "days", "perWeek");
        ContactChannel? channel = Word(names, path, "channel", Channels, required: true);
        int? perDay = Whole(names, path, "perDay", 0, Most, required: true);
        DayPart? dayPart = Word(names, path, "dayPart", DayParts);
        int? perWeek = Whole(names, path, "perWeek", 0, Most);
        IsoDayOfWeek[] days = [.. List(names, "days", path).Select(d => Word(d.Value, d.Path, Weekdays)).OfType<IsoDayOfWeek>()];
        return channel is null || perDay is null
            ? null
            : new ChannelCapacity(channel.Value, perDay.Value, dayPart ?? DayPart.NotStated) { Days = days, PerWeek = perWeek };
    }

    private StaffAbsence? Absence(JsonElement value, string path)
    {
        Dictionary<string, JsonElement> names = Names(value, path, "from", "to", "fte");
        LocalDate? from = Day(names, path, "from");
        LocalDate? to = Day(names, path, "to");
        decimal? fte = Decimal(names, path, "fte", required: true);
        if (to < from)
        {
            Add(CapacityDiagnostics.WrongValue, $"{path}.to");
        }

        return from is null || to is null || fte is null ? null : new StaffAbsence(from.Value, to.Value, fte.Value);
    }

    private Dictionary<string, IsoDayOfWeek> Days(Dictionary<string, JsonElement> names)
    {
        Dictionary<string, IsoDayOfWeek> days = new(StringComparer.Ordinal);
        if (!names.TryGetValue("neighbourhoodDays", out JsonElement value))
        {
            return days;
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            Add(CapacityDiagnostics.WrongValue, "neighbourhoodDays");
            return days;
        }

        // The key is a choice of the municipality, so it is not repeated in the finding.
        foreach (JsonProperty day in value.EnumerateObject())
        {
            if (Word(day.Value, "neighbourhoodDays[]", Weekdays) is IsoDayOfWeek weekday && !days.TryAdd(day.Name, weekday))
            {
                Add(CapacityDiagnostics.NameUnknown, "neighbourhoodDays[]");
            }
        }

        return days;
    }

    private Dictionary<string, JsonElement> Names(JsonElement value, string path, params string[] known)
    {
        Dictionary<string, JsonElement> names = new(StringComparer.Ordinal);
        if (value.ValueKind != JsonValueKind.Object)
        {
            Add(CapacityDiagnostics.WrongValue, path);
            return names;
        }

        foreach (JsonProperty property in value.EnumerateObject())
        {
            if (!known.Contains(property.Name, StringComparer.Ordinal) || !names.TryAdd(property.Name, property.Value))
            {
                bool isTwice = known.Contains(property.Name, StringComparer.Ordinal);
                Add(isTwice ? CapacityDiagnostics.NameUnknown : CapacityDiagnostics.NameUnknown.Knows(property.Name, known), isTwice ? In(path, property.Name) : path);
            }
        }

        return names;
    }

    private List<(JsonElement Value, string Path)> List(Dictionary<string, JsonElement> names, string name, string path = "")
    {
        if (!names.TryGetValue(name, out JsonElement value))
        {
            return [];
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            Add(CapacityDiagnostics.WrongValue, In(path, name));
            return [];
        }

        return [.. value.EnumerateArray().Index().Select(i => (i.Item, Numbered(In(path, name), i.Index)))];
    }

    private int? Whole(Dictionary<string, JsonElement> names, string path, string name, int least, int most, bool required = false) =>
        Value(names, path, name, required) is JsonElement value
            ? value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number) && number >= least && number <= most
                ? number
                : Wrong<int>(In(path, name))
            : null;

    private decimal? Decimal(Dictionary<string, JsonElement> names, string path, string name, bool required = false) =>
        Value(names, path, name, required) is JsonElement value
            ? value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal number) && number is > 0m and <= Most
                ? number
                : Wrong<decimal>(In(path, name))
            : null;

    private LocalDate? Day(Dictionary<string, JsonElement> names, string path, string name) =>
        Value(names, path, name, required: true) is JsonElement value
            ? value.ValueKind == JsonValueKind.String && LocalDatePattern.Iso.Parse(value.GetString()!) is { Success: true } day
                ? day.Value
                : Wrong<LocalDate>(In(path, name))
            : null;

    private T? Word<T>(Dictionary<string, JsonElement> names, string path, string name, Dictionary<string, T> words, bool required = false)
        where T : struct => Value(names, path, name, required) is JsonElement value ? Word(value, In(path, name), words) : null;

    private T? Word<T>(JsonElement value, string path, Dictionary<string, T> words)
        where T : struct => value.ValueKind == JsonValueKind.String && words.TryGetValue(value.GetString()!, out T word) ? word : WrongWord(value, path, words);

    private JsonElement? Value(Dictionary<string, JsonElement> names, string path, string name, bool required)
    {
        if (names.TryGetValue(name, out JsonElement value))
        {
            return value;
        }

        if (required)
        {
            Add(CapacityDiagnostics.Missing, In(path, name));
        }

        return null;
    }

    private T? Wrong<T>(string path)
        where T : struct
    {
        Add(CapacityDiagnostics.WrongValue, path);
        return null;
    }

    private T? WrongWord<T>(JsonElement value, string path, Dictionary<string, T> words)
        where T : struct
    {
        Add(CapacityDiagnostics.WrongValue.Knows(value.ValueKind == JsonValueKind.String ? value.GetString()! : "", words.Keys), path);
        return null;
    }

    private void Add(DiagnosticCode code, string path) => found.Add(code.At(source, field: path.Length > 0 ? path : null));

    private static string In(string path, string name) => path.Length > 0 ? $"{path}.{name}" : name;

    private static string Numbered(string path, int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}[{index}]");

    // camelCase, such as homeVisit.
    private static Dictionary<string, T> Words<T>(Func<T, bool> isKnown)
        where T : struct, Enum => Enum.GetValues<T>().Where(isKnown)
            .ToDictionary(v => $"{char.ToLowerInvariant(v.ToString()[0])}{v.ToString()[1..]}", StringComparer.Ordinal);
}
