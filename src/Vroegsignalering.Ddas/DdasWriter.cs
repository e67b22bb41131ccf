using System.Text.Encodings.Web;
using System.Text.Json;
using Vroegsignalering.Ddas.Writing;

namespace Vroegsignalering.Ddas;

/// <summary>Writes a delivery in DDAS v1.2, valid under the published schema.</summary>
/// <remarks>
/// The same delivery always gives the same bytes: compact JSON in UTF-8 without byte order mark, properties in the order of the
/// published example. What v1.2 has no place for is left out and counted, never silently. A client is written with the BSN and
/// nothing else or, without BSN, with the address. Reading what was written and writing it again gives the same bytes.
/// </remarks>
public static class DdasWriter
{
    // What is escaped by default is escaped against use inside HTML; a delivery is a file of its own.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a delivery; the stream stays open.</summary>
    /// <param name="delivery">The delivery. A signal in a case is found among the signals of its levering: first as the same object,
    /// then as an equal signal, then by its reference.</param>
    /// <param name="output">Where the bytes go.</param>
    /// <exception cref="ArgumentException">PeriodStart, PeriodEnd, DeliveredAt or SupplierCode is not stated, there is no
    /// municipality, or the stream cannot be written to. Nothing was written.</exception>
    public static DdasWriteResult Write(DdasDelivery delivery, Stream output)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        ArgumentNullException.ThrowIfNull(output);
        DeliveryHead head = DeliveryHead.Of(delivery);
        using Utf8JsonWriter json = new(output, Options);
        return new DeliveryWriter(json).Write(delivery, head);
    }
}
