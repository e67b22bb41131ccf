using System.Text.Json;

namespace Vroegsignalering.Ddas.Writing;

/// <summary>Writes the delivering organisation of a levering.</summary>
internal sealed class OrganisationWriter(Utf8JsonWriter json, JsonFields fields, WriteGaps gaps)
{
    private const string Path = "aanleverendeOrganisatie.contactpersonen[]";

    public void Write(DdasOrganisation organisation)
    {
        json.WriteStartObject("aanleverendeOrganisatie");
        fields.Text("naam", organisation.Name);
        fields.Text("kvk-nummer", organisation.KvkNumber);
        List<DdasContact> contacts = Writable(organisation.Contacts);
        if (contacts.Count > 0)
        {
            json.WriteStartArray("contactpersonen");
            contacts.ForEach(WriteContact);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private List<DdasContact> Writable(IReadOnlyList<DdasContact> contacts)
    {
        List<DdasContact> writable = [];
        HashSet<DdasContact> seen = [];
        foreach (DdasContact contact in contacts.Select(AsDelivered))
        {
            if (contact is { Name: null, Phone: null, Email: null, JobTitle: null })
            {
                gaps.Add(DdasDiagnostics.ContactEmpty, Path);
            }
            else if (seen.Add(contact))
            {
                writable.Add(contact);
            }
            else
            {
                gaps.Add(DdasDiagnostics.ContactDouble, Path);
            }
        }

        return writable;
    }

    private DdasContact AsDelivered(DdasContact contact)
    {
        string? email = NullIfBlank(contact.Email);
        if (email is not null && !EmailAddress.IsPlausible(email))
        {
            gaps.Add(DdasDiagnostics.EmailNotWritten, $"{Path}.email");
            email = null;
        }

        return new DdasContact
        {
            Name = NullIfBlank(contact.Name),
            Phone = NullIfBlank(contact.Phone),
            Email = email,
            JobTitle = NullIfBlank(contact.JobTitle),
        };
    }

    private void WriteContact(DdasContact contact)
    {
        json.WriteStartObject();
        fields.Text("naam", contact.Name);
        fields.Text("telefoonnummer", contact.Phone);
        fields.Text("email", contact.Email);
        fields.Text("functietitel", contact.JobTitle);
        json.WriteEndObject();
    }

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : WellFormed.Text(text);
}
