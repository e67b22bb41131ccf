namespace Vroegsignalering.Households.Matching;

/// <summary>Measures how common each value is, and with that how much it says when two records agree on it.</summary>
internal static class RarityTable
{
    /// <summary>Among those of one postcode, two strangers share a street this often.</summary>
    private const double AssumedTogether = 0.02;

    /// <summary>Fills in the rarity of every value.</summary>
    public static void Measure(PersonTable table, MatchWeights weights)
    {
        Measure(table.Numbers, weights[MatchEvidence.NumberEqual], weights[MatchEvidence.VerifiedNumberEqual]);
        Measure(table.Surnames, weights[MatchEvidence.SurnameEqual]);
        Measure(table.FirstNames, weights[MatchEvidence.GivenEqual]);
        Even(table.Surnames, table.FirstNames);
        Measure(table.BirthDates, weights[MatchEvidence.BirthDateEqual]);
        Measure(table.Postcodes, weights[MatchEvidence.PostcodeEqual]);
        Measure(table.Streets, weights[MatchEvidence.StreetEqual]);
        MatchWeight together = weights[MatchEvidence.StreetEqual];
        Measure(table.PostcodeStreets, together with { AmongStrangers = together.AmongStrangers * AssumedTogether, MaximumBits = 0 });
        Measure(table.HouseNumbers, weights[MatchEvidence.HouseNumberEqual]);
        Measure(table.Towns, weights[MatchEvidence.TownEqual]);
        Measure(table.SecondLines, weights[MatchEvidence.SecondLineEqual]);
        Measure(table.Regions, weights[MatchEvidence.RegionEqual]);
        Measure(table.Phones, weights[MatchEvidence.PhoneEqual]);
        Measure(table.Emails, weights[MatchEvidence.EmailEqual]);
        Measure(table.Businesses, weights[MatchEvidence.BusinessEqual]);
    }

    // A value with a mark counts as verified where there is a weight for that.
    private static void Measure(FieldValues values, MatchWeight weight, MatchWeight? verified = null)
    {
        long present = 0;
        for (int i = 1; i < values.Count; i++)
        {
            present += values.CountOf(i);
        }

        for (int i = 1; i < values.Count; i++)
        {
            ref FieldValue value = ref values[i];
            value.Rarity = Rarity(value.Mark != 0 && verified is not null ? verified : weight, values.CountOf(i), present);
        }
    }

    // A surname that now and then stands in the field of the given name is not a rare given name.
    private static void Even(FieldValues surnames, FieldValues firstNames)
    {
        for (int i = 1; i < firstNames.Count; i++)
        {
            int same = surnames.Find(firstNames[i].Hash);
            if (same != 0)
            {
                float least = Math.Min(firstNames[i].Rarity, surnames[same].Rarity);
                (firstNames[i].Rarity, surnames[same].Rarity) = (least, least);
            }
        }
    }

    private static float Rarity(MatchWeight weight, int count, long present)
    {
        // The pair itself is no sign that the value is common.
        double bits = MatchWeight.Bits(weight.AmongMatches * (present + (1 / weight.AmongStrangers))) - MatchWeight.Bits(Math.Max(1, count - 1));
        return (float)(weight.MaximumBits > 0 ? Math.Min(bits, weight.MaximumBits) : bits);
    }
}
