using System.Text;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Signals.Quarantine;

/// <summary>A row whose cells a person gave. Its place is its number, because it stands on no line of a file.</summary>
internal sealed class RepairedRecord : IntakeRecord
{
    private readonly IReadOnlyList<string> _cells;
    private readonly string _text;

    public RepairedRecord(string id, IReadOnlyList<string> cells)
    {
        _cells = cells;
        _text = string.Join(';', cells);
        (Line, Path, CellCount) = (1, id, cells.Count);
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<char> Text => _text;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Bytes => Encoding.UTF8.GetBytes(_text);

    /// <inheritdoc/>
    public override ReadOnlySpan<char> Cell(int column) => _cells[column];
}
