using System.Text.Json;
using Vroegsignalering.Files;
using Vroegsignalering.Simulation.Calibrating;

namespace Vroegsignalering.Simulation.Scenarios;

/// <summary>Gives numbers of a calibration another value for one scenario.</summary>
internal static class CalibrationOverrides
{
    public static Calibration Apply(Calibration calibration, FileNode node, FileFaults faults, bool isWhole)
    {
        if (node.Value.ValueKind != JsonValueKind.Object)
        {
            faults.Add(ScenarioDiagnostics.WrongType.Wants("een onderdeel tussen accolades, met getallen bij hun naam", "a part between braces, with numbers by their name"), node);
            return calibration;
        }

        if (ScenarioPart.IsTooLong(node, faults) || !isWhole)
        {
            return calibration;
        }

        Dictionary<string, double> values = new(StringComparer.Ordinal);
        foreach (FileNode item in node.Items)
        {
            if (calibration.Find(item.Name!) is not CalibrationParameter parameter)
            {
                faults.Add(ScenarioDiagnostics.ParameterUnknown.Near(item.Name!, calibration), item);
                continue;
            }

            (double lowest, double highest) = CalibrationRange.Of(parameter.Id, parameter.Unit);
            if (ScenarioPart.Real(item, faults, lowest, highest) is double value)
            {
                values[parameter.Id] = value;
                if (value < parameter.Low || value > parameter.High)
                {
                    faults.Add(ScenarioDiagnostics.OutsideLowHigh, item);
                }
            }
        }

        Calibration changed = calibration.With(values);
        if (CalibrationRange.ExceedsWhole(changed))
        {
            faults.Add(ScenarioDiagnostics.PartsExceedWhole, node);
        }

        return changed;
    }

    private static DiagnosticCode Near(this DiagnosticCode code, string typed, Calibration calibration) =>
        Nearest.To(typed, calibration.Parameters.Select(p => p.Id)) is string near
            ? code with { Remedy = new Text($"Misschien is '{near}' bedoeld.", $"Perhaps '{near}' is meant.") }
            : code;
}
