using Vroegsignalering.Simulation.Results;

namespace Vroegsignalering.Simulation.Sensitivity;

/// <summary>How far one outcome of a study leans on the numbers of the calibration.</summary>
/// <param name="Variant">The name of the way of working.</param>
/// <param name="Measure">The measure.</param>
/// <param name="IsDifference">Whether the outcome is the difference with the baseline, about which something is concluded; otherwise it is the figure itself.</param>
/// <param name="Main">The outcome in the study.</param>
/// <param name="Reference">The outcome with the same numbers but the households and replications of the points: what the points are compared with.</param>
public sealed record OutcomeSensitivity(string Variant, SimulationMeasure Measure, bool IsDifference, Estimate Main, Estimate Reference)
{
    /// <summary>The conclusion of the study; not stated when this is no difference.</summary>
    public Conclusion Conclusion => IsDifference ? Conclusions.Of(Main) : Conclusion.NotStated;

    /// <summary>What each number does, one at a time, the largest swing first; empty when that was not looked into.</summary>
    public IReadOnlyList<ParameterSwing> Swings { get; init => field = [.. value]; } = [];

    /// <summary>What the numbers of each kind of source do together: assumed, fitted, published; empty when that was not looked into.</summary>
    public IReadOnlyList<SourceSwing> Sources { get; init => field = [.. value]; } = [];

    /// <summary>The designed sample; <c>null</c> when there was none.</summary>
    public SampleSensitivity? Sample { get; init; }

    /// <summary>Which share of the outcome leans on assumed numbers: 0 to 1. If every number were off by the same part of its size, independently of the others, this
    /// share of the spread (variance) of the outcome would come from the assumed ones. <c>null</c> when that was not looked into or no number matters.</summary>
    public double? AssumedShare => Share(s => s.ProportionalSwing);

    /// <summary>The same share with each number moving over its own range, from its lowest to its highest value, instead of in proportion to its size. The ranges of
    /// fitted numbers are wide, so that a fit finds its place; that makes this share low.</summary>
    public double? AssumedShareOfRanges => Share(s => s.Swing);

    /// <summary>Whether each number alone leaves the conclusion as it is, from its lowest to its highest value; <c>null</c> when the study has no conclusion, a point
    /// has none, or that was not looked into.</summary>
    public bool? HoldsOneAtATime => Swings.Count == 0 || Conclusion == Conclusion.NotStated || Swings.Any(s => At(s).Contains(Conclusion.NotStated))
        ? null
        : Swings.All(s => Array.TrueForAll(At(s), c => c == Conclusion));

    /// <summary>The numbers that alone change the conclusion, the largest swing first; empty when this is no difference.</summary>
    public IEnumerable<ParameterSwing> Breaking => Conclusion == Conclusion.NotStated ? [] : Swings.Where(s => Array.Exists(At(s), c => c != Conclusion && c != Conclusion.NotStated));

    private static Conclusion[] At(ParameterSwing swing) => [swing.ConclusionAtLow, swing.ConclusionAtHigh];

    private double? Share(Func<SourceSwing, double> swing)
    {
        double all = Sources.Sum(s => swing(s) * swing(s));
        double assumed = Sources.Where(s => s.Source == ParameterSource.Assumed).Sum(s => swing(s) * swing(s));
        return all > 0 ? Math.Round(assumed / all, 6) : null;
    }
}
