namespace Vroegsignalering.Households.Matching;

/// <summary>Compares significant surnames, also of people with two of them.</summary>
internal static class SurnameComparison
{
    public static MatchEvidence Compare(FieldValues surnames, int a, int b)
    {
        if (a == 0 || b == 0)
        {
            return MatchEvidence.None;
        }

        if (a == b)
        {
            return MatchEvidence.SurnameEqual;
        }

        ReadOnlySpan<char> left = surnames.Text(a);
        ReadOnlySpan<char> right = surnames.Text(b);
        (int first, int otherFirst) = (surnames[a].Mark, surnames[b].Mark);
        MatchEvidence parts = first < left.Length || otherFirst < right.Length
            ? InParts(left[..first], left[first..], right[..otherFirst], right[otherFirst..])
            : MatchEvidence.None;
        return parts != MatchEvidence.None ? parts : Spelling.Compare(surnames, a, b) switch
        {
            Likeness.OneOff => MatchEvidence.SurnameOneOff,
            Likeness.Similar => MatchEvidence.SurnameSimilar,
            _ => IsCutOff(left, right) ? MatchEvidence.SurnameSimilar : MatchEvidence.SurnameDifferent,
        };
    }

    /// <summary>What a finding about surnames gives against a stranger.</summary>
    public static float Bits(MatchEvidence found, FieldValues surnames, int a, int b, EvidenceBits bits) => found switch
    {
        MatchEvidence.SurnameEqual => Spelling.Rarity(surnames, a, b),
        MatchEvidence.SurnameOneOff => Math.Min(bits.Stranger[(int)found], Spelling.Rarity(surnames, a, b) - 1),
        _ => bits.Stranger[(int)found],
    };

    // Of three letters or four there are too many names that begin with them.
    private static bool IsCutOff(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => Math.Min(a.Length, b.Length) >= 5 && Spelling.OneStartsTheOther(a, b);

    private static MatchEvidence InParts(ReadOnlySpan<char> left1, ReadOnlySpan<char> left2, ReadOnlySpan<char> right1, ReadOnlySpan<char> right2)
    {
        if (SameTogether(left1, left2, right1, right2) || (left1.SequenceEqual(right2) && left2.SequenceEqual(right1)))
        {
            return MatchEvidence.SurnameEqual;
        }

        return left1.SequenceEqual(right1) || (!left2.IsEmpty && (left2.SequenceEqual(right1) || left2.SequenceEqual(right2)))
            || (!right2.IsEmpty && right2.SequenceEqual(left1))
            ? MatchEvidence.SurnamePart
            : MatchEvidence.None;
    }

    // 'Bak Stra' and 'Bakstra': parted at another place, or not at all.
    private static bool SameTogether(ReadOnlySpan<char> left1, ReadOnlySpan<char> left2, ReadOnlySpan<char> right1, ReadOnlySpan<char> right2)
    {
        if (left1.Length > right1.Length)
        {
            return SameTogether(right1, right2, left1, left2);
        }

        int rest = right1.Length - left1.Length;
        return left1.Length + left2.Length == right1.Length + right2.Length && right1.StartsWith(left1)
            && left2[..rest].SequenceEqual(right1[left1.Length..]) && left2[rest..].SequenceEqual(right2);
    }
}
