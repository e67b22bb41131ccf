using System.Buffers;
using System.Text;
using NodaTime;

namespace Vroegsignalering.Storage.Sqlite;

/// <summary>Takes signals in.</summary>
internal sealed class SignalIntakeWriter(SqliteUnitOfWork unit, Session session)
{
    private const int RowsBetweenLooks = 1024;

    private const string Insert = """
        INSERT INTO signal (municipality, content, reference, day, received, replaced, findings, body)
        VALUES (?, ?, ?, ?, ?, 0, ?, ?) ON CONFLICT DO NOTHING
        """;

    // Of two that say the same the one that was received first holds, because its term runs; then the one whose bytes come first, whichever
    // was stored first.
    private const string Improve = """
        UPDATE signal SET day = ?4, received = ?5, findings = ?6, body = ?7
        WHERE municipality = ?1 AND content = ?2
            AND (ifnull(?5, '~'), ?7, ?6) < (ifnull(received, '~'), body, findings)
        """;

    private readonly ArrayBufferWriter<byte> _body = new(1024);
    private readonly byte[] _municipality = Encoding.UTF8.GetBytes(unit.Municipality.Value);

    // A file has few days: their texts are made once.
    private readonly Dictionary<LocalDate, byte[]> _days = [];

    public SignalsAdded Add(IReadOnlyCollection<StoredSignal> signals, CancellationToken cancellationToken)
    {
        // In the order of their keys the index grows at its end.
        StoredSignal[] sorted = [.. signals];
        Array.Sort(sorted, (x, y) => x.Content.CompareTo(y.Content));
        long last = session.Number("SELECT max(rowid) FROM signal");
        int known = 0;
        SignalVersionsWriter versions = new(unit, session);
        using Statement insert = session.Use(Insert);
        using Statement improve = session.Use(Improve);
        FaultPoint.Hit("sqlite.signals.before");
        for (int i = 0; i < sorted.Length; i++)
        {
            StoredSignal signal = sorted[i];
            if (Write(insert, signal) == 0)
            {
                known++;
                if (Write(improve, signal) > 0)
                {
                    versions.Touched.Add(signal.Reference);
                }
            }

            if (i % RowsBetweenLooks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (i == sorted.Length / 2)
            {
                FaultPoint.Hit("sqlite.signals.middle");
            }
        }

        FaultPoint.Hit("sqlite.signals.versions");
        versions.FindAfter(last);
        (int late, int replaced) = versions.Mark(versions.Touched, last);
        FaultPoint.Hit("sqlite.signals.after");
        return new SignalsAdded(sorted.Length - known - late, known, late, replaced);
    }

    private int Write(Statement statement, StoredSignal signal)
    {
        _body.ResetWrittenCount();
        StoredForm.Write(_body, signal.Signal);
        statement.SetUtf8(_municipality).Set(signal.Content).Set(signal.Reference);
        SetDay(statement, signal.Day);
        SetDay(statement, signal.Signal.ReceivedOn);
        return statement.Set(signal.Findings.Count == 0 ? "" : string.Join(' ', signal.Findings)).Set(_body.WrittenSpan).Do();
    }

    private void SetDay(Statement statement, LocalDate? day)
    {
        if (day is not LocalDate known)
        {
            statement.Set((string?)null);
            return;
        }

        if (!_days.TryGetValue(known, out byte[]? text))
        {
            _days.Add(known, text = Encoding.UTF8.GetBytes(StoredValues.Day(known)));
        }

        statement.SetUtf8(text);
    }
}
