using Vroegsignalering.Cases;
using Vroegsignalering.Ddas.Writing;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Ddas;

/// <summary>Writes a delivery in one version of DDAS, valid under the published schema of that version.</summary>
/// <remarks>
/// The same delivery always gives the same bytes: compact JSON in UTF-8 without byte order mark, properties in the order of the
/// published examples. What the version has no place for is left out and counted, never silently. In v1.2 a client is written with the
/// BSN and nothing else or, without BSN, with the address; before it, with all the version has a place for.
/// Reading what was written and writing it again gives the same bytes.
/// </remarks>
public static class DdasWriter
{
    /// <summary>Writes a delivery; the stream stays open.</summary>
    /// <param name="delivery">The delivery. A signal in a case is found among the signals of its levering: first as the same object,
    /// then as an equal signal, then by its reference.</param>
    /// <param name="output">Where the bytes go.</param>
    /// <param name="version">The version to write.</param>
    /// <exception cref="ArgumentException">PeriodStart, PeriodEnd, DeliveredAt or SupplierCode is not stated, there is no
    /// municipality, the version is <see cref="DdasVersion.NotStated"/>, or the stream cannot be written to. Nothing was written.</exception>
    public static DdasWriteResult Write(DdasDelivery delivery, Stream output, DdasVersion version = DdasVersion.V12)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        ArgumentNullException.ThrowIfNull(output);
        DdasStreamWriter writer = new(output, DeliveryHead.OfWhole(delivery), version);
        foreach (DdasMunicipalityDelivery municipality in delivery.Municipalities)
        {
            writer.StartMunicipality(municipality.Municipality, municipality.Organisation, municipality.Signals);
            foreach (Signal signal in municipality.Signals)
            {
                writer.Write(signal);
            }

            foreach (SignalCase signalCase in municipality.Cases)
            {
                writer.Write(signalCase);
            }

            writer.EndMunicipality();
        }

        return writer.Finish();
    }
}
