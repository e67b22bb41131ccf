using System.Globalization;
using System.Text.Json;
using NodaTime;
using Vroegsignalering.Files;

namespace Vroegsignalering.Simulation.Scenarios;

/// <summary>Reads the ways of working of a scenario, with the points of the frontier: the baseline first.</summary>
internal sealed class VariantsReader(FileNode root, DateInterval months, ScenarioFolder folder, FileFaults faults, bool isWhole)
{
    private const int MostPoints = 20;

    private readonly VariantReader _reader = new(months, folder, faults, isWhole);

    public IReadOnlyList<SimulationVariant> Read(FileObject file)
    {
        List<SimulationVariant> all = [];
        FileNode? baseline = root.Find("baseline");
        if (baseline is not null)
        {
            Add(all, baseline);
        }
        else if (isWhole)
        {
            faults.Add(ScenarioDiagnostics.PartMissing, root, "baseline");
        }

        IReadOnlyList<FileNode> variants = file.List("variants");
        if (variants.Count >= ScenarioFile.MaximumVariants)
        {
            faults.Add(ScenarioDiagnostics.TooManyVariants, root.Find("variants")!);
            return all;
        }

        // What is wrong with the baseline is not told again for every variant.
        if (!isWhole || !faults.Refuses)
        {
            foreach (FileNode node in variants)
            {
                if (node.Value.ValueKind == JsonValueKind.Object && node.Find("name") is null)
                {
                    // By its name it is found again in other files, so it has to have one in each.
                    faults.Add(ScenarioDiagnostics.PartMissing, node, "name");
                    continue;
                }

                if (isWhole && node.Value.ValueKind == JsonValueKind.Object)
                {
                    ScenarioMerge.Under(node, baseline!);
                }

                Add(all, node);
            }
        }

        if (root.Find("frontier") is FileNode frontier && !frontier.IsNull())
        {
            AddFrontier(all, frontier);
        }

        return all;
    }

    private void Add(List<SimulationVariant> all, FileNode node)
    {
        if (_reader.Read(node) is not SimulationVariant variant)
        {
            return;
        }

        if (node.Find("name") is FileNode name && all.Exists(v => string.Equals(v.Name, variant.Name, StringComparison.Ordinal)))
        {
            faults.Add(ScenarioDiagnostics.Twice, name);
        }

        all.Add(variant);
    }

    private void AddFrontier(List<SimulationVariant> all, FileNode node)
    {
        if (ScenarioPart.Of(node, faults, "ftePer10000Inhabitants", "of") is not FileObject frontier)
        {
            return;
        }

        decimal[] points = [.. frontier.List("ftePer10000Inhabitants", MostPoints, required: isWhole).Take(MostPoints).Select(Point).OfType<decimal>()];
        IReadOnlyList<FileNode> names = frontier.List("of", ScenarioFile.MaximumVariants, required: node.Find("of") is not null);
        SimulationVariant[] chosen = node.Find("of") is null ? [.. all] : [.. names.Take(ScenarioFile.MaximumVariants).Select(n => Named(n, all)).OfType<SimulationVariant>()];
        Twice(node.Find("ftePer10000Inhabitants"), points);
        Twice(node.Find("of"), [.. chosen.Select(c => c.Name)]);
        if (all.Count + ((long)chosen.Length * points.Length) > ScenarioFile.MaximumVariants)
        {
            faults.Add(ScenarioDiagnostics.TooManyVariants, node);
            return;
        }

        foreach (SimulationVariant point in chosen.SelectMany(_ => points, AtPoint))
        {
            if (all.Exists(v => string.Equals(v.Name, point.Name, StringComparison.Ordinal)))
            {
                faults.Add(ScenarioDiagnostics.Twice, node);
            }

            all.Add(point);
        }
    }

    private static SimulationVariant AtPoint(SimulationVariant variant, decimal fte) => variant with
    {
        Name = $"{variant.Name}, {fte.ToString("0.00##", CultureInfo.InvariantCulture).Replace('.', ',')} fte",
        FtePer10000Inhabitants = fte,
        FrontierOf = variant.Name,
    };

    private decimal? Point(FileNode node)
    {
        if (node.Value.ValueKind == JsonValueKind.Number && node.Value.TryGetDecimal(out decimal fte)
            && fte is >= VariantReader.LeastFte and <= VariantReader.MostFte && decimal.Round(fte, 4) == fte)
        {
            return fte;
        }

        faults.Add(node.Value.ValueKind == JsonValueKind.Number
            ? ScenarioDiagnostics.OutOfRange.Between(VariantReader.LeastFte, VariantReader.MostFte)
            : ScenarioDiagnostics.WrongType.Wants("een getal", "a number"), node);
        return null;
    }

    private SimulationVariant? Named(FileNode node, List<SimulationVariant> all)
    {
        string name = node.Value.ValueKind == JsonValueKind.String ? node.Value.GetString()! : "";
        SimulationVariant? found = all.Find(v => string.Equals(v.Name, name, StringComparison.Ordinal));
        if (found is null && isWhole)
        {
            faults.Add(ScenarioDiagnostics.VariantUnknown, node);
        }

        return found;
    }

    private void Twice<T>(FileNode? node, T[] items)
    {
        if (node is not null && items.Distinct().Count() < items.Length)
        {
            faults.Add(ScenarioDiagnostics.Twice, node);
        }
    }
}
