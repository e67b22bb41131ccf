namespace Vroegsignalering.Households.Matching;

/// <summary>Compares addresses part by part. Housemates share all of it, so it only speaks against strangers.</summary>
internal static class AddressComparison
{
    /// <summary>The most an address gives: its parts depend on each other.</summary>
    public const float Most = 24;

    private const float Least = -4;

    /// <summary>Compares two addresses.</summary>
    /// <returns>Whether they are one home.</returns>
    public static bool Compare(PersonTable table, in PersonRow a, in PersonRow b, ref PairTally tally)
    {
        float before = tally.Stranger;
        bool samePostcode = a.Postcode != 0 && a.Postcode == b.Postcode;
        MatchEvidence street = StreetComparison.Compare(table, a, b, out bool crossed);
        Postcode(table.Postcodes, a.Postcode, b.Postcode, ref tally);
        StreetComparison.Add(street, table, a, b, samePostcode, ref tally);
        bool sameNumber = HouseNumber(table.HouseNumbers, a, b, ref tally);
        Town(table.Towns, a.Town, b.Town, samePostcode, ref tally);
        if (!crossed)
        {
            StreetComparison.CompareSecondLines(table.SecondLines, a.SecondLine, b.SecondLine, ref tally);
        }

        Region(table.Regions, a.Region, b.Region, samePostcode, ref tally);
        float bits = tally.Stranger - before;
        Limit(bits, ref tally);
        return sameNumber && (samePostcode || street == MatchEvidence.StreetEqual) && bits > 0;
    }

    /// <summary>Whether two records may have one home, as far as can be said without comparing spellings.</summary>
    public static bool MayBeOneHome(in PersonRow a, in PersonRow b) => a.HouseNumber != 0 && a.HouseNumber == b.HouseNumber && a.Addition == b.Addition;

    private static void Limit(float bits, ref PairTally tally)
    {
        float limited = Math.Clamp(bits, Least, Most);
        if (limited != bits)
        {
            tally.Add(MatchEvidence.AddressLimit, limited - bits, 0);
        }

        if (bits < 0)
        {
            _ = tally.Add(MatchEvidence.NotElsewhere, 0);
        }
    }

    private static void Postcode(FieldValues postcodes, int a, int b, ref PairTally tally)
    {
        if (a == 0 || b == 0)
        {
            return;
        }

        if (a == b)
        {
            tally.Add(MatchEvidence.PostcodeEqual, postcodes[a].Rarity, 0);
            return;
        }

        bool dutch = postcodes[a].Mark != 0 && postcodes[b].Mark != 0;
        _ = tally.Add(Spelling.Distance(postcodes, a, b, most: 1) == 1 ? MatchEvidence.PostcodeOneOff
            : dutch && postcodes.Text(a)[..4].SequenceEqual(postcodes.Text(b)[..4]) ? MatchEvidence.PostcodeArea
            : MatchEvidence.PostcodeDifferent);
    }

    private static bool HouseNumber(FieldValues numbers, in PersonRow a, in PersonRow b, ref PairTally tally)
    {
        if (a.HouseNumber == 0 || b.HouseNumber == 0)
        {
            return false;
        }

        if (a.HouseNumber != b.HouseNumber)
        {
            _ = tally.Add(OneDigitOff(numbers[a.HouseNumber].Mark, numbers[b.HouseNumber].Mark)
                ? MatchEvidence.HouseNumberOneOff
                : MatchEvidence.HouseNumberDifferent);
            return false;
        }

        tally.Add(MatchEvidence.HouseNumberEqual, numbers[a.HouseNumber].Rarity, 0);
        if (a.Addition != 0 && b.Addition != 0)
        {
            _ = tally.Add(a.Addition == b.Addition ? MatchEvidence.AdditionEqual : MatchEvidence.AdditionDifferent);
        }

        return a.Addition == b.Addition;
    }

    private static bool OneDigitOff(int a, int b)
    {
        Span<char> left = stackalloc char[10];
        Span<char> right = stackalloc char[10];
        _ = a.TryFormat(left, out int leftLength, provider: System.Globalization.CultureInfo.InvariantCulture);
        _ = b.TryFormat(right, out int rightLength, provider: System.Globalization.CultureInfo.InvariantCulture);
        return (leftLength > 1 || rightLength > 1) && SpellingDistance.Between(left[..leftLength], right[..rightLength]) == 1;
    }

    private static void Town(FieldValues towns, int a, int b, bool samePostcode, ref PairTally tally)
    {
        if (a == 0 || b == 0)
        {
            return;
        }

        if (a == b)
        {
            tally.Add(MatchEvidence.TownEqual, samePostcode ? Math.Min(1, towns[a].Rarity) : towns[a].Rarity, 0);
        }
        else if (Spelling.Compare(towns, a, b) == Likeness.Different)
        {
            _ = tally.Add(MatchEvidence.TownDifferent);
        }
        else
        {
            tally.Add(MatchEvidence.TownOneOff, samePostcode ? 0 : tally.Bits.Stranger[(int)MatchEvidence.TownOneOff], 0);
        }
    }

    private static void Region(FieldValues regions, int a, int b, bool samePostcode, ref PairTally tally)
    {
        if (a != 0 && a == b)
        {
            tally.Add(MatchEvidence.RegionEqual, samePostcode ? 0 : regions[a].Rarity, 0);
        }
        else if (a != 0 && b != 0 && Spelling.Compare(regions, a, b) == Likeness.Different)
        {
            // A typing error in one of a few names says nothing either way.
            tally.Add(MatchEvidence.RegionDifferent, tally.Bits.Stranger[(int)MatchEvidence.RegionDifferent], 0);
        }
    }
}
