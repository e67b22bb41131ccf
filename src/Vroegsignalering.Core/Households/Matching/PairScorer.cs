namespace Vroegsignalering.Households.Matching;

/// <summary>The evidence of one pair against its two other explanations.</summary>
/// <param name="Stranger">The evidence against two strangers.</param>
/// <param name="Housemate">The evidence against two housemates.</param>
/// <param name="Ground">The rule that accepts the pair, when one does.</param>
/// <param name="Kind">What the two plainly are.</param>
/// <param name="Personal">Whether a given name or a number speaks for the pair: what one housemate does not share with another.</param>
internal readonly record struct PairScore(float Stranger, float Housemate, MatchGround Ground, PairKind Kind, bool Personal);

/// <summary>Compares two records field by field.</summary>
internal sealed class PairScorer(PersonTable table, MatchWeights weights)
{
    private static readonly PairScore Hopeless = new(float.MinValue, float.MinValue, MatchGround.None, PairKind.None, Personal: false);
    private readonly EvidenceBits _bits = new(weights);
    private readonly float _others = (float)-MatchWeight.Bits(Math.Max(table.Rows.Length, 1000));

    /// <summary>Scores two records; the same for both orders.</summary>
    /// <param name="first">The one row.</param>
    /// <param name="second">The other row.</param>
    /// <param name="trace">Where to write the findings down.</param>
    /// <param name="leastStranger">When the evidence against strangers cannot reach this, and no rule applies, the rest is not compared.</param>
    /// <param name="leastHousemate">The same against housemates.</param>
    public PairScore Score(
        int first, int second, List<Finding>? trace = null, float leastStranger = float.NegativeInfinity, float leastHousemate = float.NegativeInfinity)
    {
        ref readonly PersonRow a = ref table.Rows[first];
        ref readonly PersonRow b = ref table.Rows[second];
        PairTally tally = new(_bits, trace);
        PairFindings found = new() { Number = NumberComparison.Compare(table, a, b, ref tally), BirthDate = BirthDateComparison.Compare(table, a, b, ref tally) };
        (found.Surname, found.Given) = NameComparison.Compare(table, a, b, ref tally);
        ContactComparison.Compare(table, a, b, ref tally);
        tally.Add(MatchEvidence.Others, _others, 0);
        bool belowBoth = tally.Stranger + AddressComparison.Most < leastStranger
            || tally.Housemate + _bits.Housemate[(int)MatchEvidence.NotElsewhere] < leastHousemate;
        if (belowBoth && !(AddressComparison.MayBeOneHome(a, b) && found.SameHomeCounts) && !found.IsSameBsn)
        {
            return Hopeless;
        }

        found.SameHome = AddressComparison.Compare(table, a, b, ref tally);
        return new PairScore(tally.Stranger, tally.Housemate, found.Ground, found.Kind, found.IsPersonal);
    }
}
