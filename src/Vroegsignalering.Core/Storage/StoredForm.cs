using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Storage;

/// <summary>The bytes in which stores keep signals and events: JSON, the same as in a case register. <b>They hold personal data.</b></summary>
/// <remarks>The same value always gives the same bytes, and newer versions of this package read what older ones wrote.</remarks>
public static class StoredForm
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a signal.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="signal">The signal.</param>
    public static void Write(IBufferWriter<byte> output, Signal signal)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(signal);
        using Utf8JsonWriter json = new(output, Relaxed);
        SignalJson.Write(json, signal);
    }

    /// <summary>Reads a signal.</summary>
    /// <exception cref="FormatException">These are no bytes that <see cref="Write(IBufferWriter{byte}, Signal)"/> made.</exception>
    public static Signal ReadSignal(ReadOnlyMemory<byte> bytes) => Read(bytes, SignalJson.Read);

    /// <summary>Writes an event of a case.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="caseId">The number of the case.</param>
    /// <param name="sequence">The place of the event in the case, from 1.</param>
    /// <param name="happened">The event.</param>
    public static void Write(IBufferWriter<byte> output, string caseId, int sequence, CaseEvent happened)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentException.ThrowIfNullOrEmpty(caseId);
        ArgumentNullException.ThrowIfNull(happened);
        using Utf8JsonWriter json = new(output, Relaxed);
        CaseEventWriter.Write(json, caseId, sequence, happened);
    }

    /// <summary>Reads a case from its events, in their order.</summary>
    /// <exception cref="FormatException">These are no bytes that <see cref="Write(IBufferWriter{byte}, string, int, CaseEvent)"/> made, or they are of more
    /// cases, or in another order.</exception>
    public static CaseHistory ReadCase(IEnumerable<ReadOnlyMemory<byte>> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        string? caseId = null;
        try
        {
            return CaseHistory.Replay(events.Select((bytes, index) => Read(bytes, fields =>
            {
                string id = fields.Text("case");
                caseId ??= id;
                return fields.CountOrNull("seq") == index + 1 && id == caseId
                    ? CaseEventReader.Read(fields, id)
                    : throw fields.Wrong("seq");
            })));
        }
        catch (ArgumentException e)
        {
            throw new FormatException("These events do not make a case.", e);
        }
    }

    private static T Read<T>(ReadOnlyMemory<byte> bytes, Func<CaseLineFields, T> read)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(bytes);
            return read(new CaseLineFields(json.RootElement));
        }
        catch (Exception e) when (e is JsonException or CaseLineException or InvalidOperationException)
        {
#pragma warning disable MA0054 // What the parser says can hold what stands there.
            throw new FormatException("This is not what was stored.");
#pragma warning restore MA0054
        }
    }
}
