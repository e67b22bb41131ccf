using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Vroegsignalering.Prioritisation;

/// <summary>Goes through the lines of a decision log, and runs every decision again.</summary>
internal sealed class DecisionLogReader(string source, PriorityRuleKinds kinds)
{
    private const int MostFindings = 100;

    private readonly byte[] _digest = Convert.FromHexString(DecisionLogHead.Empty.Digest);
    private readonly Dictionary<string, PriorityPolicy?> _policies = new(StringComparer.Ordinal);
    private long _entries;
    private long _decisions;
    private long _overrides;
    private long _runAgain;
    private (long Decisions, long Overrides, long Erased) _ofRun;
    private bool _ended = true;
    private bool _broken;

    public List<Diagnostic> Findings { get; } = [];

    public static string? KindOf(JsonElement line) => line.ValueKind == JsonValueKind.Object
        && line.TryGetProperty("kind", out JsonElement kind) && kind.ValueKind == JsonValueKind.String ? kind.GetString() : null;

    public static bool TryParse(ReadOnlyMemory<byte> line, [NotNullWhen(true)] out JsonDocument? json)
    {
        json = null;
        try
        {
            json = Utf8.IsValid(line.Span) && HasWholeTexts(line.Span) ? JsonDocument.Parse(line) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Whatever stands there, it is no entry.
        }

        return json is not null;
    }

    // Half a surrogate pair only shows when the text is asked for, which then throws.
    private static bool HasWholeTexts(ReadOnlySpan<byte> line)
    {
        if (line.IndexOf("\\u"u8) >= 0)
        {
            Utf8JsonReader reader = new(line);
            while (reader.Read())
            {
                _ = reader.ValueIsEscaped ? reader.GetString() : null;
            }
        }

        return true;
    }

    public void Read(ReadOnlyMemory<byte> line)
    {
        _entries++;
        _ended = false;
        if (!_broken && !DecisionLogLine.Follows(line.Span, _digest))
        {
            Break();
        }

        if (!TryParse(line, out JsonDocument? json))
        {
            Report(DecisionLogDiagnostics.NotAnEntry);
            return;
        }

        using (json)
        {
            Read(json.RootElement);
        }
    }

    /// <summary>Passes over a line whose text was erased because its term is over.</summary>
    /// <param name="digest">The digest that it had, as the proof of its erasure says; <c>null</c> when no proof does, which is right when the line after it was erased too.</param>
    public void Skip(byte[]? digest)
    {
        _entries++;
        (_ended, _ofRun.Erased) = (false, _ofRun.Erased + 1);
        digest?.CopyTo(_digest, 0);
    }

    public DecisionLogCheck Finish(DecisionLogHead? expected)
    {
        DecisionLogHead head = new(_entries, Convert.ToHexStringLower(_digest));
        if (!_ended || _entries == 0)
        {
            Findings.Add(DecisionLogDiagnostics.EndMissing.At(source));
        }

        if (expected is not null && expected != head)
        {
            Findings.Add(DecisionLogDiagnostics.HeadDiffers.At(source));
        }

        return new DecisionLogCheck(head, _decisions, _overrides, _runAgain, Findings);
    }

    // After one entry that was removed, added or moved the numbers and the counts of all others differ; one finding says it.
    private void Break()
    {
        _broken = true;
        Report(DecisionLogDiagnostics.ChainBroken);
    }

    private void Read(JsonElement line)
    {
        bool numbered = line.ValueKind == JsonValueKind.Object && line.TryGetProperty("entry", out JsonElement entry)
            && entry.ValueKind == JsonValueKind.Number && entry.TryGetInt64(out long number) && (_broken || number == _entries);
        switch (KindOf(line))
        {
            case "policy" when numbered:
                ReadPolicy(line);
                break;
            case "decision" when numbered && DecisionLogLine.Decision(line) is PriorityDecision decision:
                Run(decision);
                break;
            case "end" when numbered && (_broken || (IsCount(line, "decisions", _ofRun.Decisions, _ofRun.Erased) && IsCount(line, "overrides", _ofRun.Overrides, _ofRun.Erased))):
                (_ended, _ofRun) = (true, default);
                break;
            default:
                Report(DecisionLogDiagnostics.NotAnEntry);
                break;
        }
    }

    // Of erased lines it is not known any more whether a person had changed the decision.
    private static bool IsCount(JsonElement line, string name, long count, long erased) => line.TryGetProperty(name, out JsonElement value)
        && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out long number) && number >= count && number <= count + erased;

    private void ReadPolicy(JsonElement line)
    {
        string? hash = line.TryGetProperty("hash", out JsonElement named) ? named.ToString() : null;
        // The hash is of the text as it was written: a later version may write the same policy with settings that did not exist then.
        byte[] text = line.TryGetProperty("content", out JsonElement content) ? Encoding.UTF8.GetBytes(content.GetRawText()) : [];
        bool same = string.Equals(Convert.ToHexStringLower(SHA256.HashData(text)), hash, StringComparison.Ordinal);
        PriorityPolicy? policy = same ? PriorityPolicyFile.ReadStored(text, source, kinds).Policy : null;
        if (policy is null)
        {
            Report(DecisionLogDiagnostics.PolicyUnknown);
        }

        if (hash is not null)
        {
            _policies[hash] = policy;
        }
    }

    private void Run(PriorityDecision decision)
    {
        _decisions++;
        _ofRun.Decisions++;
        _overrides += decision.OverriddenClassId is null ? 0 : 1;
        _ofRun.Overrides += decision.OverriddenClassId is null ? 0 : 1;
        if (!_policies.TryGetValue(decision.PolicyHash, out PriorityPolicy? policy))
        {
            Report(DecisionLogDiagnostics.PolicyUnknown);
        }
        else if (policy is null)
        {
            return; // told at the policy
        }
        else if (decision.IsSameAs(policy.Assess(decision.Facts)))
        {
            _runAgain++;
        }
        else
        {
            Report(DecisionLogDiagnostics.OtherOutcome);
        }
    }

    private void Report(DiagnosticCode code)
    {
        if (Findings.Count < MostFindings)
        {
            Findings.Add(code.At(source, (int)_entries));
        }
    }
}
