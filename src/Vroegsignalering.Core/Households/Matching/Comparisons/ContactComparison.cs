namespace Vroegsignalering.Households.Matching;

/// <summary>Compares phone numbers, e-mail addresses and names of businesses.</summary>
internal static class ContactComparison
{
    public static void Compare(PersonTable table, in PersonRow a, in PersonRow b, ref PairTally tally)
    {
        bool misdialled = a.Phone != b.Phone && a.Phone != 0 && b.Phone != 0 && Spelling.Distance(table.Phones, a.Phone, b.Phone, most: 1) == 1;
        Whole(table.Phones, a.Phone, b.Phone, MatchEvidence.PhoneEqual, misdialled ? MatchEvidence.PhoneOneOff : MatchEvidence.PhoneDifferent, ref tally);
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
