namespace Vroegsignalering.Households.Matching;

/// <summary>Compares phone numbers, e-mail addresses and names of businesses.</summary>
internal static class ContactComparison
{
    public static void Compare(PersonTable table, in PersonRow a, in PersonRow b, ref PairTally tally)
    {
        Whole(table.Phones, a.Phone, b.Phone, MatchEvidence.PhoneEqual, MatchEvidence.PhoneDifferent, ref tally);
        Whole(table.Emails, a.Email, b.Email, MatchEvidence.EmailEqual, MatchEvidence.EmailDifferent, ref tally);
        Whole(table.Businesses, a.Business, b.Business, MatchEvidence.BusinessEqual, MatchEvidence.None, ref tally);
    }

    private static void Whole(FieldValues values, int a, int b, MatchEvidence equal, MatchEvidence different, ref PairTally tally)
    {
        if (a != 0 && b != 0)
        {
            _ = a == b ? tally.Add(equal, values[a].Rarity) : tally.Add(different);
        }
    }
}
