namespace Vroegsignalering.Prioritisation;

/// <summary>Collects what is wrong with a policy file.</summary>
internal sealed class PolicyFaults(string source)
{
    private const int Maximum = 100;

    private readonly List<Diagnostic> _all = [];

    public int Count => _all.Count;

    public void Add(DiagnosticCode code, PolicyNode at) => Add(code, at.Line, at.Path);

    /// <summary>Something about a property that the object does not have.</summary>
    public void Add(DiagnosticCode code, PolicyNode owner, string property) => Add(code, owner.Line, owner.PathTo(property));

    public void Add(DiagnosticCode code, int line, string? path = null)
    {
        if (_all.Count < Maximum)
        {
            _all.Add(code.At(source, line, string.IsNullOrEmpty(path) ? null : path));
        }
    }

    /// <summary>Whether a name stands twice somewhere in a part.</summary>
    public bool HasNameTwiceIn(PolicyNode part) => _all.Exists(d => d.Code == PolicyFileDiagnostics.PropertyTwice
        && d.Field is string field && field.StartsWith(part.Path, StringComparison.Ordinal));

    /// <summary>As a reader of the file meets them.</summary>
    public IReadOnlyList<Diagnostic> InOrder() => [.. _all.OrderBy(d => d.Row)];
}
