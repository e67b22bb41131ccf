using NodaTime;
using Vroegsignalering.Signals.Quarantine;

namespace Vroegsignalering.Signals.Intake;

/// <summary>The rows of a CSV file that is being read. Who uses it reads the records, waiting or not; all else is here.</summary>
internal sealed class CsvSignalRows
{
    private readonly SignalMapping _mapping;
    private readonly string _source;
    private readonly LocalDate? _receivedOn;
    private readonly SignalIntakeOptions _limits;
    private readonly bool _isTooLarge;
    private SignalRowReader? _rows;
    private int _count;

    public CsvSignalRows(Stream stream, SignalMapping mapping, string source, LocalDate? receivedOn, SignalIntakeOptions limits)
    {
        (_mapping, _source, _receivedOn, _limits) = (mapping, source, receivedOn, limits);
        _isTooLarge = stream.CanSeek && stream.Length - stream.Position > limits.MaximumBytes;
        IsRefused = _isTooLarge;
        Records = new CsvRecordReader(stream, mapping.Encoding, mapping.Delimiter, limits);
    }

    public CsvRecordReader Records { get; }

    /// <summary>Whether the file is refused: nothing more is read.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>Whether the record is the separator on a line of its own, which Excel writes before the header.</summary>
    public bool IsSeparatorLine =>
        Records.Fault is null && Records.CellCount > 0 && Records.Cell(0).StartsWith("sep=", StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes the record that was read as the header.</summary>
    public SignalFile ReadHeader()
    {
        Diagnostic[] refusal = [.. CheckHeader(out string[] header)];
        IsRefused = refusal.Length > 0;
        if (IsRefused)
        {
            return new SignalFile(_source, refusal, []);
        }

        _rows = new SignalRowReader(_mapping, _source, _receivedOn, header, _limits.KeySecret);
        return new SignalFile(_source, [], Rows()) { Layout = new RowLayout(_mapping, header), ReceivedOn = _receivedOn };
    }

    /// <summary>The record that was read, as a row.</summary>
    public IntakeRow Current()
    {
        IntakeRow row = _count++ == _limits.MaximumRows
            ? _rows!.Refuse(Records, SignalDiagnostics.TooManyRows)
            : _rows!.Read(Records, Records.Encoding, Records.HasLineEnd);
        IsRefused = row.Outcome == IntakeOutcome.FileRefused;
        return row;
    }

    private IEnumerable<IntakeRow> Rows()
    {
        while (!IsRefused && Records.Read())
        {
            yield return Current();
        }
    }

    private IEnumerable<Diagnostic> CheckHeader(out string[] header)
    {
        header = [];
        if (_isTooLarge)
        {
            return [SignalDiagnostics.FileTooLarge.At(_source)];
        }

        if (Records.Fault is not null || Records.CellCount == 0)
        {
            DiagnosticCode fault = Records.Fault?.Severity == DiagnosticSeverity.Fatal ? Records.Fault : SignalDiagnostics.HeaderMissing;
            return [fault.At(_source, row: 1)];
        }

        if (Records.CellCount > _limits.MaximumColumns)
        {
            return [SignalDiagnostics.TooManyColumns.At(_source, Records.Line)];
        }

        header = Records.Cells();
        return CheckColumns(header);
    }

    private IEnumerable<Diagnostic> CheckColumns(string[] header)
    {
        foreach ((SignalField field, string name) in _mapping.Columns)
        {
            int count = header.Count(h => RowCells.SameColumn(h, name));
            bool mayBeAbsent = _mapping.ColumnsAreOptional && field is not (SignalField.Reference or SignalField.Partner);
            if (count > 1)
            {
                yield return SignalDiagnostics.ColumnTwice.At(_source, Records.Line, name);
            }
            else if (count == 0 && !mayBeAbsent)
            {
                yield return SignalDiagnostics.ColumnMissing.At(_source, Records.Line, name);
            }
        }
    }
}
