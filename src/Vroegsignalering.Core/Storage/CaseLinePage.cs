namespace Vroegsignalering.Storage;

/// <summary>A page of the worklist.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Next">What to ask the next page with; <c>null</c> when this is the last. It holds no personal data.</param>
public sealed record CaseLinePage(IReadOnlyList<CaseLine> Lines, string? Next);
