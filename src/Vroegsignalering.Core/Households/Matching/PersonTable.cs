namespace Vroegsignalering.Households.Matching;

/// <summary>All records, normalised, in the order of their ids, with the values of each field.</summary>
internal sealed class PersonTable
{
    private const int LongestField = 100;
    private const int PhoneDigits = 9;
    private readonly char[] _one = new char[FoldedText.Room(LongestField)];
    private readonly char[] _two = new char[FoldedText.Room(LongestField)];
    private readonly char[] _street = new char[(3 * FoldedText.Room(LongestField)) + 10];

    public PersonTable(IReadOnlyList<PersonRecord> records)
    {
        Rows = new PersonRow[records.Count];
        for (int i = 0; i < Rows.Length; i++)
        {
            Rows[i] = Prepare(records[i]);
        }
    }

    public PersonRow[] Rows { get; }

    /// <summary>Identity numbers; marked when they pass the eleven test.</summary>
    public FieldValues Numbers { get; } = new();

    /// <summary>Significant surnames; the mark is the length of the first part.</summary>
    public FieldValues Surnames { get; } = new();

    /// <summary>All given names together; the mark is the length of the first.</summary>
    public FieldValues GivenNames { get; } = new();

    /// <summary>The first of the given names.</summary>
    public FieldValues FirstNames { get; } = new();

    /// <summary>The digits of birth dates; the mark is the date as a number, when there are eight.</summary>
    public FieldValues BirthDates { get; } = new();

    /// <summary>Postcodes; marked when they are Dutch.</summary>
    public FieldValues Postcodes { get; } = new();

    /// <summary>Streets; the mark is the same for the same words in another order.</summary>
    public FieldValues Streets { get; } = new();

    /// <summary>Postcode and street together: see <see cref="Together"/>.</summary>
    public FieldValues PostcodeStreets { get; } = new();

    /// <summary>House numbers; the mark is the number.</summary>
    public FieldValues HouseNumbers { get; } = new();

    public FieldValues Additions { get; } = new();

    public FieldValues Towns { get; } = new();

    public FieldValues SecondLines { get; } = new();

    public FieldValues Regions { get; } = new();

    public FieldValues Phones { get; } = new();

    public FieldValues Emails { get; } = new();

    public FieldValues Businesses { get; } = new();

    /// <summary>What stands for a postcode and a street together; zero when one is missing.</summary>
    public static ulong Together(int postcode, int street) => Hashes.Both((ulong)postcode, (ulong)street);

    private PersonRow Prepare(PersonRecord record)
    {
        int given = AddGiven(record.GivenNames, out int firstName, out uint initials);
        (int street, int houseNumber, int addition) = AddStreetAndNumber(record);
        int postcode = AddPostcode(record.Postcode);
        _ = PostcodeStreets.Add(Together(postcode, street));
        return new PersonRow
        {
            Number = AddNumber(record.IdentityNumber),
            Surname = AddSurname(record),
            Given = given,
            FirstName = firstName,
            Initials = Math.Max(initials, NameParts.ReadInitials(Folded(record.Initials, _one))),
            BirthDate = AddBirthDate(record),
            Postcode = postcode,
            Street = street,
            SecondLine = AddStreet(SecondLines, Folded(record.AddressLine2, _one)),
            HouseNumber = houseNumber,
            Addition = addition,
            Town = Towns.Add(Joined(record.Town)),
            Region = Regions.Add(Joined(record.Region)),
            Phone = Phones.Add(PhoneOf(record.Phone, _one)),
            Email = Emails.Add(Hashes.Of(Joined(record.Email))),
            Business = AddBusiness(record.BusinessName),
        };
    }

    private int AddNumber(string? text)
    {
        // 000000000 and 999999999 are what a form asks for, not what a person has.
        ReadOnlySpan<char> number = Joined(text);
        return number.Length > 2 && number.ContainsAnyExcept(number[0]) ? Numbers.Add(number, Bsn.PassesElevenTest(number) ? 1 : 0) : 0;
    }

    private int AddSurname(PersonRecord record)
    {
        ReadOnlySpan<char> name = Folded(record.LastName, _one);
        if (name.IsEmpty)
        {
            name = Folded(record.NamePrefix, _one);
        }

        int length = NameParts.WriteSurname(name, _two, out int first);
        return AddName(Surnames, _two.AsSpan(0, length), first);
    }

    private int AddGiven(string? text, out int firstName, out uint initials)
    {
        initials = 0;
        int length = NameParts.WriteGiven(Folded(text, _one), _two, out int first, ref initials);
        firstName = FirstNames.Add(Hashes.Of(_two.AsSpan(0, first)));
        return AddName(GivenNames, _two.AsSpan(0, length), first);
    }

    private int AddBirthDate(PersonRecord record)
    {
        int length = record.BirthDate is NodaTime.LocalDate day
            ? Matching.BirthDates.Write(day, _one)
            : Matching.BirthDates.Write(record.BirthDateText, _one);
        ReadOnlySpan<char> digits = _one.AsSpan(0, length);
        return BirthDates.Add(digits, Matching.BirthDates.Pack(digits));
    }

    private int AddPostcode(string? text)
    {
        ReadOnlySpan<char> postcode = Joined(text);
        return Postcodes.Add(postcode, AddressParts.IsDutch(postcode) ? 1 : 0);
    }

    private int AddBusiness(string? text)
    {
        int length = NameParts.WriteBusiness(Folded(text, _one), _two);
        return Businesses.Add(Hashes.Of(_two.AsSpan(0, length)));
    }

    // The same letters parted elsewhere are another value, because the parts are compared too.
    private static int AddName(FieldValues names, ReadOnlySpan<char> name, int first) =>
        names.Add(first == name.Length ? Hashes.Of(name) : Hashes.Both(Hashes.Of(name), (ulong)first), name, first);

    private (int Street, int HouseNumber, int Addition) AddStreetAndNumber(PersonRecord record)
    {
        ReadOnlySpan<char> street = Folded(record.Street, _one);
        ReadOnlySpan<char> number = Folded(record.HouseNumber, _two);
        PartStreetAndNumber(ref street, ref number);
        int house = AddressParts.ReadNumber(number, out int rest);
        return (AddStreet(Streets, street), HouseNumbers.Add(Hashes.Mix((ulong)house), house), AddAddition(number[rest..], record.HouseNumberAddition));
    }

    private int AddAddition(ReadOnlySpan<char> numberRest, string? text)
    {
        if (numberRest.IsEmpty && string.IsNullOrEmpty(text))
        {
            return 0;
        }

        Span<char> addition = stackalloc char[FoldedText.Room(LongestField)];
        return Additions.Add(AddressParts.AdditionOf(numberRest, Folded(text, addition)));
    }

    private int AddStreet(FieldValues streets, ReadOnlySpan<char> street)
    {
        int length = AddressParts.WriteStreet(street, _street, out ulong bag);
        return streets.Add(_street.AsSpan(0, length), (int)(bag & int.MaxValue));
    }

    // The number may be in the street, and the two may be in each other's field.
    private static void PartStreetAndNumber(ref ReadOnlySpan<char> street, ref ReadOnlySpan<char> number)
    {
        if (number.IndexOfAnyInRange('0', '9') < 0 && number.Length > 2 && street.IndexOfAnyInRange('0', '9') == 0)
        {
            ReadOnlySpan<char> swapped = street;
            street = number;
            number = swapped;
        }

        if (street.IndexOfAnyInRange('0', '9') >= 0 && AddressParts.FindNumber(street) is Range found && !street[found].IsEmpty
            && (number.IsEmpty || AddressParts.ReadNumber(number, out _) == AddressParts.ReadNumber(street[found], out _)))
        {
            (int at, int size) = found.GetOffsetAndLength(street.Length);
            number = number.IsEmpty ? street[found] : number;
            street = at == 0 ? street[(size + 1)..] : street[..(at - 1)];
        }
    }

    private static Span<char> Folded(string? text, Span<char> target) =>
        target[..FoldedText.Fold(text.AsSpan(0, Math.Min(LongestField, text?.Length ?? 0)), target)];

    private ReadOnlySpan<char> Joined(string? text)
    {
        Span<char> folded = Folded(text, _one);
        int length = 0;
        foreach (char c in folded)
        {
            if (c != ' ')
            {
                folded[length++] = c;
            }
        }

        return folded[..length];
    }

    // The last nine digits: 06..., +31 6... and 0031 6... are one number.
    private static ReadOnlySpan<char> PhoneOf(string? text, Span<char> target)
    {
        int length = 0;
        for (int i = (text?.Length ?? 0) - 1; i >= 0 && length < PhoneDigits; i--)
        {
            if (char.IsAsciiDigit(text![i]))
            {
                target[PhoneDigits - ++length] = text[i];
            }
        }

        Span<char> digits = target[(PhoneDigits - length)..PhoneDigits];
        return length >= 6 && digits.ContainsAnyExcept('0') ? digits : [];
    }
}
