using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>Who a signal is about.</summary>
internal readonly record struct Client(Person Person, Address? Address)
{
    public bool IsIdentified => Person.Bsn is not null || Person.UnverifiedBsn is not null || Address is not null;
}

/// <summary>Reads <c>client</c> of a signal.</summary>
internal sealed class ClientReader(ReadFindings findings, FieldReader fields, VersionEvidence evidence)
{
    private const int MostOfPostcode = 7;

    private readonly FieldNames _names = FieldNames.OfClient();
    private readonly PostcodePool _postcodes = new();
    private JsonPath? _path;

    public Client? Read(ref Utf8JsonReader reader, JsonPath signal, string field)
    {
        if (!fields.IsObject(ref reader, signal, field))
        {
            return null;
        }

        JsonPath path = JsonPath.Of(ref _path, signal, field);
        string? bsnField = null;
        string? bsn = null;
        Bsn? verified = null;
        UnverifiedBsn? unverified = null;
        string? initials = null;
        string? prefix = null;
        string? lastName = null;
        LocalDate? birthDate = null;
        Sex sex = Sex.NotStated;
        AddressParts address = default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            evidence.HasClients = true;
            FieldName name = _names.Find(ref reader, evidence);
            if (name.Field == Field.Unknown)
            {
                fields.SkipUnknown(ref reader, path);
                continue;
            }

            string text = name.Text;
            reader.Read();
            switch (name.Field)
            {
                case Field.Bsn:
                    verified = Plain(ref reader);
                    (bsnField, bsn) = (text, verified is null ? fields.Text(ref reader, path, text) : null);
                    break;
                case Field.Sex:
                    evidence.HasSex = true;
                    sex = fields.Choice(ref reader, path, text, DdasChoices.Sexes, otherwise: null) ?? Sex.NotStated;
                    break;
                case Field.BirthDate: birthDate = fields.Date(ref reader, path, text); break;
                case Field.Postcode:
                    address.Postcode = PlainPostcode(ref reader);
                    address.PostcodeText = address.Postcode is null ? fields.Text(ref reader, path, text) : null;
                    break;
                case Field.HouseNumber:
                    address.HouseNumber = PlainNumber(ref reader);
                    address.HouseNumberText = address.HouseNumber == 0 ? fields.Text(ref reader, path, text) : null;
                    break;
                case Field.HouseNumberAddition: address.Addition = fields.PooledText(ref reader, path, text); break;
                case Field.Street: address.Street = fields.PooledText(ref reader, path, text); break;
                case Field.Town: address.Town = fields.PooledText(ref reader, path, text); break;
                case Field.Initials: initials = PersonName(ref reader, path, text); break;
                case Field.NamePrefix: prefix = PersonName(ref reader, path, text); break;
                default: lastName = PersonName(ref reader, path, text); break;
            }
        }

        if (verified is null)
        {
            (verified, unverified) = ReadBsn(bsn?.Trim(' ', '\t', '\r', '\n'), path, bsnField);
        }

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

    /// <summary>Nine digits that pass, as nearly all are, without a text in between.</summary>
    private static Bsn? Plain(ref Utf8JsonReader reader)
    {
        Span<char> digits = stackalloc char[9];
        return reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped
            && Ascii.ToUtf16(reader.ValueSpan, digits, out int length) == OperationStatus.Done
            && Bsn.TryParse(digits[..length], out Bsn? bsn)
            ? bsn
            : null;
    }

    private string? PersonName(ref Utf8JsonReader reader, JsonPath path, string field)
    {
        evidence.HasPersonNames = true;
        return fields.PooledText(ref reader, path, field);
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

    /// <summary>A postcode without a text in between, mostly one that was read before; <c>null</c> when it has to be looked at as text.</summary>
    private Postcode? PlainPostcode(ref Utf8JsonReader reader)
    {
        Span<char> signs = stackalloc char[MostOfPostcode];
        return reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped
            && Ascii.ToUtf16(reader.ValueSpan, signs, out int length) == OperationStatus.Done
            ? _postcodes.Get(signs[..length])
            : null;
    }

    /// <summary>One to five digits without a text in between; zero when it has to be looked at as text.</summary>
    private static int PlainNumber(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped && reader.ValueSpan.Length is >= 1 and <= 5
            && !reader.ValueSpan.ContainsAnyExceptInRange((byte)'0', (byte)'9')
            ? int.Parse(reader.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : 0;

    private Address? ReadAddress(AddressParts parts, JsonPath path)
    {
        Postcode? postcode = parts.Postcode;
        int number = parts.HouseNumber;
        string? rest = null;
        if ((postcode is not null || Postcode.TryParse(parts.PostcodeText, out postcode))
            && (number > 0 || Address.TryReadNumber(parts.HouseNumberText, out number, out rest)))
        {
            return Address.Of(postcode, number, rest, parts.Addition, parts.Street, parts.Town);
        }

        if (postcode is not null || number > 0 || (parts.PostcodeText ?? parts.HouseNumberText ?? parts.Addition ?? parts.Street ?? parts.Town) is not null)
        {
            findings.Add(DdasDiagnostics.AddressUnreadable, path);
        }

        return null;
    }

    private struct AddressParts
    {
        public Postcode? Postcode;
        public string? PostcodeText;
        public int HouseNumber;
        public string? HouseNumberText;
        public string? Addition;
        public string? Street;
        public string? Town;
    }
}
