using System.Globalization;
using Vroegsignalering.Cases;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cli.Output;

/// <summary><c>decisions.jsonl</c>: what the policy saw of every case and what every rule found, a line per case, chained by digests. It names no
/// person and no address.</summary>
internal static class DecisionsFile
{
    public static DecisionLogHead Write(ProcessRun run, Stream stream)
    {
        using DecisionLogWriter log = new(stream);
        foreach (MunicipalityRun municipality in run.Municipalities)
        {
            log.Write(municipality.Policy, municipality.Registration.Settings.RandomSeed);
            foreach ((int index, WorklistItem item) in municipality.Worklist.Items.Index())
            {
                log.Write(DecisionOf(item, index + 1, municipality, run));
            }
        }

        log.End();
        return log.Head;
    }

    private static PriorityDecision DecisionOf(WorklistItem item, int place, MunicipalityRun municipality, ProcessRun run) =>
        PriorityDecision.Of(item.Case.Id, run.On, municipality.Policy, item.Explain()) with
        {
            Selection = item.Selection,
            HasNoCapacity = item.HasNoCapacity,
            OverriddenClassId = item.Override?.ClassId,
            OverrideReason = item.Override?.Reason,
            OverriddenBy = item.Override?.By,
            Context =
            [
                new("deadline", item.Deadline is null ? "" : Dates.Iso(item.Deadline)),
                new("matches", string.Join(",", item.Household.Members.Select(m => m.Reason.ToString()))),
                new("municipality", municipality.Registration.Municipality?.Value ?? ""),
                new("origin", item.Origin.ToString()),
                new("place", place.ToString(CultureInfo.InvariantCulture)),
                new("result", item.Case.Result?.ToString() ?? ""),
                new("strategy", item.Case.IsOpen ? item.Strategy.Id : ""),
            ],
        };
}
