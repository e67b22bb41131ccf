using Vroegsignalering.Simulation.Calibrating;
using Vroegsignalering.Simulation.Results;

namespace Vroegsignalering.Simulation.Sensitivity;

/// <summary>Reads the outcomes of the points of a design.</summary>
internal sealed class SensitivityReading
{
    private static readonly ParameterSource[] Sources = [ParameterSource.Assumed, ParameterSource.Fitted, ParameterSource.Published];

    private readonly SimulationStudy _study;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Outcome[] _outcomes;
    private readonly CalibrationParameter[] _oneAtATime;
    private readonly CalibrationParameter[] _sampled;
    private readonly int[] _samples;

    public SensitivityReading(SimulationStudy study, IReadOnlyList<SimulationSummary> summaries)
    {
        _study = study;
        for (int i = 0; i < study.Parts.Count; i++)
        {
            _places.Add(study.Parts[i].Id, i);
        }

        _outcomes = [.. summaries.Select(s => new Outcome(s))];
        CalibrationParameter[] varied = SensitivityDesign.Varied(study.Scenario.Calibration);
        _oneAtATime = [.. varied.Where(p => _places.ContainsKey(SensitivityDesign.Low(p.Id)))];
        _sampled = [.. varied.Where(p => p.Assumed)];
        _samples = [.. Enumerable.Range(0, study.Sensitivity?.SamplePoints ?? 0).Select(SensitivityDesign.Sample).Where(_places.ContainsKey).Select(id => _places[id])];
    }

    /// <summary>An outcome with all that is known of it; <c>null</c> when the study has no value for it.</summary>
    public OutcomeSensitivity? Read(string variant, SimulationMeasure measure, bool isDifference)
    {
        (string Variant, string Key, bool IsDifference) of = (variant, measure.Key, isDifference);
        if (_outcomes[0].Find(of) is not Estimate main)
        {
            return null;
        }

        ParameterSwing[] swings = [.. _oneAtATime.Select(p => SwingOf(p, of)).OrderByDescending(s => s.Swing ?? -1).ThenBy(s => s.Parameter.Id, StringComparer.Ordinal)];
        return new OutcomeSensitivity(variant, measure, isDifference, main, _places.TryGetValue(SensitivityDesign.Reference, out int place) ? _outcomes[place].Find(of) ?? main : main)
        {
            Swings = swings,
            Sources = swings.Length == 0 ? [] : [.. Sources.Select(s => Together(s, swings))],
            Sample = SampleOf(of, isDifference ? Conclusions.Of(main) : Conclusion.NotStated),
        };
    }

    private static SourceSwing Together(ParameterSource source, ParameterSwing[] swings)
    {
        ParameterSwing[] own = [.. swings.Where(s => s.Source == source)];
        return new(source, own.Length, Root(own.Select(s => s.Swing)), Root(own.Select(s => s.ProportionalSwing)));
    }

    private static double Root(IEnumerable<double?> swings) => Math.Sqrt(swings.Sum(s => s * s) ?? 0);

    private ParameterSwing SwingOf(CalibrationParameter parameter, (string Variant, string Key, bool IsDifference) of)
    {
        (int low, int high) = (_places[SensitivityDesign.Low(parameter.Id)], _places[SensitivityDesign.High(parameter.Id)]);
        return new(parameter, _study.Parts[low].Changed[parameter.Id], _study.Parts[high].Changed[parameter.Id], _outcomes[low].Find(of), _outcomes[high].Find(of));
    }

    private SampleSensitivity? SampleOf((string Variant, string Key, bool IsDifference) of, Conclusion conclusion)
    {
        int[] places = [.. _samples.Where(i => _outcomes[i].Find(of) is not null)];
        if (places.Length == 0)
        {
            return null;
        }

        Estimate[] found = [.. places.Select(i => _outcomes[i].Find(of)!.Value)];
        double[] means = [.. found.Select(e => e.Mean)];
        double[] ordered = [.. means.Order()];
        Conclusion[] concluded = conclusion == Conclusion.NotStated ? [] : [.. found.Select(e => Conclusions.Of(e)).Where(c => c != Conclusion.NotStated)];
        Conclusion opposite = conclusion switch { Conclusion.Higher => Conclusion.Lower, Conclusion.Lower => Conclusion.Higher, _ => Conclusion.NotStated };
        return new SampleSensitivity
        {
            Points = places.Length,
            ShareHolding = concluded.Length == 0 ? null : (double)concluded.Count(c => c == conclusion) / concluded.Length,
            ShareReversed = concluded.Length == 0 ? null : (double)concluded.Count(c => c == opposite) / concluded.Length,
            Low = Ranks.Quantile(ordered, 0.05),
            Median = Ranks.Quantile(ordered, 0.5),
            High = Ranks.Quantile(ordered, 0.95),
            Correlations = places.Length < 3 ? [] : Correlations(places, means),
        };
    }

    private ParameterCorrelation[] Correlations(int[] places, double[] means)
    {
        double[] ranks = Ranks.Of(means);
        return
        [
            .. _sampled.Select(p => new ParameterCorrelation(p, Ranks.Correlation(Ranks.Of([.. places.Select(i => _study.Parts[i].Changed[p.Id])]), ranks)))
                .OrderByDescending(c => Math.Abs(c.Rank)).ThenBy(c => c.Parameter.Id, StringComparer.Ordinal),
        ];
    }

    // Found by key once, because a study may have thousands of points.
    private sealed class Outcome(SimulationSummary summary)
    {
        private readonly Dictionary<(string Variant, string Key, bool IsDifference), Estimate> _found = Both(summary);

        public Estimate? Find((string Variant, string Key, bool IsDifference) of) => _found.TryGetValue(of, out Estimate value) ? value : null;

        private static Dictionary<(string Variant, string Key, bool IsDifference), Estimate> Both(SimulationSummary summary) => summary.Figures
            .Where(f => KeyMeasures.IsKey(f.Measure)).Select(f => (Of: (f.Variant, f.Measure.Key, false), f.Value))
            .Concat(summary.Differences.Where(d => KeyMeasures.IsKey(d.Measure)).Select(d => (Of: (d.Variant, d.Measure.Key, true), d.Value)))
            .ToDictionary(one => one.Of, one => one.Value);
    }
}
