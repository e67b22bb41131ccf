namespace Vroegsignalering.Households.Matching;

/// <summary>Compares identity numbers.</summary>
internal static class NumberComparison
{
    public static MatchEvidence Compare(PersonTable table, in PersonRow a, in PersonRow b, ref PairTally tally)
    {
        if (a.Number == 0 || b.Number == 0)
        {
            return MatchEvidence.None;
        }

        bool verified = table.Numbers[a.Number].Mark != 0;
        if (a.Number == b.Number)
        {
            return tally.Add(verified ? MatchEvidence.VerifiedNumberEqual : MatchEvidence.NumberEqual, table.Numbers[a.Number].Rarity);
        }

        return tally.Add(verified && table.Numbers[b.Number].Mark != 0 ? MatchEvidence.VerifiedNumberDifferent : Differing(table.Numbers, a.Number, b.Number));
    }

    private static MatchEvidence Differing(FieldValues numbers, int a, int b)
    {
        int length = Math.Min(numbers.Text(a).Length, numbers.Text(b).Length);
        return Spelling.Distance(numbers, a, b, most: 2) switch
        {
            1 when length >= 5 => MatchEvidence.NumberOneOff,
            2 when length >= 6 => MatchEvidence.NumberTwoOff,
            _ => MatchEvidence.NumberDifferent,
        };
    }
}
