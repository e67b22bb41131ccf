using Vroegsignalering.Simulation.Results;

namespace Vroegsignalering.Simulation.Tests.Results;

public sealed class RunningMeanTests
{
    [Theory]
    [InlineData(new[] { 1.0, 2, 3, 4 }, 2.5, 2.054260)] // 3.182446 × 1.290994 / 2
    [InlineData(new[] { 0.2, 0.4 }, 0.3, 1.270620)] // 12.706205 × 0.141421 / 1.414214
    [InlineData(new[] { 7.0 }, 7, 0)]
    [InlineData(new[] { 1e9 + 1, 1e9 + 2, 1e9 + 3 }, 1e9 + 2, 2.484138)] // 4.302653 / 1.732051
    public void The_interval_is_that_of_Student(double[] values, double mean, double half)
    {
        RunningMean running = default;
        Array.ForEach(values, v => running.Add(v));
        Estimate estimate = running.Estimate()!.Value;
        Assert.Equal(mean, estimate.Mean, 9);
        Assert.Equal(half, estimate.High - estimate.Mean, 5);
        Assert.Equal(half, estimate.Mean - estimate.Low, 5);
        Assert.Equal(values.Length, estimate.Replications);
    }

    [Fact]
    public void Of_nothing_there_is_no_mean() => Assert.Null(default(RunningMean).Estimate());

    [Fact]
    public void Quantiles_have_six_decimals_so_that_every_machine_has_the_same()
    {
        for (int values = 2; values < 200; values++)
        {
            RunningMean running = default;
            for (int i = 0; i < values; i++)
            {
                running.Add(i % 2 == 0 ? 1 : -1);
            }

            double squares = values - (values % 2 == 0 ? 0 : 1.0 / values);
            Estimate estimate = running.Estimate()!.Value;
            double quantile = (estimate.High - estimate.Mean) / Math.Sqrt(squares / (values - 1) / values);
            Assert.Equal(Math.Round(quantile, 6), quantile, 1e-12);
        }
    }
}
