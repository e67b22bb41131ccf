using Vroegsignalering.Simulation.Calibrating;

namespace Vroegsignalering.Simulation.Sensitivity;

/// <summary>The points at which a study is run again under other numbers.</summary>
internal static class SensitivityDesign
{
    public static IEnumerable<StudyPart> Parts(SimulationScenario scenario, SensitivitySettings settings)
    {
        SimulationScenario small = scenario with
        {
            Households = settings.Households ?? scenario.Households,
            Replications = settings.Replications ?? scenario.Replications,
        };
        CalibrationParameter[] assumed = [.. scenario.Calibration.Parameters.Where(p => p.Assumed && p.Low < p.High)];
        foreach (CalibrationParameter parameter in settings.OneAtATime ? assumed : [])
        {
            yield return Part($"low:{parameter.Id}", small, new(StringComparer.Ordinal) { [parameter.Id] = parameter.Low });
            yield return Part($"high:{parameter.Id}", small, new(StringComparer.Ordinal) { [parameter.Id] = parameter.High });
        }
    }

    private static StudyPart Part(string id, SimulationScenario small, Dictionary<string, double> values) =>
        new(id, small with { Calibration = small.Calibration.With(values) }) { Changed = values };
}
