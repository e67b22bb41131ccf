using System.Text.Json;
using Vroegsignalering.Files;
using Vroegsignalering.Simulation.Scenarios;

namespace Vroegsignalering.Simulation.Calibrating;

/// <summary>Makes a calibration of the values of a file, or says everything that is wrong with them.</summary>
/// <param name="root">The file.</param>
/// <param name="faults">What is wrong with it.</param>
/// <param name="known">The calibration of the product, of which the file gives some numbers; <c>null</c> when it is that of the product.</param>
internal sealed class CalibrationFileReader(FileNode root, FileFaults faults, Calibration? known)
{
    private const int MostParameters = 300;

    public Calibration? Read()
    {
        if (ScenarioPart.Of(root, faults, "$schema", "parameters") is not FileObject file)
        {
            return null;
        }

        file.Text("$schema");
        Dictionary<string, CalibrationParameter> read = new(StringComparer.Ordinal);
        foreach (FileNode node in file.List("parameters", MostParameters, required: true).Take(MostParameters))
        {
            if (Parameter(node) is CalibrationParameter parameter && !read.TryAdd(parameter.Id, parameter))
            {
                faults.Add(CalibrationDiagnostics.ParameterTwice, node.Find("id")!);
            }
        }

        if (faults.Refuses)
        {
            return null;
        }

        Calibration calibration = new([.. read.Values, .. known?.Parameters.Where(p => !read.ContainsKey(p.Id)) ?? []]);
        if (CalibrationRange.ExceedsWhole(calibration))
        {
            faults.Add(CalibrationDiagnostics.PartsExceedWhole, root.Find("parameters")!);
        }

        return faults.Refuses ? null : calibration;
    }

    private CalibrationParameter? Parameter(FileNode node)
    {
        if (ScenarioPart.Of(node, faults, "id", "value", "unit", "meaning", "source", "year", "assumed", "fitted", "low", "high") is not FileObject part)
        {
            return null;
        }

        (string? id, string? unit, string? source) = (part.Text("id", required: true), part.Text("unit", required: true), part.Text("source", required: true));
        (Text? meaning, int? year) = (part.Both("meaning"), part.Whole("year", 2000, 2100));
        if (node.Find("assumed") is null)
        {
            faults.Add(CalibrationDiagnostics.PartMissing, node, "assumed");
        }

        (bool assumed, bool fitted) = (part.Flag("assumed"), part.Flag("fitted"));
        if (id is not null && known is not null)
        {
            Check(node, id, unit);
        }

        (double lowest, double highest) = CalibrationRange.Of(id ?? "", unit ?? "");
        (double? value, double? low, double? high) = (Number(node, "value", lowest, highest), Number(node, "low", lowest, highest), Number(node, "high", lowest, highest));
        if (low > high)
        {
            faults.Add(CalibrationDiagnostics.LowAboveHigh, node.Find("low")!);
        }
        else if (value < low || value > high)
        {
            faults.Add(CalibrationDiagnostics.OutsideLowHigh, node.Find("value")!);
        }

        return id is null || unit is null || source is null || meaning is null || value is not double number || low is not double least || high is not double most
            ? null
            : new CalibrationParameter(id, number) { Unit = unit, Meaning = meaning, Source = source, Year = year, Assumed = assumed, Fitted = fitted, Low = least, High = most };
    }

    private double? Number(FileNode node, string name, double lowest, double highest)
    {
        if (node.Find(name) is FileNode number)
        {
            return ScenarioPart.Real(number, faults, lowest, highest);
        }

        faults.Add(CalibrationDiagnostics.PartMissing, node, name);
        return null;
    }

    private void Check(FileNode node, string id, string? unit)
    {
        if ((known!.Find(id) ?? OfAnotherYear(id)) is not CalibrationParameter parameter)
        {
            DiagnosticCode code = CalibrationDiagnostics.ParameterUnknown;
            faults.Add(Nearest.To(id, known.Parameters.Select(p => p.Id)) is string near
                ? code with { Remedy = new Text($"Misschien is '{near}' bedoeld.", $"Perhaps '{near}' is meant.") }
                : code, node.Find("id")!);
        }
        else if (unit is not null && !string.Equals(unit, parameter.Unit, StringComparison.Ordinal))
        {
            faults.Add(CalibrationDiagnostics.OtherUnit.Wants($"de eenheid '{parameter.Unit}'", $"the unit '{parameter.Unit}'"), node.Find("unit")!);
        }
    }

    // Some numbers differ from year to year; a file can have more years than the product.
    private CalibrationParameter? OfAnotherYear(string id)
    {
        int point = id.LastIndexOf('.');
        return point > 0 && IsYear(id.AsSpan(point + 1))
            ? known!.Parameters.FirstOrDefault(p => p.Id.Length == id.Length && p.Id.AsSpan(0, point + 1).SequenceEqual(id.AsSpan(0, point + 1)) && IsYear(p.Id.AsSpan(point + 1)))
            : null;
    }

    private static bool IsYear(ReadOnlySpan<char> text) => text.Length == 4 && text.StartsWith("20") && char.IsAsciiDigit(text[2]) && char.IsAsciiDigit(text[3]);
}
