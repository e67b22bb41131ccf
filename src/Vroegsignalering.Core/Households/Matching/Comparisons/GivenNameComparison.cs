namespace Vroegsignalering.Households.Matching;

/// <summary>Compares given names, and initials where one of the two has no more.</summary>
internal static class GivenNameComparison
{
    public static MatchEvidence Compare(PersonTable table, in PersonRow a, in PersonRow b)
    {
        if (a.Given == 0 || b.Given == 0)
        {
            return Initials(a.Initials, b.Initials);
        }

        return a.FirstName == b.FirstName || a.Given == b.Given ? MatchEvidence.GivenEqual : Differing(table.GivenNames, a.Given, b.Given);
    }

    /// <summary>What a finding about given names gives against a stranger.</summary>
    public static float Bits(MatchEvidence found, FieldValues firstNames, in PersonRow a, in PersonRow b, EvidenceBits bits) => found switch
    {
        MatchEvidence.GivenEqual => Spelling.Rarity(firstNames, a.FirstName, b.FirstName),
        MatchEvidence.GivenOneOff => Math.Min(bits.Stranger[(int)found], Spelling.Rarity(firstNames, a.FirstName, b.FirstName) - 1),
        _ => bits.Stranger[(int)found],
    };

    private static MatchEvidence Differing(FieldValues names, int a, int b)
    {
        ReadOnlySpan<char> left = names.Text(a);
        ReadOnlySpan<char> right = names.Text(b);
        if (left.SequenceEqual(right))
        {
            return MatchEvidence.GivenEqual;
        }

        ReadOnlySpan<char> left1 = left[..names[a].Mark];
        ReadOnlySpan<char> right1 = right[..names[b].Mark];
        Likeness likeness = Spelling.Compare(left1, LettersOfFirst(names, a), right1, LettersOfFirst(names, b));
        if (likeness == Likeness.OneOff || IsSplit(names, a, b))
        {
            return MatchEvidence.GivenOneOff;
        }

        if (Spelling.OneStartsTheOther(left1, right1) || left[left1.Length..].SequenceEqual(right1) || right[right1.Length..].SequenceEqual(left1))
        {
            return MatchEvidence.GivenPart;
        }

        return likeness == Likeness.Similar ? MatchEvidence.GivenSimilar : MatchEvidence.GivenDifferent;
    }

    // 'Isa bel' and 'Isabek': parted by a space, and one letter wrong.
    private static bool IsSplit(FieldValues names, int a, int b) =>
        (names[a].Mark == names[a].Length) != (names[b].Mark == names[b].Length) && Spelling.Distance(names, a, b, most: 1) <= 1
        && Math.Min(names[a].Length, names[b].Length) >= 5;

    private static ulong LettersOfFirst(FieldValues names, int name) => names[name].Mark == names[name].Length
        ? names[name].Letters
        : SpellingDistance.Letters(names.Text(name)[..names[name].Mark]);

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
}
