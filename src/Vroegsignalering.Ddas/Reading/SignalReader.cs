using System.Text.Json;
using NodaTime;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>A signal as read: without <see cref="Signal"/> it has to be set aside.</summary>
internal readonly record struct SignalDraft(string? Id, Signal? Signal, Money? Arrears);

/// <summary>Reads one item of <c>vroegsignalen</c>.</summary>
internal sealed class SignalReader(ReadFindings findings, FieldReader fields, VersionEvidence evidence)
{
    private readonly ClientReader _clients = new(findings, fields, evidence);

    public SignalDraft Read(JsonElement item, JsonPath path)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            findings.Add(DdasDiagnostics.SignalNotAnObject, path);
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
        foreach (JsonProperty property in item.EnumerateObject())
        {
            JsonElement value = property.Value;
            string? name = RawText.NameOf(property);
            switch (name)
            {
                case "ID": id = fields.Text(value, path, name); break;
                case "crisissignaal": crisis = fields.Flag(value, path, name); break;
                case "warmeOverdracht": warmHandover = fields.Flag(value, path, name); break;
                case "bedrag": arrears = fields.Arrears(value, path, name); break;
                case "ontstaansdatum": startOn = fields.Date(value, path, name); break;
                case "signaaldatum": sentOn = fields.Date(value, path, name); break;
                case "status":
                    status = fields.Choice(value, path, name, DdasChoices.Statuses, otherwise: null) ?? SignalStatus.NotStated;
                    break;
                case "signaalpartner": partner = ReadPartner(value, path, name); break;
                case "client": client = _clients.Read(value, path, name); break;
                default: findings.AddUnknownProperty(path, name); break;
            }
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
            return new SignalDraft(id, Signal: null, arrears);
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
        return new SignalDraft(id, signal, arrears);
    }

    private PartnerType? ReadPartner(JsonElement value, JsonPath path, string field)
    {
        if (!fields.IsObject(value, path, field))
        {
            return null;
        }

        JsonPath partner = JsonPath.Of(path, field);
        PartnerType? type = PartnerType.NotStated;
        foreach (JsonProperty property in value.EnumerateObject())
        {
            string? name = RawText.NameOf(property);
            if (string.Equals(name, "type", StringComparison.Ordinal))
            {
                type = fields.Choice(property.Value, partner, "type", DdasChoices.Partners, PartnerType.Other) ?? PartnerType.NotStated;
            }
            else
            {
                findings.AddUnknownProperty(partner, name);
            }
        }

        return type;
    }
}
