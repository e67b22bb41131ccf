namespace Vroegsignalering.Simulation.Tests.Engine;

/// <summary>Whoever looks a figure up by its key finds one.</summary>
public sealed class MeasureKeyTests
{
    [Fact]
    public void Each_measure_has_a_key_of_its_own()
    {
        SimulationScenario scenario = new() { Name = "keys", Households = 1_000, Baseline = new SimulationVariant("now") };
        Assert.Empty(SimulationMeasures.Of(scenario).GroupBy(m => m.Key, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));
    }
}
