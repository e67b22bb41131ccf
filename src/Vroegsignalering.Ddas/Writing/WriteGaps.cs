using System.Globalization;

namespace Vroegsignalering.Ddas.Writing;

/// <summary>Counts what could not be written as it was, per levering and field.</summary>
internal sealed class WriteGaps
{
    private readonly List<DdasGap> _closed = [];
    private readonly List<Gap> _open = [];
    private int _levering;

    public Gap Of(DiagnosticCode code, string field) => new(this, code, field);

    /// <summary>A value that the version has no place for.</summary>
    public Gap NoPlace(string field) => Of(DdasDiagnostics.NoPlace, field);

    /// <summary>Ends a levering: what follows is counted for the next.</summary>
    public void EndLevering()
    {
        foreach (Gap gap in _open)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"leveringen[{_levering}].{gap.Field}");
            _closed.Add(new DdasGap(gap.Code, place, gap.TakeCount()));
        }

        _open.Clear();
        _levering++;
    }

    public IReadOnlyList<DdasGap> ToList() => [.. _closed];

    /// <summary>One kind of gap at one field.</summary>
    internal sealed class Gap(WriteGaps gaps, DiagnosticCode code, string place)
    {
        private int _count;

        public DiagnosticCode Code => code;

        public string Field => place;

        public void Add()
        {
            if (_count++ == 0)
            {
                gaps._open.Add(this);
            }
        }

        public void AddIf(bool isThere)
        {
            if (isThere)
            {
                Add();
            }
        }

        public int TakeCount()
        {
            int count = _count;
            _count = 0;
            return count;
        }
    }
}
