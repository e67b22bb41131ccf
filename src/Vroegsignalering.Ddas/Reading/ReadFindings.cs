namespace Vroegsignalering.Ddas.Reading;

/// <summary>Collects what is found in one file, in the order of the file.</summary>
internal sealed class ReadFindings(string source)
{
    private const int MaxUnknownProperties = 100;
    private const int MaxNameLength = 40;
    private const int MaxDigitsInName = 4;

    private readonly List<Diagnostic> _all = [];
    private readonly HashSet<(string Code, string Pattern)> _once = [];
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);

    public string Source => source;

    public int Count => _all.Count;

    public IReadOnlyList<Diagnostic> All => _all;

    public void Add(DiagnosticCode code, JsonPath? path) => _all.Add(code.At(source, field: path?.ToString()));

    public void Add(DiagnosticCode code, JsonPath? path, string field) => Add(code, JsonPath.Of(path, field));

    /// <summary>Once for the same field of all items in a list.</summary>
    public void AddOnce(DiagnosticCode code, JsonPath? path, string field)
    {
        string pattern = JsonPath.Of(path, field).ToPattern();
        if (_once.Add((code.Id, pattern)))
        {
            _all.Add(code.At(source, field: pattern));
        }
    }

    /// <summary>Once for the same property of all items, and not for ever: a file may use keys as values.</summary>
    public void AddUnknownProperty(JsonPath? path, string? name)
    {
        if (_unknown.Count > MaxUnknownProperties || !_unknown.Add(JsonPath.Of(path, Shown(name)).ToPattern()))
        {
            return;
        }

        bool listed = _unknown.Count <= MaxUnknownProperties;
        _all.Add(listed
            ? DdasDiagnostics.UnknownProperty.At(source, field: JsonPath.Of(path, Shown(name)).ToPattern())
            : DdasDiagnostics.MoreUnknownProperties.At(source));
    }

    public List<Diagnostic> Since(int first) => _all.GetRange(first, _all.Count - first);

    public List<Diagnostic> Range(int first, int count) => _all.GetRange(first, count);

    /// <summary>A name that looks like a value is not shown, so that a number of a person used as a key reaches no report.</summary>
    private static string Shown(string? name) =>
        string.IsNullOrEmpty(name) || name.Count(char.IsDigit) > MaxDigitsInName
            || !name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.')
            ? "?"
            : name[..Math.Min(name.Length, MaxNameLength)];
}
