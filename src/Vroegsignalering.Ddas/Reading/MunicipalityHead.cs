using System.Text.Json;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>The fields of one levering, without its signals and cases.</summary>
internal sealed class MunicipalityHead(ReadContext context, JsonPath path, int index)
{
    private bool _hasCounter;
    private bool _hasCode;
    private MunicipalityCode? _code;

    public JsonPath Path => path;

    /// <summary>Gets which levering it is, counted from 0, without those that are no object.</summary>
    public int Index => index;

    public MunicipalityCode? Code => _code;

    public DdasOrganisation? Organisation { get; private set; }

    /// <summary>Reads a field; <c>false</c> when not all of it is there.</summary>
    public bool Read(ref Utf8JsonReader reader, FieldName name)
    {
        int depth = reader.CurrentDepth;
        DdasOrganisation? organisation = null;
        switch (name.Field)
        {
            case Field.Counter: CheckCounter(ref reader); break;
            case Field.MunicipalityCode: ReadCode(ref reader, name.Text); break;
            default: organisation = context.Organisations.Read(ref reader, path, name.Text); break;
        }

        bool isAtEnd = DeliveryWalker.IsAtEnd(ref reader, depth);
        Organisation = isAtEnd && organisation is not null ? organisation : Organisation;
        return isAtEnd;
    }

    /// <summary>What can be said when all was read.</summary>
    public void End()
    {
        AddMissing(_hasCounter, "teller");
        AddMissing(_hasCode, "gemeentecode");
        AddMissing(Organisation is not null, "aanleverendeOrganisatie");
    }

    private void AddMissing(bool isThere, string name)
    {
        if (!isThere)
        {
            context.Findings.Add(DdasDiagnostics.RequiredMissing, path, name);
        }
    }

    private void CheckCounter(ref Utf8JsonReader reader)
    {
        _hasCounter = true;
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out int counter))
        {
            context.Fields.AddNullOrWrongKind(ref reader, path, "teller");
        }
        else if (counter != index + 1)
        {
            context.Findings.Add(DdasDiagnostics.CounterNotSequential, path, "teller");
        }
    }

    private void ReadCode(ref Utf8JsonReader reader, string field)
    {
        _hasCode = true;
        string? text = context.Fields.Text(ref reader, path, field)?.Trim();
        if (text is not null && !MunicipalityCode.TryParse(text, out _code))
        {
            bool unknown = string.Equals(text, "Onbekend", StringComparison.OrdinalIgnoreCase);
            context.Findings.Add(unknown ? DdasDiagnostics.MunicipalityUnknown : DdasDiagnostics.MunicipalityUnreadable, path, field);
        }
    }
}
