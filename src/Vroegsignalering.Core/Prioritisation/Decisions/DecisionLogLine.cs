using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NodaTime.Text;

namespace Vroegsignalering.Prioritisation;

/// <summary>One line of a decision log, taken apart.</summary>
internal static class DecisionLogLine
{
    public const string BeforeDigest = ",\"digest\":\"";
    public const string AfterDigest = "\"}";
    private const int TailLength = 11 + 64 + 2;

    /// <summary>Computes the digest of a line after another, when the line has the form of one.</summary>
    /// <returns>Whether it has, and the digest that it names is the one that it should have.</returns>
    public static bool Follows(ReadOnlySpan<byte> line, Span<byte> digest)
    {
        if (line.Length <= TailLength)
        {
            return false;
        }

        ReadOnlySpan<byte> body = line[..^TailLength];
        byte[] all = [.. digest, .. body];
        SHA256.HashData(all, digest);
        return line[^TailLength..].SequenceEqual(Encoding.ASCII.GetBytes($"{BeforeDigest}{Convert.ToHexStringLower(digest)}{AfterDigest}"));
    }

    /// <summary>The digest that a line names, unchecked; 64 hexadecimal digits.</summary>
    public static string DigestOf(ReadOnlySpan<byte> line) => line.Length > TailLength
        ? Encoding.ASCII.GetString(line[^(64 + AfterDigest.Length)..^AfterDigest.Length])
        : throw new FormatException("This is no line of a decision log.");

    /// <summary>Reads a decision; <c>null</c> when it is not one that the writer makes.</summary>
    public static PriorityDecision? Decision(JsonElement line)
    {
        try
        {
            if (!PriorityFactsJson.TryRead(line.GetProperty("facts"), out PriorityFacts facts))
            {
                return null;
            }

            JsonElement? decided = line.TryGetProperty("override", out JsonElement found) ? found : null;
            return new PriorityDecision
            {
                CaseId = Text(line, "case"),
                On = LocalDatePattern.Iso.Parse(Text(line, "on")).Value,
                PolicyHash = Text(line, "policy"),
                Tier = Choice<PriorityTier>(line, "tier"),
                Score = line.GetProperty("score").GetInt32(),
                ClassId = Text(line, "class"),
                Selection = Choice<PrioritySelection>(line, "selection"),
                HasNoCapacity = line.GetProperty("noCapacity").GetBoolean(),
                OverriddenClassId = decided is JsonElement a ? Text(a, "class") : null,
                OverrideReason = decided is JsonElement b ? Text(b, "reason") : null,
                OverriddenBy = decided is JsonElement c ? Text(c, "by") : null,
                Facts = facts,
                Findings = [.. line.GetProperty("findings").EnumerateArray().Select(Finding)],
                Context = [.. line.GetProperty("context").EnumerateObject().Select(p => KeyValuePair.Create(p.Name, p.Value.GetString() ?? ""))],
            };
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or UnparsableValueException)
        {
            return null;
        }
    }

    private static StoredFinding Finding(JsonElement json) => new(
        Text(json, "rule"),
        Choice<RuleEffect>(json, "effect"),
        json.GetProperty("points").GetInt32(),
        Text(json, "reason"),
        json.GetProperty("first").GetInt64(),
        json.GetProperty("second").GetInt64());

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new FormatException(name);

    private static TEnum Choice<TEnum>(JsonElement json, string name)
        where TEnum : struct, Enum => Enum.Parse<TEnum>(Text(json, name));
}
