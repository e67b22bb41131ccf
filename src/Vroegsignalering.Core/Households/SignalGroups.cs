namespace Vroegsignalering.Households;

/// <summary>Signals, known by their place in a list, in groups. A group is known by a number that says nothing.</summary>
internal sealed class SignalGroups
{
    private readonly List<Group> _groups = [];
    private readonly int[] _groupOf;
    private readonly MatchReason[] _reasons;
    private readonly int _fixed;

    /// <summary>Starts with a group for each open case, whose signals come first and stay there, and one for each other signal.</summary>
    public SignalGroups(int count, IReadOnlyList<int> sizesOfOpenCases)
    {
        _groupOf = new int[count];
        _reasons = new MatchReason[count];
        for (int number = 0; number < sizesOfOpenCases.Count; number++)
        {
            _groupOf.AsSpan(_fixed, sizesOfOpenCases[number]).Fill(number);
            _fixed += sizesOfOpenCases[number];
            _groups.Add(new Group([], number));
        }

        for (int i = _fixed; i < count; i++)
        {
            _groupOf[i] = _groups.Count;
            _groups.Add(new Group([i], OpenCase: null));
        }
    }

    /// <summary>A group: the places of its signals, without those that were in the open case already.</summary>
    public sealed record Group(List<int> Places, int? OpenCase);

    public int Count => _groupOf.Length;

    public int Of(int place) => _groupOf[place];

    public MatchReason ReasonOf(int place) => _reasons[place] == MatchReason.NotStated ? MatchReason.First : _reasons[place];

    /// <summary>Puts one signal in the group of another; a signal of an open case stays.</summary>
    public void Join(int with, int place, MatchReason reason)
    {
        if (place >= _fixed && _groupOf[with] != _groupOf[place])
        {
            Put(place, _groupOf[with], reason);
        }
    }

    /// <summary>Whether a signal is in an open case.</summary>
    public bool IsInOpenCase(int place) => _groups[_groupOf[place]].OpenCase is not null;

    /// <summary>The places of new signals.</summary>
    public IEnumerable<int> NewPlaces => Enumerable.Range(_fixed, Count - _fixed);

    /// <summary>The places of the signals of open cases.</summary>
    public IEnumerable<int> OpenPlaces => Enumerable.Range(0, _fixed);

    /// <summary>Moves the chosen signals of one group to another, because somebody decided so; away from an open case only what is new in it.</summary>
    public void Move(Predicate<int> which, int from, int to)
    {
        int target = _groupOf[to];
        if (_groupOf[from] != target)
        {
            foreach (int place in _groups[_groupOf[from]].Places.FindAll(which))
            {
                Put(place, target, MatchReason.Decided);
            }
        }
    }

    /// <summary>Takes the chosen signals out of a group, because somebody decided so; nothing when the two are apart already.</summary>
    /// <param name="which">The signals.</param>
    /// <param name="place">One of them.</param>
    /// <param name="apartFrom">The signal that stays behind.</param>
    /// <param name="into">A signal to whose group they go; a group of their own when <c>null</c>.</param>
    public void TakeOut(Predicate<int> which, int place, int apartFrom, int? into = null)
    {
        if (_groupOf[place] == _groupOf[apartFrom])
        {
            int target = into is int with ? _groupOf[with] : _groups.Count;
            if (target == _groups.Count)
            {
                _groups.Add(new Group([], OpenCase: null));
            }

            foreach (int moved in _groups[_groupOf[place]].Places.FindAll(which))
            {
                Put(moved, target, MatchReason.Decided);
            }
        }
    }

    /// <summary>The groups with new signals, by the first of them, each in order.</summary>
    public IEnumerable<Group> InOrder()
    {
        foreach (Group group in _groups)
        {
            group.Places.Sort();
        }

        return _groups.Where(g => g.Places.Count > 0).OrderBy(g => g.Places[0]);
    }

    private void Put(int place, int group, MatchReason reason)
    {
        _ = _groups[_groupOf[place]].Places.Remove(place);
        _groups[group].Places.Add(place);
        _groupOf[place] = group;
        _reasons[place] = reason;
    }
}
