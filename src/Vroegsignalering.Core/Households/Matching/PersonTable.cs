namespace Vroegsignalering.Households.Matching;

/// <summary>All records, normalised, in the order of their ids, with their characters in one array.</summary>
internal sealed class PersonTable
{
    private const int LongestField = 100;
    private readonly char[] _one = new char[FoldedText.Room(LongestField)];
    private readonly char[] _two = new char[FoldedText.Room(LongestField)];
    private readonly char[] _street = new char[(3 * FoldedText.Room(LongestField)) + 10];
    private char[] _characters;
    private int _used;

    public PersonTable(IReadOnlyList<PersonRecord> records)
    {
        Rows = new Prepared[records.Count];
        _characters = new char[Math.Max(1024, records.Count * 64)];
        for (int i = 0; i < Rows.Length; i++)
        {
            Prepare(records[i], ref Rows[i]);
        }
    }

    public Prepared[] Rows { get; }

    public ReadOnlySpan<char> Text(Piece piece) => _characters.AsSpan(piece.Start, piece.Length);

    private void Prepare(PersonRecord record, ref Prepared row)
    {
        PrepareNames(record, ref row);
        PrepareAddress(record, ref row);
        if (record.BirthDate is not null || !string.IsNullOrEmpty(record.BirthDateText))
        {
            Span<char> digits = _one;
            int length = record.BirthDate is NodaTime.LocalDate day ? BirthDates.Write(day, digits) : BirthDates.Write(record.BirthDateText, digits);
            row.BirthDigits = Store(digits[..length]);
            row.BirthDate = BirthDates.Pack(digits[..length]);
        }

        if (!string.IsNullOrEmpty(record.IdentityNumber))
        {
            ReadOnlySpan<char> number = Joined(record.IdentityNumber);
            // 000000000 and 999999999 are what a form asks for, not what a person has.
            if (number.Length > 2 && number.ContainsAnyExcept(number[0]))
            {
                row.IdentityNumber = Store(number);
                row.IdentityHash = Hashes.Of(number);
                row.Verified = Bsn.PassesElevenTest(number);
            }
        }

        row.Phone = PhoneOf(record.Phone);
        if (!string.IsNullOrWhiteSpace(record.Email))
        {
            row.EmailHash = Hashes.Of(Joined(record.Email));
        }

        if (!string.IsNullOrWhiteSpace(record.BusinessName))
        {
            int length = NameParts.WriteBusiness(Folded(record.BusinessName, _one), _two);
            row.Business = Store(_two.AsSpan(0, length));
            row.BusinessHash = Hashes.Of(_two.AsSpan(0, length));
        }
    }

    private void PrepareNames(PersonRecord record, ref Prepared row)
    {
        ReadOnlySpan<char> last = Folded(record.LastName, _one);
        if (last.IsEmpty)
        {
            last = Folded(record.NamePrefix, _one);
        }

        int length = NameParts.WriteSurname(last, _two, out int first);
        row.Surname = Store(_two.AsSpan(0, length));
        row.SurnameFirst = (short)first;
        row.SurnameHash = Hashes.Of(_two.AsSpan(0, length));

        length = NameParts.WriteGiven(Folded(record.GivenNames, _one), _two, out first, ref row.Initials);
        row.Given = Store(_two.AsSpan(0, length));
        row.GivenFirst = (short)first;
        row.GivenHash = Hashes.Of(_two.AsSpan(0, first));
        if (!string.IsNullOrEmpty(record.Initials))
        {
            uint initials = NameParts.ReadInitials(Folded(record.Initials, _one));
            row.Initials = initials > row.Initials ? initials : row.Initials;
        }
    }

    private void PrepareAddress(PersonRecord record, ref Prepared row)
    {
        ReadOnlySpan<char> street = Folded(record.Street, _one);
        ReadOnlySpan<char> number = Folded(record.HouseNumber, _two);
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

        row.HouseNumber = AddressParts.ReadNumber(number, out int rest);
        Span<char> addition = stackalloc char[FoldedText.Room(LongestField)];
        ReadOnlySpan<char> other = string.IsNullOrEmpty(record.HouseNumberAddition) ? [] : Folded(record.HouseNumberAddition, addition);
        row.AdditionHash = rest == number.Length && other.IsEmpty ? 0 : AddressParts.AdditionOf(number[rest..], other);

        int length = AddressParts.WriteStreet(street, _street, out row.StreetBagHash);
        row.Street = Store(_street.AsSpan(0, length));
        row.StreetHash = Hashes.Of(_street.AsSpan(0, length));
        length = AddressParts.WriteStreet(Folded(record.AddressLine2, _one), _street, out _);
        row.Line2 = Store(_street.AsSpan(0, length));
        row.Line2Hash = Hashes.Of(_street.AsSpan(0, length));

        ReadOnlySpan<char> postcode = Joined(record.Postcode);
        row.Postcode = Store(postcode);
        row.PostcodeHash = Hashes.Of(postcode);
        row.DutchPostcode = AddressParts.IsDutch(postcode);
        ReadOnlySpan<char> town = Joined(record.Town);
        row.Town = Store(town);
        row.TownHash = Hashes.Of(town);
        row.RegionHash = Hashes.Of(Joined(record.Region));
    }

    private Piece Store(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return default;
        }

        if (_used + text.Length > _characters.Length)
        {
            Array.Resize(ref _characters, _characters.Length + (_characters.Length / 2) + text.Length);
        }

        text.CopyTo(_characters.AsSpan(_used));
        Piece piece = new(_used, (short)text.Length);
        _used += text.Length;
        return piece;
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
    private static ulong PhoneOf(string? text)
    {
        ulong number = 0;
        int digits = 0;
        foreach (char c in text ?? "")
        {
            if (char.IsAsciiDigit(c))
            {
                number = ((number % 100_000_000) * 10) + (ulong)(c - '0');
                digits++;
            }
        }

        return digits < 6 ? 0 : number;
    }
}
