// Rows are large and only filled once: passed by reference, read here, and no member of them copies.
#pragma warning disable RCS1242 // Do not pass non-read-only struct by read-only reference

namespace Vroegsignalering.Households.Matching;

/// <summary>The evidence of one pair against its two other explanations.</summary>
/// <param name="Stranger">The evidence against two strangers.</param>
/// <param name="Housemate">The evidence against two housemates.</param>
/// <param name="Ground">The rule that accepts the pair, when one does.</param>
/// <param name="Kind">What the two plainly are.</param>
/// <param name="Personal">Whether a given name or a number speaks for the pair: what one housemate does not share with another.</param>
internal readonly record struct PairScore(float Stranger, float Housemate, MatchGround Ground, PairKind Kind, bool Personal);

/// <summary>What two records at one address with one surname plainly are, as far as that can be said without weights.</summary>
internal enum PairKind
{
    None = 0,
    SamePerson = 1,
    Housemates = 2,

    /// <summary>All the same but for plainly different given names, or initials and numbers that differ: twins, for all that is known.</summary>
    MaybeTwins = 3,
}

/// <summary>One finding as it was counted.</summary>
internal readonly record struct Finding(MatchEvidence Evidence, float Stranger, float Housemate);

/// <summary>Compares two records field by field. Not safe for several threads at once.</summary>
internal sealed class PairScorer
{
    private const float LeastForAddress = -6;
    private const float MostForAddress = 24;
    private readonly PersonTable _table;
    private readonly float[] _stranger;
    private readonly float[] _housemate;
    private readonly float _others;
    private float _s;
    private float _h;
    private List<Finding>? _trace;

    public PairScorer(PersonTable table, MatchWeights weights)
    {
        _table = table;
        int count = (int)MatchEvidence.Others + 1;
        _stranger = new float[count];
        _housemate = new float[count];
        foreach (MatchWeight weight in weights.Table)
        {
            _stranger[(int)weight.Evidence] = (float)weight.BitsAgainstStranger;
            _housemate[(int)weight.Evidence] = (float)weight.BitsAgainstHousemate;
        }

        _others = (float)-MatchWeight.Bits(Math.Max(table.Rows.Length, 1000));
    }

    /// <summary>Scores two records; the same for both orders.</summary>
    public PairScore Score(int first, int second, List<Finding>? trace = null)
    {
        ref readonly Prepared a = ref _table.Rows[first];
        ref readonly Prepared b = ref _table.Rows[second];
        _trace = trace;
        (_s, _h) = (0, 0);
        MatchEvidence number = Number(a, b);
        MatchEvidence date = BirthDate(a, b);
        (MatchEvidence surname, MatchEvidence given) = Names(a, b);
        bool sameAddress = Address(a, b);
        Contacts(a, b);
        Add(MatchEvidence.Others, _others, 0);
        bool sameHome = sameAddress && (surname is MatchEvidence.SurnameEqual or MatchEvidence.SurnameOneOff);
        PairKind kind = sameHome ? KindOf(number, date, given) : PairKind.None;
        bool personal = given is not (MatchEvidence.None or MatchEvidence.GivenDifferent or MatchEvidence.InitialDifferent)
            || number is MatchEvidence.VerifiedNumberEqual or MatchEvidence.NumberEqual or MatchEvidence.NumberOneOff;
        return new PairScore(_s, _h, GroundOf(number, date, surname, given, sameAddress), kind, personal);
    }

    private static MatchGround GroundOf(
        MatchEvidence number, MatchEvidence date, MatchEvidence surname, MatchEvidence given, bool sameAddress)
    {
        bool sameSurname = surname == MatchEvidence.SurnameEqual;
        if (number == MatchEvidence.VerifiedNumberEqual && (sameSurname || date == MatchEvidence.BirthDateEqual))
        {
            return MatchGround.SameBsn;
        }

        bool numbersAgree = number is not (MatchEvidence.VerifiedNumberDifferent or MatchEvidence.NumberDifferent or MatchEvidence.NumberTwoOff);
        bool givenAgrees = given is MatchEvidence.None or MatchEvidence.GivenEqual or MatchEvidence.InitialEqual or MatchEvidence.InitialsEqual;
        return sameSurname && date == MatchEvidence.BirthDateEqual && sameAddress && numbersAgree && givenAgrees
            ? MatchGround.SameNameBirthDateAddress
            : MatchGround.None;
    }

    private static PairKind KindOf(MatchEvidence number, MatchEvidence date, MatchEvidence given)
    {
        bool sameGiven = given is MatchEvidence.GivenEqual or MatchEvidence.InitialEqual or MatchEvidence.InitialsEqual;
        bool otherGiven = given is MatchEvidence.GivenDifferent or MatchEvidence.InitialDifferent;
        bool sameNumber = number is MatchEvidence.VerifiedNumberEqual or MatchEvidence.NumberEqual or MatchEvidence.NumberOneOff;
        bool otherNumber = number is MatchEvidence.VerifiedNumberDifferent or MatchEvidence.NumberDifferent;
        return date switch
        {
            not MatchEvidence.BirthDateDifferent when otherNumber && (given is MatchEvidence.InitialEqual or MatchEvidence.InitialsEqual) => PairKind.MaybeTwins,
            MatchEvidence.BirthDateEqual when sameGiven => PairKind.SamePerson,
            MatchEvidence.BirthDateDifferent when otherGiven => PairKind.Housemates,
            not MatchEvidence.BirthDateDifferent when otherGiven && !sameNumber => PairKind.MaybeTwins,
            _ => PairKind.None,
        };
    }

    private void Add(MatchEvidence evidence, float stranger, float housemate)
    {
        _s += stranger;
        _h += housemate;
        _trace?.Add(new Finding(evidence, stranger, housemate));
    }

    private MatchEvidence Add(MatchEvidence evidence)
    {
        if (evidence != MatchEvidence.None)
        {
            Add(evidence, _stranger[(int)evidence], _housemate[(int)evidence]);
        }

        return evidence;
    }

    private MatchEvidence Number(in Prepared a, in Prepared b)
    {
        if (a.IdentityHash == 0 || b.IdentityHash == 0)
        {
            return MatchEvidence.None;
        }

        if (a.IdentityHash == b.IdentityHash)
        {
            MatchEvidence equal = a.Verified ? MatchEvidence.VerifiedNumberEqual : MatchEvidence.NumberEqual;
            Add(equal, Math.Min(a.Rarity.IdentityNumber, b.Rarity.IdentityNumber), _housemate[(int)equal]);
            return equal;
        }

        if (a.Verified && b.Verified)
        {
            return Add(MatchEvidence.VerifiedNumberDifferent);
        }

        ReadOnlySpan<char> left = _table.Text(a.IdentityNumber);
        int distance = SpellingDistance.Between(left, _table.Text(b.IdentityNumber));
        return Add(distance switch
        {
            1 when left.Length >= 5 => MatchEvidence.NumberOneOff,
            2 when left.Length >= 6 => MatchEvidence.NumberTwoOff,
            _ => MatchEvidence.NumberDifferent,
        });
    }

    private MatchEvidence BirthDate(in Prepared a, in Prepared b)
    {
        if (a.BirthDigits.IsEmpty || b.BirthDigits.IsEmpty)
        {
            return MatchEvidence.None;
        }

        if (a.BirthDate == 0 || b.BirthDate == 0)
        {
            int distance = SpellingDistance.Between(_table.Text(a.BirthDigits), _table.Text(b.BirthDigits));
            return Add(distance switch
            {
                <= 1 => MatchEvidence.BirthDateOneOff,
                2 => MatchEvidence.BirthDatePart,
                _ => MatchEvidence.BirthDateDifferent,
            });
        }

        if (a.BirthDate == b.BirthDate)
        {
            Add(MatchEvidence.BirthDateEqual, Math.Min(a.Rarity.BirthDate, b.Rarity.BirthDate), _housemate[(int)MatchEvidence.BirthDateEqual]);
            return MatchEvidence.BirthDateEqual;
        }

        (int yearA, int monthA, int dayA) = (a.BirthDate / 10000, a.BirthDate / 100 % 100, a.BirthDate % 100);
        (int yearB, int monthB, int dayB) = (b.BirthDate / 10000, b.BirthDate / 100 % 100, b.BirthDate % 100);
        if (yearA == yearB && monthA == dayB && dayA == monthB)
        {
            return Add(MatchEvidence.BirthDateSwapped);
        }

        int parts = (yearA == yearB ? 1 : 0) + (monthA == monthB ? 1 : 0) + (dayA == dayB ? 1 : 0);
        int off = SpellingDistance.Between(_table.Text(a.BirthDigits), _table.Text(b.BirthDigits));
        return Add(off == 1 ? MatchEvidence.BirthDateOneOff
            : parts == 2 || off == 2 ? MatchEvidence.BirthDatePart
            : MatchEvidence.BirthDateDifferent);
    }

    private (MatchEvidence Surname, MatchEvidence Given) Names(in Prepared a, in Prepared b)
    {
        MatchEvidence surname = Surname(a, b);
        MatchEvidence given = Given(a, b);
        float straight = SurnameBits(surname, a, b) + GivenBits(given, a, b);
        if (surname is not MatchEvidence.SurnameEqual && (!a.Given.IsEmpty || !b.Given.IsEmpty) && Swapped(a, b, out int errors))
        {
            float names = Math.Min(a.Rarity.Surname + a.Rarity.Given, b.Rarity.Surname + b.Rarity.Given);
            float swapped = names + _stranger[(int)MatchEvidence.NamesSwapped] - (4 * errors);
            if (swapped > straight)
            {
                float housemate = _housemate[(int)MatchEvidence.GivenEqual] + _housemate[(int)MatchEvidence.SurnameEqual] - errors;
                Add(MatchEvidence.SurnameEqual, names - (4 * errors), housemate);
                _ = Add(MatchEvidence.NamesSwapped);
                return (MatchEvidence.NamesSwapped, MatchEvidence.NamesSwapped);
            }
        }

        if (surname != MatchEvidence.None)
        {
            Add(surname, SurnameBits(surname, a, b), _housemate[(int)surname]);
        }

        if (given != MatchEvidence.None)
        {
            Add(given, GivenBits(given, a, b), _housemate[(int)given]);
        }

        return (surname, given);
    }

    private float SurnameBits(MatchEvidence level, in Prepared a, in Prepared b) => level switch
    {
        MatchEvidence.SurnameEqual => Math.Min(a.Rarity.Surname, b.Rarity.Surname),
        MatchEvidence.SurnameOneOff => Math.Min(_stranger[(int)level], Math.Min(a.Rarity.Surname, b.Rarity.Surname) - 1),
        _ => _stranger[(int)level],
    };

    private float GivenBits(MatchEvidence level, in Prepared a, in Prepared b) => level switch
    {
        MatchEvidence.GivenEqual => Math.Min(a.Rarity.Given, b.Rarity.Given),
        MatchEvidence.GivenOneOff => Math.Min(_stranger[(int)level], Math.Min(a.Rarity.Given, b.Rarity.Given) - 1),
        _ => _stranger[(int)level],
    };

    private MatchEvidence Surname(in Prepared a, in Prepared b)
    {
        if (a.SurnameHash == 0 || b.SurnameHash == 0)
        {
            return MatchEvidence.None;
        }

        if (a.SurnameHash == b.SurnameHash)
        {
            return MatchEvidence.SurnameEqual;
        }

        ReadOnlySpan<char> left = _table.Text(a.Surname);
        ReadOnlySpan<char> right = _table.Text(b.Surname);
        if (a.SurnameFirst < left.Length || b.SurnameFirst < right.Length)
        {
            ReadOnlySpan<char> left1 = left[..a.SurnameFirst];
            ReadOnlySpan<char> left2 = left[a.SurnameFirst..];
            ReadOnlySpan<char> right1 = right[..b.SurnameFirst];
            ReadOnlySpan<char> right2 = right[b.SurnameFirst..];
            if (left1.SequenceEqual(right2) && left2.SequenceEqual(right1))
            {
                return MatchEvidence.SurnameEqual;
            }

            if (left1.SequenceEqual(right1) || (!left2.IsEmpty && (left2.SequenceEqual(right1) || left2.SequenceEqual(right2)))
                || (!right2.IsEmpty && right2.SequenceEqual(left1)))
            {
                return MatchEvidence.SurnamePart;
            }
        }

        return Level(left, right) switch
        {
            1 => MatchEvidence.SurnameOneOff,
            2 => MatchEvidence.SurnameSimilar,
            _ => MatchEvidence.SurnameDifferent,
        };
    }

    private MatchEvidence Given(in Prepared a, in Prepared b)
    {
        if (a.Given.IsEmpty || b.Given.IsEmpty)
        {
            return Initials(a.Initials, b.Initials);
        }

        if (a.GivenHash == b.GivenHash)
        {
            return MatchEvidence.GivenEqual;
        }

        ReadOnlySpan<char> left = _table.Text(a.Given);
        ReadOnlySpan<char> right = _table.Text(b.Given);
        if (left.SequenceEqual(right))
        {
            return MatchEvidence.GivenEqual;
        }

        ReadOnlySpan<char> left1 = left[..a.GivenFirst];
        ReadOnlySpan<char> right1 = right[..b.GivenFirst];
        int level = Level(left1, right1);
        if (level == 1)
        {
            return MatchEvidence.GivenOneOff;
        }

        if (StartsWith(left1, right1) || StartsWith(right1, left1)
            || left[a.GivenFirst..].SequenceEqual(right1) || right[b.GivenFirst..].SequenceEqual(left1))
        {
            return MatchEvidence.GivenPart;
        }

        return level == 2 ? MatchEvidence.GivenSimilar : MatchEvidence.GivenDifferent;
    }

    private static MatchEvidence Initials(uint a, uint b)
    {
        if (a == 0 || b == 0)
        {
            return MatchEvidence.None;
        }

        if ((a & 0xFF) != (b & 0xFF))
        {
            return MatchEvidence.InitialDifferent;
        }

        return a == b && a > 0xFF ? MatchEvidence.InitialsEqual : MatchEvidence.InitialEqual;
    }

    private bool Swapped(in Prepared a, in Prepared b, out int errors)
    {
        errors = 0;
        return Crosses(_table.Text(a.Given), _table.Text(b.Surname), ref errors)
            && Crosses(_table.Text(a.Surname), _table.Text(b.Given), ref errors) && errors <= 3;
    }

    // One of the two crossings may be empty, when a name stands in the wrong field and the other one is missing.
    private static bool Crosses(ReadOnlySpan<char> a, ReadOnlySpan<char> b, ref int errors)
    {
        if (a.IsEmpty || b.IsEmpty)
        {
            errors += 2;
            return true;
        }

        int distance = SpellingDistance.Between(a, b);
        errors += distance;
        return distance <= 1 && Math.Min(a.Length, b.Length) >= 3;
    }

    private bool Address(in Prepared a, in Prepared b)
    {
        (float s, float h) = (_s, _h);
        bool samePostcode = a.PostcodeHash != 0 && a.PostcodeHash == b.PostcodeHash;
        MatchEvidence street = StreetLevel(a, b, out bool crossed);
        Postcode(a, b, samePostcode);
        Street(street, a, b, samePostcode);
        bool sameNumber = HouseNumber(a, b);
        Town(a, b, samePostcode);
        if (!crossed)
        {
            Line2(a, b);
        }

        if (a.RegionHash != 0 && b.RegionHash != 0)
        {
            bool same = a.RegionHash == b.RegionHash;
            Add(
                same ? MatchEvidence.RegionEqual : MatchEvidence.RegionDifferent,
                same ? samePostcode ? 0 : Math.Min(a.Rarity.Region, b.Rarity.Region) : _stranger[(int)MatchEvidence.RegionDifferent],
                0);
        }

        float bits = _s - s;
        float limited = Math.Clamp(bits, LeastForAddress, MostForAddress);
        if (limited != bits)
        {
            Add(MatchEvidence.AddressLimit, limited - bits, 0);
        }

        _h = h;
        if (bits < 0)
        {
            Add(MatchEvidence.NotElsewhere, 0, _housemate[(int)MatchEvidence.NotElsewhere]);
        }

        return sameNumber && (samePostcode || street == MatchEvidence.StreetEqual) && bits > 0;
    }

    private void Postcode(in Prepared a, in Prepared b, bool same)
    {
        if (same)
        {
            Add(MatchEvidence.PostcodeEqual, Math.Min(a.Rarity.Postcode, b.Rarity.Postcode), 0);
        }
        else if (a.PostcodeHash != 0 && b.PostcodeHash != 0)
        {
            ReadOnlySpan<char> left = _table.Text(a.Postcode);
            ReadOnlySpan<char> right = _table.Text(b.Postcode);
            _ = Add(SpellingDistance.Between(left, right) == 1 ? MatchEvidence.PostcodeOneOff
                : a.DutchPostcode && b.DutchPostcode && left[..4].SequenceEqual(right[..4]) ? MatchEvidence.PostcodeArea
                : MatchEvidence.PostcodeDifferent);
        }
    }

    private MatchEvidence StreetLevel(in Prepared a, in Prepared b, out bool crossed)
    {
        crossed = false;
        if (a.StreetHash != 0 && (a.StreetHash == b.StreetHash || a.StreetBagHash == b.StreetBagHash))
        {
            return MatchEvidence.StreetEqual;
        }

        if ((a.StreetHash != 0 && a.StreetHash == b.Line2Hash) || (b.StreetHash != 0 && b.StreetHash == a.Line2Hash))
        {
            crossed = true;
            return MatchEvidence.StreetEqual;
        }

        if (a.StreetHash == 0 || b.StreetHash == 0)
        {
            return MatchEvidence.None;
        }

        ReadOnlySpan<char> left = _table.Text(a.Street);
        ReadOnlySpan<char> right = _table.Text(b.Street);
        return Level(left, right) switch
        {
            1 => MatchEvidence.StreetOneOff,
            2 => MatchEvidence.StreetSimilar,
            _ => StartsWith(left, right) || StartsWith(right, left) ? MatchEvidence.StreetSimilar : MatchEvidence.StreetDifferent,
        };
    }

    private void Street(MatchEvidence level, in Prepared a, in Prepared b, bool samePostcode)
    {
        if (level == MatchEvidence.StreetEqual)
        {
            float bits = Math.Min(a.Rarity.Street, b.Rarity.Street);
            if (samePostcode)
            {
                // Together they say no more than the two together are rare.
                float postcode = Math.Min(a.Rarity.Postcode, b.Rarity.Postcode);
                bits = Math.Min(bits, Math.Max(0, Math.Min(a.Rarity.PostcodeStreet, b.Rarity.PostcodeStreet) - postcode));
            }

            Add(level, bits, 0);
        }
        else
        {
            _ = Add(level);
        }
    }

    private bool HouseNumber(in Prepared a, in Prepared b)
    {
        if (a.HouseNumber == 0 || b.HouseNumber == 0)
        {
            return false;
        }

        if (a.HouseNumber != b.HouseNumber)
        {
            _ = Add(OneDigitOff(a.HouseNumber, b.HouseNumber) ? MatchEvidence.HouseNumberOneOff : MatchEvidence.HouseNumberDifferent);
            return false;
        }

        Add(MatchEvidence.HouseNumberEqual, Math.Min(a.Rarity.HouseNumber, b.Rarity.HouseNumber), 0);
        if (a.AdditionHash != 0 && b.AdditionHash != 0)
        {
            _ = Add(a.AdditionHash == b.AdditionHash ? MatchEvidence.AdditionEqual : MatchEvidence.AdditionDifferent);
        }

        return a.AdditionHash == b.AdditionHash;
    }

    private static bool OneDigitOff(int a, int b)
    {
        Span<char> left = stackalloc char[10];
        Span<char> right = stackalloc char[10];
        _ = a.TryFormat(left, out int leftLength, provider: System.Globalization.CultureInfo.InvariantCulture);
        _ = b.TryFormat(right, out int rightLength, provider: System.Globalization.CultureInfo.InvariantCulture);
        return (leftLength > 1 || rightLength > 1) && SpellingDistance.Between(left[..leftLength], right[..rightLength]) == 1;
    }

    private void Town(in Prepared a, in Prepared b, bool samePostcode)
    {
        if (a.TownHash == 0 || b.TownHash == 0)
        {
            return;
        }

        if (a.TownHash == b.TownHash)
        {
            float bits = Math.Min(a.Rarity.Town, b.Rarity.Town);
            Add(MatchEvidence.TownEqual, samePostcode ? Math.Min(1, bits) : bits, 0);
            return;
        }

        ReadOnlySpan<char> left = _table.Text(a.Town);
        int level = Level(left, _table.Text(b.Town));
        if (level == 0)
        {
            _ = Add(MatchEvidence.TownDifferent);
        }
        else
        {
            Add(MatchEvidence.TownOneOff, samePostcode ? 0 : _stranger[(int)MatchEvidence.TownOneOff], 0);
        }
    }

    private void Line2(in Prepared a, in Prepared b)
    {
        if (a.Line2Hash == 0 || b.Line2Hash == 0)
        {
            return;
        }

        if (a.Line2Hash == b.Line2Hash)
        {
            Add(MatchEvidence.SecondLineEqual, Math.Min(a.Rarity.Line2, b.Rarity.Line2), 0);
            return;
        }

        _ = Add(Level(_table.Text(a.Line2), _table.Text(b.Line2)) > 0 ? MatchEvidence.SecondLineOneOff : MatchEvidence.SecondLineDifferent);
    }

    private void Contacts(in Prepared a, in Prepared b)
    {
        if (a.Phone != 0 && b.Phone != 0)
        {
            Whole(a.Phone == b.Phone, MatchEvidence.PhoneEqual, MatchEvidence.PhoneDifferent, Math.Min(a.Rarity.Phone, b.Rarity.Phone));
        }

        if (a.EmailHash != 0 && b.EmailHash != 0)
        {
            Whole(a.EmailHash == b.EmailHash, MatchEvidence.EmailEqual, MatchEvidence.EmailDifferent, Math.Min(a.Rarity.Email, b.Rarity.Email));
        }

        if (a.BusinessHash != 0 && a.BusinessHash == b.BusinessHash)
        {
            Whole(same: true, MatchEvidence.BusinessEqual, MatchEvidence.None, Math.Min(a.Rarity.Business, b.Rarity.Business));
        }
    }

    private void Whole(bool same, MatchEvidence equal, MatchEvidence different, float rarity)
    {
        if (same)
        {
            Add(equal, rarity, _housemate[(int)equal]);
        }
        else
        {
            _ = Add(different);
        }
    }

    /// <summary>1 for one error, 2 for a few in a text long enough to tell, 0 for more.</summary>
    private static int Level(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int shortest = Math.Min(a.Length, b.Length);
        int distance = SpellingDistance.Between(a, b);
        return distance switch
        {
            <= 1 => shortest >= 3 ? 1 : 0,
            2 => shortest >= 5 ? 2 : 0,
            3 => shortest >= 8 ? 2 : 0,
            _ => 0,
        };
    }

    private static bool StartsWith(ReadOnlySpan<char> whole, ReadOnlySpan<char> start) => start.Length >= 3 && whole.StartsWith(start, StringComparison.Ordinal);
}
