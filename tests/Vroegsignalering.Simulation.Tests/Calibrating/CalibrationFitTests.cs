using Vroegsignalering.Simulation.Calibrating;
using Vroegsignalering.Simulation.Validation;

namespace Vroegsignalering.Simulation.Tests.Calibrating;

public sealed class CalibrationFitTests
{
    [Fact]
    public void Only_figures_of_2022_and_2023_are_fitted_on_and_each_sets_one_parameter()
    {
        Assert.All(ReferenceFigures.Targets, t => Assert.InRange(t.Period.Year, 2022, 2023));
        Assert.All(ReferenceFigures.Targets, t => Assert.All(t.Runs, run => Assert.StartsWith("202", run, StringComparison.Ordinal)));
        Assert.Equal(
            Calibration.Default.Parameters.Where(p => p.Fitted).Select(p => p.Id).Order(StringComparer.Ordinal),
            ReferenceFigures.Targets.Select(t => t.Parameter!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_numbers_of_the_product_give_the_published_figures_also_on_other_chance()
    {
        CalibrationFitResult result = CalibrationFit.Check(Calibration.Default, new CalibrationFitSettings { Households = 100_000, Tolerance = 0.12, Seed = 5 }, TestContext.Current.CancellationToken);
        Assert.True(result.HasConverged, CalibrationFitReport.Write(result));
    }

    [Fact]
    public void A_fit_brings_numbers_that_are_off_back_home_and_is_the_same_with_any_number_of_threads()
    {
        Calibration off = Calibration.Default.With(new Dictionary<string, double>(StringComparer.Ordinal) { ["trouble.entry.2023"] = 0.008, ["reach.scale"] = 1 });
        CalibrationFitSettings settings = new() { Households = 25_000, Tolerance = 0.03, MostRounds = 6 };
        CalibrationFitResult before = CalibrationFit.Check(off, settings, TestContext.Current.CancellationToken);
        CalibrationFitResult one = CalibrationFit.Run(off, settings with { Threads = 1 }, cancellationToken: TestContext.Current.CancellationToken);
        CalibrationFitResult two = CalibrationFit.Run(off, settings with { Threads = 2 }, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(one.Farthest < before.Farthest / 3, CalibrationFitReport.Write(one));
        Assert.Equal(CalibrationFile.Write(one.Calibration), CalibrationFile.Write(two.Calibration));
    }

    [Fact]
    public void What_already_fits_stays_as_it_is()
    {
        CalibrationFitResult result = CalibrationFit.Run(Calibration.Default, new CalibrationFitSettings { Households = 25_000, Tolerance = 0.2 }, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(0, result.Rounds);
        Assert.Same(Calibration.Default, result.Calibration);
    }

    [Fact]
    public void Every_fitted_number_lies_between_its_bounds() =>
        Assert.All(Calibration.Default.Parameters.Where(p => p.Fitted), p => Assert.True(p.Low < p.Value && p.Value < p.High, p.Id));

    [Fact]
    public void Linear_equations_are_solved()
    {
        double[] x = LinearEquations.Solve([[0, 2, 1], [1, -2, -3], [-1, 1, 2]], [-8, 0, 3]);
        Assert.Equal([-4, -5, 2], x.Select(v => Math.Round(v, 9)));
    }
}
