namespace Vroegsignalering.Prioritisation;

/// <summary>Fills the fields of publication standard 1.0 one after the other, within their lengths.</summary>
/// <remarks>Source: schema v1.0 of the algorithm register (MinBZK/Algoritmeregister). The fields <c>lars</c> and <c>publication_dt</c> are set
/// by the register itself and never written.</remarks>
internal sealed class RegisterFields
{
    private const int LinkLength = 500;
    private const string Source = "algoritmeregister";

    private readonly List<AlgorithmRegisterField> _fields = [];
    private readonly List<Diagnostic> _findings = [];

    public IReadOnlyList<AlgorithmRegisterField> All => _fields;

    public IReadOnlyList<Diagnostic> Findings => _findings;

    /// <summary>A text, cut at the end of a sentence when it is too long; what is still to be written stands at its end and is never cut.</summary>
    public void Text(string name, int maximum, string? text, string? toBeWritten = null, bool isRequired = false)
    {
        string mark = toBeWritten is null ? "" : $"[aanvullen door de gemeente: {toBeWritten}]";
        int room = mark.Length == 0 ? maximum : maximum - mark.Length - 1;
        string line = (text ?? "").ReplaceLineEndings(" ").Trim();
        string value = SentenceCut.To(line, room);
        if (value.Length < line.Length)
        {
            Find(RegisterDiagnostics.TextCut, name);
        }

        if (mark.Length > 0)
        {
            Find(RegisterDiagnostics.ToBeWritten, name);
            value = value.Length == 0 ? mark : $"{value} {mark}";
        }

        _fields.Add(new AlgorithmRegisterField(name, maximum, isRequired) { Value = value.Length == 0 ? null : value });
    }

    /// <summary>A value that means nothing when it is cut: too long is left out.</summary>
    public void Whole(string name, int maximum, string? value)
    {
        bool fits = value is null || value.Length <= maximum;
        if (!fits)
        {
            Find(RegisterDiagnostics.LeftOut, name);
        }

        _fields.Add(new AlgorithmRegisterField(name, maximum, IsRequired: false) { Value = fits && value?.Length > 0 ? value : null });
    }

    public void Link(string name, Uri? link)
    {
        bool fits = link is null || Fits(link);
        if (!fits)
        {
            Find(RegisterDiagnostics.LeftOut, name);
        }

        _fields.Add(new AlgorithmRegisterField(name, LinkLength, IsRequired: false) { Value = fits ? link?.AbsoluteUri : null });
    }

    public void Choice(string name, string value, bool isRequired) => _fields.Add(new AlgorithmRegisterField(name, null, isRequired) { Value = value });

    public void Words(string name, params IReadOnlyList<string> values) =>
        _fields.Add(new AlgorithmRegisterField(name, null, IsRequired: false) { Values = values });

    /// <summary>References with a title and a link; those without one of the two cannot stand in the register.</summary>
    public void Links(string name, int titleLength, IEnumerable<AlgorithmRegisterLink> links)
    {
        List<AlgorithmRegisterLink> fitting = [];
        foreach (AlgorithmRegisterLink link in links.DistinctBy(l => l.Link))
        {
            if (link.Title.Length is 0 || link.Title.Length > titleLength || !Fits(link.Link))
            {
                Find(RegisterDiagnostics.LeftOut, name);
                continue;
            }

            fitting.Add(link);
        }

        _fields.Add(new AlgorithmRegisterField(name, null, IsRequired: false) { Links = fitting });
    }

    private static bool Fits(Uri link) => link.IsAbsoluteUri && link.Scheme == Uri.UriSchemeHttps && link.AbsoluteUri.Length <= LinkLength;

    private void Find(DiagnosticCode code, string name) => _findings.Add(code.At(Source, row: null, name));
}
