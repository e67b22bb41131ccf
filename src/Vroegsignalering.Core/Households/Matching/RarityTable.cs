namespace Vroegsignalering.Households.Matching;

/// <summary>Measures how common each value is, and with that how much it says when two records agree on it.</summary>
/// <remarks>Values are counted by a part of their hash. Two values that fall together look more common than they are, which makes
/// matching more careful, never bolder.</remarks>
internal sealed class RarityTable
{
    private const int Smallest = 1 << 12;
    private const int Largest = 1 << 20;
    private const int Known = 1 << 12;
    private static readonly float[] Logarithms = [.. Enumerable.Range(0, Known).Select(n => n < 2 ? 0 : (float)MatchWeight.Bits(n))];

    private delegate ulong Value(in Prepared row);

    private delegate ref float Place(ref Rarities rarities);

    private readonly Prepared[] _rows;
    private readonly MatchWeights _weights;
    private readonly int[] _counts;

    private RarityTable(Prepared[] rows, MatchWeights weights)
    {
        (_rows, _weights) = (rows, weights);
        int size = Smallest;
        while (size < Largest && size < rows.Length * 2L)
        {
            size *= 2;
        }

        _counts = new int[size];
    }

    /// <summary>Fills in the rarity of every value of every row.</summary>
    public static void Measure(Prepared[] rows, MatchWeights weights)
    {
        RarityTable table = new(rows, weights);
        table.Measure(MatchEvidence.NumberEqual, static (in r) => r.IdentityHash, static (ref r) => ref r.IdentityNumber);
        table.Measure(MatchEvidence.SurnameEqual, static (in r) => r.SurnameHash, static (ref r) => ref r.Surname);
        table.Measure(MatchEvidence.GivenEqual, static (in r) => r.GivenHash, static (ref r) => ref r.Given);
        table.Measure(MatchEvidence.BirthDateEqual, static (in r) => (ulong)r.BirthDate, static (ref r) => ref r.BirthDate);
        table.Measure(MatchEvidence.PostcodeEqual, static (in r) => r.PostcodeHash, static (ref r) => ref r.Postcode);
        table.Measure(MatchEvidence.StreetEqual, static (in r) => r.StreetHash, static (ref r) => ref r.Street);
        table.Measure(
            MatchEvidence.StreetEqual, static (in r) => Hashes.Both(r.PostcodeHash, r.StreetHash), static (ref r) => ref r.PostcodeStreet, together: true);
        table.Measure(MatchEvidence.HouseNumberEqual, static (in r) => (ulong)r.HouseNumber, static (ref r) => ref r.HouseNumber);
        table.Measure(MatchEvidence.TownEqual, static (in r) => r.TownHash, static (ref r) => ref r.Town);
        table.Measure(MatchEvidence.SecondLineEqual, static (in r) => r.Line2Hash, static (ref r) => ref r.Line2);
        table.Measure(MatchEvidence.RegionEqual, static (in r) => r.RegionHash, static (ref r) => ref r.Region);
        table.Measure(MatchEvidence.PhoneEqual, static (in r) => r.Phone, static (ref r) => ref r.Phone);
        table.Measure(MatchEvidence.EmailEqual, static (in r) => r.EmailHash, static (ref r) => ref r.Email);
        table.Measure(MatchEvidence.BusinessEqual, static (in r) => r.BusinessHash, static (ref r) => ref r.Business);
    }

    private void Measure(MatchEvidence evidence, Value value, Place place, bool together = false)
    {
        Array.Clear(_counts);
        uint mask = (uint)_counts.Length - 1;
        long present = 0;
        foreach (ref readonly Prepared row in _rows.AsSpan())
        {
            ulong hash = value(row);
            if (hash != 0)
            {
                _counts[Hashes.Mix(hash) & mask]++;
                present++;
            }
        }

        if (present == 0)
        {
            return;
        }

        MatchWeight weight = _weights[evidence];
        MatchWeight verified = _weights[MatchEvidence.VerifiedNumberEqual];
        double assumed = together ? weight.AmongStrangers * 0.02 : weight.AmongStrangers;
        float rarest = (float)MatchWeight.Bits(weight.AmongMatches * (present + (1 / assumed)));
        float rarestVerified = (float)MatchWeight.Bits(verified.AmongMatches * (present + (1 / verified.AmongStrangers)));
        float most = weight.MaximumBits == 0 || together ? float.MaxValue : (float)weight.MaximumBits;
        foreach (ref Prepared row in _rows.AsSpan())
        {
            ulong hash = value(row);
            if (hash == 0)
            {
                continue;
            }

            // The pair itself is no sign that the value is common.
            int count = Math.Max(1, _counts[Hashes.Mix(hash) & mask] - 1);
            float logarithm = count < Known ? Logarithms[count] : (float)MatchWeight.Bits(count);
            bool isVerified = evidence == MatchEvidence.NumberEqual && row.Verified;
            place(ref row.Rarity) = isVerified
                ? Math.Min(rarestVerified - logarithm, (float)verified.MaximumBits)
                : Math.Min(rarest - logarithm, most);
        }
    }
}
