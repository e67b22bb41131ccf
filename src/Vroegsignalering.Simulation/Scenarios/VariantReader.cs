using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Contact.Planning;
using Vroegsignalering.Files;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Simulation.Scenarios;

/// <summary>Reads one way of working.</summary>
internal sealed class VariantReader(DateInterval months, ScenarioFolder folder, FileFaults faults, bool isWhole)
{
    public const decimal LeastFte = 0.001m;
    public const decimal MostFte = 100m;

    private static readonly LateHelpPolicy[] LateHelps =
        [LateHelpPolicy.RegisterOnReport, LateHelpPolicy.RegisterElsewhere, LateHelpPolicy.OnlyIfOpen, LateHelpPolicy.DoNotRegister];

    private static readonly PriorityFact[] NotSimulated = [PriorityFact.IsOnSafetyList, PriorityFact.VisitsLeft];

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
            CheckPolicy(node.Find("policy") ?? node, variant.Policy);
        }

        return variant;
    }

    private decimal? Absent(FileNode node)
    {
        faults.Add(ScenarioDiagnostics.WrongType.Wants("een getal", "a number"), node);
        return null;
    }

    // To try a policy outside its days is what a simulation is for; only nobody should do so without knowing.
    private void CheckPolicy(FileNode node, PriorityPolicy policy)
    {
        if (!IsOfProduct(policy) && (!policy.Document.IsInForce(months.Start) || !policy.Document.IsInForce(months.End)))
        {
            faults.Add(ScenarioDiagnostics.PolicyNotInForce, node);
        }

        string[] unknown = [.. PolicyFacts.UsedBy(policy).Where(fact => fact is HostFact || NotSimulated.Contains(fact)).Select(fact => fact.Id)];
        if (unknown.Length > 0)
        {
            string ids = string.Join(", ", unknown);
            Text remedy = ScenarioDiagnostics.FactNotSimulated.Remedy;
            faults.Add(ScenarioDiagnostics.FactNotSimulated with { Remedy = new Text($"{remedy.Dutch} Het gaat om: {ids}.", $"{remedy.English} It is about: {ids}.") }, node);
        }
    }

    // The days of these are an example; the default is used for the months of any study.
    private static bool IsOfProduct(PriorityPolicy policy) => PriorityPolicies.ByName.TryGetValue(policy.Id, out PriorityPolicy? own)
        && own.Document.ValidFrom == policy.Document.ValidFrom && own.Document.ValidUntil == policy.Document.ValidUntil;

    private void CheckStrategies(FileNode node, SimulationVariant variant)
    {
        string[] known = [.. ContactStrategies.ByName.Keys, variant.Strategy.Id, .. variant.Strategies.Select(s => s.Id)];
        if (variant.Policy.AllClasses.Any(c => c.Strategy is string id && !known.Contains(id, StringComparer.Ordinal)))
        {
            faults.Add(ScenarioDiagnostics.StrategyNotThere, node.Find("policy") ?? node);
        }
    }
}
