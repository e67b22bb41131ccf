using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Vroegsignalering.Privacy;

/// <summary>Writes deletion proofs as JSON Lines, each chained to the one before with the key of the host.</summary>
public sealed class DeletionProofWriter
{
    private readonly DeletionKeys _keys;
    private readonly byte[] _digest;
    private long _proofs;

    /// <summary>Goes on after what is written already.</summary>
    /// <param name="key">The key of the host, the same for the whole log.</param>
    /// <param name="after">The head of the log; <see cref="DeletionProofHead.Empty"/> for a new one.</param>
    public DeletionProofWriter(PrivacyKey key, DeletionProofHead after)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(after);
        (_keys, _proofs, _digest) = (new DeletionKeys(key), after.Proofs, Convert.FromHexString(after.Digest));
    }

    /// <summary>The head of the log with all proofs that were written.</summary>
    public DeletionProofHead Head => new(_proofs, Convert.ToHexStringLower(_digest));

    /// <summary>Writes a proof as one line, with its number.</summary>
    /// <param name="proof">The proof; its number is not looked at.</param>
    /// <param name="output">The end of the log.</param>
    public void Write(DeletionProof proof, Stream output)
    {
        ArgumentNullException.ThrowIfNull(proof);
        ArgumentNullException.ThrowIfNull(output);
        byte[] body = Body(proof with { Number = ++_proofs });
        _keys.Chain(_digest, body);
        output.Write(body);
        output.Write(Encoding.ASCII.GetBytes($"{DeletionProofLine.BeforeDigest}{Convert.ToHexStringLower(_digest)}{DeletionProofLine.AfterDigest}\n"));
    }

    // Without the bracket that closes it: the digest comes before that.
    private static byte[] Body(DeletionProof proof)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            writer.WriteStartObject();
            writer.WriteNumber("proof", proof.Number);
            writer.WriteString("what", proof.What.ToString());
            writer.WriteString("subject", proof.Subject);
            writer.WriteString("why", proof.Why.ToString());
            writer.WriteString("rule", proof.RuleId);
            writer.WriteString("policy", proof.Policy);
            writer.WriteString("on", proof.On.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture));
            if (proof is { FirstLine: long first, Line: long line, LineDigest: string digest })
            {
                writer.WriteNumber("firstLine", first);
                writer.WriteNumber("line", line);
                writer.WriteString("lineDigest", digest);
            }

            writer.WriteEndObject();
        }

        return buffer.WrittenSpan[..^1].ToArray();
    }
}
