using System.CommandLine;
using System.Globalization;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.Simulation;
using Vroegsignalering.Simulation.Runs;
using Vroegsignalering.Simulation.Scenarios;

namespace Vroegsignalering.Cli.Simulate;

/// <summary><c>vroeg simulate run</c>.</summary>
internal static class RunCommand
{
    private static readonly Argument<string> Scenario = new("scenario") { Description = "A scenario file; see docs/simulation-scenarios.md." };

    private static readonly Option<string> Seed = new("--seed") { Description = "The seed of all chance, a whole number from 0. The same seed gives the same results.", Required = true };

    private static readonly Option<string> Out = new("--out", "-o") { Description = "The folder for the results. It is made when it is not there.", Required = true };

    private static readonly Option<int?> Threads = new("--threads") { Description = "How many threads work, 1 to 1024; all cores when absent. It changes nothing but the time." };

    private static readonly Option<bool> Resume = new("--resume") { Description = "Go on with a run that was stopped, or begin when there is none." };

    private static readonly Option<string?> Shard = ShardArguments.Shard();
    private static readonly Option<int?> Shards = ShardArguments.Shards();
    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        Command command = new(
            "run",
            """
            Runs a study: the households of a scenario under each way of working, replication by replication. Writes tidy CSV, a page for people and a
            manifest. What is done is on the disk: after Ctrl+C, a kill or a power failure the same call with --resume goes on.
            The results are the same to the byte for any number of threads, divided or not, stopped or not; only machine.json differs.

            With --shard only one part is run, and its file written; 'vroeg simulate merge' puts the parts together. As a task of a Slurm array (0-n or 1-n)
            or of an indexed job of Kubernetes (with --shards or VROEG_SHARDS) it takes its part by itself. See docs/simulation-runs.md.

            Examples:
              vroeg simulate run samples/scenarios/drempel.json --seed 42 --out results
              vroeg simulate run samples/scenarios/drempel.json --seed 42 --out results --resume
              vroeg simulate run samples/scenarios/drempel.json --seed 42 --out shards --shard 3/16

            Exit codes: 0 done; 1 the scenario or what is in the folder was refused, or the run was stopped before its end; 2 the call was wrong.
            """)
        {
            Scenario, Seed, Out, Threads, Resume, Shard, Shards, LanguageOption,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult call)
    {
        (TextWriter output, TextWriter error) = (call.InvocationConfiguration.Output, call.InvocationConfiguration.Error);
        Language language = PolicyArguments.In(call, LanguageOption);
        SimulationRunOptions options = OptionsOf(call);
        ScenarioReadResult read = ScenarioInput.Read(call.GetRequiredValue(Scenario), language, error);
        if (read.Study is not SimulationStudy study)
        {
            return ExitCodes.Findings;
        }

        if (options.Shard is SimulationShard shard)
        {
            error.WriteLine($"vroeg: shard {shard}");
        }

        RunProgress progress = new(error, !Console.IsErrorRedirected && error == Console.Error, TimeProvider.System);
        options.Outputs = read.Outputs;
        options.Progress = progress.Tell;
        using StopSignals stop = new();
        SimulationRunResult result = SimulationRuns.Run(study, options, stop.Token);
        progress.End();
        ScenarioInput.Tell(result.Diagnostics, language, error);
        if (!result.IsDone && stop.Token.IsCancellationRequested)
        {
            error.WriteLine("vroeg: stopped. Give the same call with --resume to go on.");
        }

        TellFiles(result, options.Folder, output);
        return result.IsDone ? ExitCodes.Done : ExitCodes.Findings;
    }

    /// <summary>Names the files that are there now.</summary>
    internal static void TellFiles(SimulationRunResult result, string folder, TextWriter output)
    {
        foreach (string name in result.IsDone ? result.Files : [])
        {
            output.WriteLine(Path.Combine(folder, name));
        }
    }

    private static SimulationRunOptions OptionsOf(ParseResult call)
    {
        string folder = call.GetRequiredValue(Out);
        if (string.IsNullOrWhiteSpace(folder))
        {
            throw new CallException("--out needs the name of a folder.");
        }

        int? threads = call.GetValue(Threads);
        return new SimulationRunOptions
        {
            Folder = folder,
            Seed = ulong.TryParse(call.GetRequiredValue(Seed), NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed)
                ? seed
                : throw new CallException("--seed is a whole number from 0 to 18446744073709551615."),
            Threads = threads is null or (>= 1 and <= 1024) ? threads : throw new CallException("--threads is a number from 1 to 1024."),
            Resume = call.GetValue(Resume),
            Shard = ShardArguments.Of(call.GetValue(Shard), call.GetValue(Shards), Environment.GetEnvironmentVariable),
            Language = PolicyArguments.In(call, LanguageOption),
        };
    }
}
