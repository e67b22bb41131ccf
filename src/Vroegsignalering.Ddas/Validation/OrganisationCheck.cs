using Vroegsignalering.Ddas.Writing;
using static Vroegsignalering.Ddas.Validation.DdasValidationDiagnostics;

namespace Vroegsignalering.Ddas.Validation;

/// <summary>Looks over who delivers for which municipality, within the file and against names that the caller knows.</summary>
internal sealed class OrganisationCheck(FindingList findings, DdasVersion version, IReadOnlyDictionary<MunicipalityCode, string> known)
{
    private readonly VersionNames _names = new(version);
    private readonly Dictionary<MunicipalityCode, string?> _nameOfCode = [];
    private readonly Dictionary<string, MunicipalityCode> _codeOfName = new(StringComparer.Ordinal);

    public void Look(DdasMunicipalityEnd levering)
    {
        DdasOrganisation organisation = levering.Organisation;
        string place = $"{levering.Place}.{_names.Organisation}";
        if (levering.Municipality is MunicipalityCode code)
        {
            LookAtCode(code, Key(organisation.Name), levering.Place, place);
        }

        bool isKvkNumber = organisation.KvkNumber is null
            || (organisation.KvkNumber.Length == 8 && !organisation.KvkNumber.AsSpan().ContainsAnyExceptInRange('0', '9'));
        findings.AddIf(!isKvkNumber, KvkNumberUnlikely, place, "kvk-nummer");
        LookAtContacts(organisation.Contacts, $"{place}.{_names.Contacts}");
    }

    private void LookAtCode(MunicipalityCode code, string? name, string levering, string organisation)
    {
        if (!_nameOfCode.TryAdd(code, name))
        {
            findings.Add(MunicipalityTwice, $"{levering}.gemeentecode");
            bool differs = !string.Equals(_nameOfCode[code], name, StringComparison.Ordinal);
            findings.AddIf(differs, CodeWithTwoNames, organisation, "naam");
        }

        if (name is null)
        {
            return;
        }

        bool hasOther = !_codeOfName.TryAdd(name, code) && _codeOfName[name] != code;
        findings.AddIf(hasOther, NameWithTwoCodes, levering, "gemeentecode");
        bool fits = !known.TryGetValue(code, out string? expected) || string.Equals(Key(expected), name, StringComparison.Ordinal);
        findings.AddIf(!fits, CodeOfOtherMunicipality, levering, "gemeentecode");
    }

    private void LookAtContacts(IReadOnlyList<DdasContact> contacts, string place)
    {
        HashSet<DdasContact> seen = [];
        for (int i = 0; i < contacts.Count; i++)
        {
            string item = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{place}[{i}]");
            findings.AddIf(contacts[i].Email is string email && !EmailAddress.IsPlausible(email), EmailUnusable, item, "email");
            if (!seen.Add(contacts[i]))
            {
                findings.Add(ContactTwice, item);
            }
        }

        if (contacts.All(contact => contact.Email is null))
        {
            findings.Add(NoEmail, place);
        }
    }

    // "Gemeente Voorbeeldstad" and "voorbeeldstad" are one name.
    private static string? Key(string? name)
    {
        string? trimmed = name?.Trim().ToUpperInvariant();
        return trimmed?.StartsWith("GEMEENTE ", StringComparison.Ordinal) == true ? trimmed["GEMEENTE ".Length..].Trim() : trimmed;
    }
}
