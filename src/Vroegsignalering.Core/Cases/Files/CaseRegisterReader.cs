using System.Text.Json;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cases.Files;

/// <summary>Reads a case register line by line, then makes each case of its events in the order of their numbers.</summary>
internal sealed class CaseRegisterReader(string source)
{
    private readonly SortedDictionary<string, List<Entry>> _cases = new(StringComparer.Ordinal);
    private readonly List<(int Line, Diagnostic Finding)> _findings = [];
    private readonly List<SetAsideCaseLine> _setAside = [];
    private readonly HashSet<(string Case, int Sequence)> _numbersSetAside = [];

    public CaseRegister Read(Stream stream)
    {
        using LineReader lines = new(stream);
        if (!lines.TryRead(out ReadOnlyMemory<byte> head) || !IsHead(head))
        {
            return new CaseRegister([], [], [CaseFileDiagnostics.NotARegister.At(source, 1)]);
        }

        for (int number = 2; lines.TryRead(out ReadOnlyMemory<byte> line); number++)
        {
            Read(number, line);
        }

        CaseHistory[] histories = [.. _cases.Select(c => Make(c.Key, c.Value)).OfType<CaseHistory>()];
        return new CaseRegister(
            histories,
            [.. _setAside.OrderBy(s => s.Line)],
            [.. _findings.OrderBy(f => f.Line).Select(f => f.Finding)]);
    }

    private static bool IsHead(ReadOnlyMemory<byte> line)
    {
        if (!DecisionLogReader.TryParse(line, out JsonDocument? json))
        {
            return false;
        }

        using (json)
        {
            return DecisionLogReader.KindOf(json.RootElement) == CaseRegisterFile.Kind && json.RootElement.TryGetProperty("version", out JsonElement version)
                && version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out int number) && number == CaseRegisterFile.Version;
        }
    }

    private void Read(int number, ReadOnlyMemory<byte> line)
    {
        byte[] bytes = line.ToArray(); // the reader uses its buffer again
        if (!DecisionLogReader.TryParse(bytes, out JsonDocument? json))
        {
            SetAside(number, bytes, CaseFileDiagnostics.NotJson);
            return;
        }

        using (json)
        {
            string? id = null;
            int? sequence = null;
            try
            {
                CaseLineFields fields = new(json.RootElement);
                id = fields.Text("case");
                sequence = fields.CountOrNull("seq") ?? throw fields.Wrong("seq");
                Entry entry = new(number, sequence.Value, CaseEventReader.Read(fields, id), bytes);
                if (!_cases.TryGetValue(id, out List<Entry>? entries))
                {
                    _cases.Add(id, entries = []);
                }

                entries.Add(entry);
            }
            catch (CaseLineException e)
            {
                SetAside(number, bytes, e.Code, e.Field);
                if (id is not null && sequence is int known)
                {
                    _numbersSetAside.Add((id, known));
                }
            }
        }
    }

    private CaseHistory? Make(string id, List<Entry> entries)
    {
        CaseHistory? history = null;
        int before = 0;
        foreach (Entry entry in entries.OrderBy(e => e.Sequence).ThenBy(e => e.Line))
        {
            if (entry.Sequence == before)
            {
                Report(entry.Line, CaseFileDiagnostics.NumberTwice, "seq");
            }
            else if (history is not null && entry.Sequence - before > 1
                && entry.Sequence - before - 1 > _numbersSetAside.Count(n => n.Case == id && n.Sequence > before && n.Sequence < entry.Sequence))
            {
                Report(entry.Line, CaseFileDiagnostics.NumberMissing, "seq");
            }

            before = entry.Sequence;
            if (history is null)
            {
                history = entry.Event is CaseOpened opening ? CaseHistory.Open(opening) : null;
                if (history is null)
                {
                    SetAside(entry.Line, entry.Bytes, CaseFileDiagnostics.NoCase, "case");
                }

                continue;
            }

            CaseChange change = history.Add(entry.Event);
            history = change.History;
            if (change.Refusal is CaseRefusal refusal)
            {
                SetAside(entry.Line, entry.Bytes, CaseFileDiagnostics.Refused, "event", refusal);
            }
        }

        return history;
    }

    private void SetAside(int line, byte[] bytes, DiagnosticCode code, string? field = null, CaseRefusal? refusal = null)
    {
        _setAside.Add(new SetAsideCaseLine(line, code, bytes) { Refusal = refusal });
        Report(line, code, field);
    }

    private void Report(int line, DiagnosticCode code, string? field) => _findings.Add((line, code.At(source, line, field)));

    private sealed record Entry(int Line, int Sequence, CaseEvent Event, byte[] Bytes);
}
