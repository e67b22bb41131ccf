// Rows are large and only filled once: passed by reference and only read here.
#pragma warning disable RCS1242 // Do not pass non-read-only struct by read-only reference

namespace Vroegsignalering.Households.Matching;

/// <summary>The keys by which records are brought together to be compared. Each looks at other fields, so that errors in some still leave
/// another; together they are the recall of matching.</summary>
internal static class BlockingKeys
{
    /// <summary>How many keys there are.</summary>
    public const int Count = 18;

    /// <summary>Up to how many records the broad keys are used, that find records with errors in nearly every field.</summary>
    private const int BroadUpTo = 200_000;

    /// <summary>Writes the key of a kind for each record; zero where it has none.</summary>
    public static void Write(int kind, PersonTable table, Span<uint> keys)
    {
        if (kind >= 16 && table.Rows.Length > BroadUpTo)
        {
            keys.Clear();
            return;
        }

        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = (uint)(Key(kind, table, table.Rows[i]) >> 32);
        }
    }

    private static ulong Key(int kind, PersonTable table, in Prepared row) => kind switch
    {
        0 => row.IdentityHash,
        1 => Hashes.Both(row.PostcodeHash, (ulong)row.HouseNumber),
        2 => Hashes.Both(Date(row), Sound(table, row.Surname)),
        3 => Hashes.Both(Date(row), row.Initials & 0xFF),
        4 => Unordered(row.GivenHash, row.SurnameHash),
        5 => Hashes.Both(row.PostcodeHash, Sound(table, row.Surname)),
        6 => Hashes.Both(row.StreetHash, (ulong)row.HouseNumber),
        7 => Hashes.Both(row.PostcodeHash, Sound(table, row.Given)),
        8 => Hashes.Both(Date(row), row.PostcodeHash),
        9 => Hashes.Mix(row.Phone),
        10 => row.EmailHash,
        11 => Hashes.Both(Hashes.Both(Sound(table, row.Surname), row.Initials & 0xFF), (ulong)(row.BirthDate / 10000)),
        12 => Hashes.Both(Date(row), row.StreetHash),
        13 => Hashes.Both(row.StreetHash, Sound(table, row.Surname)),
        14 => Hashes.Both(Unordered(Sound(table, row.Surname), Sound(table, row.Given)), (ulong)row.HouseNumber),
        15 => Hashes.Both(row.BusinessHash, row.PostcodeHash),
        16 => Hashes.Both(Date(row), 1),
        _ => Hashes.Both(row.TownHash, Unordered(Sound(table, row.Surname), Sound(table, row.Given))),
    };

    private static ulong Date(in Prepared row) => Hashes.Mix((ulong)row.BirthDate);

    private static ulong Unordered(ulong a, ulong b) => Hashes.Both(Math.Min(a, b), Math.Max(a, b));

    private static ulong Sound(PersonTable table, Piece name) => name.IsEmpty ? 0 : Hashes.Mix(SoundKey.Of(table.Text(name)));
}
