using Vroegsignalering.Cli.Simulate;
using Vroegsignalering.Simulation.Runs;

namespace Vroegsignalering.Cli.Tests.Simulate;

public sealed class ShardArgumentsTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData("SLURM_ARRAY_TASK_ID=3 SLURM_ARRAY_TASK_COUNT=4 SLURM_ARRAY_TASK_MIN=0 SLURM_ARRAY_TASK_MAX=3", "4/4")]
    [InlineData("SLURM_ARRAY_TASK_ID=3 SLURM_ARRAY_TASK_COUNT=4 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_MAX=4", "3/4")]
    [InlineData("SLURM_ARRAY_TASK_ID=3 SLURM_ARRAY_TASK_COUNT=4 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_MAX=4 VROEG_SHARDS=4", "3/4")]
    [InlineData("JOB_COMPLETION_INDEX=0 VROEG_SHARDS=16", "1/16")]
    [InlineData("JOB_COMPLETION_INDEX=15 --shards=16", "16/16")]
    [InlineData("--shard=3/16", "3/16")]
    [InlineData("--shard=3/16 --shards=16", "3/16")]
    [InlineData("--shard=3/16 SLURM_ARRAY_TASK_ID=7 VROEG_SHARDS=4", "3/16")] // what the call says itself goes first
    [InlineData("--shard=none SLURM_ARRAY_TASK_ID=7", null)]
    [InlineData("VROEG_SHARDS=4", null)]
    [InlineData("JOB_COMPLETION_INDEX= SLURM_ARRAY_TASK_ID=", null)]
    public void The_shard_is_read_from_the_call_or_else_from_the_cluster(string said, string? expected) => Assert.Equal(expected, Of(said)?.ToString());

    [Theory]
    [InlineData("--shard=0/4", "3/16")]
    [InlineData("--shard=5/4", "3/16")]
    [InlineData("--shard=a", "3/16")]
    [InlineData("--shard=3/16 --shards=15", "different")]
    [InlineData("--shard=none --shards=4", "--shards")]
    [InlineData("--shards=4", "which one")]
    [InlineData("--shards=0 JOB_COMPLETION_INDEX=0", "--shards")]
    [InlineData("JOB_COMPLETION_INDEX=0", "completions")]
    [InlineData("JOB_COMPLETION_INDEX=16 VROEG_SHARDS=16", "completions")]
    [InlineData("JOB_COMPLETION_INDEX=one VROEG_SHARDS=16", "JOB_COMPLETION_INDEX")]
    [InlineData("JOB_COMPLETION_INDEX=-1 VROEG_SHARDS=16", "JOB_COMPLETION_INDEX")]
    [InlineData("JOB_COMPLETION_INDEX=0 VROEG_SHARDS=many", "VROEG_SHARDS")]
    [InlineData("JOB_COMPLETION_INDEX=0 VROEG_SHARDS=100001", "VROEG_SHARDS")]
    [InlineData("JOB_COMPLETION_INDEX=0 SLURM_ARRAY_TASK_ID=1", "both")]
    [InlineData("SLURM_ARRAY_TASK_ID=1", "SLURM_ARRAY_TASK_COUNT")]
    [InlineData("SLURM_ARRAY_TASK_ID=1 SLURM_ARRAY_TASK_COUNT=4", "SLURM_ARRAY_TASK_MIN")]
    [InlineData("SLURM_ARRAY_TASK_ID=7 SLURM_ARRAY_TASK_COUNT=1 SLURM_ARRAY_TASK_MIN=7 SLURM_ARRAY_TASK_MAX=7", "--shard")]
    [InlineData("SLURM_ARRAY_TASK_ID=2 SLURM_ARRAY_TASK_COUNT=3 SLURM_ARRAY_TASK_MIN=0 SLURM_ARRAY_TASK_MAX=4", "--shard")]
    [InlineData("SLURM_ARRAY_TASK_ID=9 SLURM_ARRAY_TASK_COUNT=4 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_MAX=4", "--shard")]
    [InlineData("SLURM_ARRAY_TASK_ID=1 SLURM_ARRAY_TASK_COUNT=1 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_MAX=1 VROEG_SHARDS=16", "--shard")]
    public void What_is_wrong_or_says_two_things_is_refused(string said, string part) =>
        Assert.Contains(part, Assert.Throws<CallException>(() => Of(said)).Message, StringComparison.Ordinal);

    private static SimulationShard? Of(string said)
    {
        Dictionary<string, string> values = said.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        int? shards = values.TryGetValue("--shards", out string? count) ? int.Parse(count, System.Globalization.CultureInfo.InvariantCulture) : null;
        return ShardArguments.Of(values.GetValueOrDefault("--shard"), shards, values.GetValueOrDefault);
    }
}
