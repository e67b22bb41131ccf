using System.Text;

namespace Vroegsignalering.Signals.Intake;

/// <summary>Reads CSV (RFC 4180) record by record: quotes, doubled quotes, line ends inside quotes; CR LF, LF or CR.</summary>
/// <remarks>Own code because quarantine needs the original text of a record: see docs/decisions/0008.</remarks>
internal sealed class CsvRecordReader(TextReader reader, char delimiter)
{
    /// <summary>The longest record in characters; a quote that is never closed must not swallow the file.</summary>
    public const int MaximumLength = 64 * 1024;

    private readonly List<string> _cells = [];
    private readonly StringBuilder _cell = new();
    private readonly StringBuilder _original = new();
    private int _line = 1;

    /// <summary>The next record, empty lines passed over; <c>null</c> at the end.</summary>
    public CsvRecord? Read()
    {
        while (reader.Peek() >= 0)
        {
            CsvRecord record = ReadRecord();
            if (record.Fault is not null || record.Original.AsSpan().Trim().Length > 0)
            {
                return record;
            }
        }

        return null;
    }

    private CsvRecord ReadRecord()
    {
        int start = _line;
        _cells.Clear();
        _cell.Clear();
        _original.Clear();
        bool quoted = false;
        bool cellStart = true;
        for (int next = reader.Read(); next >= 0; next = reader.Read())
        {
            char c = (char)next;
            if (c is '\r' or '\n')
            {
                bool windows = c == '\r' && reader.Peek() == '\n';
                if (windows)
                {
                    _ = reader.Read();
                }

                _line++;
                if (!quoted)
                {
                    return Finish(start, fault: null);
                }

                _original.Append(windows ? "\r\n" : c);
                _cell.Append('\n');
                if (_original.Length > MaximumLength)
                {
                    return Finish(start, SignalDiagnostics.QuoteNotClosed);
                }

                continue;
            }

            _original.Append(c);
            if (_original.Length > MaximumLength)
            {
                SkipLine();
                return Finish(start, SignalDiagnostics.RowTooLong);
            }

            if (quoted)
            {
                if (c != '"')
                {
                    _cell.Append(c);
                }
                else if (reader.Peek() == '"')
                {
                    _cell.Append('"');
                    _original.Append((char)reader.Read());
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"' && cellStart)
            {
                quoted = true;
                cellStart = false;
            }
            else if (c == delimiter)
            {
                EndCell();
                cellStart = true;
            }
            else
            {
                _cell.Append(c);
                cellStart = false;
            }
        }

        return Finish(start, quoted ? SignalDiagnostics.QuoteNotClosed : null);
    }

    private void SkipLine()
    {
        int next;
        do
        {
            next = reader.Read();
        }
        while (next >= 0 && next is not ('\r' or '\n'));
        _line++;
        if (next == '\r' && reader.Peek() == '\n')
        {
            _ = reader.Read();
        }
    }

    private CsvRecord Finish(int start, DiagnosticCode? fault)
    {
        EndCell();
        return new CsvRecord(start, [.. _cells], _original.ToString(), fault);
    }

    private void EndCell()
    {
        _cells.Add(_cell.Length == 0 ? "" : _cell.ToString());
        _cell.Clear();
    }
}
