using System.Text.Json;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>Reads the delivering organisation of a levering.</summary>
internal sealed class OrganisationReader(ReadFindings findings, FieldReader fields, VersionEvidence evidence)
{
    private readonly FieldNames _names = FieldNames.OfOrganisation();
    private readonly FieldNames _contactNames = FieldNames.OfContact();
    private JsonPath? _contactPath;

    public DdasOrganisation? Read(ref Utf8JsonReader reader, JsonPath levering, string field)
    {
        if (!fields.IsObject(ref reader, levering, field))
        {
            return null;
        }

        JsonPath path = JsonPath.Of(levering, field);
        string? organisation = null;
        string? number = null;
        List<DdasContact> contacts = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            FieldName name = _names.Find(ref reader, evidence);
            if (name.Field == Field.Unknown)
            {
                fields.SkipUnknown(ref reader, path);
                continue;
            }

            reader.Read();
            switch (name.Field)
            {
                case Field.Name: organisation = fields.Text(ref reader, path, name.Text); break;
                case Field.KvkNumber: number = fields.Text(ref reader, path, name.Text); break;
                default: ReadContacts(ref reader, path, name.Text, contacts); break;
            }
        }

        return new DdasOrganisation { Name = organisation, KvkNumber = number, Contacts = contacts };
    }

    private void ReadContacts(ref Utf8JsonReader reader, JsonPath parent, string field, List<DdasContact> contacts)
    {
        if (!fields.IsList(ref reader, parent, field))
        {
            return;
        }

        for (int index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            JsonPath path = JsonPath.Item(ref _contactPath, parent, field, index);
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                contacts.Add(ReadContact(ref reader, path));
            }
            else
            {
                findings.Add(DdasDiagnostics.WrongKind, path);
                FieldReader.SkipContainer(ref reader);
            }
        }
    }

    private DdasContact ReadContact(ref Utf8JsonReader reader, JsonPath path)
    {
        DdasContact contact = new();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            FieldName name = _contactNames.Find(ref reader, evidence);
            if (name.Field == Field.Unknown)
            {
                fields.SkipUnknown(ref reader, path);
                continue;
            }

            reader.Read();
            string? text = fields.Text(ref reader, path, name.Text);
            contact = name.Field switch
            {
                Field.Name => contact with { Name = text },
                Field.Phone => contact with { Phone = text },
                Field.Email => contact with { Email = text },
                _ => contact with { JobTitle = text },
            };
        }

        return contact;
    }
}
