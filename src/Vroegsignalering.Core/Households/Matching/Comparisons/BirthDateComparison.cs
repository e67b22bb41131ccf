namespace Vroegsignalering.Households.Matching;

/// <summary>Compares birth dates, also those that do not exist.</summary>
internal static class BirthDateComparison
{
    public static MatchEvidence Compare(PersonTable table, in PersonRow a, in PersonRow b, ref PairTally tally)
    {
        if (a.BirthDate == 0 || b.BirthDate == 0)
        {
            return MatchEvidence.None;
        }

        ref readonly FieldValue left = ref table.BirthDates[a.BirthDate];
        ref readonly FieldValue right = ref table.BirthDates[b.BirthDate];
        if (left.Mark == 0 || right.Mark == 0)
        {
            return tally.Add(Incomplete(table.BirthDates, a.BirthDate, b.BirthDate));
        }

        return a.BirthDate == b.BirthDate
            ? tally.Add(MatchEvidence.BirthDateEqual, left.Rarity)
            : tally.Add(Differing(table.BirthDates, a.BirthDate, b.BirthDate));
    }

    private static MatchEvidence Incomplete(FieldValues dates, int a, int b) => Spelling.Distance(dates, a, b, most: 2) switch
    {
        <= 1 => MatchEvidence.BirthDateOneOff,
        2 => MatchEvidence.BirthDatePart,
        _ => MatchEvidence.BirthDateDifferent,
    };

    private static MatchEvidence Differing(FieldValues dates, int a, int b)
    {
        (int yearA, int restA) = Math.DivRem(dates[a].Mark, 10000);
        (int yearB, int restB) = Math.DivRem(dates[b].Mark, 10000);
        (int monthA, int dayA) = Math.DivRem(restA, 100);
        (int monthB, int dayB) = Math.DivRem(restB, 100);
        if (yearA == yearB && monthA == dayB && dayA == monthB)
        {
            return MatchEvidence.BirthDateSwapped;
        }

        int parts = (yearA == yearB ? 1 : 0) + (monthA == monthB ? 1 : 0) + (dayA == dayB ? 1 : 0);
        int distance = Spelling.Distance(dates, a, b, most: 2);
        return distance == 1 ? MatchEvidence.BirthDateOneOff
            : parts == 2 || distance == 2 ? MatchEvidence.BirthDatePart
            : MatchEvidence.BirthDateDifferent;
    }
}
