using Vroegsignalering.Simulation.Calibrating;

namespace Vroegsignalering.Simulation.Sensitivity;

/// <summary>The points at which a study is run again under other numbers.</summary>
internal static class SensitivityDesign
{
    /// <summary>The part with the numbers as they are but as few households and replications as the points; only there when those differ from the study's.</summary>
    public const string Reference = "reference";

    public static string Low(string parameter) => $"low:{parameter}";

    public static string High(string parameter) => $"high:{parameter}";

    public static string Sample(int point) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"sample:{point}");

    /// <summary>The parameters that have room to vary, in order of id.</summary>
    public static CalibrationParameter[] Varied(Calibration calibration) => [.. calibration.Parameters.Where(p => p.Low < p.High)];

    public static IEnumerable<StudyPart> Parts(SimulationScenario scenario, SensitivitySettings settings)
    {
        SimulationScenario small = scenario with
        {
            Households = settings.Households ?? scenario.Households,
            Replications = settings.Replications ?? scenario.Replications,
        };
        CalibrationParameter[] varied = Varied(scenario.Calibration);
        bool any = varied.Length > 0 && (settings.OneAtATime || settings.SamplePoints > 0);
        return
        [
            .. any && (small.Households, small.Replications) != (scenario.Households, scenario.Replications) ? [new StudyPart(Reference, small)] : Array.Empty<StudyPart>(),
            .. settings.OneAtATime ? varied.SelectMany(p => OneAtATime(small, p)) : [],
            .. Sampled(small, [.. varied.Where(p => p.Assumed)], settings.SamplePoints),
        ];
    }

    private static StudyPart[] OneAtATime(SimulationScenario small, CalibrationParameter parameter) =>
    [
        Part(Low(parameter.Id), small, new(StringComparer.Ordinal) { [parameter.Id] = parameter.Low }),
        Part(High(parameter.Id), small, new(StringComparer.Ordinal) { [parameter.Id] = parameter.High }),
    ];

    private static IEnumerable<StudyPart> Sampled(SimulationScenario small, CalibrationParameter[] assumed, int points)
    {
        if (assumed.Length == 0)
        {
            yield break;
        }

        double[][] columns = [.. assumed.Select(p => LatinHypercube.Column(p.Id, points))];
        for (int point = 0; point < points; point++)
        {
            Dictionary<string, double> values = new(StringComparer.Ordinal);
            for (int p = 0; p < assumed.Length; p++)
            {
                values[assumed[p].Id] = assumed[p].Low + ((assumed[p].High - assumed[p].Low) * columns[p][point]);
            }

            yield return Part(Sample(point), small, values);
        }
    }

    private static StudyPart Part(string id, SimulationScenario small, Dictionary<string, double> asked)
    {
        Dictionary<string, double> values = CalibrationLimits.Fit(small.Calibration, asked);
        return new(id, small with { Calibration = small.Calibration.With(values) }) { Changed = values };
    }
}
