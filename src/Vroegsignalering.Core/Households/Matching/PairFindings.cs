namespace Vroegsignalering.Households.Matching;

/// <summary>What two records at one address with one surname plainly are, as far as that can be said without weights.</summary>
internal enum PairKind
{
    None = 0,
    SamePerson = 1,
    Housemates = 2,

    /// <summary>All the same but for plainly different given names, or initials and numbers that differ: twins, for all that is known.</summary>
    MaybeTwins = 3,
}

/// <summary>What was found of one pair, and what follows from it without weights.</summary>
internal struct PairFindings
{
    public MatchEvidence Number, BirthDate, Surname, Given;
    public bool SameHome;

    /// <summary>Whether the rule of the same BSN applies.</summary>
    public readonly bool IsSameBsn => Number == MatchEvidence.VerifiedNumberEqual
        && (Surname == MatchEvidence.SurnameEqual || BirthDate == MatchEvidence.BirthDateEqual);

    /// <summary>Whether it matters for more than the score that the two have one home.</summary>
    public readonly bool SameHomeCounts => Surname is MatchEvidence.SurnameEqual or MatchEvidence.SurnameOneOff;

    /// <summary>Whether a given name or a number speaks for the pair.</summary>
    public readonly bool IsPersonal => Given is not (MatchEvidence.None or MatchEvidence.GivenDifferent or MatchEvidence.InitialDifferent) || HasSameNumber;

    /// <summary>The rule that accepts the pair, when one does.</summary>
    public readonly MatchGround Ground => IsSameBsn ? MatchGround.SameBsn
        : IsSameNameBirthDateAddress ? MatchGround.SameNameBirthDateAddress
        : MatchGround.None;

    /// <summary>What the two plainly are.</summary>
    public readonly PairKind Kind => !SameHome || !SameHomeCounts ? PairKind.None : BirthDate switch
    {
        not MatchEvidence.BirthDateDifferent when HasOtherNumber && HasSameInitial => PairKind.MaybeTwins,
        MatchEvidence.BirthDateEqual when Given == MatchEvidence.GivenEqual || HasSameInitial => PairKind.SamePerson,
        MatchEvidence.BirthDateDifferent when HasOtherGiven => PairKind.Housemates,
        not MatchEvidence.BirthDateDifferent when HasOtherGiven && !HasSameNumber => PairKind.MaybeTwins,
        _ => PairKind.None,
    };

    private readonly bool IsSameNameBirthDateAddress => Surname == MatchEvidence.SurnameEqual && BirthDate == MatchEvidence.BirthDateEqual && SameHome
        && !HasOtherNumber && Number != MatchEvidence.NumberTwoOff
        && (Given is MatchEvidence.None or MatchEvidence.GivenEqual || HasSameInitial);

    private readonly bool HasSameNumber => Number is MatchEvidence.VerifiedNumberEqual or MatchEvidence.NumberEqual or MatchEvidence.NumberOneOff;

    private readonly bool HasOtherNumber => Number is MatchEvidence.VerifiedNumberDifferent or MatchEvidence.NumberDifferent;

    private readonly bool HasSameInitial => Given is MatchEvidence.InitialEqual or MatchEvidence.InitialsEqual;

    private readonly bool HasOtherGiven => Given is MatchEvidence.GivenDifferent or MatchEvidence.InitialDifferent;
}
