using System.Text.Json;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>Reads the delivering organisation of a levering.</summary>
internal sealed class OrganisationReader(ReadFindings findings, FieldReader fields, VersionEvidence evidence)
{
    public DdasOrganisation? Read(JsonElement item, JsonPath levering, string field)
    {
        if (!fields.IsObject(item, levering, field))
        {
            return null;
        }

        JsonPath path = JsonPath.Of(levering, field);
        string? organisation = null;
        string? number = null;
        List<DdasContact> contacts = [];
        foreach (JsonProperty property in item.EnumerateObject())
        {
            JsonElement value = property.Value;
            string? name = RawText.NameOf(property);
            switch (name is null ? null : FieldNames.InNewest(name, evidence))
            {
                case "naam": organisation = fields.Text(value, path, name!); break;
                case "kvk-nummer": number = fields.Text(value, path, name!); break;
                case "contactpersonen": ReadContacts(value, path, name!, contacts); break;
                default: findings.AddUnknownProperty(path, name); break;
            }
        }

        return new DdasOrganisation { Name = organisation, KvkNumber = number, Contacts = contacts };
    }

    private void ReadContacts(JsonElement value, JsonPath parent, string field, List<DdasContact> contacts)
    {
        if (!fields.IsList(value, parent, field))
        {
            return;
        }

        int index = 0;
        foreach (JsonElement item in value.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.Object)
            {
                contacts.Add(ReadContact(item, JsonPath.Item(parent, field, index)));
            }
            else
            {
                findings.Add(DdasDiagnostics.WrongKind, JsonPath.Item(parent, field, index));
            }

            index++;
        }
    }

    private DdasContact ReadContact(JsonElement item, JsonPath path)
    {
        DdasContact contact = new();
        foreach (JsonProperty property in item.EnumerateObject())
        {
            JsonElement value = property.Value;
            string? name = RawText.NameOf(property);
            switch (name)
            {
                case "naam": contact = contact with { Name = fields.Text(value, path, name) }; break;
                case "telefoonnummer": contact = contact with { Phone = fields.Text(value, path, name) }; break;
                case "email": contact = contact with { Email = fields.Text(value, path, name) }; break;
                case "functietitel": contact = contact with { JobTitle = fields.Text(value, path, name) }; break;
                default: findings.AddUnknownProperty(path, name); break;
            }
        }

        return contact;
    }
}
