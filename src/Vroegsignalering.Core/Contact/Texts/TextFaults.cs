namespace Vroegsignalering.Contact.Texts;

/// <summary>Collects what is wrong with a file of texts; at most 100 findings.</summary>
internal sealed class TextFaults(string source)
{
    private const int Maximum = 100;
    private readonly List<Diagnostic> _all = [];

    public IReadOnlyList<Diagnostic> All => _all;

    public void Add(DiagnosticCode code, int line, string? field = null)
    {
        if (_all.Count < Maximum)
        {
            _all.Add(code.At(source, line, field));
        }
    }
}
