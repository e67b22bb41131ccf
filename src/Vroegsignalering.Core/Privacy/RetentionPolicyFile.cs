using System.Text.Json;
using NodaTime;

namespace Vroegsignalering.Privacy;

/// <summary>A retention policy in a JSON file; its schema is docs/schemas/retention-policy.schema.json.</summary>
public static class RetentionPolicyFile
{
    private const int MaximumBytes = 100_000;

    /// <summary>Reads a policy. Never fails on what stands in the file.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="sourceName">The name of the file, without its folder, for findings.</param>
    public static RetentionPolicyReadResult Read(ReadOnlyMemory<byte> utf8, string sourceName)
    {
        ArgumentException.ThrowIfNullOrEmpty(sourceName);
        utf8 = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        List<Diagnostic> findings = [];
        RetentionPolicy? policy = null;
        try
        {
            using JsonDocument? json = utf8.Length <= MaximumBytes ? JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = 8 }) : null;
            if (json is { RootElement.ValueKind: JsonValueKind.Object })
            {
                policy = new RetentionPolicyReader(sourceName, findings).Read(json.RootElement);
            }
            else
            {
                findings.Add(RetentionDiagnostics.NotAPolicy.At(sourceName));
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // An InvalidOperationException is half a surrogate pair, which only shows when the text is asked for.
            findings.Add(RetentionDiagnostics.NotAPolicy.At(sourceName, e is JsonException { LineNumber: long line } ? (int)line + 1 : null));
        }

        return new RetentionPolicyReadResult(findings.Exists(f => f.Severity == DiagnosticSeverity.Fatal) ? null : policy, findings);
    }
}

/// <summary>What was read from a file with a retention policy.</summary>
/// <param name="Policy">The policy; <c>null</c> when something is wrong with it.</param>
/// <param name="Diagnostics">What is wrong, with its place as a JSON path; with a policy only warnings.</param>
public sealed record RetentionPolicyReadResult(RetentionPolicy? Policy, IReadOnlyList<Diagnostic> Diagnostics);
