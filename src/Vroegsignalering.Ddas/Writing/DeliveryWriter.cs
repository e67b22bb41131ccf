using System.Text.Json;
using Vroegsignalering.Cases;

namespace Vroegsignalering.Ddas.Writing;

/// <summary>Writes one delivery; the order of properties is that of the published example.</summary>
internal sealed class DeliveryWriter
{
    private const int FlushAt = 1 << 16;

    private readonly Utf8JsonWriter _json;
    private readonly WriteGaps _gaps = new();
    private readonly JsonFields _fields;
    private readonly SignalWriter _signals;
    private readonly CaseWriter _cases;
    private readonly OrganisationWriter _organisations;
    private int _writtenSignals;
    private int _writtenCases;

    public DeliveryWriter(Utf8JsonWriter json)
    {
        _json = json;
        _fields = new JsonFields(json, _gaps);
        _signals = new SignalWriter(json, _fields, _gaps);
        _cases = new CaseWriter(json, _fields, _gaps);
        _organisations = new OrganisationWriter(json, _fields, _gaps);
    }

    public DdasWriteResult Write(DdasDelivery delivery, DeliveryHead head)
    {
        _json.WriteStartObject();
        _fields.Text("codeGegevensleverancier", head.SupplierCode);
        _fields.Date("startdatumLevering", head.PeriodStart);
        _fields.Date("einddatumLevering", head.PeriodEnd);
        _fields.Moment("aanleverdatumEnTijd", head.DeliveredAt);
        _json.WriteStartArray("leveringen");
        for (int i = 0; i < delivery.Municipalities.Count; i++)
        {
            _gaps.Levering = i;
            WriteMunicipality(delivery.Municipalities[i], i + 1);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        return new DdasWriteResult { Diagnostics = _gaps.ToList(), WrittenSignals = _writtenSignals, WrittenCases = _writtenCases };
    }

    private void WriteMunicipality(DdasMunicipalityDelivery municipality, int counter)
    {
        SignalIds ids = new(municipality.Signals, _gaps);
        _json.WriteStartObject();
        _json.WriteNumber("teller", counter);
        _json.WriteString("gemeentecode", municipality.Municipality?.Value ?? "Onbekend");
        _organisations.Write(municipality.Organisation);
        WriteSignals(municipality, ids);
        WriteCases(municipality, ids);
        _json.WriteEndObject();
    }

    private void WriteSignals(DdasMunicipalityDelivery municipality, SignalIds ids)
    {
        _json.WriteStartArray("vroegsignalen");
        for (int i = 0; i < municipality.Signals.Count; i++)
        {
            if (ids[i] is string id)
            {
                _signals.Write(municipality.Signals[i], id);
                _writtenSignals++;
                FlushWhenFull();
            }
        }

        _json.WriteEndArray();
    }

    private void WriteCases(DdasMunicipalityDelivery municipality, SignalIds ids)
    {
        _json.WriteStartArray("vroegsignaalzaken");
        foreach (SignalCase signalCase in municipality.Cases)
        {
            _writtenCases += _cases.Write(signalCase, ids) ? 1 : 0;
            FlushWhenFull();
        }

        _json.WriteEndArray();
    }

    /// <summary>Keeps memory small: the writer holds everything until it is flushed.</summary>
    private void FlushWhenFull()
    {
        if (_json.BytesPending > FlushAt)
        {
            _json.Flush();
        }
    }
}
