namespace Vroegsignalering.Simulation.Results;

/// <summary>Capacity against reach: what each way of working reaches with less and more staff.</summary>
/// <param name="Lines">A line for each way of working that stands for itself, the baseline first; its other points are the variants that name it in
/// <see cref="SimulationVariant.FrontierOf"/>.</param>
public sealed record CapacityFrontier(IReadOnlyList<FrontierLine> Lines)
{
    /// <summary>The efficient points of all lines, the least staff first: with as much staff none reaches more, and none reaches as much with less.</summary>
    public IReadOnlyList<FrontierPoint> Edge => [.. InOrder(Lines.SelectMany(l => l.Points).Where(p => p.IsEfficient))];

    /// <summary>Reads it from what a study gave.</summary>
    /// <param name="summary">The sums of the study, of its main part.</param>
    /// <returns>The points that have a reach; a variant that names a way of working that is not in the study has a line under that name.</returns>
    public static CapacityFrontier Of(SimulationSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        IReadOnlyList<SimulationVariant> variants = summary.Scenario.AllVariants;
        FrontierPoint[] points = [.. variants.Select(v => PointOf(summary, v)).OfType<FrontierPoint>()];
        Dictionary<string, FrontierPoint> judged = points.ToDictionary(
            p => p.Variant, p => p with { IsEfficient = !Array.Exists(points, other => other.IsBetterThan(p)) }, StringComparer.Ordinal);
        return new CapacityFrontier(
        [
            .. variants.Where(v => judged.ContainsKey(v.Name)).GroupBy(v => v.FrontierOf ?? v.Name, v => judged[v.Name], StringComparer.Ordinal)
                .Select(line => new FrontierLine(line.Key, [.. InOrder(line)])),
        ]);
    }

    private static IOrderedEnumerable<FrontierPoint> InOrder(IEnumerable<FrontierPoint> points) =>
        points.OrderBy(p => p.FtePer10000Inhabitants).ThenBy(p => p.Variant, StringComparer.Ordinal);

    private static FrontierPoint? PointOf(SimulationSummary summary, SimulationVariant variant)
    {
        Estimate? Of(string key) => summary.Find(variant.Name, key)?.Value;
        string? definition = summary.Scenario.Definitions.Count == 0 ? null : summary.Scenario.Definitions[0].Id;
        return Of("reach-of-picked-up-cases") is not Estimate reach ? null : new FrontierPoint(variant.Name, variant.FtePer10000Inhabitants)
        {
            Reach = reach,
            Acceptance = definition is null ? null : Of($"acceptance-of-picked-up-cases[{definition}]"),
            TermsMissed = Of(SimulationMeasures.TermsMissed.Key),
            PickedUp = Of("picked-up-cases-per-1000-inhabitants"),
        };
    }
}
