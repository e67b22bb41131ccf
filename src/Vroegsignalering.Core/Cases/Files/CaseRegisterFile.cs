using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Vroegsignalering.Cases.Events;

namespace Vroegsignalering.Cases.Files;

/// <summary>Cases in a file (<i>zakenregister</i>): JSON Lines, a head and then one event a line, with the signals in full. <b>It holds personal data.</b></summary>
/// <remarks>What is written is canonical: ordered by number of the case, ordinal, and then by sequence, so that reading and writing gives the same
/// bytes. Reading survives lines that are wrong, tells what is wrong and sets them aside; keep those in a file of their own.</remarks>
public static class CaseRegisterFile
{
    /// <summary>The version that is written; a file of a newer one is refused.</summary>
    public const int Version = 1;

    internal const string Kind = "case-register";

    /// <summary>Writes cases, in canonical order.</summary>
    /// <param name="stream">Where to; not closed.</param>
    /// <param name="cases">The cases, in any order; one by one when they come in order.</param>
    /// <exception cref="ArgumentException">Two cases have one number.</exception>
    public static void Write(Stream stream, IEnumerable<CaseHistory> cases)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(cases);
        ArrayBufferWriter<byte> line = new();
        using Utf8JsonWriter json = new(line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("kind", Kind);
        json.WriteNumber("version", Version);
        json.WriteEndObject();
        End();
        string? before = null;
        foreach (CaseHistory history in cases.OrderBy(c => c.Id, StringComparer.Ordinal))
        {
            before = !string.Equals(history.Id, before, StringComparison.Ordinal)
                ? history.Id
                : throw new ArgumentException("Two cases have one number.", nameof(cases));
            foreach ((int index, CaseEvent next) in history.Events.Index())
            {
                CaseEventWriter.Write(json, history.Id, index + 1, next);
                End();
            }
        }

        void End()
        {
            json.Flush();
            stream.Write(line.WrittenSpan);
            stream.WriteByte((byte)'\n');
            line.ResetWrittenCount();
            json.Reset();
        }
    }

    /// <summary>Reads cases. Never fails on what stands in the file.</summary>
    /// <param name="stream">The file; not closed.</param>
    /// <param name="sourceName">The name of the file, without its folder, for findings.</param>
    public static CaseRegister Read(Stream stream, string sourceName)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(sourceName);
        return new CaseRegisterReader(sourceName).Read(stream);
    }
}
