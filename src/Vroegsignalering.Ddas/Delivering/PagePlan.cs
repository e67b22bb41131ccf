namespace Vroegsignalering.Ddas.Delivering;

/// <summary>Deals the groups of a frozen delivery over pages and remembers what stands on one of them.</summary>
internal sealed class PagePlan(int wanted, int pageSize)
{
    private readonly List<PageSlice> _first = [];
    private readonly List<PageSlice> _wanted = [];
    private int _page = 1;
    private int _onPage;

    /// <summary>The number of pages, 1 or more.</summary>
    public int TotalPages => _page;

    /// <summary>The number of signals on all pages.</summary>
    public int TotalSignals { get; private set; }

    /// <summary>The page: the one that is wanted, or the first when there is no such page.</summary>
    public (int Number, IReadOnlyList<PageSlice> Slices) Result => wanted <= _page ? (wanted, wanted == 1 ? _first : _wanted) : (1, _first);

    /// <summary>Adds a levering that has no groups, so that it is on a page all the same.</summary>
    public void AddEmpty(LeveringPlace levering) => SliceOf(levering, levering.SignalsStart, levering.CasesStart);

    /// <summary>Adds the next group.</summary>
    /// <param name="levering">Its levering.</param>
    /// <param name="group">The group.</param>
    /// <param name="before">The group before it in this levering; <c>null</c> for the first.</param>
    public void Add(LeveringPlace levering, SnapshotGroup group, SnapshotGroup? before)
    {
        if (_onPage > 0 && _onPage + group.Signals > pageSize)
        {
            (_page, _onPage) = (_page + 1, 0);
        }

        _onPage += group.Signals;
        TotalSignals += group.Signals;

        // After what stands before it comes a comma, that is not taken along.
        long signalsStart = before is SnapshotGroup earlier ? earlier.SignalsEnd + 1 : levering.SignalsStart;
        long casesStart = before is { CasesEnd: > 0 } last ? last.CasesEnd + 1 : levering.CasesStart;
        PageSlice? slice = SliceOf(levering, signalsStart, casesStart);
        slice?.Extend(group);
    }

    private PageSlice? SliceOf(LeveringPlace levering, long signalsStart, long casesStart)
    {
        if (_page != 1 && _page != wanted)
        {
            return null;
        }

        List<PageSlice> slices = _page == 1 ? _first : _wanted;
        if (slices.Count == 0 || slices[^1].Levering != levering)
        {
            slices.Add(new PageSlice(levering, signalsStart, casesStart));
        }

        return slices[^1];
    }
}
