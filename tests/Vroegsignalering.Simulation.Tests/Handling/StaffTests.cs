using Vroegsignalering.Simulation.Handling;
using Vroegsignalering.Simulation.Validation;

namespace Vroegsignalering.Simulation.Tests.Handling;

public sealed class StaffTests
{
    [Fact]
    public void More_staff_makes_more_attempts_until_nothing_is_left_to_do()
    {
        double Attempts(decimal fte)
        {
            TeamRun run = ATeam.Run(2023, 1, 12, ReferenceWays.Of(2023) with { FtePer10000Inhabitants = fte });
            return run.Cases.Average(c => c.Attempts.Count);
        }

        double[] means = [.. new[] { 0.1m, 0.2m, 0.33m, 0.66m, 3.3m }.Select(Attempts)];
        Assert.All(means.Zip(means.Skip(1)), pair => Assert.True(pair.Second >= pair.First * 0.99, $"{pair.First} then {pair.Second}"));
        Assert.True(means[^1] > means[0] * 1.5);
    }
}
