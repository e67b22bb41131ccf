using Vroegsignalering.Households.Matching;

namespace Vroegsignalering.Testing;

/// <summary>How well matching did on records of which it is known whose they are, counted in pairs of records.</summary>
/// <param name="Precision">Of the pairs that were put together, the share that is one person.</param>
/// <param name="Recall">Of the pairs that are one person, the share that was put together.</param>
/// <param name="RecallAfterReview">The same recall when every item of the review queue is decided rightly.</param>
/// <param name="QueueShare">The size of the review queue as a share of the records.</param>
public sealed record MatchQuality(double Precision, double Recall, double RecallAfterReview, double QueueShare)
{
    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Measures a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="personOf">The person of each record, by the id of the record.</param>
    public static MatchQuality Measure(PersonMatchResult result, IReadOnlyDictionary<string, string> personOf)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(personOf);
        Dictionary<string, string> clusterOf = new(StringComparer.Ordinal);
        foreach (PersonCluster cluster in result.Clusters)
        {
            foreach (string member in cluster.Members)
            {
                clusterOf[member] = cluster.Id;
            }
        }

        double truth = Pairs(personOf.Values);
        double found = Pairs(clusterOf.Values);
        double right = Pairs(clusterOf.Select(entry => $"{entry.Value}\0{personOf[entry.Key]}"));
        Dictionary<string, string> parent = new(StringComparer.Ordinal);
        string Root(string id)
        {
            while (parent.TryGetValue(id, out string? up))
            {
                id = up;
            }

            return id;
        }

        foreach (PersonLink link in result.Review.Where(link => personOf[link.First] == personOf[link.Second]))
        {
            (string a, string b) = (Root(clusterOf[link.First]), Root(clusterOf[link.Second]));
            if (a != b)
            {
                parent[a] = b;
            }
        }

        double afterReview = Pairs(clusterOf.Select(entry => $"{Root(entry.Value)}\0{personOf[entry.Key]}"));
        return new MatchQuality(
            found == 0 ? 1 : right / found, truth == 0 ? 1 : right / truth, truth == 0 ? 1 : afterReview / truth, (double)result.ReviewCount / personOf.Count);
    }

    private static double Pairs(IEnumerable<string> groups)
    {
        Dictionary<string, long> sizes = new(StringComparer.Ordinal);
        foreach (string group in groups)
        {
            sizes[group] = sizes.GetValueOrDefault(group) + 1;
        }

        return sizes.Values.Sum(size => size * (size - 1) / 2.0);
    }
}
