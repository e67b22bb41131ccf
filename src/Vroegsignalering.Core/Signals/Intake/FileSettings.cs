using System.Text;
using System.Text.Json;

namespace Vroegsignalering.Signals.Intake;

/// <summary>How a file is written: the settings that every mapping has, whatever the file is about.</summary>
internal sealed class FileSettings
{
    public string Name { get; private set; } = "";

    /// <summary>The encoding when there is no byte order mark.</summary>
    public Encoding Encoding { get; private set; } = TextEncodings.Utf8;

    /// <summary>What stands between two cells; <c>null</c> when the mapping does not say.</summary>
    public char? Delimiter { get; private set; }

    /// <summary>The form of dates; <c>null</c> when the mapping does not say.</summary>
    public DateForm? Dates { get; private set; }

    public bool AcceptsOpenLastRow { get; private set; }

    public SignalIntakeOptions Limits { get; private set; } = SignalIntakeOptions.Default;

    /// <summary>The names of the settings.</summary>
    public static IReadOnlyList<string> Names { get; } = ["name", "encoding", "delimiter", "dateFormat", "lastRowWithoutLineEnd", "limits"];

    /// <summary>The settings under <c>limits</c>.</summary>
    public static IReadOnlyList<string> LimitNames { get; } = ["rows", "bytes", "rowLength", "columns", "jsonDepth"];

    /// <summary>Takes a setting.</summary>
    /// <param name="setting">One of <see cref="Names"/>.</param>
    /// <param name="report">Is told what is wrong, and where.</param>
    public void Read(JsonProperty setting, Action<DiagnosticCode, string> report)
    {
        JsonElement value = setting.Value;
        string? text = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        switch (setting.Name)
        {
            case "name" when text is not null:
                Name = text;
                break;
            case "encoding" when text is not null && TextEncodings.ByName.TryGetValue(text, out Encoding? encoding):
                Encoding = encoding;
                break;
            case "delimiter" when text is ";" or "," or "\t" or "|":
                Delimiter = text[0];
                break;
            case "dateFormat" when text is not null && DateForm.Create(text) is DateForm form:
                Dates = form;
                break;
            case "lastRowWithoutLineEnd" when text is "setAside" or "accept":
                AcceptsOpenLastRow = text == "accept";
                break;
            case "limits" when value.ValueKind == JsonValueKind.Object:
                ReadLimits(value, report);
                break;
            default:
                report(SignalDiagnostics.MappingSettingWrong, setting.Name);
                break;
        }
    }

    private void ReadLimits(JsonElement value, Action<DiagnosticCode, string> report)
    {
        Limits = new SignalIntakeOptions();
        foreach (JsonProperty limit in value.EnumerateObject())
        {
            long number = 0;
            if (!LimitNames.Contains(limit.Name, StringComparer.Ordinal))
            {
                report(SignalDiagnostics.MappingSettingUnknown, $"limits.{limit.Name}");
            }
            else if (limit.Value.ValueKind != JsonValueKind.Number || !limit.Value.TryGetInt64(out number) || !TrySet(limit.Name, number))
            {
                report(SignalDiagnostics.MappingSettingWrong, $"limits.{limit.Name}");
            }
        }
    }

    private bool TrySet(string limit, long number)
    {
        int small = (int)Math.Clamp(number, 0, int.MaxValue);
        switch (limit)
        {
            case "rows":
                Limits.MaximumRows = small;
                break;
            case "bytes":
                Limits.MaximumBytes = number;
                break;
            case "rowLength":
                Limits.MaximumRowLength = small;
                break;
            case "columns":
                Limits.MaximumColumns = small;
                break;
            default:
                Limits.MaximumJsonDepth = small;
                break;
        }

        return Limits.AreInRange;
    }
}
