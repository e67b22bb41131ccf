using System.Globalization;

namespace Vroegsignalering.Ddas.Writing;

/// <summary>Counts what could not be written as it was, per levering and field.</summary>
internal sealed class WriteGaps
{
    private readonly Dictionary<(int Levering, string Code, string Field), int> _positions = [];
    private readonly List<(DiagnosticCode Code, int Levering, string Field, int Count)> _entries = [];

    /// <summary>Gets or sets the levering that is being written, from 0.</summary>
    public int Levering { get; set; }

    public void Add(DiagnosticCode code, string field)
    {
        if (_positions.TryAdd((Levering, code.Id, field), _entries.Count))
        {
            _entries.Add((code, Levering, field, 1));
            return;
        }

        int position = _positions[(Levering, code.Id, field)];
        _entries[position] = _entries[position] with { Count = _entries[position].Count + 1 };
    }

    /// <summary>Counts a value that v1.2 has no place for, when it is there.</summary>
    public void AddNoPlace(bool isThere, string field)
    {
        if (isThere)
        {
            Add(DdasDiagnostics.NoPlace, field);
        }
    }

    public IReadOnlyList<DdasGap> ToList() =>
    [
        .. _entries.Select(entry => new DdasGap(
            entry.Code, string.Create(CultureInfo.InvariantCulture, $"leveringen[{entry.Levering}].{entry.Field}"), entry.Count)),
    ];
}
