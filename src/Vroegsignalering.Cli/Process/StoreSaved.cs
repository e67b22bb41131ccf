namespace Vroegsignalering.Cli.Process;

/// <summary>What a run added to its store.</summary>
/// <param name="Place">Where the store is.</param>
/// <param name="Signals">The number of signals.</param>
/// <param name="KnownSignals">The number of signals that were known already.</param>
/// <param name="Cases">The number of new cases.</param>
/// <param name="GrownCases">The number of cases to which something was added.</param>
/// <param name="Decisions">The number of decisions.</param>
/// <param name="Questions">The number of questions to people.</param>
/// <param name="Rows">The number of things that happened to rows that were set aside.</param>
/// <param name="Findings">What could not be added.</param>
internal sealed record StoreSaved(
    string Place, int Signals, int KnownSignals, int Cases, int GrownCases, int Decisions, int Questions, int Rows, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>Whether all was known already.</summary>
    public bool AddedNothing => Signals + Cases + GrownCases + Decisions + Questions + Rows == 0;

    public static StoreSaved operator +(StoreSaved left, StoreSaved right) => new(
        left.Place, left.Signals + right.Signals, left.KnownSignals + right.KnownSignals, left.Cases + right.Cases, left.GrownCases + right.GrownCases,
        left.Decisions + right.Decisions, left.Questions + right.Questions, left.Rows + right.Rows, [.. left.Findings, .. right.Findings]);
}
