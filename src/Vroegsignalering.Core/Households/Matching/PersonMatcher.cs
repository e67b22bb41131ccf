namespace Vroegsignalering.Households.Matching;

/// <summary>Finds which records are about one person, also when names, dates, numbers and addresses have errors.</summary>
/// <remarks>The same records in any order, in any culture and on any machine give the same result. Nothing is learnt and nothing is kept:
/// weights are published (<see cref="MatchWeights"/>), and only how common a value is, is measured in the records themselves.
/// Source: Wgs art. 3 lid 1 onder b asks that every signal is followed up, so what is not sure goes to a person.</remarks>
public sealed class PersonMatcher
{
    private readonly PersonMatchingOptions _options;

    /// <summary>Makes a matcher.</summary>
    /// <param name="options">How to decide; the published weights and thresholds when <c>null</c>. Later changes have no effect.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting is outside its range.</exception>
    public PersonMatcher(PersonMatchingOptions? options = null)
    {
        options ??= new PersonMatchingOptions();
        options.Check();
        _options = new PersonMatchingOptions
        {
            Weights = options.Weights,
            AcceptAt = options.AcceptAt,
            ReviewAt = options.ReviewAt,
            AcceptByRuleOnly = options.AcceptByRuleOnly,
            LargestGroup = options.LargestGroup,
        };
    }

    /// <summary>Matches all records with each other.</summary>
    /// <exception cref="ArgumentException">Two records have the same id.</exception>
    public PersonMatchResult Match(IEnumerable<PersonRecord> records) => Match(records, [], MatchReviewTrail.Empty);

    /// <summary>Matches new records with each other and with the persons that are known, under what people decided.</summary>
    /// <param name="records">The new records, such as a month of signals.</param>
    /// <param name="known">The persons from before; their own records stay together and are not compared with each other again.</param>
    /// <param name="decisions">What people decided about pairs of records; a decision about a record that is not here has no effect. Of
    /// decisions that cannot all hold, keeping apart goes before putting together, and the rest is in the review queue.</param>
    /// <returns>The persons that have a new record.</returns>
    /// <exception cref="ArgumentException">Two records, or two known persons, have the same id.</exception>
    public PersonMatchResult Match(IEnumerable<PersonRecord> records, IEnumerable<KnownPerson> known, MatchReviewTrail decisions)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(decisions);
        MatchRows rows = MatchRows.Of(records, known);
        PersonTable table = new(rows.Records);
        RarityTable.Measure(table, _options.Weights);
        PairScorer scorer = new(table, _options.Weights);
        PairClusters clusters = new(rows, scorer, _options);
        clusters.Respect(decisions);
        new CandidatePairs(table, rows, _options.LargestGroup).ForEach(clusters.Consider);
        clusters.Join();
        return clusters.ToResult();
    }
}
