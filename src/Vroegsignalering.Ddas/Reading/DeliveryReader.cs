using System.Text.Json;
using System.Text.Unicode;
using NodaTime;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>Walks through one file, taking one signal or case at a time.</summary>
internal sealed class DeliveryReader(ReadOnlyMemory<byte> file, string source)
{
    private const int MaxDepth = 64;

    private static readonly string[] Required =
        ["startdatumLevering", "einddatumLevering", "aanleverdatumEnTijd", "codeGegevensleverancier"];

    private readonly ReadContext _context = new(source);
    private readonly List<DdasMunicipalityDelivery> _municipalities = [];
    private LocalDate? _periodStart;
    private LocalDate? _periodEnd;
    private Instant? _deliveredAt;
    private string? _supplier;
    private bool _hasDeliveries;

    public DdasReadResult Read()
    {
        if (!Utf8.IsValid(file.Span))
        {
            return Refused(source, DdasDiagnostics.NotUtf8);
        }

        try
        {
            Utf8JsonReader reader = new(file.Span, new JsonReaderOptions { MaxDepth = MaxDepth });
            return ReadRoot(ref reader) switch
            {
                false => Refused(source, DdasDiagnostics.NotAnObject),
                true when !_hasDeliveries => Refused(source, DdasDiagnostics.NoDeliveries),
                _ => Accepted(),
            };
        }
        catch (JsonException exception)
        {
            return Refused(source, DdasDiagnostics.NotJson, exception.LineNumber);
        }
    }

    public static DdasReadResult Refused(string source, DiagnosticCode code, long? lineFromZero = null) => new()
    {
        Version = DdasVersion.NotStated,
        Delivery = null,
        Diagnostics = [code.At(source, lineFromZero is long line and < int.MaxValue ? (int)line + 1 : null)],
        QuarantinedSignals = [],
        QuarantinedCases = [],
        ReceivedSignals = 0,
        ReceivedArrears = Money.Zero,
        ReceivedCases = 0,
    };

    private DdasReadResult Accepted()
    {
        CheckRoot();
        return new DdasReadResult
        {
            Version = _context.Evidence.Version,
            Delivery = new DdasDelivery
            {
                PeriodStart = _periodStart,
                PeriodEnd = _periodEnd,
                DeliveredAt = _deliveredAt,
                SupplierCode = _supplier,
                Municipalities = _municipalities,
            },
            Diagnostics = _context.Findings.All,
            QuarantinedSignals = _context.QuarantinedSignals,
            QuarantinedCases = _context.QuarantinedCases,
            ReceivedSignals = _context.ReceivedSignals,
            ReceivedArrears = _context.ReceivedArrears,
            ReceivedCases = _context.ReceivedCases,
        };
    }

    private void CheckRoot()
    {
        ReadFindings findings = _context.Findings;
        if (_periodStart > _periodEnd)
        {
            findings.Add(DdasDiagnostics.PeriodReversed, path: null, "startdatumLevering");
        }

        if (_municipalities.Count == 0)
        {
            findings.Add(DdasDiagnostics.NoMunicipality, path: null, "leveringen");
        }

        if (_context.Evidence is { HasNewestNames: true, HasOlderNames: true })
        {
            findings.Add(DdasDiagnostics.MixedVersions, path: null);
        }
    }

    // Also what is no object is read to its end, to see whether it is JSON at all.
    private bool ReadRoot(ref Utf8JsonReader reader)
    {
        reader.Read();
        bool isObject = reader.TokenType == JsonTokenType.StartObject;
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (isObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string? name = NameOf(ref reader);
            reader.Read();
            if (name is not null)
            {
                seen.Add(name);
            }

            ReadRootField(ref reader, name);
        }

        if (!isObject)
        {
            reader.Skip();
        }

        // A second value after the first is no JSON: this throws then.
        reader.Read();
        foreach (string missing in isObject ? Required.Where(name => !seen.Contains(name)) : [])
        {
            _context.Findings.Add(DdasDiagnostics.RequiredMissing, path: null, missing);
        }

        return isObject;
    }

    private void ReadRootField(ref Utf8JsonReader reader, string? name)
    {
        FieldReader fields = _context.Fields;
        if (string.Equals(name, "leveringen", StringComparison.Ordinal) && reader.TokenType == JsonTokenType.StartArray)
        {
            _hasDeliveries = true;
            ReadDeliveries(ref reader);
            return;
        }

        JsonElement value = JsonElement.ParseValue(ref reader);
        switch (name)
        {
            case "startdatumLevering": _periodStart = fields.Date(value, path: null, name); break;
            case "einddatumLevering": _periodEnd = fields.Date(value, path: null, name); break;
            case "aanleverdatumEnTijd": _deliveredAt = fields.Moment(value, path: null, name); break;
            case "codeGegevensleverancier": _supplier = fields.Text(value, path: null, name); break;
            case "leveringen": break;
            default: _context.Findings.AddUnknownProperty(path: null, name); break;
        }
    }

    private void ReadDeliveries(ref Utf8JsonReader reader)
    {
        for (int index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            JsonPath path = JsonPath.Item(parent: null, "leveringen", index);
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                _municipalities.Add(ReadMunicipality(ref reader, path));
            }
            else
            {
                reader.Skip();
                _context.Findings.Add(DdasDiagnostics.DeliveryNotAnObject, path);
            }
        }
    }

    private DdasMunicipalityDelivery ReadMunicipality(ref Utf8JsonReader reader, JsonPath path)
    {
        MunicipalityReader municipality = new(_context, file, path);
        bool hasCounter = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string? name = NameOf(ref reader);
            string? newest = name is null ? null : FieldNames.InNewest(name, _context.Evidence);
            reader.Read();
            if (newest is "vroegsignalen" or "vroegsignaalzaken" && reader.TokenType == JsonTokenType.StartArray)
            {
                ReadList(ref reader, municipality, path, name!);
                continue;
            }

            JsonElement value = JsonElement.ParseValue(ref reader);
            switch (newest)
            {
                case "teller":
                    hasCounter = true;
                    CheckCounter(value, path);
                    break;
                case "gemeentecode": municipality.ReadCode(value, name!); break;
                case "aanleverendeOrganisatie": municipality.ReadOrganisation(value, name!); break;
                case "vroegsignalen" or "vroegsignaalzaken": _context.Fields.AddNullOrWrongKind(value, path, name!); break;
                default: _context.Findings.AddUnknownProperty(path, name); break;
            }
        }

        if (!hasCounter)
        {
            _context.Findings.Add(DdasDiagnostics.RequiredMissing, path, "teller");
        }

        return municipality.Finish();
    }

    private void ReadList(ref Utf8JsonReader reader, MunicipalityReader municipality, JsonPath path, string list)
    {
        bool signals = string.Equals(list, "vroegsignalen", StringComparison.Ordinal);
        for (int index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            int start = (int)reader.TokenStartIndex;
            reader.Skip();
            Range bytes = start..(int)reader.BytesConsumed;

            // Over the bytes of the file, without a copy, and given back after each item.
            using JsonDocument item = JsonDocument.Parse(file[bytes]);
            if (signals)
            {
                municipality.ReadSignal(item.RootElement, bytes, JsonPath.Item(path, list, index));
            }
            else
            {
                municipality.ReadCase(item.RootElement, bytes, JsonPath.Item(path, list, index));
            }
        }
    }

    private void CheckCounter(JsonElement value, JsonPath path)
    {
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt32(out int counter))
        {
            _context.Fields.AddNullOrWrongKind(value, path, "teller");
        }
        else if (counter != _municipalities.Count + 1)
        {
            _context.Findings.Add(DdasDiagnostics.CounterNotSequential, path, "teller");
        }
    }

    private static string? NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
