namespace Vroegsignalering.Households.Matching;

/// <summary>One finding as it was counted.</summary>
internal readonly record struct Finding(MatchEvidence Evidence, float Stranger, float Housemate);

/// <summary>The weights as two lists of bits, in the order of <see cref="MatchEvidence"/>.</summary>
internal sealed class EvidenceBits
{
    public EvidenceBits(MatchWeights weights)
    {
        foreach (MatchWeight weight in weights.Table)
        {
            Stranger[(int)weight.Evidence] = (float)weight.BitsAgainstStranger;
            Housemate[(int)weight.Evidence] = (float)weight.BitsAgainstHousemate;
        }
    }

    public float[] Stranger { get; } = new float[(int)MatchEvidence.PhoneOneOff + 1];

    public float[] Housemate { get; } = new float[(int)MatchEvidence.PhoneOneOff + 1];
}

/// <summary>Adds up the findings of one pair against its two other explanations, and writes them down when asked.</summary>
internal struct PairTally(EvidenceBits bits, List<Finding>? trace)
{
    /// <summary>The evidence against two strangers so far.</summary>
    public float Stranger { get; private set; }

    /// <summary>The evidence against two housemates so far.</summary>
    public float Housemate { get; private set; }

    public readonly EvidenceBits Bits => bits;

    /// <summary>Adds a finding at its published weight.</summary>
    public MatchEvidence Add(MatchEvidence evidence)
    {
        if (evidence != MatchEvidence.None)
        {
            Add(evidence, bits.Stranger[(int)evidence], bits.Housemate[(int)evidence]);
        }

        return evidence;
    }

    /// <summary>Adds a finding of which the evidence against a stranger was measured.</summary>
    public MatchEvidence Add(MatchEvidence evidence, float stranger)
    {
        Add(evidence, stranger, bits.Housemate[(int)evidence]);
        return evidence;
    }

    public void Add(MatchEvidence evidence, float stranger, float housemate)
    {
        Stranger += stranger;
        Housemate += housemate;
        trace?.Add(new Finding(evidence, stranger, housemate));
    }
}
