namespace Vroegsignalering.Households.Matching;

/// <summary>Puts pairs together in clusters, surest first, and only where the members fit each other: no chains of weak links.</summary>
internal sealed class PairClusters(MatchRows rows, PairScorer scorer, PersonMatchingOptions options)
{
    /// <summary>Two records with less than this are two persons, unless a link between their clusters says more than that.</summary>
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

    /// <summary>How much less a pair without a rival needs: each of the two would otherwise be a record that nobody else resembles.</summary>
    private const float WithoutRival = 3;

    /// <summary>How much weaker another pair must be, not to be a rival.</summary>
    private const float Margin = 4;

    private readonly float _accept = (float)options.AcceptAt;
    private readonly float _review = (float)options.ReviewAt;
    private readonly List<Pair> _pairs = [];
    private long _samePersons;
    private long _housemates;
    private float _housematePrior;
    private readonly List<Pair> _links = [];
    private readonly List<Pair> _queue = [];
    private readonly Lock _explaining = new();
    private readonly List<Finding> _findings = [];
    private readonly List<Pair> _contradictions = [];
    private readonly RowLists _twins = new();
    private readonly RowClusters _clusters = new(rows.Count);

    private readonly record struct Pair(int First, int Second, float Stranger, float Housemate, MatchGround Ground, PairKind Kind, bool Personal);

    /// <summary>Keeps apart and puts together what people decided, and puts together what belongs together from before.</summary>
    public void Respect(MatchReviewTrail decisions)
    {
        (int First, int Second, MatchReviewChoice Choice)[] decided =
        [
            .. decisions.InForce().Select(d => (rows.Find(d.First), rows.Find(d.Second), d.Choice)).Where(d => d.Item1 >= 0 && d.Item2 >= 0),
        ];
        foreach ((int first, int second, _) in decided.Where(d => d.Choice == MatchReviewChoice.DifferentPersons))
        {
            _clusters.KeepApart(first, second);
        }

        foreach ((int first, int row) in rows.Belonging().Where(pair => !_clusters.AreApart(pair.First, pair.Row)))
        {
            _clusters.Union(first, row);
        }

        foreach ((int a, int b, _) in decided.Where(d => d.Choice == MatchReviewChoice.SamePerson))
        {
            (int first, int second) = (Math.Min(a, b), Math.Max(a, b));
            PairScore score = scorer.Score(first, second);
            Pair pair = new(first, second, score.Stranger, score.Housemate, MatchGround.Decided, score.Kind, score.Personal);
            if (_clusters.AreApart(first, second))
            {
                _contradictions.Add(pair with { Ground = MatchGround.ContradictingGroup });
            }
            else if (_clusters.Root(first) != _clusters.Root(second))
            {
                _clusters.Union(first, second);
                _links.Add(pair);
            }
        }
    }

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
        FindTwins();
        foreach (Pair pair in SurestFirst())
        {
            if (_clusters.Root(pair.First) == _clusters.Root(pair.Second))
            {
                continue;
            }

            float score = Lowest(pair.Stranger, pair.Housemate);
            if (score < _review && pair.Ground == MatchGround.Score)
            {
                continue;
            }

            if (pair.Ground == MatchGround.Score && (score < _accept || !MayBeAccepted(pair)))
            {
                _queue.Add(pair);
            }
            else
            {
                JoinOrAsk(pair);
            }
        }

        JoinWithoutRival();

        // The queue asks once about two clusters, with their best link, and not at all when they came together after all.
        HashSet<(int, int)> asked = [];
        _ = _queue.RemoveAll(pair =>
        {
            (int a, int b) = (_clusters.Root(pair.First), _clusters.Root(pair.Second));
            return a == b || _clusters.AreApart(a, b) || !asked.Add((Math.Min(a, b), Math.Max(a, b)));
        });
        _queue.InsertRange(0, _contradictions);
    }

    /// <summary>Whether a pair may be accepted by its score: never twins where housemates occur at all.</summary>
    private bool MayBeAccepted(Pair pair) =>
        !options.AcceptByRuleOnly && (pair.Kind != PairKind.MaybeTwins || _housematePrior >= NoHousemates);

    private void JoinOrAsk(Pair pair)
    {
        if (!FitsTwins(pair) && Fit(pair))
        {
            _clusters.Union(pair.First, pair.Second);
            _links.Add(pair);
        }
        else
        {
            _queue.Add(pair with { Ground = MatchGround.ContradictingGroup });
        }
    }

    private void FindTwins()
    {
        if (_housematePrior >= NoHousemates)
        {
            return;
        }

        foreach (Pair pair in _pairs.Where(pair => pair.Kind == PairKind.MaybeTwins))
        {
            _twins.AddBoth(pair.First, pair.Second);
        }
    }

    /// <summary>Whether one of two has no given name, and fits a twin of the other as well: only a person can say which of them it is.</summary>
    private bool FitsTwins(Pair pair) => !pair.Personal && (FitsTwinOf(pair.First, pair.Second) || FitsTwinOf(pair.Second, pair.First));

    private bool FitsTwinOf(int row, int other) => _twins.Of(row).Exists(twin =>
    {
        PairScore score = scorer.Score(Math.Min(twin, other), Math.Max(twin, other));
        return !score.Personal && (score.Ground != MatchGround.None || (score.Kind != PairKind.MaybeTwins && Lowest(score.Stranger, score.Housemate) >= _review));
    });

    /// <summary>Accepts what is left with less evidence where there is no rival: no other cluster that one of the two may belong to.</summary>
    private void JoinWithoutRival()
    {
        Pair[] left = [.. _queue.Where(pair => _clusters.Root(pair.First) != _clusters.Root(pair.Second))];
        RivalScores rivals = new();
        foreach (Pair pair in left)
        {
            rivals.Add(_clusters.Root(pair.First), _clusters.Root(pair.Second), Lowest(pair.Stranger, pair.Housemate));
        }

        bool[] alone = Array.ConvertAll(left, pair => IsWithoutRival(pair, rivals));
        for (int i = 0; i < left.Length; i++)
        {
            Pair pair = left[i];
            if (alone[i] && _clusters.Root(pair.First) != _clusters.Root(pair.Second) && Fit(pair))
            {
                _clusters.Union(pair.First, pair.Second);
                _links.Add(pair);
            }
        }
    }

    // That a housemate has no record of the same name here says nothing, so against housemates a pair needs all the evidence. A stranger
    // must share a given name or a number: of one surname and birth date there are two in a large file.
    private bool IsWithoutRival(Pair pair, RivalScores rivals)
    {
        float housemate = pair.Housemate + _housematePrior;
        float score = Math.Min(pair.Stranger, housemate);
        return pair.Ground == MatchGround.Score && MayBeAccepted(pair) && score >= _accept - WithoutRival
            && (_housematePrior >= NoHousemates || housemate >= _accept)
            && (pair.Personal || pair.Stranger > housemate)
            && !rivals.HasRival(_clusters.Root(pair.First), _clusters.Root(pair.Second), score - Margin);
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

    public PersonMatchResult ToResult()
    {
        List<PersonCluster> clusters = [];
        for (int i = 0; i < rows.Count; i++)
        {
            if (_clusters.Root(i) == i && ClusterOf(i) is PersonCluster cluster)
            {
                clusters.Add(cluster);
            }
        }

        return new PersonMatchResult(
            clusters.AsReadOnly(),
            _links.Count,
            _queue.Count,
            () => _links.Select(pair => Explain(pair, MatchDecision.Accepted)),
            () => _queue.Select(pair => Explain(pair, MatchDecision.Review)));
    }

    /// <summary>The cluster of a root; <c>null</c> when nothing in it is new.</summary>
    private PersonCluster? ClusterOf(int root)
    {
        int[] members = new int[_clusters.Size(root)];
        bool isNew = false;
        bool isKnown = false;
        for (int i = 0, row = root; i < members.Length; i++, row = _clusters.Next(row))
        {
            members[i] = row;
            isNew |= rows.IsNew(row);
            isKnown |= !rows.IsNew(row);
        }

        if (!isNew)
        {
            return null;
        }

        if (members.Length > 2)
        {
            Array.Sort(members); // The root is the lowest, so one or two are in order.
        }

        string[] ids = new string[members.Length];
        for (int i = 0; i < ids.Length; i++)
        {
            ids[i] = rows.Id(members[i]);
        }

        return new PersonCluster(ids[0], Array.AsReadOnly(ids)) { KnownAs = isKnown ? KnownAs(members) : [] };
    }

    private System.Collections.ObjectModel.ReadOnlyCollection<string> KnownAs(int[] members) =>
        Array.AsReadOnly([.. members.Select(rows.Person).OfType<int>().Distinct().Order().Select(rows.PersonId)]);

    private PersonLink Explain(Pair pair, MatchDecision decision)
    {
        lock (_explaining)
        {
            _findings.Clear();
            PairScore score = scorer.Score(pair.First, pair.Second, _findings);
            bool housemate = score.Housemate + _housematePrior < score.Stranger;
            return new PersonLink(
                rows.Id(pair.First), rows.Id(pair.Second), Lowest(score.Stranger, score.Housemate), decision, pair.Ground, housemate, Contributions(housemate));
        }
    }

    // Against a housemate the number of others says nothing, and how often housemates occur does.
    private System.Collections.ObjectModel.ReadOnlyCollection<MatchContribution> Contributions(bool housemate)
    {
        int count = housemate ? 1 : 0;
        foreach (Finding finding in _findings)
        {
            count += housemate && finding.Evidence == MatchEvidence.Others ? 0 : 1;
        }

        MatchContribution[] contributions = new MatchContribution[count];
        int at = 0;
        foreach (Finding finding in _findings)
        {
            if (!housemate || finding.Evidence != MatchEvidence.Others)
            {
                contributions[at++] = new MatchContribution(finding.Evidence, housemate ? finding.Housemate : finding.Stranger);
            }
        }

        if (housemate)
        {
            contributions[at] = new MatchContribution(MatchEvidence.Housemates, _housematePrior);
        }

        return Array.AsReadOnly(contributions);
    }

    private bool Fit(Pair pair)
    {
        (int first, int second) = (pair.First, pair.Second);
        (int a, int b) = (_clusters.Root(first), _clusters.Root(second));
        if (_clusters.AreApart(a, b))
        {
            return false;
        }

        if (_clusters.Size(a) == 1 && _clusters.Size(b) == 1)
        {
            return true;
        }

        float own = Lowest(pair.Stranger, pair.Housemate);
        float sum = 0;
        int row = first;
        for (int i = 0; i < Math.Min(_clusters.Size(a), Asked); i++, row = _clusters.Next(row))
        {
            int other = second;
            for (int j = 0; j < Math.Min(_clusters.Size(b), Asked); j++, other = _clusters.Next(other))
            {
                PairScore score = scorer.Score(Math.Min(row, other), Math.Max(row, other));
                float lowest = Lowest(score.Stranger, score.Housemate);

                // A record without a given name fits both twins, and must not bring them together where housemates occur at all.
                bool twins = score.Kind == PairKind.MaybeTwins && !pair.Personal && _housematePrior < NoHousemates;
                if (score.Ground == MatchGround.None && (lowest < Math.Min(Contradiction, -own) || twins))
                {
                    return false;
                }

                sum += Math.Min(lowest, MostPerPair);
            }
        }

        // On average its members must fit. Housemates make chains of likely links; where they do not occur, contradicting is what counts.
        return sum >= 0 || _housematePrior >= NoHousemates;
    }
}
