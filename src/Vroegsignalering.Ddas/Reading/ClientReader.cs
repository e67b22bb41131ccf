using System.Text.Json;
using NodaTime;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>Who a signal is about.</summary>
internal readonly record struct Client(Person Person, Address? Address)
{
    public bool IsIdentified => Person.Bsn is not null || Person.UnverifiedBsn is not null || Address is not null;
}

/// <summary>Reads <c>client</c> of a signal.</summary>
internal sealed class ClientReader(ReadFindings findings, FieldReader fields, VersionEvidence evidence)
{
    public Client? Read(JsonElement item, JsonPath signal, string field)
    {
        if (!fields.IsObject(item, signal, field))
        {
            return null;
        }

        JsonPath path = JsonPath.Of(signal, field);
        string? bsnField = null;
        string? bsn = null;
        string? initials = null;
        string? prefix = null;
        string? lastName = null;
        LocalDate? birthDate = null;
        Sex sex = Sex.NotStated;
        AddressParts address = default;
        foreach (JsonProperty property in item.EnumerateObject())
        {
            evidence.HasClients = true;
            JsonElement value = property.Value;
            string? name = RawText.NameOf(property);
            switch (name is null ? null : FieldNames.InNewest(name, evidence))
            {
                case "burgerservicenummer": (bsnField, bsn) = (name, fields.Text(value, path, name!)); break;
                case "geslachtsaanduiding":
                    evidence.HasSex = true;
                    sex = fields.Choice(value, path, name!, DdasChoices.Sexes, otherwise: null) ?? Sex.NotStated;
                    break;
                case "geboortedatum": birthDate = fields.Date(value, path, name!); break;
                case "postcode": address.Postcode = fields.Text(value, path, name!); break;
                case "huisnummer": address.HouseNumber = fields.Text(value, path, name!); break;
                case "huisnummertoevoeging": address.Addition = fields.Text(value, path, name!); break;
                case "Straatnaam": address.Street = fields.Text(value, path, name!); break;
                case "Plaatsnaam": address.Town = fields.Text(value, path, name!); break;
                case "Voorletters": initials = PersonName(value, path, name!); break;
                case "Voorvoegsel": prefix = PersonName(value, path, name!); break;
                case "Achternaam": lastName = PersonName(value, path, name!); break;
                default: findings.AddUnknownProperty(path, name); break;
            }
        }

        (Bsn? verified, UnverifiedBsn? unverified) = ReadBsn(bsn?.Trim(' ', '\t', '\r', '\n'), path, bsnField);
        Person person = new()
        {
            Bsn = verified,
            UnverifiedBsn = unverified,
            Initials = initials,
            NamePrefix = prefix,
            LastName = lastName,
            BirthDate = birthDate,
            Sex = sex,
        };
        return new Client(person, ReadAddress(address, path));
    }

    private string? PersonName(JsonElement value, JsonPath path, string field)
    {
        evidence.HasPersonNames = true;
        return fields.Text(value, path, field);
    }

    private (Bsn? Verified, UnverifiedBsn? Unverified) ReadBsn(string? text, JsonPath path, string? field)
    {
        if (text is null || field is null)
        {
            return default;
        }

        if (Bsn.TryParse(text, out Bsn? bsn))
        {
            return (bsn, null);
        }

        if (text.Length == 8 && Bsn.TryParse($"0{text}", out Bsn? padded))
        {
            findings.Add(DdasDiagnostics.BsnWithEightDigits, path, field);
            return (padded, null);
        }

        // DDAS v1.2 counts characters, and half of a surrogate pair is none: such a text cannot be delivered as nine characters.
        if (!text.Any(char.IsSurrogate) && UnverifiedBsn.TryParse(text, out UnverifiedBsn? unverified))
        {
            findings.Add(DdasDiagnostics.BsnFailsElevenTest, path, field);
            return (null, unverified);
        }

        findings.Add(DdasDiagnostics.BsnUnreadable, path, field);
        return default;
    }

    private Address? ReadAddress(AddressParts parts, JsonPath path)
    {
        if (Address.TryParse(parts.Postcode, parts.HouseNumber, parts.Addition, parts.Street, parts.Town, out Address? address))
        {
            return address;
        }

        if ((parts.Postcode ?? parts.HouseNumber ?? parts.Addition ?? parts.Street ?? parts.Town) is not null)
        {
            findings.Add(DdasDiagnostics.AddressUnreadable, path);
        }

        return null;
    }

    private struct AddressParts
    {
        public string? Postcode;
        public string? HouseNumber;
        public string? Addition;
        public string? Street;
        public string? Town;
    }
}
