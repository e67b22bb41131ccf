using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NodaTime.Text;

namespace Vroegsignalering.Privacy;

/// <summary>One line of a log of deletion proofs, taken apart.</summary>
internal static class DeletionProofLine
{
    public const string BeforeDigest = ",\"digest\":\"";
    public const string AfterDigest = "\"}";
    private const int TailLength = 11 + 64 + 2;

    /// <summary>Computes the digest of a line after another, when the line has the form of one.</summary>
    /// <returns>Whether it has, and the digest that it names is the one that it should have.</returns>
    public static bool Follows(ReadOnlySpan<byte> line, DeletionKeys keys, Span<byte> digest)
    {
        if (line.Length <= TailLength)
        {
            return false;
        }

        keys.Chain(digest, line[..^TailLength]);
        byte[] expected = Encoding.ASCII.GetBytes($"{BeforeDigest}{Convert.ToHexStringLower(digest)}{AfterDigest}");
        return CryptographicOperations.FixedTimeEquals(line[^TailLength..], expected);
    }

    /// <summary>Reads a proof; <c>null</c> when the line is none.</summary>
    public static DeletionProof? Parse(ReadOnlyMemory<byte> line)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement proof = json.RootElement;
            return new DeletionProof
            {
                Number = proof.GetProperty("proof").GetInt64(),
                What = Choice<DeletedThing>(proof, "what"),
                Subject = Text(proof, "subject"),
                Why = Choice<DeletionReason>(proof, "why"),
                RuleId = Text(proof, "rule"),
                Policy = Text(proof, "policy"),
                On = LocalDatePattern.Iso.Parse(Text(proof, "on")).Value,
                FirstLine = proof.TryGetProperty("firstLine", out JsonElement from) ? from.GetInt64() : null,
                Line = proof.TryGetProperty("line", out JsonElement at) ? at.GetInt64() : null,
                LineDigest = proof.TryGetProperty("lineDigest", out JsonElement _) ? Text(proof, "lineDigest") : null,
            };
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or UnparsableValueException)
        {
            return null;
        }
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new FormatException(name);

    private static TEnum Choice<TEnum>(JsonElement json, string name)
        where TEnum : struct, Enum => Enum.Parse<TEnum>(Text(json, name));
}
