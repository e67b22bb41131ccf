namespace Vroegsignalering.Cases.Files;

/// <summary>What was read from a case register.</summary>
/// <param name="Cases">The cases, ordinal by number.</param>
/// <param name="SetAside">Lines that are part of no case, in the order of the file; nothing is lost.</param>
/// <param name="Diagnostics">What is wrong with the file, with the line.</param>
public sealed record CaseRegister(IReadOnlyList<CaseHistory> Cases, IReadOnlyList<SetAsideCaseLine> SetAside, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether the file was read; when not, there are no cases and the only finding says why.</summary>
    public bool IsRead => !Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Fatal);

    /// <summary>The case with a number; <c>null</c> when there is none.</summary>
    public CaseHistory? Find(string caseId)
    {
        ArgumentNullException.ThrowIfNull(caseId);
        return Cases.FirstOrDefault(c => string.Equals(c.Id, caseId, StringComparison.Ordinal));
    }

    /// <summary>The numbers only.</summary>
    public override string ToString() => $"{Cases.Count} cases, {SetAside.Count} lines set aside";
}
