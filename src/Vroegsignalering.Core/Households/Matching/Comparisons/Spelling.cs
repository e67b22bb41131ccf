namespace Vroegsignalering.Households.Matching;

/// <summary>How alike two values of one field are written.</summary>
internal enum Likeness
{
    Different = 0,
    OneOff = 1,
    Similar = 2,
}

/// <summary>Compares how values are written. The letters that occur in each tell most apart without looking at the texts.</summary>
internal static class Spelling
{
    /// <summary>One error, or a few in a text long enough to tell.</summary>
    public static Likeness Compare(FieldValues values, int a, int b) => Compare(values.Text(a), values[a].Letters, values.Text(b), values[b].Letters);

    /// <summary>As above, for texts that are a part of a value or stand in two fields.</summary>
    public static Likeness Compare(ReadOnlySpan<char> a, ulong lettersOfA, ReadOnlySpan<char> b, ulong lettersOfB)
    {
        int most = Math.Min(a.Length, b.Length) switch { < 3 => 0, < 5 => 1, < 8 => 2, _ => 3 };
        if (SpellingDistance.LettersApart(lettersOfA, lettersOfB, most))
        {
            return Likeness.Different;
        }

        int distance = SpellingDistance.Between(a, b);
        return distance > most || most == 0 ? Likeness.Different
            : distance <= 1 ? Likeness.OneOff
            : Likeness.Similar;
    }

    /// <summary>The distance of two values; <see cref="SpellingDistance.Far"/> when it is more than asked for.</summary>
    public static int Distance(FieldValues values, int a, int b, int most) => SpellingDistance.LettersApart(values[a].Letters, values[b].Letters, most)
        ? SpellingDistance.Far
        : SpellingDistance.Between(values.Text(a), values.Text(b));

    /// <summary>Whether one of two texts is the beginning of the other, and long enough to say something.</summary>
    public static bool OneStartsTheOther(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => Math.Min(a.Length, b.Length) is int shortest and >= 3
        && a[..shortest].SequenceEqual(b[..shortest]);

    /// <summary>The least that agreeing on either value gives.</summary>
    public static float Rarity(FieldValues values, int a, int b) => a == b ? values[a].Rarity : Math.Min(values[a].Rarity, values[b].Rarity);
}
