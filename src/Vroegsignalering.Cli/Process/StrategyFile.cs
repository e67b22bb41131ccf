using System.Globalization;
using Vroegsignalering.Contact;

namespace Vroegsignalering.Cli.Process;

/// <summary>Finds contact strategies by their name or their file; what is wrong with a file ends the call with every place and remedy.</summary>
internal static class StrategyFile
{
    /// <summary>The strategy of a name that can be chosen, or that of a file with one strategy.</summary>
    public static ContactStrategy Find(string nameOrPath) => ContactStrategies.ByName.TryGetValue(nameOrPath, out ContactStrategy? known)
        ? known
        : All(nameOrPath) is [ContactStrategy one]
            ? one
            : throw new CallException($"{nameOrPath} holds several strategies. Give a file with one, or name the file under 'strategies' in the manifest and each strategy in a class of the policy.");

    /// <summary>The strategy with a name, also that for threatening situations, or those of a file.</summary>
    public static IReadOnlyList<ContactStrategy> All(string nameOrPath)
    {
        if (Named(nameOrPath) is ContactStrategy known)
        {
            return [known];
        }

        ContactStrategyReadResult read = TryRead(nameOrPath);
        if (read.Strategies.Count > 0)
        {
            return read.Strategies;
        }

        IEnumerable<string> faults = read.Diagnostics.Select(d => string.Create(CultureInfo.InvariantCulture, $"  {d.Code.Id} {d.Place}: {d.Code.Message.English} {d.Code.Remedy.English}"));
        throw new CallException($"{nameOrPath} holds no strategies that can be used:{Environment.NewLine}{string.Join(Environment.NewLine, faults)}");
    }

    /// <summary>The strategy of the product with a name, also that for threatening situations; <c>null</c> when there is none.</summary>
    public static ContactStrategy? Named(string name) =>
        name == ContactStrategies.Urgent.Id ? ContactStrategies.Urgent : ContactStrategies.ByName.GetValueOrDefault(name);

    /// <summary>Reads a file of strategies, or all that is wrong with it.</summary>
    public static ContactStrategyReadResult TryRead(string path)
    {
        if (!File.Exists(path))
        {
            throw new CallException($"There is no strategy or file '{path}'. Known by name: {string.Join(", ", ContactStrategies.ByName.Keys)}.");
        }

        try
        {
            return ContactStrategyFile.Read(File.ReadAllBytes(path), Path.GetFileName(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"Cannot read '{path}'. Look whether it is there and whether you may read it.");
        }
    }

    /// <summary>The strategies that a class of a policy can name: those of the product and those of files. One name never means two things.</summary>
    public static IReadOnlyDictionary<string, ContactStrategy> Known(IEnumerable<string> paths)
    {
        SortedDictionary<string, ContactStrategy> known = new(ContactStrategies.ByName.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (ContactStrategy own in paths.SelectMany(All))
        {
            if ((known.GetValueOrDefault(own.Id) ?? Named(own.Id)) is ContactStrategy other && !IsSame(own, other))
            {
                throw new CallException($"There are two strategies '{own.Id}' that differ. Give your own strategy another id.");
            }

            if (own.Id != ContactStrategies.Urgent.Id)
            {
                known[own.Id] = own;
            }
        }

        return known;
    }

    private static bool IsSame(ContactStrategy one, ContactStrategy other) => ContactStrategyFile.Write(one).AsSpan().SequenceEqual(ContactStrategyFile.Write(other));
}
