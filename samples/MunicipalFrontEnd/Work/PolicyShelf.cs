using Vroegsignalering;
using Vroegsignalering.Casework;
using Vroegsignalering.Prioritisation;

namespace MunicipalFrontEnd.Work;

/// <summary>The policies that staff can read and compare: the one in force, those of the product, and files in a folder of the host.</summary>
public sealed class PolicyShelf
{
    private readonly SortedDictionary<string, PriorityPolicy> _policies = new(StringComparer.Ordinal);

    /// <summary>Puts the policies together.</summary>
    /// <param name="settings">The choices of the municipality.</param>
    /// <param name="folder">A folder with policy files; <c>null</c> when there is none. A file that cannot be read is left out.</param>
    public PolicyShelf(MunicipalitySettings settings, string? folder)
    {
        ArgumentNullException.ThrowIfNull(settings);
        InForce = settings.Policy;
        PriorityPolicy[] others = [.. PriorityPolicies.ByName.Values, .. Read(folder)];
        foreach (PriorityPolicy policy in others.Prepend(InForce))
        {
            _policies.TryAdd(policy.Label, policy);
        }
    }

    /// <summary>The policy that ranks now.</summary>
    public PriorityPolicy InForce { get; }

    /// <summary>All policies, by label.</summary>
    public IReadOnlyCollection<PriorityPolicy> All => _policies.Values;

    /// <summary>A policy by its label; <c>null</c> when there is none.</summary>
    public PriorityPolicy? Find(string? label) => label is null ? null : _policies.GetValueOrDefault(label);

    private static IEnumerable<PriorityPolicy> Read(string? folder) => folder is null || !Directory.Exists(folder)
        ? []
        : Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal)
            .Select(path => PriorityPolicyFile.Read(File.ReadAllBytes(path), Path.GetFileName(path)).Policy).OfType<PriorityPolicy>();
}
