namespace Vroegsignalering.Files;

/// <summary>Collects what is wrong with a file.</summary>
internal sealed class FileFaults(string source, FileCodes codes)
{
    private const int Maximum = 100;

    private readonly List<Diagnostic> _all = [];

    /// <summary>The codes of this kind of file.</summary>
    public FileCodes Codes { get; } = codes;

    public int Count => _all.Count;

    /// <summary>Whether one of them refuses the file; a warning does not.</summary>
    public bool Refuses => _all.Exists(d => d.Severity >= DiagnosticSeverity.Error);

    public void Add(DiagnosticCode code, FileNode at) => Add(code, at.Line, at.Path, at.Source);

    /// <summary>Something about a property that the object does not have.</summary>
    public void Add(DiagnosticCode code, FileNode owner, string property) => Add(code, owner.Line, owner.PathTo(property), owner.Source);

    public void Add(DiagnosticCode code, int line, string? path = null, string? from = null) =>
        Add(code.At(from ?? source, line, string.IsNullOrEmpty(path) ? null : path));

    /// <summary>Something that was found in another file.</summary>
    public void Add(Diagnostic found)
    {
        // Warnings may not push out the one finding that refuses the file.
        if (_all.Count < Maximum || (found.Severity >= DiagnosticSeverity.Error && !Refuses))
        {
            _all.Add(found);
        }
    }

    /// <summary>Whether a name stands twice somewhere in a part.</summary>
    public bool HasNameTwiceIn(FileNode part) => _all.Exists(d => d.Code == Codes.PropertyTwice
        && d.Field is string field && field.StartsWith(part.Path, StringComparison.Ordinal));

    /// <summary>As a reader of the file meets them.</summary>
    public IReadOnlyList<Diagnostic> InOrder() => [.. _all.OrderBy(d => d.Row)];
}
