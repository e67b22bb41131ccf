namespace Vroegsignalering.Simulation.Reports;

/// <summary><c>replications.csv</c>: what each replication counted, a line for each way of working and measure, without those of a single month.</summary>
internal sealed class ReplicationCsv : IDisposable
{
    private readonly TidyCsv _csv;
    private readonly string[] _variants;
    private readonly IReadOnlyList<SimulationMeasure> _measures;

    public ReplicationCsv(Stream stream, SimulationScenario scenario)
    {
        _csv = new(stream, "replication", "variant", "measure", "breakdown", "group", "numerator", "denominator", "value");
        _variants = [.. scenario.AllVariants.Select(v => v.Name)];
        _measures = SimulationMeasures.Of(scenario);
    }

    public void Add(int replication, IReadOnlyList<long[]> counts)
    {
        for (int v = 0; v < _variants.Length; v++)
        {
            for (int m = 0; m < _measures.Count; m++)
            {
                if (_measures[m].Month is null)
                {
                    Line(replication, _variants[v], _measures[m], counts[v][2 * m], counts[v][(2 * m) + 1]);
                }
            }
        }
    }

    public void Dispose() => _csv.Dispose();

    private void Line(int replication, string variant, SimulationMeasure measure, long numerator, long denominator)
    {
        _csv.Cell(replication);
        _csv.Cell(variant);
        MeasureCells.Add(_csv, measure);
        _csv.Cell(numerator);
        _csv.Cell(denominator);
        _csv.Cell(measure.ValueOf(numerator, denominator));
        _csv.EndLine();
    }
}
