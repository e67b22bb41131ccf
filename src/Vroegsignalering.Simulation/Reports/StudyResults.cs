using Vroegsignalering.Simulation.Results;

namespace Vroegsignalering.Simulation.Reports;

/// <summary>What a study gave, with what is needed to make it again.</summary>
/// <param name="Study">The study.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Hash">The hash of all that counts for the study.</param>
/// <param name="Parts">The sums of its parts, the main part first; see <see cref="StudySummarizer"/>.</param>
public sealed record StudyResults(SimulationStudy Study, ulong Seed, string Hash, IReadOnlyList<SimulationSummary> Parts)
{
    /// <summary>The sums of the study as it is, without other numbers.</summary>
    public SimulationSummary Main => Parts[0];
}
