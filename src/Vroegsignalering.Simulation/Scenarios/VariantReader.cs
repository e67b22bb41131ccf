using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Contact.Planning;
using Vroegsignalering.Files;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Simulation.Scenarios;

/// <summary>Reads one way of working.</summary>
internal sealed class VariantReader(ScenarioFolder folder, FileFaults faults, bool isWhole)
{
    public const decimal LeastFte = 0.001m;
    public const decimal MostFte = 100m;

    private static readonly LateHelpPolicy[] LateHelps =
        [LateHelpPolicy.RegisterOnReport, LateHelpPolicy.RegisterElsewhere, LateHelpPolicy.OnlyIfOpen, LateHelpPolicy.DoNotRegister];

    private readonly PolicyReader _policies = new(folder, faults, isWhole);
    private readonly StrategiesReader _strategies = new(folder, faults, isWhole);

    public SimulationVariant? Read(FileNode node)
    {
        if (ScenarioPart.Of(node, faults, "name", "policy", "strategy", "strategies", "ftePer10000Inhabitants", "staffTime", "extraAttempt", "lateHelp") is not FileObject part)
        {
            return null;
        }

        string? name = part.Line(node, faults, "name", isWhole);
        decimal? fte = node.Find("ftePer10000Inhabitants") is FileNode staff && staff.IsNull() ? Absent(staff) : part.Number("ftePer10000Inhabitants", LeastFte, MostFte);
        LateHelpPolicy? late = part.Choice("lateHelp", LateHelps);
        SimulationVariant variant = new(name ?? "-")
        {
            FtePer10000Inhabitants = fte ?? ContactCapacity.PublishedFtePer10000Inhabitants,
            LateHelp = late ?? LateHelpPolicy.RegisterOnReport,
            Time = node.Find("staffTime") is FileNode time ? StaffTimeReader.Read(time, faults) : new StaffTime(),
            Policy = node.Find("policy") is FileNode policy ? _policies.Read(policy) : PriorityPolicies.NationalBasis,
        };
        variant = _strategies.Read(node, part, variant);
        if (isWhole && !faults.Refuses)
        {
            CheckStrategies(node, variant);
        }

        return variant;
    }

    private decimal? Absent(FileNode node)
    {
        faults.Add(ScenarioDiagnostics.WrongType.Wants("een getal", "a number"), node);
        return null;
    }

    private void CheckStrategies(FileNode node, SimulationVariant variant)
    {
        string[] known = [.. ContactStrategies.ByName.Keys, variant.Strategy.Id, .. variant.Strategies.Select(s => s.Id)];
        if (variant.Policy.AllClasses.Any(c => c.Strategy is string id && !known.Contains(id, StringComparer.Ordinal)))
        {
            faults.Add(ScenarioDiagnostics.StrategyNotThere, node.Find("policy") ?? node);
        }
    }
}
