using System.Globalization;
using Vroegsignalering.Contact;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cli.Process;

/// <summary>Finds a policy by its name or its file; what is wrong with a file ends the call with every place and remedy.</summary>
internal static class PolicyFile
{
    /// <summary>The policy with a name, or that of a file.</summary>
    /// <param name="nameOrPath">What the user typed.</param>
    /// <param name="checksStrategies">Whether its classes may name strategies of the product only; otherwise <see cref="CheckStrategies"/> follows.</param>
    public static PriorityPolicy Find(string nameOrPath, bool checksStrategies = true) => PriorityPolicies.ByName.TryGetValue(nameOrPath, out PriorityPolicy? policy)
        ? policy
        : File.Exists(nameOrPath) ? Read(nameOrPath, checksStrategies)
        : throw new CallException($"There is no policy or file '{nameOrPath}'. Known by name: {string.Join(", ", PriorityPolicies.ByName.Keys)}.");

    /// <summary>Reads a policy file.</summary>
    public static PriorityPolicy Read(string path, bool checksStrategies = true)
    {
        PolicyReadResult read = TryRead(path);
        if (read.Policy is not PriorityPolicy policy)
        {
            IEnumerable<string> faults = read.Diagnostics.Select(d => string.Create(CultureInfo.InvariantCulture, $"  {d.Code.Id} {d.Place}: {d.Code.Message.English} {d.Code.Remedy.English}"));
            throw new CallException($"{path} is not a policy that can be used:{Environment.NewLine}{string.Join(Environment.NewLine, faults)}");
        }

        return checksStrategies ? CheckStrategies(policy, path, ContactStrategies.ByName) : policy;
    }

    /// <summary>Ends the call when a class names a strategy that is not known.</summary>
    public static PriorityPolicy CheckStrategies(PriorityPolicy policy, string name, IReadOnlyDictionary<string, ContactStrategy> known) =>
        policy.Classes.FirstOrDefault(c => c.Strategy is string id && !known.ContainsKey(id)) is PriorityClass without
            ? throw new CallException($"{name}: the class '{without.Id}' asks for the strategy '{without.Strategy}', which is not there. Known: {string.Join(", ", known.Keys)}.")
            : policy;

    /// <summary>Reads a policy file, or all that is wrong with it.</summary>
    public static PolicyReadResult TryRead(string path) => PriorityPolicyFile.Read(Bytes(path), Path.GetFileName(path));

    private static byte[] Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"Cannot read '{path}'. Look whether it is there and whether you may read it.");
        }
    }
}
