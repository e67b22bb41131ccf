using System.Text.Json;
using NodaTime;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>The fields of the file itself.</summary>
internal sealed class DeliveryHead(ReadContext context)
{
    private static readonly (Field Field, string Name)[] Required =
    [
        (Field.PeriodStart, "startdatumLevering"), (Field.PeriodEnd, "einddatumLevering"),
        (Field.DeliveredAt, "aanleverdatumEnTijd"), (Field.SupplierCode, "codeGegevensleverancier"),
    ];

    private readonly HashSet<Field> _seen = [];

    public LocalDate? PeriodStart { get; private set; }

    public LocalDate? PeriodEnd { get; private set; }

    public Instant? DeliveredAt { get; private set; }

    public string? SupplierCode { get; private set; }

    public bool HasDeliveries { get; set; }

    /// <summary>Gets or sets how many leveringen were begun.</summary>
    public int Municipalities { get; set; }

    /// <summary>Reads a field; <c>false</c> when not all of it is there.</summary>
    public bool Read(ref Utf8JsonReader reader, FieldName name)
    {
        int depth = reader.CurrentDepth;
        FieldReader fields = context.Fields;
        switch (name.Field)
        {
            case Field.PeriodStart: PeriodStart = fields.Date(ref reader, path: null, name.Text); break;
            case Field.PeriodEnd: PeriodEnd = fields.Date(ref reader, path: null, name.Text); break;
            case Field.DeliveredAt: DeliveredAt = fields.Moment(ref reader, path: null, name.Text); break;
            default: SupplierCode = fields.Text(ref reader, path: null, name.Text); break;
        }

        _seen.Add(name.Field);
        return DeliveryWalker.IsAtEnd(ref reader, depth);
    }

    /// <summary>What can be said when all was read.</summary>
    public void End()
    {
        ReadFindings findings = context.Findings;
        foreach ((Field field, string name) in Required)
        {
            if (!_seen.Contains(field))
            {
                findings.Add(DdasDiagnostics.RequiredMissing, path: null, name);
            }
        }

        if (PeriodStart > PeriodEnd)
        {
            findings.Add(DdasDiagnostics.PeriodReversed, path: null, "startdatumLevering");
        }

        if (Municipalities == 0)
        {
            findings.Add(DdasDiagnostics.NoMunicipality, path: null, "leveringen");
        }

        if (context.Evidence is { HasNewestNames: true, HasOlderNames: true })
        {
            findings.Add(DdasDiagnostics.MixedVersions, path: null);
        }
    }
}
