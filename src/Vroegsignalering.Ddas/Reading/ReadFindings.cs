using System.IO.Hashing;
using System.Text.Json;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>Collects what is found in one file, in the order of the file.</summary>
/// <remarks>An item can be tried before all its bytes are there: <see cref="Begin"/> before each try, <see cref="Forget"/> after a try that failed.</remarks>
internal sealed class ReadFindings(string source)
{
    /// <summary>So many of one item are listed, beside those that set it aside.</summary>
    public const int MaxOfItem = 1_000;

    private const int MaxUnknownProperties = 100;
    private const int MaxNameLength = 40;
    private const int MaxDigitsInName = 4;
    private const int MaxRemembered = 1_000;

    private readonly List<Diagnostic> _all = [];
    private readonly HashSet<(string Code, string Pattern)> _once = [];
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);

    // What was named once already, without making its text again.
    private readonly HashSet<(JsonPath? Path, ulong Name)> _remembered = [];
    private readonly List<(string Code, string Pattern)> _triedOnce = [];
    private readonly List<string> _triedUnknown = [];
    private int _first;

    public string Source => source;

    public int Count => _all.Count;

    public IReadOnlyList<Diagnostic> All => _all;

    /// <summary>What follows is about another item.</summary>
    public void Begin()
    {
        _first = _all.Count;
        _triedOnce.Clear();
        _triedUnknown.Clear();
    }

    /// <summary>Forgets everything since <see cref="Begin"/>.</summary>
    public void Forget()
    {
        _all.RemoveRange(_first, _all.Count - _first);
        _triedOnce.ForEach(once => _once.Remove(once));
        _triedUnknown.ForEach(name => _unknown.Remove(name));
        _remembered.Clear();
        Begin();
    }

    /// <summary>Gives all findings away.</summary>
    public Diagnostic[] Take()
    {
        Diagnostic[] taken = _all.Count == 0 ? [] : [.. _all];
        _all.Clear();
        Begin();
        return taken;
    }

    public void Add(DiagnosticCode code, JsonPath? path)
    {
        int count = _all.Count - _first;
        if (count < MaxOfItem || code.Severity >= DiagnosticSeverity.Error)
        {
            _all.Add(code.At(source, field: path?.ToString()));
        }
        else if (count == MaxOfItem)
        {
            _all.Add(DdasDiagnostics.MoreFindings.At(source));
        }
    }

    public void Add(DiagnosticCode code, JsonPath? path, string field)
    {
        if (_all.Count - _first <= MaxOfItem || code.Severity >= DiagnosticSeverity.Error)
        {
            Add(code, JsonPath.Of(path, field));
        }
    }

    /// <summary>Once for the same field of all items in a list.</summary>
    public void AddOnce(DiagnosticCode code, JsonPath? path, string field)
    {
        if (!IsNew(path, XxHash3.HashToUInt64(System.Runtime.InteropServices.MemoryMarshal.AsBytes(field.AsSpan()), seed: 1)))
        {
            return;
        }

        string pattern = JsonPath.Of(path, field).ToPattern();
        if (_once.Add((code.Id, pattern)))
        {
            _triedOnce.Add((code.Id, pattern));
            _all.Add(code.At(source, field: pattern));
        }
    }

    /// <summary>Once for the same property of all items, and not for ever: a file may use keys as values.</summary>
    public void AddUnknownProperty(JsonPath? path, ref Utf8JsonReader reader)
    {
        if (_unknown.Count <= MaxUnknownProperties && IsNew(path, XxHash3.HashToUInt64(reader.ValueSpan)))
        {
            AddUnknownProperty(path, RawText.Of(ref reader));
        }
    }

    /// <summary>Those since <see cref="Begin"/>.</summary>
    public List<Diagnostic> OfItem() => _all.GetRange(_first, _all.Count - _first);

    /// <summary>Where those since <see cref="Begin"/> are, to get with <see cref="Range"/>.</summary>
    public (int First, int Count) RangeOfItem() => (_first, _all.Count - _first);

    public List<Diagnostic> Range(int first, int count) => _all.GetRange(first, count);

    private void AddUnknownProperty(JsonPath? path, string? name)
    {
        string pattern = JsonPath.Of(path, Shown(name)).ToPattern();
        if (!_unknown.Add(pattern))
        {
            return;
        }

        _triedUnknown.Add(pattern);
        bool listed = _unknown.Count <= MaxUnknownProperties;
        _all.Add(listed ? DdasDiagnostics.UnknownProperty.At(source, field: pattern) : DdasDiagnostics.MoreUnknownProperties.At(source));
    }

    private bool IsNew(JsonPath? path, ulong name)
    {
        if (_remembered.Count >= MaxRemembered)
        {
            _remembered.Clear();
        }

        return _remembered.Add((path, name));
    }

    /// <summary>A name that looks like a value is not shown, so that a number of a person used as a key reaches no report.</summary>
    private static string Shown(string? name) =>
        string.IsNullOrEmpty(name) || name.Count(char.IsDigit) > MaxDigitsInName
            || !name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.')
            ? "?"
            : name[..Math.Min(name.Length, MaxNameLength)];
}
