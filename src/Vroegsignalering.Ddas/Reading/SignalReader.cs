using System.IO.Hashing;
using System.Text.Json;
using NodaTime;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>A signal as read: without <see cref="Signal"/> it has to be set aside. <c>Content</c> is the same for
/// the same values, in whichever order they stand.</summary>
internal readonly record struct SignalDraft(string? Id, Signal? Signal, Money? Arrears, ulong Content);

/// <summary>Reads one item of <c>vroegsignalen</c>.</summary>
internal sealed class SignalReader(ReadFindings findings, FieldReader fields, VersionEvidence evidence)
{
    private readonly ClientReader _clients = new(findings, fields, evidence);
    private readonly FieldNames _names = FieldNames.OfSignal();
    private readonly FieldNames _partnerNames = FieldNames.OfPartner();
    private JsonPath? _partnerPath;

    /// <summary>Reads the item at which the reader stands; the reader is left at its end, when all of it is there.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="path">The place of the item.</param>
    /// <param name="window">The bytes that the reader reads.</param>
    public SignalDraft Read(ref Utf8JsonReader reader, JsonPath path, ReadOnlySpan<byte> window)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            findings.Add(DdasDiagnostics.SignalNotAnObject, path);
            FieldReader.SkipContainer(ref reader);
            return default;
        }

        string? id = null;
        bool? crisis = null;
        bool? warmHandover = null;
        Money? arrears = null;
        LocalDate? startOn = null;
        LocalDate? sentOn = null;
        SignalStatus status = SignalStatus.NotStated;
        PartnerType? partner = null;
        Client? client = null;
        ulong content = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            long start = reader.TokenStartIndex;
            FieldName name = _names.Find(ref reader, evidence);
            if (name.Field == Field.Unknown)
            {
                fields.SkipUnknown(ref reader, path);
                content = unchecked(content + Hash(ref reader, window, start));
                continue;
            }

            string text = name.Text;
            reader.Read();
            switch (name.Field)
            {
                case Field.Id: id = fields.Text(ref reader, path, text); break;
                case Field.Crisis: crisis = fields.Flag(ref reader, path, text); break;
                case Field.WarmHandover: warmHandover = fields.Flag(ref reader, path, text); break;
                case Field.Arrears: arrears = fields.Arrears(ref reader, path, text); break;
                case Field.ArrearsStartOn: startOn = fields.Date(ref reader, path, text); break;
                case Field.SentOn: sentOn = fields.Date(ref reader, path, text); break;
                case Field.Status:
                    status = fields.Choice(ref reader, path, text, DdasChoices.Statuses, otherwise: null) ?? SignalStatus.NotStated;
                    break;
                case Field.Partner: partner = ReadPartner(ref reader, path, text); break;
                default: client = _clients.Read(ref reader, path, text); break;
            }

            content = unchecked(content + Hash(ref reader, window, start));
        }

        if (id is null)
        {
            findings.Add(DdasDiagnostics.SignalWithoutId, path);
        }

        if (partner is null)
        {
            findings.Add(DdasDiagnostics.RequiredMissing, path, "signaalpartner");
        }

        if (startOn > sentOn)
        {
            findings.Add(DdasDiagnostics.ArrearsStartAfterSent, path, "ontstaansdatum");
        }

        if (client is not { IsIdentified: true })
        {
            findings.Add(DdasDiagnostics.SignalWithoutIdentity, path, "client");
            return new SignalDraft(id, Signal: null, arrears, content);
        }

        Signal signal = new()
        {
            Reference = id ?? MunicipalityReader.WithoutId,
            Partner = partner ?? PartnerType.NotStated,
            Person = client.Value.Person,
            Address = client.Value.Address,
            Arrears = arrears,
            ArrearsStartOn = startOn,
            SentOn = sentOn,
            Crisis = crisis,
            WarmHandover = warmHandover,
            Status = status,
        };
        return new SignalDraft(id, signal, arrears, content);
    }

    // A sum, so that the order of the fields changes nothing.
    private static ulong Hash(ref Utf8JsonReader reader, ReadOnlySpan<byte> window, long start) =>
        XxHash3.HashToUInt64(window[(int)start..(int)reader.BytesConsumed]);

    private PartnerType? ReadPartner(ref Utf8JsonReader reader, JsonPath path, string field)
    {
        if (!fields.IsObject(ref reader, path, field))
        {
            return null;
        }

        JsonPath partner = JsonPath.Of(ref _partnerPath, path, field);
        PartnerType? type = PartnerType.NotStated;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            FieldName name = _partnerNames.Find(ref reader, evidence);
            if (name.Field == Field.Unknown)
            {
                fields.SkipUnknown(ref reader, partner);
                continue;
            }

            reader.Read();
            type = fields.Choice(ref reader, partner, name.Text, DdasChoices.Partners, PartnerType.Other) ?? PartnerType.NotStated;
        }

        return type;
    }
}
