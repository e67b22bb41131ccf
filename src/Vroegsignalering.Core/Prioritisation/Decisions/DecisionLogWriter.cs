using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime.Text;

namespace Vroegsignalering.Prioritisation;

/// <summary>Writes decisions to a log: a line of JSON each, every line with a digest over itself and the line before. Only adds.</summary>
/// <remarks>The log holds every policy that it names, so it can be checked without anything else. Close it with <see cref="End"/> at the end of a run,
/// and keep <see cref="Head"/> apart.</remarks>
public sealed class DecisionLogWriter : IDisposable
{
    private readonly Stream _stream;
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Utf8JsonWriter _json;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _digest;
    private readonly HashSet<string> _policies = new(StringComparer.Ordinal);
    private readonly HashSet<(string Hash, string Seed)> _written = [];
    private long _entries;
    private long _decisions;
    private long _overrides;

    /// <summary>Starts a log, or goes on with one.</summary>
    /// <param name="stream">Where the lines go; not closed.</param>
    /// <param name="after">The head of the log as it is; <c>null</c> for a new log.</param>
    public DecisionLogWriter(Stream stream, DecisionLogHead? after = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        after ??= DecisionLogHead.Empty;
        (_stream, _entries, _digest) = (stream, after.Entries, Convert.FromHexString(after.Digest));
        _json = new Utf8JsonWriter(_line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <summary>How far the log goes.</summary>
    public DecisionLogHead Head => new(_entries, Convert.ToHexStringLower(_digest));

    /// <summary>Adds a policy, once for each key of its draws; every decision needs its policy before it.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="randomSeed">The key of the draws for its random share; empty when it has none.</param>
    public void Write(PriorityPolicy policy, string randomSeed = "")
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(randomSeed);
        _policies.Add(policy.Hash);
        if (!_written.Add((policy.Hash, randomSeed)))
        {
            return;
        }

        Begin("policy");
        _json.WriteString("policy", policy.Label);
        _json.WriteString("hash", policy.Hash);
        _json.WriteString("randomSeed", randomSeed);
        _json.WritePropertyName("content");
        _json.WriteRawValue(PriorityPolicyFile.WriteCompact(policy), skipInputValidation: true);
        Finish();
    }

    /// <summary>Adds a decision.</summary>
    /// <exception cref="InvalidOperationException">Its policy was not added.</exception>
    /// <exception cref="ArgumentException">A person gave it another class, without a reason or a name.</exception>
    public void Write(PriorityDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        if (!_policies.Contains(decision.PolicyHash))
        {
            throw new InvalidOperationException("Add the policy of the decision first.");
        }

        if (decision is { OverriddenClassId: not null } and ({ OverrideReason: null } or { OverriddenBy: null }))
        {
            throw new ArgumentException("Who gives a case another class says why, and who it was.", nameof(decision));
        }

        Begin("decision");
        WriteOutcome(decision);
        _json.WritePropertyName("facts");
        PriorityFactsJson.Write(_json, decision.Facts);
        WriteFindings(decision);
        WriteContext(decision);
        Finish();
        _decisions++;
        _overrides += decision.OverriddenClassId is null ? 0 : 1;
    }

    /// <summary>Closes a run with what was counted in it.</summary>
    public void End()
    {
        Begin("end");
        _json.WriteNumber("decisions", _decisions);
        _json.WriteNumber("overrides", _overrides);
        Finish();
        (_decisions, _overrides) = (0, 0);
    }

    /// <summary>Lets go of the buffers; the stream stays open.</summary>
    public void Dispose()
    {
        _json.Dispose();
        _hash.Dispose();
    }

    private void Begin(string kind)
    {
        _line.ResetWrittenCount();
        _json.Reset(_line);
        _json.WriteStartObject();
        _json.WriteNumber("entry", _entries + 1);
        _json.WriteString("kind", kind);
    }

    private void WriteOutcome(PriorityDecision decision)
    {
        _json.WriteString("case", decision.CaseId);
        _json.WriteString("on", LocalDatePattern.Iso.Format(decision.On));
        _json.WriteString("policy", decision.PolicyHash);
        _json.WriteString("tier", decision.Tier.ToString());
        _json.WriteNumber("score", decision.Score);
        _json.WriteString("class", decision.ClassId);
        _json.WriteString("selection", decision.Selection.ToString());
        _json.WriteBoolean("noCapacity", decision.HasNoCapacity);
        if (decision.OverriddenClassId is not null)
        {
            _json.WriteStartObject("override");
            _json.WriteString("class", decision.OverriddenClassId);
            _json.WriteString("reason", decision.OverrideReason);
            _json.WriteString("by", decision.OverriddenBy);
            _json.WriteEndObject();
        }
    }

    private void WriteFindings(PriorityDecision decision)
    {
        _json.WriteStartArray("findings");
        foreach (StoredFinding finding in decision.Findings)
        {
            _json.WriteStartObject();
            _json.WriteString("rule", finding.RuleId);
            _json.WriteString("effect", finding.Effect.ToString());
            _json.WriteNumber("points", finding.Points);
            _json.WriteString("reason", finding.Reason);
            _json.WriteNumber("first", finding.First);
            _json.WriteNumber("second", finding.Second);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteContext(PriorityDecision decision)
    {
        _json.WriteStartObject("context");
        foreach (KeyValuePair<string, string> own in decision.Context.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            _json.WriteString(own.Key, own.Value);
        }

        _json.WriteEndObject();
    }

    // The digest is over the digest before and the line without its own digest.
    private void Finish()
    {
        _json.WriteEndObject();
        _json.Flush();
        ReadOnlySpan<byte> body = _line.WrittenSpan[..^1];
        _hash.AppendData(_digest);
        _hash.AppendData(body);
        _hash.GetHashAndReset(_digest);
        _stream.Write(body);
        _stream.Write(Encoding.ASCII.GetBytes($"{DecisionLogLine.BeforeDigest}{Convert.ToHexStringLower(_digest)}{DecisionLogLine.AfterDigest}\n"));
        _entries++;
    }
}
