using System.Collections.Frozen;
using NodaTime;

namespace Vroegsignalering.Signals.Intake;

/// <summary>The cells of one row by their fields, as values, and the findings about them.</summary>
internal sealed class RowCells
{
    private readonly SignalMapping _mapping;
    private readonly string _source;
    private readonly int[] _columns = new int[SignalFields.Count];
    private readonly string?[] _headers = new string?[SignalFields.Count];
    private readonly string?[] _fixed = new string?[SignalFields.Count];
    private readonly FrozenDictionary<string, string>?[] _lists = new FrozenDictionary<string, string>?[SignalFields.Count];
    private readonly WordMemo<bool>?[] _flags = new WordMemo<bool>?[SignalFields.Count];
    private readonly TextPool _texts = new();
    private readonly PostcodePool _postcodes = new();
    private readonly List<Diagnostic> _findings = [];
    private IntakeRecord _record = null!;

    public RowCells(SignalMapping mapping, string source, IReadOnlyList<string> header)
    {
        (_mapping, _source) = (mapping, source);
        Array.Fill(_columns, -1);
        foreach ((SignalField field, string name) in mapping.Columns)
        {
            int at = header.TakeWhile(h => !SameColumn(h, name)).Count();
            _columns[(int)field] = at < header.Count ? at : -1;
            _headers[(int)field] = name;
        }

        foreach ((SignalField field, string value) in mapping.FixedValues)
        {
            _fixed[(int)field] = value;
        }

        foreach ((SignalField field, FrozenDictionary<string, string> list) in mapping.Values)
        {
            _lists[(int)field] = list;
        }
    }

    public bool HasErrors => _findings.Count > 0 && _findings.Exists(f => f.Severity >= DiagnosticSeverity.Error);

    public static bool SameColumn(string header, string name) => header.AsSpan().Trim().Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Goes to a row.</summary>
    public void Begin(IntakeRecord record)
    {
        _record = record;
        _findings.Clear();
    }

    /// <summary>What was found in the row.</summary>
    public IReadOnlyList<Diagnostic> Findings() => _findings.Count == 0 ? [] : [.. _findings];

    /// <summary>Whether the file or the mapping says something about a field.</summary>
    public bool Has(SignalField field) => _columns[(int)field] >= 0 || _fixed[(int)field] is not null;

    /// <summary>The value that a field has in all rows; <c>null</c> when there is none.</summary>
    public string? Fixed(SignalField field) => _fixed[(int)field];

    /// <summary>A reader of the words of a field.</summary>
    public WordMemo<T> Words<T>(SignalField field, ValueParser<T> parse)
        where T : struct => new(_lists[(int)field], parse);

    /// <summary>The cell or fixed value of a field as it stands in the file; empty when there is none.</summary>
    public ReadOnlySpan<char> Raw(SignalField field)
    {
        int column = _columns[(int)field];
        if (column < 0)
        {
            return _fixed[(int)field];
        }

        ReadOnlySpan<char> cell = _record.Cell(column);
        bool mayHaveSpace = !cell.IsEmpty && (!char.IsBetween(cell[0], '!', '~') || !char.IsBetween(cell[^1], '!', '~'));
        return mayHaveSpace ? cell.Trim() : cell;
    }

    /// <summary>The cell or fixed value of a field, through its value list; empty when there is none.</summary>
    public ReadOnlySpan<char> Cell(SignalField field)
    {
        ReadOnlySpan<char> raw = Raw(field);
        return raw.IsEmpty ? raw : ValueList.Mapped(_lists[(int)field], raw);
    }

    /// <summary>The text of a field; <c>null</c> when empty.</summary>
    public string? Text(SignalField field) => Cell(field) is { IsEmpty: false } text ? text.ToString() : null;

    /// <summary>The text of a field of which many rows have the same; <c>null</c> when empty.</summary>
    public string? PooledText(SignalField field) => Cell(field) is { IsEmpty: false } text ? _texts.Get(text) : null;

    /// <summary>The postcode; <c>null</c> when it is missing or cannot be read.</summary>
    public Postcode? Postcode(out bool isFilled)
    {
        ReadOnlySpan<char> text = Cell(SignalField.Postcode);
        isFilled = !text.IsEmpty;
        return isFilled ? _postcodes.Get(text) : null;
    }

    /// <summary>A date; <c>null</c> when empty, or with a finding when it cannot be read.</summary>
    public LocalDate? Date(SignalField field)
    {
        ReadOnlySpan<char> text = Cell(field);
        if (text.IsEmpty)
        {
            return null;
        }

        LocalDate? date = _mapping.Dates.Parse(text);
        if (date is null)
        {
            Report(SignalDiagnostics.DateUnreadable, field);
        }

        return date;
    }

    /// <summary>Yes or no; <c>null</c> when empty, or with a finding when it is another word.</summary>
    public bool? Flag(SignalField field) =>
        Has(field) ? Word(field, _flags[(int)field] ??= Words(field, SignalValues.Flag)) : null;

    /// <summary>A word of a list; <c>null</c> when empty, or with a finding when it is not in the list.</summary>
    public T? Word<T>(SignalField field, WordMemo<T> words)
        where T : struct
    {
        ReadOnlySpan<char> word = Raw(field);
        if (word.IsEmpty)
        {
            return null;
        }

        if (!words.TryRead(word, out T? value))
        {
            Report(SignalDiagnostics.ValueUnknown, field);
        }

        return value;
    }

    /// <summary>A number of a few digits; <c>null</c> when empty, or with a finding when it cannot be read.</summary>
    public int? SmallNumber(SignalField field)
    {
        ReadOnlySpan<char> text = Cell(field);
        if (text.IsEmpty)
        {
            return null;
        }

        int? number = SignalValues.SmallNumber(text);
        if (number is null)
        {
            Report(SignalDiagnostics.EvidenceUnreadable, field);
        }

        return number;
    }

    /// <summary>The amount owed; <c>null</c> with a finding when it is missing, cannot be read or is out of range.</summary>
    public Money? Amount()
    {
        ReadOnlySpan<char> text = Cell(SignalField.Arrears);
        if (text.IsEmpty)
        {
            Report(SignalDiagnostics.AmountMissing, SignalField.Arrears);
            return null;
        }

        Money? amount = SignalValues.Amount(text, _record.IsNumber(_columns[(int)SignalField.Arrears]) ? '.' : _mapping.DecimalSeparator);
        if (amount is null)
        {
            Report(SignalDiagnostics.AmountUnreadable, SignalField.Arrears);
        }
        else if (amount < Money.Zero || amount > SignalValues.MaximumArrears)
        {
            Report(SignalDiagnostics.AmountOutOfRange, SignalField.Arrears);
            return null; // Sums of such amounts can overflow.
        }

        return amount;
    }

    /// <summary>Adds a finding about a field; about the whole row when it is <c>null</c>.</summary>
    public void Report(DiagnosticCode code, SignalField? field) =>
        ReportAt(code, field is SignalField f ? _headers[(int)f] ?? f.Name() : null);

    /// <summary>Adds a finding about a column; about the whole row when it is <c>null</c>.</summary>
    public void ReportAt(DiagnosticCode code, string? column) => _findings.Add(
        _record.Path is not string path ? code.At(_source, _record.Line, column) : code.At(_source, row: null, column is null ? path : $"{path}.{column}"));
}
