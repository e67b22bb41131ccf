using System.Globalization;

namespace Vroegsignalering.Households.Matching;

/// <summary>What one comparison gave.</summary>
/// <param name="Evidence">The finding.</param>
/// <param name="Bits">What it gave, in bits; below zero speaks against a match.</param>
public readonly record struct MatchContribution(MatchEvidence Evidence, double Bits)
{
    /// <summary>The same in every culture, such as <c>SurnameEqual +9.5</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Evidence} {Bits:+0.0##;-0.0##;0}");
}

/// <summary>Two records that are, or may be, about one person.</summary>
/// <param name="First">The id of the one that comes first.</param>
/// <param name="Second">The id of the other.</param>
/// <param name="Score">The evidence in all, in bits, against the best other explanation: a stranger or a housemate.</param>
/// <param name="Decision">Accepted, or for a person to decide.</param>
/// <param name="Ground">On what ground.</param>
/// <param name="AgainstHousemate">Whether the best other explanation is a housemate; otherwise it is a stranger.</param>
/// <param name="Contributions">What each comparison gave; they add up to <paramref name="Score"/>. No personal value is in them.</param>
public sealed record PersonLink(
    string First,
    string Second,
    double Score,
    MatchDecision Decision,
    MatchGround Ground,
    bool AgainstHousemate,
    IReadOnlyList<MatchContribution> Contributions)
{
    /// <summary>The two ids only.</summary>
    public override string ToString() => $"{First} {Second}";
}

/// <summary>The records of one person, as far as matching is sure.</summary>
/// <param name="Id">The id of the record that comes first; it stays the same as long as that record does.</param>
/// <param name="Members">The ids of all its records, in ordinal order; one or more.</param>
public sealed record PersonCluster(string Id, IReadOnlyList<string> Members)
{
    /// <summary>The known persons that its records belong to, by id; empty for a new person, more than one when new records show that
    /// two known persons are one.</summary>
    public IReadOnlyList<string> KnownAs { get; init; } = [];

    /// <summary>The id only.</summary>
    public override string ToString() => Id;
}

/// <summary>What matching found.</summary>
public sealed class PersonMatchResult
{
    private readonly Func<IEnumerable<PersonLink>> _links;
    private readonly Func<IEnumerable<PersonLink>> _review;

    internal PersonMatchResult(
        IReadOnlyList<PersonCluster> clusters, int linkCount, int reviewCount, Func<IEnumerable<PersonLink>> links, Func<IEnumerable<PersonLink>> review)
    {
        (Clusters, LinkCount, ReviewCount) = (clusters, linkCount, reviewCount);
        (_links, _review) = (links, review);
    }

    /// <summary>The persons with a new record, in the order of their ids; every new record is in exactly one.</summary>
    public IReadOnlyList<PersonCluster> Clusters { get; }

    /// <summary>How many accepted links there are. Without known persons: the number of records less the number of clusters.</summary>
    public int LinkCount { get; }

    /// <summary>How many pairs of clusters a person is asked about.</summary>
    public int ReviewCount { get; }

    /// <summary>The accepted links that put the clusters together, surest first, each made when it is asked for.</summary>
    public IEnumerable<PersonLink> Links => _links();

    /// <summary>The review queue: for each two clusters that may be one person the best link, surest first.</summary>
    public IEnumerable<PersonLink> Review => _review();
}
