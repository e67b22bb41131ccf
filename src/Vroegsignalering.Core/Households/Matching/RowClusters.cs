namespace Vroegsignalering.Households.Matching;

/// <summary>Rows in clusters that only grow, and what may never come together.</summary>
internal sealed class RowClusters(int count)
{
    private readonly int[] _cluster = [.. Enumerable.Range(0, count)];
    private readonly int[] _next = [.. Enumerable.Range(0, count)];
    private readonly int[] _size = [.. Enumerable.Repeat(1, count)];
    private readonly RowLists _apart = new();

    /// <summary>The cluster of a row: its lowest row, so that it does not depend on the order of joining.</summary>
    public int Root(int row)
    {
        while (_cluster[row] != row)
        {
            _cluster[row] = _cluster[_cluster[row]];
            row = _cluster[row];
        }

        return row;
    }

    /// <summary>How many rows a cluster has.</summary>
    public int Size(int root) => _size[root];

    /// <summary>The row after this one in its cluster; after the last comes the first.</summary>
    public int Next(int row) => _next[row];

    public void Union(int first, int second)
    {
        (int a, int b) = (Root(first), Root(second));
        (int low, int high) = (Math.Min(a, b), Math.Max(a, b));
        _cluster[high] = low;
        _size[low] += _size[high];
        (_next[low], _next[high]) = (_next[high], _next[low]);
    }

    /// <summary>Keeps two rows apart, because somebody decided so.</summary>
    public void KeepApart(int first, int second) => _apart.AddBoth(first, second);

    /// <summary>Whether somebody decided that a member of one cluster is not a member of the other.</summary>
    public bool AreApart(int first, int second)
    {
        if (_apart.IsEmpty)
        {
            return false;
        }

        (int a, int b) = (Root(first), Root(second));
        (int small, int large) = _size[a] <= _size[b] ? (a, b) : (b, a);
        for (int i = 0, row = small; i < _size[small]; i++, row = _next[row])
        {
            if (_apart.Of(row).Exists(other => Root(other) == large))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>For some rows a list of others.</summary>
internal sealed class RowLists
{
    private static readonly List<int> None = [];
    private readonly Dictionary<int, List<int>> _lists = [];

    public bool IsEmpty => _lists.Count == 0;

    public List<int> Of(int row) => _lists.GetValueOrDefault(row, None);

    public void AddBoth(int first, int second)
    {
        Add(first, second);
        Add(second, first);
    }

    private void Add(int row, int other)
    {
        if (!_lists.TryGetValue(row, out List<int>? others))
        {
            _lists.Add(row, others = []);
        }

        others.Add(other);
    }
}
