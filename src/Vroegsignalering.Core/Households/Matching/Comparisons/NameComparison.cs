namespace Vroegsignalering.Households.Matching;

/// <summary>Compares surname and given names, also when they stand in each other's field.</summary>
internal static class NameComparison
{
    /// <summary>What an error in a swapped name costs, against a stranger.</summary>
    private const float BitsPerError = 4;

    public static (MatchEvidence Surname, MatchEvidence Given) Compare(PersonTable table, in PersonRow a, in PersonRow b, ref PairTally tally)
    {
        MatchEvidence surname = SurnameComparison.Compare(table.Surnames, a.Surname, b.Surname);
        MatchEvidence given = GivenNameComparison.Compare(table, a, b);
        float surnameBits = SurnameComparison.Bits(surname, table.Surnames, a.Surname, b.Surname, tally.Bits);
        float givenBits = GivenNameComparison.Bits(given, table.FirstNames, a, b, tally.Bits);
        if (surname != MatchEvidence.SurnameEqual && (a.Given != 0 || b.Given != 0) && AreSwapped(table, a, b, out int errors)
            && AddSwapped(table, a, b, errors, surnameBits + givenBits, ref tally))
        {
            return (MatchEvidence.NamesSwapped, MatchEvidence.NamesSwapped);
        }

        if (surname == MatchEvidence.SurnameDifferent && given == MatchEvidence.GivenDifferent
            && (AddOneCrossed(table, a, b, ref tally) || AddOneCrossed(table, b, a, ref tally)))
        {
            return (MatchEvidence.SurnameEqual, MatchEvidence.GivenDifferent);
        }

        if (surname != MatchEvidence.None)
        {
            _ = tally.Add(surname, surnameBits);
        }

        if (given != MatchEvidence.None)
        {
            // A housemate has a common name by chance as often as a stranger has.
            tally.Add(given, givenBits, given == MatchEvidence.GivenEqual ? Math.Min(givenBits, tally.Bits.Housemate[(int)given]) : tally.Bits.Housemate[(int)given]);
        }

        return (surname, given);
    }

    private static bool AddSwapped(PersonTable table, in PersonRow a, in PersonRow b, int errors, float straight, ref PairTally tally)
    {
        float names = Math.Min(
            table.Surnames[a.Surname].Rarity + table.FirstNames[a.FirstName].Rarity,
            table.Surnames[b.Surname].Rarity + table.FirstNames[b.FirstName].Rarity) - (BitsPerError * errors);
        if (names + tally.Bits.Stranger[(int)MatchEvidence.NamesSwapped] <= straight)
        {
            return false;
        }

        float[] housemate = tally.Bits.Housemate;
        tally.Add(MatchEvidence.SurnameEqual, names, housemate[(int)MatchEvidence.GivenEqual] + housemate[(int)MatchEvidence.SurnameEqual] - errors);
        _ = tally.Add(MatchEvidence.NamesSwapped);
        return true;
    }

    // The given name of one is the surname of the other, and their other names differ: swapped, and one of the two replaced, or a
    // housemate with the same surname.
    private static bool AddOneCrossed(PersonTable table, in PersonRow a, in PersonRow b, ref PairTally tally)
    {
        ref readonly FieldValue given = ref table.FirstNames[a.FirstName];
        ref readonly FieldValue surname = ref table.Surnames[b.Surname];
        if (given.Hash != surname.Hash)
        {
            return false;
        }

        _ = tally.Add(MatchEvidence.SurnameEqual, Math.Min(given.Rarity, surname.Rarity));
        _ = tally.Add(MatchEvidence.NamesSwapped);
        _ = tally.Add(MatchEvidence.GivenDifferent);
        return true;
    }

    private static bool AreSwapped(PersonTable table, in PersonRow a, in PersonRow b, out int errors)
    {
        errors = 0;
        return Cross(table, a.Given, b.Surname, ref errors) && Cross(table, b.Given, a.Surname, ref errors) && errors <= 3;
    }

    // One of the two crossings may be empty, when a name stands in the wrong field and the other one is missing.
    private static bool Cross(PersonTable table, int given, int surname, ref int errors)
    {
        if (given == 0 || surname == 0)
        {
            errors += 2;
            return true;
        }

        if (SpellingDistance.LettersApart(table.GivenNames[given].Letters, table.Surnames[surname].Letters, distance: 1))
        {
            return false;
        }

        ReadOnlySpan<char> left = table.GivenNames.Text(given);
        ReadOnlySpan<char> right = table.Surnames.Text(surname);
        int distance = SpellingDistance.Between(left, right);
        errors += distance;
        return distance <= 1 && Math.Min(left.Length, right.Length) >= 3;
    }
}
