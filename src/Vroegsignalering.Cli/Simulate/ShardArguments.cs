using System.CommandLine;
using System.Globalization;
using Vroegsignalering.Simulation.Runs;

namespace Vroegsignalering.Cli.Simulate;

/// <summary>Which shard a call is about: what it says itself, or else what the cluster says.</summary>
internal static class ShardArguments
{
    private const string Slurm = "SLURM_ARRAY_TASK_ID";
    private const string Kubernetes = "JOB_COMPLETION_INDEX";
    private const string CountName = "VROEG_SHARDS";
    private const string None = "none";

    public static Option<string?> Shard() => new("--shard")
    {
        Description = $"The part to run, such as 3/16; '{None}' for the whole study whatever the cluster says. By default from Slurm or Kubernetes when this is a task of an array or an indexed job.",
    };

    public static Option<int?> Shards() => new("--shards")
    {
        Description = $"In how many parts the study is divided; {CountName} when absent. Needed in an indexed job of Kubernetes, and a check in an array of Slurm.",
    };

    /// <summary>The shard; <c>null</c> for the whole study.</summary>
    /// <param name="shard">What <c>--shard</c> says.</param>
    /// <param name="shards">What <c>--shards</c> says.</param>
    /// <param name="environment">Gives a variable of the environment.</param>
    /// <exception cref="CallException">It is wrong, or one says something else than the other.</exception>
    public static SimulationShard? Of(string? shard, int? shards, Func<string, string?> environment)
    {
        if (shard == None)
        {
            return shards is null ? null : throw new CallException($"--shard {None} runs the whole study. Leave --shards out.");
        }

        int? count = shards is int given ? Among(given, "--shards") : Number(CountName, environment) is int named ? Among(named, CountName) : null;
        if (shard is not null)
        {
            SimulationShard said = SimulationShard.TryParse(shard, out SimulationShard? read) ? read.Value : throw new CallException($"--shard is a number and a count, such as 3/16, or '{None}'.");
            return shards is int other && other != said.Of ? throw new CallException("--shard and --shards say different counts. Give one of the two.") : said;
        }

        bool isSlurm = IsSet(Slurm, environment);
        if (isSlurm && IsSet(Kubernetes, environment))
        {
            throw new CallException($"{Slurm} and {Kubernetes} are both set. Say with --shard which part is meant.");
        }

        return isSlurm ? OfSlurm(count, environment)
            : Number(Kubernetes, environment) is int index ? OfKubernetes(index, count)
            : shards is null ? null : throw new CallException($"--shards says in how many parts, and nothing says which one. Give --shard, such as 3/{shards}.");
    }

    private static SimulationShard OfSlurm(int? count, Func<string, string?> environment)
    {
        int id = Needed(Slurm, environment);
        int tasks = Needed("SLURM_ARRAY_TASK_COUNT", environment);
        int first = Needed("SLURM_ARRAY_TASK_MIN", environment);
        int last = Needed("SLURM_ARRAY_TASK_MAX", environment);
        if (first > 1 || last - first + 1 != tasks || id < first || id > last)
        {
            throw new CallException("This array of Slurm is not 0-n or 1-n without holes, so its tasks do not say which part is meant. To run some parts again, give each its --shard.");
        }

        return count is null || count == tasks ? new SimulationShard(id - first + 1, Among(tasks, "SLURM_ARRAY_TASK_COUNT"))
            : throw new CallException($"This array of Slurm has {Text(tasks)} tasks, and --shards or {CountName} says {Text(count.Value)}. To run some parts again, give each its --shard.");
    }

    private static SimulationShard OfKubernetes(int index, int? count) => count is not int of
        ? throw new CallException($"An indexed job of Kubernetes does not say how many parts there are. Give --shards or {CountName}, the same as 'completions' of the job.")
        : index < of ? new SimulationShard(index + 1, of)
        : throw new CallException($"{Kubernetes} is {Text(index)}, and there are {Text(of)} parts: 0 to {Text(of - 1)} can be run. Set --shards or {CountName} to 'completions' of the job.");

    private static int Among(int count, string name) => count is >= 1 and <= SimulationShard.Most
        ? count
        : throw new CallException($"{name} is a number from 1 to {Text(SimulationShard.Most)}.");

    private static bool IsSet(string name, Func<string, string?> environment) => !string.IsNullOrEmpty(environment(name));

    private static int Needed(string name, Func<string, string?> environment) =>
        Number(name, environment) ?? throw new CallException($"{Slurm} is set, and {name} is not. Give --shard, such as 3/16, or '{None}' for the whole study.");

    private static int? Number(string name, Func<string, string?> environment) => !IsSet(name, environment) ? null
        : int.TryParse(environment(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value
        : throw new CallException($"{name} is not a whole number.");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
