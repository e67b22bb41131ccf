namespace Vroegsignalering.Prioritisation;

/// <summary>What a draft for the algorithm register can leave to its reader. Each has a section in docs/diagnostics.md.</summary>
internal static class RegisterDiagnostics
{
    public static readonly DiagnosticCode TextCut = new("VS4901", DiagnosticSeverity.Warning,
        new Text("De tekst was langer dan het algoritmeregister toestaat en is afgekapt.", "The text was longer than the algorithm register allows and was cut."),
        new Text("Schrijf de tekst korter, of zet de rest op de pagina over het beleid.", "Write the text shorter, or put the rest on the page about the policy."));

    public static readonly DiagnosticCode ToBeWritten = new("VS4902", DiagnosticSeverity.Info,
        new Text("Dit veld moet de gemeente zelf nog aanvullen.", "The municipality still has to complete this field."),
        new Text("Vul de tekst aan waar ‘[aanvullen door de gemeente’ staat.", "Complete the text where it says ‘[aanvullen door de gemeente’."));

    public static readonly DiagnosticCode LeftOut = new("VS4903", DiagnosticSeverity.Warning,
        new Text("De waarde past niet in dit veld en is weggelaten.", "The value does not fit in this field and was left out."),
        new Text("Geef een volledig adres dat met https:// begint, of een kortere waarde.", "Give a full address that begins with https://, or a shorter value."));
}
