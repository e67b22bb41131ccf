namespace Vroegsignalering.Households.Matching;

/// <summary>The keys by which records are brought together to be compared. Each looks at other fields, so that errors in some still leave
/// another; together they are the recall of matching.</summary>
internal sealed class BlockingKeys
{
    /// <summary>How many keys are kept of every record.</summary>
    public const int Kept = 16;

    private const int Narrow = 14;
    private const int Windowed = 18;
    private const int All = 26;
    private const int FewShare = 12;

    /// <summary>Up to how many records the broad keys are used: what many share finds records with errors in nearly every field, but
    /// among more records it finds mostly strangers.</summary>
    private const int BroadUpTo = 200_000;

    private readonly PersonTable _table;
    private readonly ulong[] _surnameSounds;
    private readonly ulong[] _givenSounds;

    public BlockingKeys(PersonTable table)
    {
        _table = table;
        _surnameSounds = Sounds(table.Surnames);
        _givenSounds = Sounds(table.GivenNames);
    }

    /// <summary>How many keys are used.</summary>
    public int Count => _table.Rows.Length > BroadUpTo ? Narrow : All;

    /// <summary>How many records may have one key to be compared at all. The broadest keys find records with errors in nearly every field
    /// where few share them; where many do, they find strangers.</summary>
    public static int Largest(int kind) => kind < Windowed ? int.MaxValue : FewShare;

    /// <summary>Writes the keys of a record that are kept; zero where it has none.</summary>
    public void Write(int record, Span<uint> keys)
    {
        ref readonly PersonRow row = ref _table.Rows[record];
        ulong surname = _surnameSounds[row.Surname];
        ulong given = _givenSounds[row.Given];
        ulong date = (ulong)_table.BirthDates[row.BirthDate].Mark;
        ulong initial = row.Initials & 0xFF;
        keys[0] = Key((ulong)row.Number, 1);
        keys[1] = Key((ulong)row.Postcode, (ulong)row.HouseNumber);
        keys[2] = Key(date, surname);
        keys[3] = Key(date, initial);
        keys[4] = Key((ulong)row.Postcode, surname);
        keys[5] = Key((ulong)row.Street, (ulong)row.HouseNumber);
        keys[6] = Key((ulong)row.Postcode, given);
        keys[7] = Key(date, (ulong)row.Postcode);
        keys[8] = Key((ulong)row.Phone, 1);
        keys[9] = Key((ulong)row.Email, 1);
        keys[10] = Key(date, (ulong)row.Street);
        keys[11] = Key((ulong)row.Street, surname);
        keys[12] = Key(Unordered(surname, given), (ulong)row.HouseNumber);
        keys[13] = Key((ulong)row.Business, (ulong)row.Postcode);
        keys[Narrow] = Key(Unordered(FirstName(row), Surname(row)), 1);
        keys[Narrow + 1] = Key(Hashes.Both(surname, initial), date / 10000);
    }

    /// <summary>One of the broadest keys, that are not kept: mostly two fields of which the one is a name or a place.</summary>
    public uint Broadest(int kind, int record)
    {
        ref readonly PersonRow row = ref _table.Rows[record];
        ulong surname = _surnameSounds[row.Surname];
        ulong given = _givenSounds[row.Given];
        ulong date = (ulong)_table.BirthDates[row.BirthDate].Mark;
        ulong town = (ulong)row.Town;
        return kind switch
        {
            Kept => Key(date, 1),
            Kept + 1 => Key(town, Unordered(surname, given)),
            Windowed => Key(town, (ulong)row.Street),
            Windowed + 1 => Key(town, (ulong)row.HouseNumber),
            Windowed + 2 => Key(town, given),
            Windowed + 3 => Key(town, surname),
            Windowed + 4 => Key(town, DayAndMonth(date)),
            Windowed + 5 => Key((ulong)row.Street, given),
            Windowed + 6 => Key(DayAndMonth(date), given),
            _ => Key(DayAndMonth(date), surname),
        };
    }

    // In any order, and zero without a date.
    private static ulong DayAndMonth(ulong date) => date == 0 ? 0 : Unordered(date % 100, date / 100 % 100);

    // Names in each other's field have one key: what is compared is how they are written, not their number.
    private ulong FirstName(in PersonRow row) => _table.FirstNames[row.FirstName].Hash;

    private ulong Surname(in PersonRow row) => _table.Surnames[row.Surname].Hash;

    private static uint Key(ulong a, ulong b) => (uint)(Hashes.Both(a, b) >> 32);

    private static ulong Unordered(ulong a, ulong b) => Hashes.Both(Math.Min(a, b), Math.Max(a, b));

    private static ulong[] Sounds(FieldValues names)
    {
        ulong[] sounds = new ulong[names.Count];
        for (int name = 1; name < sounds.Length; name++)
        {
            sounds[name] = SoundKey.Of(names.Text(name));
        }

        return sounds;
    }
}
