using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Signals.Quarantine;

/// <summary>A row that was set aside, with everything that happened to it. The original stays; what people did stands beside it.</summary>
public sealed class QuarantineEntry
{
    internal QuarantineEntry(RowSetAside setAside)
        : this(setAside, [setAside], setAside.NeedsRepair ? QuarantineState.Open : QuarantineState.Evidence, repair: null)
    {
    }

    private QuarantineEntry(RowSetAside setAside, IReadOnlyList<QuarantineEvent> trail, QuarantineState state, RowRepaired? repair) =>
        (SetAside, Trail, State, Repair) = (setAside, trail, state, repair);

    /// <summary>The number by which the row is known: <see cref="QuarantinedRow.Id"/>.</summary>
    public string Id => SetAside.Id;

    /// <summary>The original: bytes, file, layout, day of receipt and reasons.</summary>
    public RowSetAside SetAside { get; }

    /// <summary>Where it stands.</summary>
    public QuarantineState State { get; }

    /// <summary>All that happened, oldest first; the first is the setting aside.</summary>
    public IReadOnlyList<QuarantineEvent> Trail { get; }

    /// <summary>The repair that holds; <c>null</c> when there is none.</summary>
    public RowRepaired? Repair { get; }

    /// <summary>The original cells of <see cref="RowLayout.Columns"/>, as far as the row can be split. They hold personal data.</summary>
    public IReadOnlyList<string> OriginalCells => Quarantine.OriginalCells.Of(SetAside);

    /// <summary>The text of the original row. It holds personal data.</summary>
    public string OriginalText => SetAside.OriginalText;

    /// <summary>The cells of <see cref="RowLayout.RepairColumns"/> as they hold now: of the repair, or else of the original. They hold personal
    /// data.</summary>
    public IReadOnlyList<string> CurrentCells
    {
        get
        {
            if (Repair is not null)
            {
                return Repair.Cells;
            }

            string[] columns = [.. SetAside.Layout.Columns];
            IReadOnlyList<string> original = OriginalCells;
            return [.. SetAside.Layout.RepairColumns.Select(c => original[Array.IndexOf(columns, c)])];
        }
    }

    /// <summary>The repaired row as a file of one row, to be taken in with the file it came from: read with the same mapping, and received on
    /// the same day, so that the statutory term starts where it would have.</summary>
    /// <exception cref="InvalidOperationException">The row was not repaired.</exception>
    public SignalFile RepairedFile() => new(SetAside.Source, [], [Read((Repair ?? throw new InvalidOperationException("The row was not repaired.")).Cells)])
    {
        ReceivedOn = SetAside.ReceivedOn,
    };

    /// <summary>File, number and state only.</summary>
    public override string ToString() => $"{SetAside.Source} {Id}: {State}";

    internal IntakeRow Read(IReadOnlyList<string> cells) => Reader().Read(new RepairedRecord(Id, cells), TextEncodings.Utf8, isWhole: true);

    /// <summary>Whom the row is about, as far as can be read: as it came, and as it was repaired.</summary>
    internal IEnumerable<Signal> About()
    {
        string[] columns = [.. SetAside.Layout.Columns];
        IReadOnlyList<string> original = OriginalCells;
        yield return Reader().ReadPerson(new RepairedRecord(Id, [.. SetAside.Layout.RepairColumns.Select(c => original[Array.IndexOf(columns, c)])]));
        foreach (RowRepaired repair in Trail.OfType<RowRepaired>())
        {
            yield return Reader().ReadPerson(new RepairedRecord(Id, repair.Cells));
        }
    }

    private SignalRowReader Reader() => new(SetAside.Layout.Mapping, SetAside.Source, SetAside.ReceivedOn, SetAside.Layout.RepairColumns, keySecret: default);

    internal QuarantineEntry With(RowSetAside again) => new(again, [.. Trail, again], QuarantineState.Open, repair: null);

    internal QuarantineEntry With(RowAccepted accepted) => new(SetAside, [.. Trail, accepted], QuarantineState.Accepted, repair: null);

    internal QuarantineEntry With(QuarantineDeed deed) => deed switch
    {
        RowRepaired repair => new(SetAside, [.. Trail, deed], QuarantineState.Repaired, repair),
        RowTakenIn => new(SetAside, [.. Trail, deed], QuarantineState.TakenIn, Repair),
        _ => new(SetAside, [.. Trail, deed], QuarantineState.GivenUp, Repair),
    };
}
