using System.Text.Json;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Cli.Match;

/// <summary>A field of a person that a column can be mapped to; in the file with a small first letter.</summary>
internal enum PersonField
{
    None = 0,
    Id,
    IdentityNumber,
    GivenNames,
    Initials,
    NamePrefix,
    LastName,
    BirthDate,
    Street,
    HouseNumber,
    HouseNumberAddition,
    AddressLine2,
    Postcode,
    Town,
    Region,
    Phone,
    Email,
    BusinessName,
}

/// <summary>Which column holds which field, and how the file is written. The settings are those of a mapping of signals.</summary>
internal sealed record PersonMapping(FileSettings File, IReadOnlyDictionary<PersonField, string> Columns)
{
    private static readonly (PersonField Field, string[] Names)[] KnownNames =
    [
        (PersonField.Id, ["rec_id", "id", "record_id", "recid", "kenmerk", "reference", "referentie", "meldingsnummer"]),
        (PersonField.IdentityNumber, ["soc_sec_id", "ssn", "bsn", "burgerservicenummer", "identity_number", "national_id"]),
        (PersonField.GivenNames, ["given_name", "given_names", "first_name", "firstname", "voornaam", "voornamen", "roepnaam"]),
        (PersonField.Initials, ["initials", "voorletters", "initialen"]),
        (PersonField.NamePrefix, ["prefix", "name_prefix", "tussenvoegsel", "voorvoegsel", "voorvoegsels"]),
        (PersonField.LastName, ["surname", "last_name", "lastname", "family_name", "achternaam", "geslachtsnaam", "naam"]),
        (PersonField.BirthDate, ["date_of_birth", "birth_date", "birthdate", "dob", "geboortedatum"]),
        (PersonField.Street, ["address_1", "street", "street_name", "straat", "straatnaam", "address"]),
        (PersonField.HouseNumber, ["street_number", "house_number", "housenumber", "huisnummer"]),
        (PersonField.HouseNumberAddition, ["addition", "house_number_addition", "toevoeging", "huisnummertoevoeging", "huisletter"]),
        (PersonField.AddressLine2, ["address_2", "address_line_2", "adresregel2"]),
        (PersonField.Postcode, ["postcode", "zip", "zipcode", "zip_code", "postal_code"]),
        (PersonField.Town, ["suburb", "town", "city", "plaats", "woonplaats"]),
        (PersonField.Region, ["state", "region", "province", "provincie"]),
        (PersonField.Phone, ["phone", "phone_number", "telefoon", "telefoonnummer"]),
        (PersonField.Email, ["email", "e_mail", "emailadres"]),
        (PersonField.BusinessName, ["business_name", "company", "bedrijfsnaam", "handelsnaam"]),
    ];

    /// <summary>A mapping by the names that columns usually have, in English and Dutch.</summary>
    public static PersonMapping Guess(IReadOnlyList<string> header)
    {
        Dictionary<PersonField, string> columns = [];
        foreach ((PersonField field, string[] names) in KnownNames)
        {
            foreach (string column in header)
            {
                string plain = column.ToLowerInvariant().Replace(' ', '_').Replace('-', '_');
                if (Array.Exists(names, name => name == plain || name.Replace("_", "", StringComparison.Ordinal) == plain))
                {
                    columns.TryAdd(field, column);
                }
            }
        }

        return new PersonMapping(new FileSettings(), columns);
    }

    /// <summary>Reads a mapping file.</summary>
    public static PersonMapping Read(string path)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(
                System.IO.File.ReadAllBytes(path), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 8 });
            return Read(document.RootElement);
        }
        catch (JsonException)
        {
            throw new CallException($"'{path}' is not valid JSON.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"Cannot read '{path}'.");
        }
    }

    /// <summary>Where each field is in the header.</summary>
    public Dictionary<PersonField, int> Places(string[] header)
    {
        Dictionary<PersonField, int> places = [];
        foreach ((PersonField field, string column) in Columns)
        {
            places[field] = Array.FindIndex(header, name => RowCells.SameColumn(name, column));
            if (places[field] < 0)
            {
                throw new CallException($"There is no column '{column}' in the header.");
            }
        }

        return places.Keys.Any(field => field != PersonField.Id)
            ? places
            : throw new CallException("No column of the header is known; say with --mapping which is which.");
    }

    private static PersonMapping Read(JsonElement root)
    {
        FileSettings file = new();
        Dictionary<PersonField, string> columns = [];
        foreach (JsonProperty setting in root.ValueKind == JsonValueKind.Object ? root.EnumerateObject() : throw Wrong("the file"))
        {
            if (FileSettings.Names.Contains(setting.Name, StringComparer.Ordinal))
            {
                file.Read(setting, (_, place) => throw Wrong(place));
            }
            else if (setting.Name == "columns" && setting.Value.ValueKind == JsonValueKind.Object)
            {
                ReadColumns(setting.Value, columns);
            }
            else if (setting.Name != "$schema")
            {
                throw Wrong(setting.Name);
            }
        }

        return new PersonMapping(file, columns);
    }

    private static void ReadColumns(JsonElement value, Dictionary<PersonField, string> columns)
    {
        foreach (JsonProperty column in value.EnumerateObject())
        {
            bool known = Enum.TryParse(column.Name, ignoreCase: true, out PersonField field) && field != PersonField.None
                && !char.IsAsciiDigit(column.Name[0]);
            columns[known && column.Value.ValueKind == JsonValueKind.String ? field : throw Wrong($"columns.{column.Name}")] = column.Value.GetString()!;
        }
    }

    private static CallException Wrong(string setting) => new($"The mapping has a setting that is unknown or wrong: {setting}.");
}
