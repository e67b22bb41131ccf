using System.Globalization;
using System.Text.Json;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cli.Policy;

/// <summary>Goes through the decisions of a log without keeping them. Whether the log was changed is for <c>vroeg decision verify</c>.</summary>
internal static class DecisionLines
{
    /// <summary>Takes what is wanted of every decision.</summary>
    /// <exception cref="CallException">The file, or a line in it, cannot be read.</exception>
    public static IEnumerable<T> Read<T>(string path, Func<JsonElement, T?> parse)
        where T : struct
    {
        using FileStream stream = Open(path);
        using LineReader lines = new(stream);
        for (int number = 1; Next(lines, path, out ReadOnlyMemory<byte> line); number++)
        {
            T? found = null;
            bool isEntry = DecisionLogReader.TryParse(line, out JsonDocument? json);
            if (isEntry)
            {
                using (json)
                {
                    bool isDecision = DecisionLogReader.KindOf(json!.RootElement) == "decision";
                    found = isDecision ? parse(json.RootElement) : null;
                    isEntry = !isDecision || found is not null;
                }
            }

            if (!isEntry)
            {
                throw new CallException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"Line {number} of '{path}' is not one of a decision log. Look at it with 'vroeg decision verify'."));
            }

            if (found is T value)
            {
                yield return value;
            }
        }
    }

    public static string? Text(JsonElement json, string name) => json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static FileStream Open(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CallException($"Cannot read '{path}'. Look whether it is there and whether you may read it.");
        }
    }

    private static bool Next(LineReader lines, string path, out ReadOnlyMemory<byte> line)
    {
        try
        {
            return lines.TryRead(out line);
        }
        catch (IOException)
        {
            throw new CallException($"Cannot read '{path}'. Look whether it is there and whether you may read it.");
        }
    }
}
