using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Time;

namespace Vroegsignalering.Privacy;

/// <summary>Reads the parts of a retention policy.</summary>
internal sealed class RetentionPolicyReader(string source, List<Diagnostic> findings)
{
    private const int MaximumText = 200;

    private static readonly Dictionary<string, RetentionKind> Kinds = Enum.GetValues<RetentionKind>()
        .Where(k => k != RetentionKind.NotStated).ToDictionary(RetentionRule.IdOf, StringComparer.Ordinal);

    public RetentionPolicy? Read(JsonElement file)
    {
        Known(file, "", "$schema", "id", "version", "terms");
        string? id = Text(file, "id", "id", required: true);
        string? version = Text(file, "version", "version", required: true);
        List<RetentionRule> rules = [];
        if (file.TryGetProperty("terms", out JsonElement terms) && terms.ValueKind == JsonValueKind.Object)
        {
            Known(terms, "terms.", [.. Kinds.Keys]);
            foreach ((string name, RetentionKind kind) in Kinds)
            {
                if (!terms.TryGetProperty(name, out JsonElement term))
                {
                    Add(RetentionDiagnostics.TermMissing, $"terms.{name}");
                }
                else if (Rule(term, kind, $"terms.{name}") is RetentionRule rule)
                {
                    rules.Add(rule);
                }
            }
        }
        else
        {
            Add(RetentionDiagnostics.PolicyPart, "terms");
        }

        return id is null || version is null || findings.Exists(f => f.Severity == DiagnosticSeverity.Fatal) ? null : new RetentionPolicy(id, version, rules);
    }

    private RetentionRule? Rule(JsonElement term, RetentionKind kind, string path)
    {
        if (term.ValueKind != JsonValueKind.Object || !term.TryGetProperty("values", out JsonElement values)
            || values.ValueKind != JsonValueKind.Array || values.GetArrayLength() is 0 or > 100)
        {
            Add(RetentionDiagnostics.PolicyPart, path);
            return null;
        }

        Known(term, $"{path}.", "source", "values");
        DatedParameter<int>? months = null;
        int index = 0;
        foreach (JsonElement value in values.EnumerateArray())
        {
            months = Value(value, months, string.Create(CultureInfo.InvariantCulture, $"{path}.values[{index++}]"));
        }

        string? from = Text(term, "source", $"{path}.source", required: false);
        return months is null ? null : new RetentionRule { Kind = kind, Months = months, Source = from is null ? null : new LegalSource(from) };
    }

    private DatedParameter<int>? Value(JsonElement value, DatedParameter<int>? before, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            Add(RetentionDiagnostics.PolicyPart, path);
            return before;
        }

        Known(value, $"{path}.", "from", "months");
        bool isMonths = value.TryGetProperty("months", out JsonElement number) && number.ValueKind == JsonValueKind.Number;
        if (!isMonths || !number.TryGetInt32(out int months) || months is < 0 or > RetentionRule.MaximumMonths)
        {
            Add(RetentionDiagnostics.TermOutOfRange, $"{path}.months");
            return before;
        }

        if (!value.TryGetProperty("from", out JsonElement day) || day.ValueKind != JsonValueKind.String
            || LocalDatePattern.Iso.Parse(day.GetString()!) is not { Success: true, Value.Year: >= 1900 and <= 2100 } from)
        {
            Add(RetentionDiagnostics.TermDate, $"{path}.from");
            return before;
        }

        if (before is not null && from.Value <= before.Changes.Last())
        {
            Add(RetentionDiagnostics.TermDate, $"{path}.from");
            return before;
        }

        return before?.Then(from.Value, months) ?? new DatedParameter<int>(from.Value, months);
    }

    private string? Text(JsonElement part, string name, string path, bool required)
    {
        if (!part.TryGetProperty(name, out JsonElement value))
        {
            if (required)
            {
                Add(RetentionDiagnostics.PolicyPart, path);
            }

            return null;
        }

        if (value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 and <= MaximumText } text
            && !string.IsNullOrWhiteSpace(text) && !text.Any(char.IsControl))
        {
            return text;
        }

        Add(RetentionDiagnostics.PolicyPart, path);
        return null;
    }

    // The unknown name itself is not told: it could be anything.
    private void Known(JsonElement part, string path, params string[] names)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonProperty property in part.EnumerateObject())
        {
            if (!names.Contains(property.Name, StringComparer.Ordinal) || !seen.Add(property.Name))
            {
                Add(RetentionDiagnostics.NameUnknown, path.TrimEnd('.'));
            }
        }
    }

    private void Add(DiagnosticCode code, string path) => findings.Add(code.At(source, null, path.Length == 0 ? null : path));
}
