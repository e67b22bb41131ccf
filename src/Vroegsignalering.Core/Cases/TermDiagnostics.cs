namespace Vroegsignalering.Cases;

/// <summary>What terms say about partners. Each has a section in docs/diagnostics.md.</summary>
internal static class TermDiagnostics
{
    public static readonly DiagnosticCode NoticeTooLate = new("VS5391", DiagnosticSeverity.Warning,
        new Text(
            "Het bedrijf meldde het einde van de levering minder dan twintig werkdagen van tevoren.",
            "The partner told of the end of supply fewer than twenty working days before it."),
        new Text(
            "Pak de zaak op, en bespreek de late melding met het bedrijf.",
            "Take up the case, and talk about the late notice with the partner."));
}
