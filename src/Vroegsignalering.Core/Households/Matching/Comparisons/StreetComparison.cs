namespace Vroegsignalering.Households.Matching;

/// <summary>Compares streets and second lines of addresses, which may stand in each other's field.</summary>
internal static class StreetComparison
{
    /// <summary>Compares the streets.</summary>
    /// <param name="table">The values.</param>
    /// <param name="a">The one record.</param>
    /// <param name="b">The other.</param>
    /// <param name="crossed">Whether the street of one is the second line of the other.</param>
    public static MatchEvidence Compare(PersonTable table, in PersonRow a, in PersonRow b, out bool crossed)
    {
        crossed = false;
        if (a.Street != 0 && b.Street != 0 && (a.Street == b.Street || table.Streets[a.Street].Mark == table.Streets[b.Street].Mark))
        {
            return MatchEvidence.StreetEqual;
        }

        if (IsSecondLine(table, a.Street, b.SecondLine) || IsSecondLine(table, b.Street, a.SecondLine))
        {
            crossed = true;
            return MatchEvidence.StreetEqual;
        }

        return a.Street == 0 || b.Street == 0 ? MatchEvidence.None : Differing(table.Streets, a.Street, b.Street);
    }

    /// <summary>Adds what was found of the streets.</summary>
    public static void Add(MatchEvidence found, PersonTable table, in PersonRow a, in PersonRow b, bool samePostcode, ref PairTally tally)
    {
        if (found != MatchEvidence.StreetEqual)
        {
            _ = tally.Add(found);
            return;
        }

        float bits = Spelling.Rarity(table.Streets, a.Street, b.Street);
        if (samePostcode)
        {
            // Together they say no more than the two together are rare.
            float together = Math.Min(RarityTogether(table, a), RarityTogether(table, b));
            bits = Math.Min(bits, Math.Max(0, together - table.Postcodes[a.Postcode].Rarity));
        }

        tally.Add(found, bits, 0);
    }

    /// <summary>Compares the second lines.</summary>
    public static void CompareSecondLines(FieldValues lines, int a, int b, ref PairTally tally)
    {
        if (a != 0 && a == b)
        {
            tally.Add(MatchEvidence.SecondLineEqual, lines[a].Rarity, 0);
        }
        else if (a != 0 && b != 0)
        {
            _ = tally.Add(
                Spelling.Compare(lines, a, b) == Likeness.Different ? MatchEvidence.SecondLineDifferent : MatchEvidence.SecondLineOneOff);
        }
    }

    private static bool IsSecondLine(PersonTable table, int street, int line) => street != 0 && line != 0
        && table.Streets[street].Hash == table.SecondLines[line].Hash;

    private static float RarityTogether(PersonTable table, in PersonRow row) =>
        table.PostcodeStreets[table.PostcodeStreets.Find(PersonTable.Together(row.Postcode, row.Street))].Rarity;

    private static MatchEvidence Differing(FieldValues streets, int a, int b) => Spelling.Compare(streets, a, b) switch
    {
        Likeness.OneOff => MatchEvidence.StreetOneOff,
        Likeness.Similar => MatchEvidence.StreetSimilar,
        _ => Spelling.OneStartsTheOther(streets.Text(a), streets.Text(b)) ? MatchEvidence.StreetSimilar : MatchEvidence.StreetDifferent,
    };
}
