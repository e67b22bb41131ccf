using Vroegsignalering.Simulation.Calibrating;
using Vroegsignalering.Simulation.Sensitivity;

namespace Vroegsignalering.Simulation.Tests.Sensitivity;

/// <summary>The points at which a study is run again.</summary>
public sealed class SensitivityDesignTests
{
    private static readonly CalibrationParameter[] Some = [.. Calibration.Default.Parameters];

    [Fact]
    public void Every_number_with_room_has_a_low_and_a_high_point_and_the_sample_follows()
    {
        SimulationStudy study = new(ASensitivity.Scenario(ASensitivity.Varying("reach.phone", "accept.share")), new SensitivitySettings { SamplePoints = 3 });

        Assert.Equal(
            ["main", "low:accept.share", "high:accept.share", "low:reach.phone", "high:reach.phone", "sample:0", "sample:1", "sample:2"],
            study.Parts.Select(p => p.Id));
        Assert.Equal(0.1, study.Parts[3].Scenario.Calibration["reach.phone"]);
        Assert.Equal(0.3, study.Parts[4].Scenario.Calibration["reach.phone"]);
        Assert.All(study.Parts.Skip(5), p => Assert.Equal(["reach.phone"], p.Changed.Keys));
    }

    [Fact]
    public void Smaller_points_are_compared_with_a_reference_of_their_own_size()
    {
        SimulationScenario scenario = ASensitivity.Scenario(ASensitivity.Varying("reach.phone"));

        Assert.Equal(["main", "reference", "low:reach.phone", "high:reach.phone"], new SimulationStudy(scenario, new SensitivitySettings { Replications = 2 }).Parts.Select(p => p.Id));
        Assert.Equal(["main", "low:reach.phone", "high:reach.phone"], new SimulationStudy(scenario, new SensitivitySettings { Replications = 3 }).Parts.Select(p => p.Id));
        Assert.Equal(["main"], new SimulationStudy(scenario, new SensitivitySettings { Replications = 2, OneAtATime = false }).Parts.Select(p => p.Id));
    }

    [Fact]
    public void The_sample_of_a_number_does_not_lean_on_order_or_on_other_numbers()
    {
        Calibration turned = new(Some.Reverse());
        Calibration more = new([.. Some, ASensitivity.Parameter("a.new-number"), ASensitivity.Parameter("z.new-number")]);

        Dictionary<string, double>[] as_it_was = Sample(Calibration.Default);

        Assert.Equal(as_it_was, Sample(turned));
        Assert.Equal(as_it_was, Sample(more).Select(values => values.Where(v => !v.Key.EndsWith(".new-number", StringComparison.Ordinal)).ToDictionary()));
    }

    [Fact]
    public void Sampled_values_are_assumed_numbers_from_their_lowest_to_their_highest_value() => Assert.All(Sample(Calibration.Default), values =>
    {
        Assert.Equal(Some.Where(p => p.Assumed && p.Low < p.High).Select(p => p.Id), values.Keys);
        Assert.All(values, v => Assert.InRange(v.Value, Calibration.Default.Find(v.Key)!.Low, Calibration.Default.Find(v.Key)!.High));
    });

    [Fact]
    public void Shares_of_one_whole_never_add_up_above_one()
    {
        string[] ages = ["population.share-18-26", "population.share-67-plus"];
        string[] intake = ["intake.not-resident", "intake.deceased", "intake.in-debt-help", "intake.other-reason"];
        Calibration wide = new(Some.Select(p => ages.Contains(p.Id, StringComparer.Ordinal) || intake.Contains(p.Id, StringComparer.Ordinal) ? p with { Low = 0, High = 1 } : p));
        SimulationStudy study = new(ASensitivity.Scenario(wide), new SensitivitySettings { SamplePoints = 50 });

        Assert.All(study.Parts, part => Assert.All(new[] { ages, intake }, ids => Assert.InRange(ids.Sum(id => part.Scenario.Calibration[id]), 0, 1 + 1e-12)));
        Assert.Contains(study.Parts, part => part.Scenario.Calibration["population.share-18-26"] > 0.6);
        Assert.Equal(0.72, study.Parts.Single(p => p.Id == "high:population.share-18-26").Scenario.Calibration["population.share-18-26"], 12);
    }

    [Fact]
    public void The_ranges_of_the_product_need_no_change() => Assert.All(
        new SimulationStudy(ASensitivity.Scenario(Calibration.Default), new SensitivitySettings()).Parts.Skip(1),
        part => Assert.Equal(part.Id[..3] == "low" ? Calibration.Default.Find(part.Changed.Keys.Single())!.Low : Calibration.Default.Find(part.Changed.Keys.Single())!.High, part.Changed.Values.Single()));

    private static Dictionary<string, double>[] Sample(Calibration calibration) =>
        [.. new SimulationStudy(ASensitivity.Scenario(calibration), new SensitivitySettings { OneAtATime = false, SamplePoints = 40 }).Parts.Skip(1).Select(p => p.Changed.ToDictionary())];
}
