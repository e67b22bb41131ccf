namespace Vroegsignalering.Households.Matching;

/// <summary>What one finding is worth: how often it occurs between records of one person, and between those of two.</summary>
/// <remarks>The evidence is the logarithm of their ratio, in bits (Fellegi and Sunter, A Theory for Record Linkage, 1969). There are two ways
/// of being somebody else: a stranger, who agrees by chance, and a housemate, who shares address and often surname.</remarks>
/// <param name="Evidence">The finding.</param>
/// <param name="AmongMatches">The chance of it between two records of one person, above 0 to 1.</param>
/// <param name="AmongStrangers">The chance of it between two strangers, above 0 to 1.</param>
/// <param name="AmongHousemates">The chance of it between two housemates, above 0 to 1.</param>
/// <param name="MaximumBits">The most it may give against a stranger; 0 when that is not limited.</param>
/// <param name="Measured">Whether the chance among strangers is only where measuring in the data starts from.</param>
/// <param name="Reason">Why these chances.</param>
public sealed record MatchWeight(
    MatchEvidence Evidence,
    double AmongMatches,
    double AmongStrangers,
    double AmongHousemates,
    double MaximumBits,
    bool Measured,
    string Reason)
{
    /// <summary>What it gives for being one person and not a stranger, in bits; where it is measured, of a value that is as common as assumed.</summary>
    public double BitsAgainstStranger => Limited(Bits(AmongMatches / AmongStrangers));

    /// <summary>What it gives for being one person and not a housemate, in bits.</summary>
    public double BitsAgainstHousemate => AmongHousemates >= 1 ? 0 : Bits(AmongMatches / AmongHousemates);

    /// <summary>A logarithm with steps of 1/64, so that the last bit of a processor decides nothing.</summary>
    internal static double Bits(double ratio) => Math.Round(Math.Log2(ratio) * 64) / 64;

    private double Limited(double bits) => MaximumBits > 0 ? Math.Min(bits, MaximumBits) : bits;
}

/// <summary>The published table of weights. It is the same for every country and file; a host may replace lines of it.</summary>
/// <remarks>The chances were set beforehand from what is known of names, dates and typing errors, and looked at on generated records. See
/// docs/matching.md for what they reach.</remarks>
public sealed class MatchWeights
{
    private readonly MatchWeight[] _table;

    private MatchWeights(MatchWeight[] table) => _table = table;

    /// <summary>The weights as they are published.</summary>
    public static MatchWeights Default { get; } = new(
    [
        new(MatchEvidence.VerifiedNumberEqual, 0.95, 1e-08, 0.002, 24, true,
            "One in a hundred million by chance; in one household now and then the number of the partner is given."),
        new(MatchEvidence.NumberEqual, 0.93, 1e-07, 0.002, 20, true,
            "As a verified number, but short numbers and numbers filled in to get past a form occur."),
        new(MatchEvidence.NumberOneOff, 0.05, 1e-05, 0.0005, 12, false,
            "A number has some seventy neighbours at one change."),
        new(MatchEvidence.NumberTwoOff, 0.01, 0.0004, 0.002, 5, false,
            "A number has thousands of neighbours at two changes."),
        new(MatchEvidence.NumberDifferent, 0.02, 0.98, 0.98, 0, false,
            "Numbers of others are filled in by mistake."),
        new(MatchEvidence.VerifiedNumberDifferent, 0.002, 0.99, 0.99, 0, false,
            "A mistake passes the eleven test once in eleven times, so this is nearly always somebody else."),
        new(MatchEvidence.SurnameEqual, 0.88, 0.0005, 0.6, 13, true,
            "Measured in the data: a rare name says more. Housemates mostly share it."),
        new(MatchEvidence.SurnamePart, 0.04, 0.003, 0.15, 0, false,
            "Married people use the own name, that of the partner, or both; so do their housemates."),
        new(MatchEvidence.SurnameOneOff, 0.05, 0.0005, 0.02, 7, false,
            "The commonest typing error."),
        new(MatchEvidence.SurnameSimilar, 0.02, 0.003, 0.015, 0, false,
            "Two errors, or a name heard wrong."),
        new(MatchEvidence.SurnameDifferent, 0.02, 0.99, 0.35, 0, false,
            "Marriage, or a name in the wrong field."),
        new(MatchEvidence.NamesSwapped, 0.02, 0.08, 0.04, 0, false,
            "Said on top of the two names being equal."),
        new(MatchEvidence.GivenEqual, 0.85, 0.004, 0.004, 11, true,
            "Measured in the data; father and son seldom share the name they use."),
        new(MatchEvidence.GivenPart, 0.05, 0.006, 0.012, 0, false,
            "The name in daily use is not always the first."),
        new(MatchEvidence.InitialsEqual, 0.8, 0.006, 0.008, 0, false,
            "Twenty letters that occur often, twice."),
        new(MatchEvidence.InitialEqual, 0.9, 0.07, 0.09, 0, false,
            "Twenty letters that occur often, some more than others; parents and children share them."),
        new(MatchEvidence.GivenOneOff, 0.06, 0.0012, 0.003, 0, false,
            "The commonest typing error."),
        new(MatchEvidence.GivenSimilar, 0.025, 0.005, 0.012, 0, false,
            "Two errors, or a name heard wrong."),
        new(MatchEvidence.GivenDifferent, 0.03, 0.98, 0.97, 0, false,
            "The name in daily use is another; twins and other housemates."),
        new(MatchEvidence.InitialDifferent, 0.02, 0.93, 0.9, 0, false,
            "The name in daily use begins with another letter; twins and other housemates."),
        new(MatchEvidence.BirthDateEqual, 0.92, 4e-05, 0.003, 15, true,
            "25,000 days of birth live; measured, because 1 January is a day of many. Among housemates: twins."),
        new(MatchEvidence.BirthDateSwapped, 0.01, 8e-05, 0.0004, 0, false,
            "Two customs of writing a date."),
        new(MatchEvidence.BirthDateOneOff, 0.04, 0.0016, 0.004, 0, false,
            "A date has some forty neighbours that exist."),
        new(MatchEvidence.BirthDatePart, 0.02, 0.007, 0.014, 0, false,
            "One part in 12, 30 or 80 by chance."),
        new(MatchEvidence.BirthDateDifferent, 0.02, 0.99, 0.98, 0, false,
            "Filled in for somebody else."),
        new(MatchEvidence.PostcodeEqual, 0.88, 0.0005, 1, 14, true,
            "Measured in the data: a Dutch postcode is a side of a street, a foreign one a town."),
        new(MatchEvidence.PostcodeOneOff, 0.06, 0.003, 1, 0, false,
            "The commonest typing error; a neighbouring street as well."),
        new(MatchEvidence.PostcodeArea, 0.03, 0.02, 1, 0, false,
            "The same neighbourhood."),
        new(MatchEvidence.PostcodeDifferent, 0.08, 0.98, 1, 0, false,
            "Moved."),
        new(MatchEvidence.StreetEqual, 0.84, 0.0005, 1, 12, true,
            "Measured in the data, and measured together with the postcode where that is equal too."),
        new(MatchEvidence.StreetOneOff, 0.08, 0.0005, 1, 0, false,
            "The commonest typing error."),
        new(MatchEvidence.StreetSimilar, 0.04, 0.003, 1, 0, false,
            "Two errors, or an abbreviation."),
        new(MatchEvidence.StreetDifferent, 0.1, 0.98, 1, 0, false,
            "Moved."),
        new(MatchEvidence.HouseNumberEqual, 0.88, 0.02, 1, 7, true,
            "Measured in the data: low numbers are common."),
        new(MatchEvidence.HouseNumberOneOff, 0.05, 0.09, 1, 0, false,
            "A typing error, or the neighbours."),
        new(MatchEvidence.HouseNumberDifferent, 0.1, 0.9, 1, 0, false,
            "Moved."),
        new(MatchEvidence.AdditionEqual, 0.75, 0.1, 1, 0, false,
            "h, hs and huis are one; so are III and 3."),
        new(MatchEvidence.AdditionDifferent, 0.1, 0.7, 1, 0, false,
            "Another door."),
        new(MatchEvidence.TownEqual, 0.9, 0.02, 1, 9, true,
            "Measured in the data; counts for little where the postcode is equal."),
        new(MatchEvidence.TownOneOff, 0.05, 0.003, 1, 0, false,
            "The commonest typing error."),
        new(MatchEvidence.TownDifferent, 0.07, 0.97, 1, 0, false,
            "Moved, or a suburb for its city."),
        new(MatchEvidence.SecondLineEqual, 0.75, 0.002, 1, 9, true,
            "Measured in the data."),
        new(MatchEvidence.SecondLineOneOff, 0.1, 0.002, 1, 0, false,
            "The commonest typing error."),
        new(MatchEvidence.SecondLineDifferent, 0.25, 0.98, 1, 0, false,
            "Free text."),
        new(MatchEvidence.RegionEqual, 0.94, 0.25, 1, 3, true,
            "Measured in the data."),
        new(MatchEvidence.RegionDifferent, 0.06, 0.75, 1, 0, false,
            "Moved, or a wrong choice in a list."),
        new(MatchEvidence.PhoneEqual, 0.7, 1e-05, 0.4, 14, true,
            "Numbers change, and housemates give one number."),
        new(MatchEvidence.PhoneDifferent, 0.3, 0.99, 0.6, 0, false,
            "People have several."),
        new(MatchEvidence.EmailEqual, 0.7, 1e-06, 0.15, 16, true,
            "Addresses change, and couples give one address."),
        new(MatchEvidence.EmailDifferent, 0.3, 0.99, 0.85, 0, false,
            "People have several."),
        new(MatchEvidence.BusinessEqual, 0.6, 0.001, 0.5, 9, true,
            "The contract of a small business of a natural person."),
        new(MatchEvidence.NotElsewhere, 1, 1, 0.0625, 0, false,
            "Of those who share a surname and do not live together, few are compared."),
        new(MatchEvidence.PhoneOneOff, 0.02, 0.0001, 0.01, 0, false,
            "A number has some ninety neighbours at one change, and phones bought together are among them."),
    ]);

    /// <summary>All weights, in the order of <see cref="MatchEvidence"/>.</summary>
    public IReadOnlyList<MatchWeight> Table => Array.AsReadOnly(_table);

    /// <summary>The weight of a finding.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The finding has no weight of its own.</exception>
    public MatchWeight this[MatchEvidence evidence] => Array.Find(_table, w => w.Evidence == evidence)
        ?? throw new ArgumentOutOfRangeException(nameof(evidence), "This finding has no weight of its own.");

    /// <summary>The same weights with one line replaced.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A chance is not above 0 to 1, or the finding has no weight of its own.</exception>
    public MatchWeights With(MatchWeight weight)
    {
        ArgumentNullException.ThrowIfNull(weight);
        CheckChance(weight.AmongMatches);
        CheckChance(weight.AmongStrangers);
        CheckChance(weight.AmongHousemates);
        ArgumentOutOfRangeException.ThrowIfNegative(weight.MaximumBits);
        int place = Array.IndexOf(_table, this[weight.Evidence]);
        MatchWeight[] table = [.. _table];
        table[place] = weight;
        return new MatchWeights(table);
    }

    private static void CheckChance(double chance)
    {
        if (!(chance > 0 && chance <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(chance), "A chance is above 0 and at most 1.");
        }
    }
}
