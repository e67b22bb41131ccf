using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases;

/// <summary>A signal that is in more than one case. It occurs in published examples, so it is told and not refused.</summary>
/// <param name="Label">The short name of the signal, without personal data: <see cref="SignalLabel.Of"/>.</param>
/// <param name="CaseIds">The numbers of the cases, ordinal.</param>
public sealed record SharedSignal(string Label, IReadOnlyList<string> CaseIds)
{
    /// <summary>The finding, with its message and remedy.</summary>
    public DiagnosticCode Code { get; } = CaseDiagnostics.SignalInSeveralCases;

    /// <summary>Finds signals that are in more than one case, ordinal by label.</summary>
    public static IReadOnlyList<SharedSignal> In(IEnumerable<SignalCase> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        return [.. cases.SelectMany(c => c.Signals.Select(s => (Signal: s with { Status = SignalStatus.NotStated }, c.Id)))
            .GroupBy(s => s.Signal, s => s.Id)
            .Select(g => new SharedSignal(SignalLabel.Of(g.Key), [.. g.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))
            .Where(s => s.CaseIds.Count > 1)
            .OrderBy(s => s.Label, StringComparer.Ordinal).ThenBy(s => s.CaseIds[0], StringComparer.Ordinal)];
    }
}
