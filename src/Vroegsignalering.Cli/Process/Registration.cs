using Vroegsignalering.Cases;
using Vroegsignalering.Ddas;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cli.Process;

/// <summary>What came in for one municipality: this intake, and what was known before.</summary>
internal sealed record Registration
{
    public required MunicipalityCode? Municipality { get; init; }

    public required DdasOrganisation Organisation { get; init; }

    public int? Inhabitants { get; init; }

    /// <summary>The accepted signals of this intake, in a case or not.</summary>
    public required IReadOnlyList<Signal> Signals { get; init; }

    /// <summary>The cases that came with them.</summary>
    public IReadOnlyList<SignalCase> Cases { get; init; } = [];

    public IReadOnlyList<Signal> EarlierSignals { get; init; } = [];

    public IReadOnlyList<SignalCase> EarlierCases { get; init; } = [];

    /// <summary>What happened in earlier cases, event by event, of those that a case register told of.</summary>
    public IReadOnlyList<CaseHistory> Histories { get; init; } = [];

    /// <summary>What the municipality chose.</summary>
    public ProcessSettings Settings { get; init; } = new();

    /// <summary>The signals of this intake that the case register has already, so that the same month again adds nothing.</summary>
    public HashSet<Signal> KnownSignals()
    {
        ILookup<string, Signal> registered = Histories.SelectMany(h => h.Case.Signals).ToLookup(s => s.Reference, StringComparer.Ordinal);
        return new HashSet<Signal>(
            registered.Count == 0 ? [] : Signals.Where(s => registered[s.Reference].Any(known => HouseholdHistory.IsSameSignal(known, s))), ReferenceEqualityComparer.Instance);
    }

    /// <summary>The name to show, without anything that could steer a terminal or be a BSN.</summary>
    public string Name => string.Concat(Masking.LongNumbers(Organisation.Name ?? Municipality?.Value ?? "onbekende gemeente").Where(c => !char.IsControl(c)));
}
