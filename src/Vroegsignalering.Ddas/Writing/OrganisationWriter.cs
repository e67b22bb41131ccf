namespace Vroegsignalering.Ddas.Writing;

/// <summary>Writes the delivering organisation of a levering.</summary>
internal sealed class OrganisationWriter
{
    private readonly Utf8Output _output;
    private readonly byte[] _organisation;
    private readonly byte[] _contacts;
    private readonly TextField _name;
    private readonly TextField _kvkNumber;
    private readonly TextField _phone;
    private readonly TextField _email;
    private readonly TextField _jobTitle;
    private readonly WriteGaps.Gap _wrongEmail;
    private readonly WriteGaps.Gap _empty;
    private readonly WriteGaps.Gap _double;

    public OrganisationWriter(Utf8Output output, WriteGaps gaps, VersionNames names)
    {
        string path = $"{names.Organisation}.{names.Contacts}[]";
        Fields fields = new(output, gaps, names.Version, path);
        _output = output;
        _organisation = Utf8Output.Name(names.Organisation);
        _contacts = Utf8Output.Name(names.Contacts);
        _name = fields.Text("naam");
        _kvkNumber = fields.Text("kvk-nummer");
        _phone = fields.Text("telefoonnummer");
        _email = fields.Text("email");
        _jobTitle = fields.Text("functietitel");
        _wrongEmail = gaps.Of(DdasDiagnostics.EmailNotWritten, $"{path}.email");
        _empty = gaps.Of(DdasDiagnostics.ContactEmpty, path);
        _double = gaps.Of(DdasDiagnostics.ContactDouble, path);
    }

    public void Write(DdasOrganisation organisation)
    {
        _output.Start(_organisation, '{');
        _name.Write(organisation.Name);
        _kvkNumber.Write(organisation.KvkNumber);
        List<DdasContact> contacts = Writable(organisation.Contacts);
        if (contacts.Count > 0)
        {
            _output.Start(_contacts, '[');
            contacts.ForEach(WriteContact);
            _output.End(']');
        }

        _output.End('}');
    }

    private List<DdasContact> Writable(IReadOnlyList<DdasContact> contacts)
    {
        List<DdasContact> writable = [];
        HashSet<DdasContact> seen = [];
        foreach (DdasContact contact in contacts.Select(AsDelivered))
        {
            if (contact is { Name: null, Phone: null, Email: null, JobTitle: null })
            {
                _empty.Add();
            }
            else if (seen.Add(contact))
            {
                writable.Add(contact);
            }
            else
            {
                _double.Add();
            }
        }

        return writable;
    }

    private DdasContact AsDelivered(DdasContact contact)
    {
        string? email = NullIfBlank(contact.Email);
        if (email is not null && !EmailAddress.IsPlausible(email))
        {
            _wrongEmail.Add();
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
        _output.Start('{');
        _name.Write(contact.Name);
        _phone.Write(contact.Phone);
        _email.Write(contact.Email);
        _jobTitle.Write(contact.JobTitle);
        _output.End('}');
    }

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : WellFormed.Text(text);
}
