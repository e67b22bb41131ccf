namespace Vroegsignalering.Households.Matching;

/// <summary>Puts pairs together in clusters, surest first, and only where the members fit each other: no chains of weak links.</summary>
internal sealed class PairClusters(int count, PairScorer scorer, PersonMatchingOptions options)
{
    /// <summary>Two records with less than this are two persons, whatever others say.</summary>
    private const float Contradiction = -8;

    /// <summary>How many members of a cluster are asked.</summary>
    private const int Asked = 12;

    private const float RuleScore = 1000;
    private const float MostPerPair = 20;
    private const float LeastForHousemates = -3;
    private const float MostForHousemates = 7;
    private const double FewPairs = 5;

    /// <summary>From here on one in sixteen or fewer of the plain pairs at one address are housemates.</summary>
    private const float NoHousemates = 4;
    private readonly float _accept = (float)options.AcceptAt;
    private readonly float _review = (float)options.ReviewAt;
    private readonly List<Pair> _pairs = [];
    private long _samePersons;
    private long _housemates;
    private float _housematePrior;
    private readonly List<Pair> _links = [];
    private readonly List<Pair> _queue = [];
    private readonly Lock _explaining = new();
    private readonly int[] _cluster = [.. Enumerable.Range(0, count)];
    private readonly int[] _next = [.. Enumerable.Range(0, count)];
    private readonly int[] _size = [.. Enumerable.Repeat(1, count)];

    private readonly record struct Pair(int First, int Second, float Stranger, float Housemate, MatchGround Ground, PairKind Kind, bool Personal);

    /// <summary>Scores a pair and keeps it when it may matter.</summary>
    public void Consider(int first, int second)
    {
        PairScore score = scorer.Score(first, second, leastStranger: _review, leastHousemate: _review - MostForHousemates);
        if (score.Kind == PairKind.SamePerson)
        {
            _samePersons++;
        }
        else if (score.Kind == PairKind.Housemates)
        {
            _housemates++;
        }

        if (score.Ground != MatchGround.None || Math.Min(score.Stranger, score.Housemate + MostForHousemates) >= _review)
        {
            MatchGround ground = score.Ground == MatchGround.None ? MatchGround.Score : score.Ground;
            _pairs.Add(new Pair(first, second, score.Stranger, score.Housemate, ground, score.Kind, score.Personal));
        }
    }

    /// <summary>Makes the clusters and the review queue.</summary>
    public void Join()
    {
        // How often one meets a housemate is measured on the pairs that are plain: a register with one person per address has none.
        _housematePrior = Math.Clamp(
            (float)MatchWeight.Bits((_samePersons + FewPairs) / (_housemates + FewPairs)), LeastForHousemates, MostForHousemates);
        foreach (Pair pair in SurestFirst())
        {
            if (Root(pair.First) == Root(pair.Second))
            {
                continue;
            }

            float score = Lowest(pair.Stranger, pair.Housemate);
            bool byScore = score >= _accept && pair.Kind != PairKind.MaybeTwins && !options.AcceptByRuleOnly;
            if (score < _review && pair.Ground == MatchGround.Score)
            {
                continue;
            }

            if (pair.Ground == MatchGround.Score && !byScore)
            {
                _queue.Add(pair);
            }
            else if (Fit(pair))
            {
                Union(pair.First, pair.Second);
                _links.Add(pair);
            }
            else
            {
                _queue.Add(pair with { Ground = MatchGround.ContradictingGroup });
            }
        }

        // The queue asks once about two clusters, with their best link, and not at all when they came together after all.
        HashSet<(int, int)> asked = [];
        _ = _queue.RemoveAll(pair =>
        {
            (int a, int b) = (Root(pair.First), Root(pair.Second));
            return a == b || !asked.Add((Math.Min(a, b), Math.Max(a, b)));
        });
    }

    private float Lowest(float stranger, float housemate) => Math.Min(stranger, housemate + _housematePrior);

    // Equal scores stay in the order in which the pairs were found, which depends on the records alone.
    private IEnumerable<Pair> SurestFirst()
    {
        ulong[] order = new ulong[_pairs.Count];
        for (int i = 0; i < order.Length; i++)
        {
            Pair pair = _pairs[i];
            float score = Lowest(pair.Stranger, pair.Housemate) + (pair.Ground == MatchGround.Score ? 0 : RuleScore);
            order[i] = ((ulong)(uint)((2 * RuleScore - score) * 256) << 32) | (uint)i;
        }

        RadixSort.ByHigh(order, new ulong[order.Length]);
        foreach (ulong place in order)
        {
            yield return _pairs[(int)(place & uint.MaxValue)];
        }
    }

    public PersonMatchResult ToResult(string[] ids)
    {
        List<PersonCluster> clusters = [];
        for (int i = 0; i < ids.Length; i++)
        {
            if (Root(i) == i)
            {
                clusters.Add(new PersonCluster(ids[i], Members(i, ids)));
            }
        }

        return new PersonMatchResult(
            clusters.AsReadOnly(),
            _links.Count,
            _queue.Count,
            () => _links.Select(pair => Explain(pair, MatchDecision.Accepted, ids)),
            () => _queue.Select(pair => Explain(pair, MatchDecision.Review, ids)));
    }

    private System.Collections.ObjectModel.ReadOnlyCollection<string> Members(int root, string[] ids)
    {
        string[] members = new string[_size[root]];
        int[] rows = new int[members.Length];
        int row = root;
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = row;
            row = _next[row];
        }

        Array.Sort(rows);
        for (int i = 0; i < rows.Length; i++)
        {
            members[i] = ids[rows[i]];
        }

        return Array.AsReadOnly(members);
    }

    private PersonLink Explain(Pair pair, MatchDecision decision, string[] ids)
    {
        List<Finding> findings = [];
        PairScore score;
        lock (_explaining)
        {
            score = scorer.Score(pair.First, pair.Second, findings);
        }

        bool housemate = score.Housemate + _housematePrior < score.Stranger;
        IEnumerable<MatchContribution> contributions =
            from finding in findings
            where finding.Evidence != MatchEvidence.Others || !housemate
            let bits = housemate ? finding.Housemate : finding.Stranger
            select new MatchContribution(finding.Evidence, bits);
        if (housemate)
        {
            contributions = contributions.Append(new MatchContribution(MatchEvidence.Housemates, _housematePrior));
        }

        return new PersonLink(
            ids[pair.First], ids[pair.Second], Lowest(score.Stranger, score.Housemate), decision, pair.Ground, housemate, Array.AsReadOnly([.. contributions]));
    }

    // The lowest row of a cluster is its root, so that the id of a cluster does not depend on the order of joining.
    private int Root(int row)
    {
        while (_cluster[row] != row)
        {
            _cluster[row] = _cluster[_cluster[row]];
            row = _cluster[row];
        }

        return row;
    }

    private void Union(int first, int second)
    {
        (int a, int b) = (Root(first), Root(second));
        (int low, int high) = (Math.Min(a, b), Math.Max(a, b));
        _cluster[high] = low;
        _size[low] += _size[high];
        (_next[low], _next[high]) = (_next[high], _next[low]);
    }

    private bool Fit(Pair pair)
    {
        (int first, int second) = (pair.First, pair.Second);
        (int a, int b) = (Root(first), Root(second));
        if (_size[a] == 1 && _size[b] == 1)
        {
            return true;
        }

        float sum = 0;
        int row = first;
        for (int i = 0; i < Math.Min(_size[a], Asked); i++, row = _next[row])
        {
            int other = second;
            for (int j = 0; j < Math.Min(_size[b], Asked); j++, other = _next[other])
            {
                PairScore score = scorer.Score(Math.Min(row, other), Math.Max(row, other));
                float lowest = Lowest(score.Stranger, score.Housemate);

                // A record without a given name fits both twins, and must not bring them together where housemates occur at all.
                bool twins = score.Kind == PairKind.MaybeTwins && !pair.Personal && _housematePrior < NoHousemates;
                if (score.Ground == MatchGround.None && (lowest < Contradiction || twins))
                {
                    return false;
                }

                sum += Math.Min(lowest, MostPerPair);
            }
        }

        return sum >= 0;
    }
}
