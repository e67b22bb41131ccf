using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Simulation.Reports;

namespace Vroegsignalering.Simulation.Tests.Reports;

public sealed class DrawingProperties
{
    [Fact]
    public void An_axis_has_a_few_round_numbers_around_every_value() => Prop.ForAll(
        ArbMap.Default.ArbFor<NormalFloat[]>().Filter(v => v.Length > 0), values =>
        {
            double[] all = [.. values.Select(v => Math.Clamp(v.Get, -1e6, 1e6))];
            Axis axis = Axis.Over(all, 10, 250);
            Assert.InRange(axis.Ticks.Count, 2, 8);
            Assert.True(axis.Ticks[0] <= all.Min() + 1e-6 && axis.Ticks[^1] >= all.Max() - 1e-6);
            Assert.Contains(axis.Ticks, t => Math.Abs(t) < 1e-9);
            Assert.All(all, v => Assert.InRange(axis.Of(v), 9.999, 250.001));
            Assert.True(axis.Of(all.Min()) <= axis.Of(all.Max()));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_label_has_at_most_three_lines_that_fit() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
    {
        IReadOnlyList<string> lines = Svg.Wrap(text.Get, 20);
        Assert.InRange(lines.Count, 1, 3);
        Assert.All(lines, l => Assert.InRange(l.Length, 0, 20));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
