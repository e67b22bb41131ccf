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
    public PersonMatchResult Match(IEnumerable<PersonRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        PersonRecord[] ordered = InOrderOfId([.. records]);
        PersonTable table = new(ordered);
        RarityTable.Measure(table, _options.Weights);
        PairScorer scorer = new(table, _options.Weights);
        PairClusters clusters = new(table.Rows.Length, scorer, _options);
        new CandidatePairs(table, _options.LargestGroup).ForEach(clusters.Consider);
        clusters.Join();
        return clusters.ToResult([.. ordered.Select(r => r.Id)]);
    }

    private static PersonRecord[] InOrderOfId(PersonRecord[] records)
    {
        bool inOrder = true;
        for (int i = 1; i < records.Length && inOrder; i++)
        {
            inOrder = string.CompareOrdinal(records[i - 1].Id, records[i].Id) < 0;
        }

        if (inOrder)
        {
            return records;
        }

        IdOrder.Sort(records);
        for (int i = 1; i < records.Length; i++)
        {
            if (records[i - 1].Id == records[i].Id)
            {
                throw new ArgumentException("Every record needs an id of its own.", nameof(records));
            }
        }

        return records;
    }
}
